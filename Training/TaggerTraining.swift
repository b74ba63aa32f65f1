import Language

/// Trains the tagger.
struct TaggerTraining {
    let lexicon: Lexicon
    var epochs = 9
    /// A right answer that wins by less than this counts as a mistake still.
    var margin: Float = 60
    /// Of a hundred features, how many are left out at random.
    var dropout: UInt64 = 15

    func train(_ sentences: [GoldSentence], seed: UInt64) -> Perceptron {
        let model = Perceptron(classCount: TaggerFeatures.classCount, admission: 1)
        var active = ThinnedFeatures(dropout: dropout, seed: seed)
        let words = sentences.map { sentence in sentence.tokens.map { lexicon.info(sentence.text, $0.range) } }
        TrainingPasses(name: "tagger", epochs: epochs, seed: seed).run(
            over: sentences.count, rowCount: { model.rowCount },
            learn: { index, _ in
                learn(sentences[index], words: words[index], model, &active)
            })
        return model
    }

    private func learn(
        _ sentence: GoldSentence, words: [WordInfo], _ model: Perceptron, _ active: inout ThinnedFeatures
    ) -> Int {
        let range = 0..<words.count
        let letterCase = LetterCase(words[range])
        var before = (PennTag.xx, PennTag.xx)
        var mistakes = 0
        withBuffers(words, sentence.tokens) { words, tokens in
            for index in range {
                let known =
                    MarkTags.tag(of: index, in: range, tokens: tokens, words: words, text: sentence.text)
                    ?? Tagger.knownTag(words[index], isFirst: index == 0)
                if let known {
                    before = (known, before.0)
                    continue
                }
                active.removeAll()
                TaggerFeatures.each(
                    words, at: index, in: range, letterCase: letterCase, before: before
                ) { feature, _ in active.add(feature) }
                let right = TaggerFeatures.classIndex(of: tokens[index].tag)
                let best = model.learn(active.features, right: right, margin: margin)
                if best != right { mistakes += 1 }
                before = (TaggerFeatures.tag(ofClass: best), before.0)
            }
        }
        return mistakes
    }
}

/// The words and tokens of a sentence as the features of the tagger take them.
func withBuffers(
    _ words: [WordInfo], _ tokens: [Token], _ body: (UnsafeBufferPointer<WordInfo>, UnsafeBufferPointer<Token>) -> Void
) {
    words.withUnsafeBufferPointer { words in
        tokens.withUnsafeBufferPointer { tokens in body(words, tokens) }
    }
}
