/// Finds the head of every word, from left to right, by transitions; linear in the length of the sentence.
///
/// Where two transitions are close both are followed, until one way is clearly behind or both have come to the same stack.
/// There are never more than two ways.
package struct Parser: Sendable {
    /// A lead smaller than this is close, in the unit of `TransitionChoice.lead`: here odds of five to three.
    private static let closeLead: Int32 = 32
    /// A sentence of more words is parsed one way only: to begin a second one costs time in proportion to its length.
    private static let longestWithTwoWays = 200

    private let weights: FeatureTable
    private let units: HiddenUnits

    package init?(_ data: LanguageData) {
        guard let weights = FeatureTable(data.section(.arcs)), weights.classCount == ParserFeatures.classCount,
            let units = HiddenUnits(data)
        else { return nil }
        self.weights = weights
        self.units = units
    }

    /// Sets the heads of the tokens of a sentence.
    func parse(_ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo], storage: inout ParserStorage) {
        storage.state.reset(sentence, tokens: tokens, words: words)
        find(&storage.state, &storage.rival)
        tokens.withUnsafeMutableBufferPointer { Self.setHeads(of: $0, sentence, storage.state) }
    }

    private static func setHeads(
        of tokens: UnsafeMutableBufferPointer<Token>, _ sentence: Range<Int>, _ state: borrowing ParserState
    ) {
        let offset = Int32(sentence.lowerBound)
        for index in 0..<state.count {
            let head = Int(state.nodes[index].head)
            tokens[sentence.lowerBound + Int(state.places[index])].head =
                head == state.count ? -1 : offset + state.places[head]
        }
    }

    /// Finds all heads of a sentence whose state is at its beginning.
    private func find(_ state: inout ParserState, _ rival: inout ParserState) {
        /// By how much the rival is less likely than the state; nil while there is none.
        var lag: Int32?
        let closeLead = state.count <= Self.longestWithTwoWays ? Self.closeLead : 0
        while !state.isDone {
            let choice = choice(state)
            if let behind = lag {
                let next = Self.step(&state, choice, &rival, self.choice(rival), behind: behind)
                lag = next < closeLead && !state.hasSameStack(as: rival) ? next : nil
            } else {
                if choice.lead < closeLead {
                    rival.copy(state)
                    rival.apply(choice.second)
                    lag = choice.lead
                }
                state.apply(choice.best)
            }
        }
    }

    /// Takes both ways one transition further: of the four ways there are then, the two most likely are kept.
    /// - Parameter behind: By how much the rival is less likely.
    /// - Returns: By how much it is less likely afterwards; the better one is in `state`.
    private static func step(
        _ state: inout ParserState, _ choice: TransitionChoice, _ rival: inout ParserState,
        _ rivalChoice: TransitionChoice, behind: Int32
    ) -> Int32 {
        let first = choice.loss
        let second = behind &+ rivalChoice.loss
        if first <= second {
            let isFork = first &+ choice.lead < second
            if isFork { rival.copy(state) }
            rival.apply(isFork ? choice.second : rivalChoice.best)
            state.apply(choice.best)
            return isFork ? choice.lead : second &- first
        }
        let isFork = second &+ rivalChoice.lead < first
        if isFork { state.copy(rival) }
        state.apply(isFork ? rivalChoice.second : choice.best)
        rival.apply(rivalChoice.best)
        swap(&state, &rival)
        return isFork ? rivalChoice.lead : first &- second
    }

    @inline(never)
    private func choice(_ state: borrowing ParserState) -> TransitionChoice {
        if let forced = state.forced { return TransitionChoice(sure: forced) }
        var linear = SIMD4<Int16>.zero
        ParserFeatures.each(state) { linear &+= weights.four($0) }
        let allowsRight = state.allows(.right)
        let clear = TransitionChoice(
            (Int32(linear[0]), Int32(linear[1]), allowsRight ? Int32(linear[2]) : nil), unit: 1)
        if clear.lead >= units.clearLead { return TransitionChoice(sure: clear.best) }
        let scores = units.scores(state, linear: linear)
        return TransitionChoice((scores.0, scores.1, allowsRight ? scores.2 : nil), unit: units.leadUnit)
    }
}
