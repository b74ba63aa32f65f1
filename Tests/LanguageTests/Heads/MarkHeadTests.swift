import Testing

@testable import Language

@Suite("Heads of marks")
struct MarkHeadTests {
    /// The heads that the marks of a sentence get, as "mark→word", from its words with their tags and heads.
    private func heads(_ sentence: [(word: String, tag: PennTag, head: Int)]) -> [String] {
        var tokens: [Token] = []
        for (word, tag, head) in sentence {
            let start = tokens.last.map { $0.end + 1 } ?? 0
            var token = Token(start: start, end: start + Int32(word.utf8.count))
            token.tag = tag
            token.head = Int32(head)
            tokens.append(token)
        }
        Models.hangMarks(&tokens, words: tokens.map { _ in WordInfo() })
        return tokens.indices.filter { ParserState.markBit(tokens[$0].tag) != 0 }.map { index in
            let head = Int(tokens[index].head)
            return sentence[index].word + "→" + (head < 0 ? "none" : sentence[head].word)
        }
    }

    @Test("commas hang on the phrase they set off, the full stop on the root")
    func commas() {
        #expect(
            heads([
                ("Depots", .nns, 5), (",", .comma, -1), ("built", .vbn, 0), ("there", .rb, 2), (",", .comma, -1),
                ("close", .vbp, -1), (".", .period, -1),
            ]) == [",→built", ",→Depots", ".→close"])
    }

    @Test("quotes hang on the head of what they enclose")
    func quotes() {
        #expect(
            heads([
                ("“", .openQuote, -1), ("It", .prp, 2), ("ended", .vbd, 4), ("”", .closeQuote, -1), ("said", .vbd, -1),
                ("Roe", .nnp, 4),
            ]) == ["“→ended", "”→ended"])
    }

    @Test("what ends a sentence does not look ahead to a note behind it")
    func notes() {
        #expect(
            heads([
                ("It", .prp, 1), ("fell", .vbd, -1), (".", .period, -1), ("7", .cd, 1),
            ]) == [".→fell"])
    }

    @Test("marks alone hang on the first of them")
    func alone() {
        #expect(heads([("(", .openBracket, -1), (")", .closeBracket, -1)]) == ["(→none", ")→("])
    }
}
