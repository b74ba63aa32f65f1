import Language

/// Trains the name finder.
struct NameTraining {
    let phrases: Phrases?
    var epochs = 10
    var margin: Float = 8
    /// Of a hundred features, how many are left out at random, so that no single one is relied on.
    var dropout: UInt64 = 20

    /// - Parameter sentences: With annotated names; tags and heads as the analyser gives them.
    func train(_ sentences: [GoldSentence], words: [[WordInfo]], seed: UInt64) -> Perceptron {
        let model = Perceptron(classCount: NameFeatures.classCount, admission: 1)
        var random = SeededGenerator(seed: seed)
        var order = Array(sentences.indices)
        for epoch in 1...epochs {
            order.shuffle(using: &random)
            var mistakes = 0
            for index in order { mistakes += learn(sentences[index], words: words[index], model, &random) }
            print("  names, pass \(epoch): \(mistakes) mistakes, \(model.rowCount) features")
        }
        return model
    }

    private func learn(
        _ sentence: GoldSentence, words: [WordInfo], _ model: Perceptron, _ random: inout SeededGenerator
    ) -> Int {
        let range = 0..<words.count
        let letterCase = LetterCase(words[range])
        let contexts = NameFeatures.contexts(range, tokens: sentence.tokens, words: words, phrases: phrases)
        var gold = [Int](repeating: NameFeatures.outside, count: words.count)
        for name in sentence.names {
            for index in name.tokens { gold[index] = NameFeatures.inside }
            gold[name.tokens.lowerBound] = NameFeatures.classIndex(beginning: name.kind)
        }
        var scores = [Float](repeating: 0, count: model.classCount)
        var active: [UInt64] = []
        var before = NameFeatures.outside
        var mistakes = 0
        for index in range {
            let isInside = before != NameFeatures.outside
            guard NameFeatures.isCandidate(index, in: range, tokens: sentence.tokens, words: words, isInside: isInside)
            else {
                before = NameFeatures.outside
                continue
            }
            active.removeAll(keepingCapacity: true)
            NameFeatures.each(
                index, in: range, tokens: sentence.tokens, words: words, contexts: contexts, letterCase: letterCase,
                before: before
            ) { if random.next() % 100 >= dropout { active.append($0) } }
            model.score(active, into: &scores)
            let right = gold[index]
            var rival = right == 0 ? 2 : 0
            for label in 0..<model.classCount where label != right && scores[label] > scores[rival] {
                if label != NameFeatures.inside || isInside { rival = label }
            }
            if scores[rival] >= scores[right] { mistakes += 1 }
            if scores[right] <= scores[rival] + margin { model.update(active, towards: right, awayFrom: rival) }
            model.countStep()
            let isAllowed = right != NameFeatures.inside || isInside
            before = isAllowed && scores[right] > scores[rival] ? right : rival
        }
        return mistakes
    }
}
