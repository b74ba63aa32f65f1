import Language

/// Trains the tagger.
struct TaggerTraining {
    let lexicon: Lexicon
    var epochs = 9
    /// Of a hundred features, how many are left out at random, so that no single one is relied on.
    var dropout: UInt64 = 15
    /// A right answer that wins by less than this counts as a mistake still.
    var margin: Float = 60

    func train(_ sentences: [GoldSentence], seed: UInt64) -> Perceptron {
        let model = Perceptron(classCount: TaggerFeatures.classCount, admission: 1)
        let words = sentences.map { sentence in sentence.tokens.map { lexicon.info(sentence.text, $0.range) } }
        var random = SeededGenerator(seed: seed)
        var order = Array(sentences.indices)
        for epoch in 1...epochs {
            order.shuffle(using: &random)
            var mistakes = 0
            for index in order { mistakes += learn(sentences[index], words: words[index], model, &random) }
            print("  tagger, pass \(epoch): \(mistakes) mistakes, \(model.rowCount) features")
        }
        return model
    }

    private func learn(
        _ sentence: GoldSentence, words: [WordInfo], _ model: Perceptron, _ random: inout SeededGenerator
    ) -> Int {
        let range = 0..<words.count
        let letterCase = LetterCase(words[range])
        var scores = [Float](repeating: 0, count: model.classCount)
        var active: [UInt64] = []
        var before = (PennTag.xx, PennTag.xx)
        var mistakes = 0
        words.withUnsafeBufferPointer { words in
            for index in range {
                let known =
                    MarkTags.tag(of: index, in: range, tokens: sentence.tokens, words: words, text: sentence.text)
                    ?? Tagger.knownTag(words[index])
                if let known {
                    before = (known, before.0)
                    continue
                }
                active.removeAll(keepingCapacity: true)
                TaggerFeatures.each(words, at: index, in: range, letterCase: letterCase, before: before) {
                    if random.next() % 100 >= dropout { active.append($0) }
                }
                model.score(active, into: &scores)
                var best = 0
                for index in 1..<scores.count where scores[index] > scores[best] { best = index }
                let right = TaggerFeatures.classIndex(of: sentence.tokens[index].tag)
                var rival = right == 0 ? 1 : 0
                for index in scores.indices where index != right && scores[index] > scores[rival] { rival = index }
                if scores[right] < scores[rival] + margin {
                    model.update(active, towards: right, awayFrom: rival)
                    if best != right { mistakes += 1 }
                }
                model.countStep()
                before = (TaggerFeatures.tag(ofClass: best), before.0)
            }
        }
        return mistakes
    }
}
