import Language

/// Trains the parser with a dynamic oracle (Goldberg and Nivre 2013): it learns from the states that its own choices lead
/// to, and is told in each which transitions still lose no arc of the annotated tree.
struct ParserTraining {
    var epochs = 10
    /// A right choice that wins by less than this counts as a mistake still.
    var margin: Float = 4
    /// Of a hundred features, how many are left out at random, so that no single one is relied on.
    var dropout: UInt64 = 30
    /// Passes that follow the oracle before the parser's own choices are followed.
    var guidedEpochs = 1
    /// How often, out of ten, its own choice is followed.
    var exploration: UInt64 = 9

    /// - Parameters:
    ///   - sentences: With annotated heads, and tags as the tagger gives them.
    ///   - words: For each sentence what is known of its words.
    func train(_ sentences: [GoldSentence], words: [[WordInfo]], seed: UInt64) -> Perceptron {
        let model = Perceptron(classCount: ParserFeatures.classCount, admission: 4)
        var random = SeededGenerator(seed: seed)
        var order = Array(sentences.indices)
        var state = ParserState()
        for epoch in 1...epochs {
            order.shuffle(using: &random)
            var mistakes = 0
            for index in order {
                mistakes += learn(
                    sentences[index], words: words[index], model, &state, explores: epoch > guidedEpochs, &random)
            }
            print("  parser, pass \(epoch): \(mistakes) mistakes, \(model.rowCount) features")
        }
        return model
    }

    private func learn(
        _ sentence: GoldSentence, words: [WordInfo], _ model: Perceptron, _ state: inout ParserState, explores: Bool,
        _ random: inout SeededGenerator
    ) -> Int {
        state.reset(0..<words.count, tokens: sentence.tokens, words: words)
        var oracle = ArcOracle(heads: state.heads(sentence.tokens))
        var scores = [Float](repeating: 0, count: model.classCount)
        var active: [UInt64] = []
        var mistakes = 0
        while !state.isDone {
            if let forced = state.forced {
                oracle.apply(forced, state)
                state.apply(forced)
                continue
            }
            active.removeAll(keepingCapacity: true)
            ParserFeatures.each(state) { if random.next() % 100 >= dropout { active.append($0) } }
            model.score(active, into: &scores)
            let costs = ParserState.Transition.allCases.map { state.allows($0) ? oracle.cost($0, state) : Int.max }
            let least = costs.min() ?? 0
            var right = -1
            var wrong = -1
            for transition in ParserState.Transition.allCases where state.allows(transition) {
                let index = transition.rawValue
                if costs[index] == least {
                    if right < 0 || scores[index] > scores[right] { right = index }
                } else if wrong < 0 || scores[index] > scores[wrong] {
                    wrong = index
                }
            }
            var chosen = right
            if wrong >= 0 {
                if scores[wrong] >= scores[right] { mistakes += 1 }
                let followsOwn = explores && random.next() % 10 < exploration
                if followsOwn, scores[wrong] > scores[right] { chosen = wrong }
                if scores[right] <= scores[wrong] + margin { model.update(active, towards: right, awayFrom: wrong) }
            }
            model.countStep()
            if let transition = ParserState.Transition(rawValue: chosen) {
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
