import Language

/// Trains the name finder.
struct NameTraining {
    let phrases: Phrases?
    var epochs = 10
    /// A right answer that wins by less than this counts as a mistake still.
    var margin: Float = 8
    /// Of a hundred features, how many are left out at random.
    var dropout: UInt64 = 20

    /// - Parameter sentences: With annotated names; tags and heads as the analyser gives them.
    func train(_ sentences: [GoldSentence], words: [[WordInfo]], seed: UInt64) -> Perceptron {
        let model = Perceptron(classCount: NameFeatures.classCount, admission: 1)
        var active = ThinnedFeatures(dropout: dropout, seed: seed)
        TrainingPasses(name: "names", epochs: epochs, seed: seed).run(
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
        let contexts = [NameContext](unsafeUninitializedCapacity: range.count) { contexts, filled in
            NameFeatures.fill(contexts, range, tokens: sentence.tokens, words: words, phrases: phrases)
            filled = range.count
        }
        var gold = [Int](repeating: NameFeatures.outside, count: words.count)
        for name in sentence.names {
            for index in name.tokens { gold[index] = NameFeatures.inside }
            gold[name.tokens.lowerBound] = NameFeatures.classIndex(beginning: name.kind)
        }
        var before = NameFeatures.outside
        var mistakes = 0
        for index in range {
            let isInside = before != NameFeatures.outside
            guard NameFeatures.isCandidate(index, in: range, tokens: sentence.tokens, words: words, isInside: isInside)
            else {
                before = NameFeatures.outside
                continue
            }
            active.removeAll()
            NameFeatures.each(
                index, in: range, tokens: sentence.tokens, words: words, context: contexts[index],
                letterCase: letterCase, before: before
            ) { active.add($0) }
            let best = model.learn(
                active.features, right: gold[index], excluding: isInside ? nil : NameFeatures.inside, margin: margin)
            if best != gold[index] { mistakes += 1 }
            before = best
        }
        return mistakes
    }
}
