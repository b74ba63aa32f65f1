import Language

/// Trains all models, one after the other, each on what the ones before it say.
struct Trainer {
    let options: Options
    let gum: Treebank
    let ewt: Treebank

    func train() throws -> DataFile {
        var file = DataFile()
        let sentences = (gum.training + ewt.training).flatMap(\.sentences)
        var builder = LexiconBuilder()
        try builder.addWords(options.gazetteers + "/words.txt")
        try Gazetteers(folder: options.gazetteers).add(to: &builder)
        builder.addTreebank(sentences)
        file[.lexicon] = builder.section()
        guard let lexicon = Lexicon(file.data.section(.lexicon)) else {
            throw Files.Failure(description: "the lexicon came out damaged")
        }
        if let lemmas = Lemmas(file.data) {
            (file[.irregularForms], file[.irregularText]) = builder.irregularSections(lemmas)
        }
        let shown = CaseVariants.with(sentences, seed: options.seed)
        let tagger = TaggerTraining(lexicon: lexicon).train(shown, seed: options.seed)
        file[.tagger] = FeatureTableWriter.section(tagger, keeping: 36_000)
        return file
    }
}
