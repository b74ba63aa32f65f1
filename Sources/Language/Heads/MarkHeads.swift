/// Hangs punctuation into a tree of words, by the rules of Universal Dependencies (universaldependencies.org/u/dep/punct.html).
///
/// A mark that sets a phrase off hangs on the head of that phrase, paired marks on the head of what they enclose, the last
/// mark on the root; no arc crosses another.
struct MarkHeads {
    private let nodes: [ParserState.Node]
    private let count: Int
    private let root: Int

    /// Sets heads and relations of the marks of a sentence whose words have theirs.
    static func set(_ sentence: Range<Int>, of tokens: inout [Token], state: ParserState) {
        guard state.count < sentence.count else { return }
        let marks = MarkHeads(
            nodes: state.nodes, count: state.count,
            root: (0..<state.count).first { Int(state.nodes[$0].head) == state.count } ?? 0)
        guard state.count > 0 else {
            // Marks alone: the first is the root.
            for index in sentence {
                tokens[index].head = index == sentence.lowerBound ? -1 : Int32(sentence.lowerBound)
                tokens[index].relation = index == sentence.lowerBound ? .root : .punct
            }
            return
        }
        var next = 0
        var open: [(mark: Int, node: Int)] = []
        for index in sentence {
            if next < state.count, Int(state.places[next]) == index - sentence.lowerBound {
                next += 1
                continue
            }
            let tag = tokens[index].tag
            var head = marks.head(between: next - 1, and: next, tag)
            switch tag {
            case .openQuote, .openBracket: open.append((index, next))
            case .closeQuote, .closeBracket:
                if let last = open.popLast(), last.node < next {
                    head = marks.headOfSpan(last.node..<next)
                    tokens[last.mark].head = Int32(sentence.lowerBound) + state.places[head]
                }
            default: break
            }
            tokens[index].head = Int32(sentence.lowerBound) + state.places[head]
            tokens[index].relation = .punct
        }
    }

    /// The first word of the span whose head lies outside.
    private func headOfSpan(_ span: Range<Int>) -> Int {
        span.first { !span.contains(Int(nodes[$0].head)) } ?? span.lowerBound
    }

    /// The head of a mark between two neighbouring words.
    private func head(between left: Int, and right: Int, _ tag: PennTag) -> Int {
        if right == count { return root }
        if left < 0 { return tag == .openQuote || tag == .openBracket ? top(from: right) { $0 >= right } : root }
        // The hyphen of a compound hangs on the part that depends on the other.
        if tag == .hyphen { return Int(nodes[right].head) == left ? right : left }
        // The highest word of the phrase that ends at the mark, and of the one that begins there.
        let before = top(from: left) { $0 <= left }
        // What ends a sentence never looks ahead: "It was built then.[7]"
        if tag == .period { return before }
        let after = top(from: right) { $0 >= right }
        // Of two phrases one inside the other the inner one has the mark.
        return Int(nodes[after].head) <= left && Int(nodes[before].head) != after ? after : before
    }

    /// Climbs from a word to the last of its ancestors that the condition holds for.
    private func top(from start: Int, while isInside: (Int) -> Bool) -> Int {
        var node = start
        while Int(nodes[node].head) < count, isInside(Int(nodes[node].head)) { node = Int(nodes[node].head) }
        return node
    }
}
