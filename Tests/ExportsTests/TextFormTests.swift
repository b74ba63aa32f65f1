import Testing
import TimelineModel

@testable import Exports

@Suite("text forms")
struct TextFormTests {
    private let timeline = SampleTimeline.timeline

    private func list(_ style: TextStyle = TextStyle()) -> [String] {
        ByteOutput.string { EventListText(timeline, events: [0, 1]).write(to: $0, style: style) }
            .split(separator: "\n").map(String.init)
    }

    @Test("the list aligns date, status unless it happened, number of articles, id and headline")
    func listColumns() {
        #expect(
            list() == [
                "4 March 2024           2  e1  The ferry crews of Port Lowell ended their strike",
                "unknown       planned  1  e2  A new timetable is planned",
            ])
    }

    @Test("on a terminal headlines are cut to its width", arguments: [50, 60, 79])
    func listWidth(width: Int) {
        let lines = list(TextStyle(width: width))
        #expect(lines.allSatisfy { $0.displayWidth <= width })
        #expect(lines[0].hasSuffix("…") == (width < 78))
    }

    @Test("an event shows its date and why, actors with roles, and passages with the telling words marked")
    func detail() {
        let text = ByteOutput.string {
            EventDetailText(timeline, event: timeline.events[0]).write(to: $0, style: TextStyle())
        }
        #expect(
            text == """
                The ferry crews of Port Lowell ended their strike
                  4 March 2024 (2024-03-04) · happened · said by union
                  “Monday” counted back from the article's date, 6 March 2024
                  both tell that crews ended a strike
                  importance 57 of 100: it is told in paragraph 1, 2 independent sources tell it, its date is stated
                  id e1

                Actors
                  ferry crews  group  strikers
                  Port Lowell  place

                2 passages in 2 articles of 1 publisher
                  news/harbour.txt:3 · paragraph 1 · The Harbour Post
                    The ferry crews of Port Lowell **ended** their strike _on Monday_, the union said.
                  news/evening.txt:1 · paragraph 1
                    Ferries sail again after the crews␛[31m **ended** their strike.

                """)
    }

    @Test("on a terminal passages are wrapped, and colours end before the line does")
    func detailOnTerminal() {
        let text = ByteOutput.string {
            EventDetailText(timeline, event: timeline.events[0])
                .write(to: $0, style: TextStyle(width: 40, usesColor: true))
        }
        let lines = text.split(separator: "\n")
        #expect(lines.contains("    The ferry crews of Port Lowell \u{1B}[1;7mended\u{1B}[m"))
        #expect(lines.contains("    their strike \u{1B}[4mon Monday\u{1B}[m, the union"))
        for line in lines where line.contains("\u{1B}") { #expect(line.contains("\u{1B}[m")) }
    }

    @Test("actors come with their number of events, kind, other names and roles")
    func actors() {
        let text = ByteOutput.string { ActorListText(timeline).write(to: $0, style: TextStyle()) }
        #expect(
            text == """
                1  group         ferry crews  also crews; strikers
                1  place         Port Lowell
                1  organization  union

                """)
    }

    @Test(
        "what a terminal would obey is made visible, white space is one space",
        arguments: [
            ("plain words", "plain words"),
            ("a\tb\r\nc\u{A0}d", "a b c d"),
            ("\u{1B}]0;title\u{7}", "␛]0;title␇"),
            ("\u{9B}31m", "<U+9B>31m"),
            ("abc\u{202E}def", "abc<U+202E>def"),
            ("\u{0}\u{7F}", "␀␡"),
            ("日本 é 👍", "日本 é 👍"),
            ("  two  spaces ", "two spaces"),
            ("", ""),
        ])
    func visible(text: String, expected: String) {
        #expect(text.visible == expected)
    }

    @Test("an article's text keeps its length in bytes and loses what a terminal would obey")
    func articleText() {
        let bytes: [UInt8] = Array("a\u{1B}[1mb\r\nc\rd\te\u{9B}f\u{202E}g é".utf8) + [0xFF, 0xC3]
        let shown = textForTerminal(bytes)
        #expect(shown.count == bytes.count)
        #expect(String(decoding: shown, as: UTF8.self) == "a?[1mb\r\nc?d\te??f???g é??")
    }

    @Test(
        "widths count cells: wide characters two, marks none",
        arguments: [("abc", 3), ("日本", 4), ("e\u{301}", 1), ("👍", 2), ("ﬁ…", 2), ("한글", 4), ("", 0)])
    func widths(text: String, width: Int) {
        #expect(text.displayWidth == width)
    }

    @Test(
        "cutting leaves room for the ellipsis and never splits a wide character",
        arguments: [
            ("abcdef", 6, "abcdef"), ("abcdef", 4, "abc…"), ("日本語", 4, "日…"), ("ab cd", 4, "ab…"), ("abc", 0, ""),
        ])
    func cuts(text: String, width: Int, expected: String) {
        #expect(text.cut(toWidth: width) == expected)
    }
}
