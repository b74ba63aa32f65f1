import Testing

@testable import TerminalScreen

@Suite struct FrameTests {
    private func row(_ text: String, width: Int, x: Int = 0, columns: Range<Int>? = nil) -> String {
        var frame = Frame(width: width, height: 1)
        frame.write(text, x: x, y: 0, in: columns ?? 0..<width, style: .plain)
        return frame.text(row: 0)
    }

    @Test(
        "text that does not fit ends with an ellipsis",
        arguments: [
            ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("", 3, "   "),
            ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日 …"), ("日本語", 2, " …"), ("日", 1, "…"),
            ("e\u{301}e\u{301}", 2, "e\u{301}e\u{301}"),
        ])
    func clipping(text: String, width: Int, output: String) {
        #expect(row(text, width: width) == output)
    }

    @Test("what lies left of the columns is not drawn, wide glyphs are not halved")
    func leftEdge() {
        #expect(row("abcdef", width: 6, x: -2, columns: 0..<6) == "cdef  ")
        #expect(row("日本", width: 6, x: -1, columns: 0..<6) == " 本   ")
    }

    @Test("overwriting half of a wide glyph leaves a blank")
    func overwriting() {
        var frame = Frame(width: 6, height: 1)
        frame.write("日本語", x: 0, y: 0, in: 0..<6, style: .plain)
        frame.write("x", x: 1, y: 0, in: 0..<6, style: .plain)
        #expect(frame.text(row: 0) == " x本語")
        frame.write("y", x: 2, y: 0, in: 0..<6, style: .plain)
        #expect(frame.text(row: 0) == " xy 語")
    }

    @Test("nothing written anywhere reaches beyond the frame")
    func beyond() {
        var frame = Frame(width: 4, height: 2)
        for x in -9...9 {
            for y in -3...4 {
                frame.write("日本語 wide", x: x, y: y, in: -5..<50, style: .plain)
                frame.fill("─", x: x..<x + 7, y: y, style: .plain)
                frame.select(x: x..<x + 7, y: y)
                frame.placeCursor(x: x, y: y)
            }
        }
        for y in 0..<2 { #expect(frame.text(row: y).columns == 4) }
        #expect(frame.cursor.map { $0.x < 4 && $0.y < 2 } == true)
        var empty = Frame(width: 0, height: 0)
        empty.write("text", x: 0, y: 0, in: 0..<10, style: .plain)
        empty.placeCursor(x: 1, y: 1)
        #expect(empty.cursor == nil)
    }

    @Test("rows are told apart by their text, their marks and their styles")
    func equality() {
        func frame(_ text: String, _ role: Role = .plain) -> Frame {
            var frame = Frame(width: 8, height: 1)
            frame.write(text, x: 0, y: 0, in: 0..<8, style: Style(role))
            return frame
        }
        #expect(frame("e\u{301}a").rowEquals(0, of: frame("e\u{301}a")))
        #expect(!frame("e\u{301}a").rowEquals(0, of: frame("e\u{300}a")))
        #expect(!frame("ea").rowEquals(0, of: frame("ea", .dim)))
    }

    @Test("every role has a letter of its own in the description")
    func letters() {
        #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
        var frame = Frame(width: 5, height: 1)
        frame.write("ab", x: 1, y: 0, in: 0..<5, style: Style(.date))
        frame.write("!", x: 4, y: 0, in: 0..<5, style: Style(.dim, isMatch: true))
        frame.placeCursor(x: 1, y: 0)
        #expect(frame.description == " ab !\n--- roles\n  dd #\n--- cursor 1,0\n")
    }
}
