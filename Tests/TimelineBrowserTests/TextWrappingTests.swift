import TerminalScreen
import Testing

@testable import TimelineBrowser

@Suite struct TextWrappingTests {
    @Test(
        "text is cut at spaces, after dashes, and between wide characters",
        arguments: [
            ("", 10, [""]), ("one", 10, ["one"]), ("one two three", 7, ["one two", "three"]),
            ("one  two", 4, ["one", "two"]), ("  indented", 20, ["indented"]),
            ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
            ("well-known fact", 7, ["well-", "known", "fact"]), ("日本語の文", 5, ["日本", "語の", "文"]),
            ("a 日本語", 4, ["a 日", "本語"]), ("exactly ten", 11, ["exactly ten"]), ("exactly ten", 10, ["exactly", "ten"]),
            ("one two ", 7, ["one two "]),
        ])
    func lines(text: String, width: Int, lines: [String]) {
        #expect(TextWrapping.lines(of: text, width: width) == lines)
    }

    @Test("no line is wider than asked for, no letter is lost", arguments: [2, 3, 5, 17, 40])
    func invariants(width: Int) {
        var random = SplitMix(state: UInt64(width))
        let pieces = ["a", "word", " ", "  ", "日", "e\u{301}", "-", "—", "🚢", "\u{1B}", "longerword", "\t", "/"]
        for _ in 0..<300 {
            let text = (0..<random.below(30)).map { _ in random.pick(pieces) }.joined()
            let lines = TextWrapping.lines(of: text, width: width)
            for line in lines {
                let shown = String(line.replacing("\t", with: " ")).trimmingTrailingSpaces()
                #expect(shown.columns <= width, "\(text.debugDescription)")
            }
            let kept = lines.joined().filter { !$0.isWhitespace }
            #expect(kept == text.filter { !$0.isWhitespace })
        }
    }
}
