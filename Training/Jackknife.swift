import Language

/// Tags sentences with taggers that were not trained on them, so that what learns from tags sees the mistakes it will
/// meet later.
struct Jackknife {
    var file: DataFile
    let lexicon: Lexicon
    let seed: UInt64

    private static let folds = 5

    func tagged(_ sentences: [GoldSentence]) -> [GoldSentence] {
        var result = sentences
        for fold in 0..<Self.folds {
            print("  fold \(fold + 1) of \(Self.folds)")
            let others = sentences.indices.filter { $0 % Self.folds != fold }.map { sentences[$0] }
            let model = TaggerTraining(lexicon: lexicon, epochs: 5).train(others, seed: seed)
            var part = file
            (part[.tagger], part[.taggerFew], _) = FeatureTableWriter.sections(
                model.trained, fullTemplates: TaggerFeatures.fullTemplates, keepingFull: 20_000, few: 300_000)
            let models = Models(part.data)
            for index in sentences.indices where index % Self.folds == fold {
                let sentence = sentences[index]
                models.tag(
                    0..<sentence.tokens.count, of: &result[index].tokens,
                    words: models.words(of: sentence.tokens, text: sentence.text), text: sentence.text)
            }
        }
        return result
    }
}
