import Language

/// Trains the parser with a dynamic oracle (Goldberg and Nivre 2013): it learns from the states that its own choices lead
/// to, and is told in each which transitions still lose no arc of the annotated tree.
struct ParserTraining {
    var epochs = 10
    /// How often, out of ten, its own choice is followed; never in the first pass.
    var exploration: UInt64 = 9

    /// - Parameters:
    ///   - sentences: With annotated heads, and tags as the tagger gives them.
    ///   - words: For each sentence what is known of its words.
    func train(_ sentences: [GoldSentence], words: [[WordInfo]], seed: UInt64) -> SparseModel {
        let model = SparseModel(
            classCount: ParserFeatures.classCount, hiddenCount: HiddenUnits.count, admission: 20, seed: seed)
        model.featureDropout = 30
        var random = SeededGenerator(seed: seed ^ 6)
        var state = ParserState()
        TrainingPasses(name: "parser", epochs: epochs, seed: seed).run(
            over: sentences.count, rowCount: { model.linear.count },
            learn: { index, part in
                learn(sentences[index], words: words[index], model, &state, explores: part < 1, &random, part: part)
            })
        return model
    }

    private func learn(
        _ sentence: GoldSentence, words: [WordInfo], _ model: SparseModel, _ state: inout ParserState, explores: Bool,
        _ random: inout SeededGenerator, part: Float
    ) -> Int {
        state.reset(0..<words.count, tokens: sentence.tokens, words: words)
        var oracle = ArcOracle(heads: state.heads(sentence.tokens))
        var mistakes = 0
        while !state.isDone {
            if let forced = state.forced {
                oracle.apply(forced, state)
                state.apply(forced)
                continue
            }
            model.begin()
            ParserFeatures.each(state, model.addFeature)
            ParserInputs.each(state, model.addInput)
            model.finishScores()
            let costs = ParserState.Transition.allCases.map { state.allows($0) ? oracle.cost($0, state) : Int.max }
            let least = costs.min() ?? 0
            let scores = model.scores
            let allowed = costs.indices.filter { costs[$0] < Int.max }
            let best = allowed.max { scores[$0] < scores[$1] } ?? 0
            let right = allowed.filter { costs[$0] == least }.max { scores[$0] < scores[$1] } ?? best
            if costs[best] > least { mistakes += 1 }
            model.learn(
                right: { $0 < costs.count && costs[$0] == least }, allowed: { $0 < costs.count && costs[$0] < Int.max },
                part: part)
            let followsOwn = explores && random.next() % 10 < exploration
            if let transition = ParserState.Transition(rawValue: followsOwn ? best : right) {
                oracle.apply(transition, state)
                state.apply(transition)
            }
        }
        return mistakes
    }
}

/// Counts the annotated arcs that a transition makes unreachable.
struct ArcOracle {
    private var heads: [Int]
    private var dependents: [[Int]]
    private var isOnStack: [Bool]

    /// - Parameter heads: For each word its head; that of the root word is the number of words.
    init(heads: [Int]) {
        let root = heads.count
        self.heads = heads
        dependents = Array(repeating: [], count: root + 1)
        for (index, head) in heads.enumerated() { dependents[head].append(index) }
        isOnStack = Array(repeating: false, count: root + 1)
    }

    /// Keeps track of a transition; call it before the state changes.
    mutating func apply(_ transition: ParserState.Transition, _ state: ParserState) {
        if transition == .shift { isOnStack[state.front] = true } else { isOnStack[state.stackNode(0)] = false }
    }

    func cost(_ transition: ParserState.Transition, _ state: ParserState) -> Int {
        let front = state.front
        let top = state.stackNode(0)
        switch transition {
        case .shift:
            // The word can no longer get a head from below the top, nor take a dependent from the stack.
            let losesHead = heads[front] != top && heads[front] < front && isOnStack[heads[front]]
            return (losesHead ? 1 : 0) + dependents[front].count { isOnStack[$0] }
        case .left:
            let head = heads[top]
            let losesHead = head != front && (head > front || head == state.stackNode(1))
            return (losesHead ? 1 : 0) + dependents[top].count { $0 >= front }
        case .right:
            return (heads[top] >= front ? 1 : 0) + dependents[top].count { $0 >= front }
        }
    }
}
