/// Finds the head of every word, from left to right, by greedy transitions; linear in the length of the sentence.
package struct Parser: Sendable {
    private let weights: FeatureTable
    private let units: HiddenUnits

    package init?(_ data: LanguageData) {
        guard let table = FeatureTable(data.section(.arcs)), table.classCount == ParserFeatures.classCount else {
            return nil
        }
        guard let units = HiddenUnits(data) else { return nil }
        weights = table
        self.units = units
    }

    /// Sets the heads of the tokens of a sentence.
    /// - Parameter state: Storage that is used again for every sentence.
    func parse(_ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo], state: inout ParserState) {
        state.reset(sentence, tokens: tokens, words: words)
        while !state.isDone {
            state.apply(state.forced ?? best(state))
        }
        let offset = Int32(sentence.lowerBound)
        for index in 0..<state.count {
            let head = Int(state.nodes[index].head)
            tokens[sentence.lowerBound + Int(state.places[index])].head =
                head == state.count ? -1 : offset + state.places[head]
        }
    }

    @inline(__always)
    private func best(_ state: borrowing ParserState) -> ParserState.Transition {
        let linear = RowList.with { rows in
            ParserFeatures.each(state) { weights.find($0, &rows) }
            return weights.four(rows)
        }
        let right = state.allows(.right) ? linear[2] : .min
        let highest = max(linear[0], linear[1], right)
        let second = max(min(linear[0], max(linear[1], right)), min(linear[1], right))
        if Int32(highest) - Int32(second) >= units.clearMargin {
            return highest == linear[0] ? .shift : highest == linear[1] ? .left : .right
        }
        let scores = RowList.with { rows in
            ParserInputs.each(state) { units.find($0, &rows) }
            return units.scores(rows, linear: linear)
        }
        let attach: (ParserState.Transition, Int32) =
            state.allows(.right) && scores.2 > scores.1 ? (.right, scores.2) : (.left, scores.1)
        return scores.0 >= attach.1 ? .shift : attach.0
    }
}
