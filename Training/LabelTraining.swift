import Language

/// Trains the labeller on annotated trees.
struct LabelTraining {
    var epochs = 8
    var margin: Float = 30
    /// Of a hundred features, how many are left out at random, so that no single one is relied on.
    var dropout: UInt64 = 20

    func train(_ sentences: [GoldSentence], words: [[WordInfo]], seed: UInt64) -> Perceptron {
        let model = Perceptron(classCount: RelationFeatures.classCount, admission: 1)
        var random = SeededGenerator(seed: seed)
        var order = Array(sentences.indices)
        var state = ParserState()
        for epoch in 1...epochs {
            order.shuffle(using: &random)
            var mistakes = 0
            for index in order {
                state.reset(0..<words[index].count, tokens: sentences[index].tokens, words: words[index])
                state.setHeads(state.heads(sentences[index].tokens))
                mistakes += learn(sentences[index], words: words[index], state, model, &random)
            }
            print("  relations, pass \(epoch): \(mistakes) mistakes, \(model.rowCount) features")
        }
        return model
    }

    private func learn(
        _ sentence: GoldSentence, words: [WordInfo], _ state: ParserState, _ model: Perceptron,
        _ random: inout SeededGenerator
    ) -> Int {
        var scores = [Float](repeating: 0, count: model.classCount)
        var active: [UInt64] = []
        var mistakes = 0
        var predicted = [Relation](repeating: .root, count: state.count + 2)
        LabelOrder.each(state) { dependent, sibling in
            if let known = state.nodes.withUnsafeBufferPointer({ LabelOrder.knownRelation(of: dependent, $0) }) {
                predicted[dependent] = known
                return
            }
            active.removeAll(keepingCapacity: true)
            state.nodes.withUnsafeBufferPointer { nodes in
                RelationFeatures.each(
                    nodes, dependent: dependent, sibling: sibling, siblingRelation: predicted[sibling],
                    word: words[Int(state.places[dependent])]
                ) { if random.next() % 100 >= dropout { active.append($0) } }
            }
            model.score(active, into: &scores)
            let right = Int(sentence.tokens[Int(state.places[dependent])].relation.rawValue)
            var rival = right == 1 ? 2 : 1
            for label in 1..<Relation.allCases.count where label != right && scores[label] > scores[rival] {
                rival = label
            }
            if scores[rival] >= scores[right] { mistakes += 1 }
            if scores[right] < scores[rival] + margin { model.update(active, towards: right, awayFrom: rival) }
            model.countStep()
            predicted[dependent] =
                Relation(rawValue: UInt8(scores[right] > scores[rival] ? right : rival)) ?? .dep
        }
        return mistakes
    }
}
