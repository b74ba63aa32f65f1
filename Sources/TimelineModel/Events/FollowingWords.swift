import Language

/// What follows the words of a clause and belongs to them, though the parse has hung it elsewhere.
extension ClauseWords {
    /// "praised it as “the best *year since 1990*”", "gave the phone *a good rating*", "called the vote *“a shame”*".
    func takeUpWhatFollows(_ words: inout [Int], _ verb: Int) {
        if let last = words.last, last > verb, tree.tokens.contains(last + 1), tree.tag(last).isNoun, !tree.isDate(last)
        {
            if tree.tag(last + 1) == .openQuote {
                words.append(last + 1)
            } else if tree.tag(last + 1) == .dt, !tree.isDate(last + 1),
                !tree.isWord(last + 1, "this", "that", "all", "each")
            {
                takeUpNouns(&words, from: last + 1)
            }
        }
        fillQuotation(&words, behind: verb)
    }

    /// The words of a noun phrase, as far as their order tells.
    private func takeUpNouns(_ words: inout [Int], from start: Int) {
        var end = start + 1
        scan: while tree.tokens.contains(end), !tree.isDate(end) {
            switch tree.tag(end) {
            case .jj, .jjr, .jjs, .cd, .nn, .nns, .nnp, .nnps, .hyphen, .openQuote, .closeQuote: end += 1
            default: break scan
            }
        }
        guard end > start + 1, tree.tag(end - 1).isNoun else { return }
        // "told the council *the bridge was safe*"
        if tree.tokens.contains(end), tree.tag(end).isTensed {
            end = (end..<tree.tokens.upperBound).first(where: endsComplement) ?? tree.tokens.upperBound
        }
        words += start..<end
    }

    /// What is quoted goes on to the mark that closes it.
    private func fillQuotation(_ words: inout [Int], behind verb: Int) {
        guard let place = words.lastIndex(where: { $0 > verb && tree.tag($0) == .openQuote }) else { return }
        let mark = words[place]
        let end = (mark + 1..<tree.tokens.upperBound).first { tree.tag($0) == .closeQuote }
        guard let end, end - mark < 40 else { return }
        let rest = words[place...].filter { $0 > end }
        guard !words.contains(end) || words[place...].count - rest.count < end - mark + 1 else { return }
        // A comma or period before the closing mark is the sentence's.
        let isStop = tree.tag(end - 1) == .comma || tree.tag(end - 1) == .period
        words.replaceSubrange(place..., with: Array(mark..<(isStop ? end - 1 : end)) + [end] + rest)
    }
}
