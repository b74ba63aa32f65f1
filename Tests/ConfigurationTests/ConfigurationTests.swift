import Testing

@testable import Configuration

@Suite struct ConfigurationTests {
    private func read(_ text: String) -> ConfigurationFile {
        ConfigurationFile(path: "config.toml", text: Array(text.utf8))
    }

    @Test("keys stand under the names of their tables, with their lines")
    func entries() {
        let file = read(
            """
            # settings
            ascii = true   # for a screen reader
            dates = "iso"

            [keys]
            next = ["j", 'Down',   # both
                "Ctrl-n",
            ]
            "go-to-date" = []
            [colours.more]
            a.b = -12_000
            """)
        #expect(file.problems.isEmpty)
        #expect(
            file.entries == [
                .init(key: "ascii", value: .truth(true), line: 2), .init(key: "dates", value: .text("iso"), line: 3),
                .init(key: "keys.next", value: .texts(["j", "Down", "Ctrl-n"]), line: 6),
                .init(key: "keys.go-to-date", value: .texts([]), line: 9),
                .init(key: "colours.more.a.b", value: .number(-12_000), line: 11),
            ])
    }

    @Test(
        "texts are read as TOML has them",
        arguments: [
            (#""a\tb\\ \"c\" \u00e9 \U0001F600""#, "a\tb\\ \"c\" é 😀"), (#"'C:\n "x"'"#, #"C:\n "x""#),
            ("\"日本\"", "日本"),
            ("\"\"", ""), ("'#no comment'", "#no comment"),
        ])
    func texts(written: String, read expected: String) {
        let file = read("key = \(written)  # comment\nnext = 1")
        #expect(file.entries.first?.value == .text(expected))
        #expect(file.entries.count == 2)
    }

    @Test(
        "what is wrong is said with line and key, and the rest holds",
        arguments: [
            ("colour = blue", "config.toml:2: colour: “blue” can't be used here; texts stand in quotes"),
            ("colour =", "config.toml:2: colour: a value is missing"),
            ("colour", "config.toml:2: colour: “=” and a value are missing"),
            ("colour = \"red", "config.toml:2: colour: the text's closing quote is missing"),
            ("colour = 'red", "config.toml:2: colour: the text's closing quote is missing"),
            ("colour = \"\\q\"", "config.toml:2: colour: \\q means nothing; a backslash is written \\\\"),
            ("colour = \"\\ud800\"", "config.toml:2: colour: \\ud800 is no character"),
            ("colour = 1 2", "config.toml:2: colour: something follows the value"),
            ("colour = 012", "config.toml:2: colour: “012” can't be used here; texts stand in quotes"),
            ("colour = 1979-05-27", "config.toml:2: colour: “1979-05-27” can't be used here; texts stand in quotes"),
            ("colour = [1]", "config.toml:2: colour: a list holds texts in quotes, parted by commas"),
            ("colour = [\"a\" \"b\"]", "config.toml:2: colour: a comma is missing between two texts of the list"),
            ("first = 2", "config.toml:2: first: set twice; the first one holds"),
            ("= 3", "config.toml:2: no key can be read here"),
        ])
    func problems(line: String, complaint: String) {
        let file = read("first = 1\n\(line)\nlast = 3\n")
        #expect(file.problems.map(\.description) == [complaint])
        #expect(file.entries.map(\.key) == ["first", "last"])
        #expect(file.entries.last?.line == 3)
    }

    @Test("keys below a table that can't be read are left out")
    func lostTable() {
        let file = read("a = 1\n[keys\nb = 2\n[[more]]\nc = 3\n[good]\nd = 4")
        #expect(file.entries.map(\.key) == ["a", "good.d"])
        #expect(file.problems.map(\.line) == [2, 4])
    }

    @Test("a list that is never closed is said at its first line")
    func openList() {
        let file = read("a = 1\nkeys = [\n\"b\",\n\"c\"\n")
        #expect(file.entries.map(\.key) == ["a"])
        #expect(file.problems.map(\.line) == [2])
    }

    @Test("line ends of Windows, a byte order mark and a missing last line end change nothing")
    func lineEnds() {
        let file = ConfigurationFile(
            path: "c", text: [0xEF, 0xBB, 0xBF] + Array("a = 1\r\nb = 'x'\r\n[t]\r\nc = true".utf8))
        #expect(file.problems.isEmpty)
        #expect(file.entries.map(\.key) == ["a", "b", "t.c"])
        #expect(file.entries.map(\.line) == [1, 2, 4])
    }

    @Test("no bytes make it stumble, and it always ends")
    func anyBytes() {
        var state: UInt64 = 7
        let pieces = ["[", "]", "=", "\"", "'", "\\", "u", "\n", "\r", "#", ",", ".", "a", "é", " ", "\0", "1", "true"]
        for _ in 0..<3000 {
            var text: [UInt8] = []
            for _ in 0..<20 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += Array(pieces[Int(state >> 33) % pieces.count].utf8)
                if state >> 60 == 0 { text.append(0xFF) }
            }
            let file = ConfigurationFile(path: "c", text: text)
            let lines = text.filter { $0 == 0x0A }.count + 1
            #expect(file.entries.count + file.problems.count <= lines)
        }
    }

    @Test("the file lies where the XDG specification says")
    func path() {
        #expect(usual(["XDG_CONFIG_HOME": "/x", "HOME": "/h"]) == "/x/dateline/config.toml")
        #expect(usual(["XDG_CONFIG_HOME": "relative", "HOME": "/h"]) == "/h/.config/dateline/config.toml")
        #expect(usual(["HOME": "/h"]) == "/h/.config/dateline/config.toml")
        #expect(usual([:]) == nil)
    }

    private func usual(_ environment: [String: String]) -> String? {
        ConfigurationFile.usualPath(program: "dateline") { environment[$0] }
    }

    @Test("a file that does not exist says nothing, one that can't be read says why")
    func files() {
        #expect(ConfigurationFile(path: "/nowhere/config.toml").problems.isEmpty)
        #expect(ConfigurationFile(path: "/").problems.count == 1)
    }
}
