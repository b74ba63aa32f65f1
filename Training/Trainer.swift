import Language

/// Trains all models, one after the other, each on what the ones before it say.
struct Trainer {
    let options: Options
    let gum: Treebank
    let ewt: Treebank

    /// How many features each model keeps; together they make the file what it may weigh.
    private static let taggerFeatures = (full: 5_000, few: 90_000)
    /// With hidden units the tagger needs fewer.
    private static let taggerFeaturesBesideUnits = (full: 5_000, few: 60_000)
    private static let taggerInputs = 7_500
    private static let arcFeatures = 36_000
    private static let arcInputs = 9_500
    private static let labelFeatures = (full: 2_500, few: 40_000)
    private static let nameFeatures = 48_000

    /// The name finder has little text to learn from; the sum of several trained apart depends less on chance.
    private static let nameModels = 5

    /// How often each sentence with names is shown again with other names.
    private static let nameCopies = 3

    func train() throws -> DataFile {
        var file = DataFile()
        let sentences = (gum.training + ewt.training).flatMap(\.sentences)
        try addLexicon(sentences, to: &file)
        guard let lexicon = Lexicon(file.data) else {
            throw Files.Failure(description: "the lexicon came out damaged")
        }
        let shown = CaseVariants.with(sentences, seed: options.seed)
        let tagger = TaggerTraining(lexicon: lexicon).train(shown, seed: options.seed).trained
        _ = setTagger(tagger, keeping: Self.taggerFeatures, in: &file)
        let tagged = Jackknife(file: file, lexicon: lexicon, seed: options.seed).tagged(shown)
        let words = tagged.map { sentence in sentence.tokens.map { lexicon.info(sentence.text, $0.range) } }
        let arcs = ParserTraining().train(tagged, words: words, seed: options.seed)
        addParser(arcs, to: &file)
        let labels = LabelTraining().train(tagged, words: words, seed: options.seed)
        (file[.labels], file[.labelsFew], _) = FeatureTableWriter.sections(
            labels.trained, fullTemplates: RelationFeatures.fullTemplates, keepingFull: Self.labelFeatures.full,
            few: Self.labelFeatures.few)
        file[.names] = FeatureTableWriter.section(try names(file), keeping: Self.nameFeatures).bytes
        // Last, as what learns from tags shall not see the units: they know the training text too well.
        let unit = setTagger(tagger, keeping: Self.taggerFeaturesBesideUnits, in: &file, fill: FeatureBuckets.denseFill)
        addTaggerUnits(
            TaggerUnitsTraining(lexicon: lexicon).train(shown, seed: options.seed), linearUnit: unit, to: &file)
        return file
    }

    /// Trains the name finder on the sentences that have names, tagged and parsed by the models trained before.
    private func names(_ file: DataFile) throws -> TrainedRows {
        let models = Models(file.data)
        var sentences = (gum.training + ewt.training).flatMap(\.sentences).filter(\.hasNames)
        let substitution = try NameSubstitution(folder: options.gazetteers)
        var random = SeededGenerator(seed: options.seed)
        for sentence in sentences where !sentence.names.isEmpty {
            for _ in 0..<Self.nameCopies {
                if let copy = substitution.copy(of: sentence, &random) { sentences.append(copy) }
            }
        }
        sentences = CaseVariants.with(sentences, seed: options.seed)
        var words: [[WordInfo]] = []
        var storage = ParserStorage()
        for index in sentences.indices {
            words.append(models.words(of: sentences[index].tokens, text: sentences[index].text))
            models.parse(&sentences[index].tokens, words: words[index], text: sentences[index].text, storage: &storage)
        }
        let training = NameTraining(phrases: Phrases(file.data.section(.phrases)))
        return .sum(
            (0..<Self.nameModels).map {
                training.train(sentences, words: words, seed: options.seed + UInt64($0)).trained
            })
    }

    /// Writes the tagger's linear weights.
    /// - Returns: What a weight of 1 is in their table.
    private func setTagger(
        _ rows: TrainedRows, keeping limits: (full: Int, few: Int), in file: inout DataFile,
        fill: Int = FeatureBuckets.usualFill
    ) -> Float {
        let unit: Float
        (file[.tagger], file[.taggerFew], unit) = FeatureTableWriter.sections(
            rows, fullTemplates: TaggerFeatures.fullTemplates, keepingFull: limits.full, few: limits.few, fill: fill)
        return unit
    }

    private func addTaggerUnits(_ model: SparseModel, linearUnit: Float, to file: inout DataFile) {
        let inputs = FeatureTableWriter.section(
            model.hidden.trained(steps: model.steps), keeping: Self.taggerInputs, clipped: 10_000, offsetEven: true,
            fill: FeatureBuckets.denseFill)
        file[.taggerInputs] = inputs.bytes
        file[.taggerUnits] = HiddenUnitsWriter.section(tagger: model, inputUnit: inputs.unit, linearUnit: linearUnit)
    }

    private func addParser(_ model: SparseModel, to file: inout DataFile) {
        let linear = FeatureTableWriter.section(model.linear.trained(steps: model.steps), keeping: Self.arcFeatures)
        let inputs = FeatureTableWriter.section(
            model.hidden.trained(steps: model.steps), keeping: Self.arcInputs,
            clipped: 10_000, offsetEven: true)
        (file[.arcs], file[.inputs]) = (linear.bytes, inputs.bytes)
        file[.units] = HiddenUnitsWriter.section(parser: model, inputUnit: inputs.unit, linearUnit: linear.unit)
    }

    private func addLexicon(_ sentences: [GoldSentence], to file: inout DataFile) throws {
        var builder = LexiconBuilder()
        try builder.addWords(options.gazetteers + "/words.txt")
        file[.phrases] = try Gazetteers(folder: options.gazetteers).add(to: &builder)
        builder.addTreebank(sentences)
        file[.clusters] = try ClusterReader(folder: options.lookups).add(to: &builder)
        file[.lexicon] = builder.section()
        if let lemmas = Lemmas(file.data) {
            (file[.irregularForms], file[.irregularText]) = builder.irregularSections(lemmas)
        }
    }
}
