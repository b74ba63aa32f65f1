import Language

/// Trains the labeller on annotated trees.
struct LabelTraining {
    var epochs = 8
    /// A right answer that wins by less than this counts as a mistake still.
    var margin: Float = 30
    /// Of a hundred features, how many are left out at random.
    var dropout: UInt64 = 20

    func train(_ sentences: [GoldSentence], words: [[WordInfo]], seed: UInt64) -> Perceptron {
        let model = Perceptron(classCount: RelationFeatures.classCount, admission: 1)
        var active = ThinnedFeatures(dropout: dropout, seed: seed)
        var state = ParserState()
        TrainingPasses(name: "relations", epochs: epochs, seed: seed).run(
            over: sentences.count, rowCount: { model.rowCount },
            learn: { index, _ in
                state.reset(0..<words[index].count, tokens: sentences[index].tokens, words: words[index])
                state.setHeads(state.heads(sentences[index].tokens))
                return learn(sentences[index], words: words[index], state, model, &active)
            })
        return model
    }

    private func learn(
        _ sentence: GoldSentence, words: [WordInfo], _ state: ParserState, _ model: Perceptron,
        _ active: inout ThinnedFeatures
    ) -> Int {
        var mistakes = 0
        var predicted = [Relation](repeating: .root, count: state.count + 2)
        LabelOrder.each(state) { dependent, sibling in
            if let known = state.nodes.withUnsafeBufferPointer({ LabelOrder.knownRelation(of: dependent, $0) }) {
                predicted[dependent] = known
                return
            }
            active.removeAll()
            state.nodes.withUnsafeBufferPointer { nodes in
                RelationFeatures.each(
                    nodes, dependent: dependent, sibling: sibling, siblingRelation: predicted[sibling],
                    word: words[Int(state.places[dependent])]
                ) { feature, _ in active.add(feature) }
            }
            let right = Int(sentence.tokens[Int(state.places[dependent])].relation.rawValue)
            // Only the root has the relation of the root.
            let best = model.learn(
                active.features, right: right, excluding: Int(Relation.root.rawValue), margin: margin)
            if best != right { mistakes += 1 }
            predicted[dependent] = Relation(rawValue: UInt8(best)) ?? .dep
        }
        return mistakes
    }
}
