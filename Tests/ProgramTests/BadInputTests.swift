import Foundation
import ProgramDriver
import Testing

@Suite("bad input")
struct BadInputTests {
    private let folder: TemporaryFolder

    init() throws { folder = try SmallNews.folder() }

    /// Runs `list` on one path, which alone can't be read, and then on it beside a good article.
    private func expectNamed(_ path: String, _ sourceLocation: SourceLocation = #_sourceLocation) throws {
        let alone = try ProgramRun.dateline(["list", path])
        #expect(alone.ending == .exited(2), sourceLocation: sourceLocation)
        #expect(alone.output == "", sourceLocation: sourceLocation)
        #expect(alone.errorLines.count == 1, sourceLocation: sourceLocation)
        #expect(alone.errors.contains(path), sourceLocation: sourceLocation)

        let good = folder.file("mayor.txt")
        let beside = try ProgramRun.dateline(["list", path, good])
        #expect(beside.ending == .exited(0), sourceLocation: sourceLocation)
        #expect(beside.output == (try ProgramRun.dateline(["list", good])).output, sourceLocation: sourceLocation)
        #expect(beside.errors == alone.errors, sourceLocation: sourceLocation)
    }

    @Test("a path that is not there is named, the rest is shown")
    func noSuchPath() throws {
        try expectNamed(folder.file("missing.txt"))
        try expectNamed("/dev/null/x")
        try expectNamed(folder.file("with\nnewline").replacing("\n", with: " "))
    }

    @Test("an empty file is named, the rest is shown", arguments: ["", "\n\n \t\r\n", "\u{FEFF}"])
    func emptyFile(contents: String) throws {
        try folder.write(Array(contents.utf8), to: "bad/empty.txt")
        try expectNamed(folder.file("bad/empty.txt"))
    }

    @Test("a binary file is named, the rest is shown")
    func binaryFile() throws {
        let bytes = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 4 ^ $0) }
        try folder.write([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0] + bytes, to: "bad/program.txt")
        try expectNamed(folder.file("bad/program.txt"))
    }

    @Test(
        "an unreadable file is named, the rest is shown",
        .enabled(if: getuid() != 0, "root may read every file"))
    func unreadableFile() throws {
        try folder.write(Array("Secret".utf8), to: "bad/secret.txt")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.file("bad/secret.txt"))
        try expectNamed(folder.file("bad/secret.txt"))
    }

    @Test("a folder without articles is named, the rest is shown")
    func emptyFolder() throws {
        try folder.write([], to: "bad/.hidden.txt")
        try expectNamed(folder.file("bad"))
    }

    @Test("one bad file in a folder is named and skipped")
    func badFileInFolder() throws {
        let good = try ProgramRun.dateline(["list", folder.path])
        try folder.write([0, 1, 2, 3, 0, 255, 254], to: "zz.txt")
        let run = try ProgramRun.dateline(["list", folder.path])
        #expect(run.ending == .exited(0))
        #expect(run.output == good.output)
        #expect(run.errorLines.count == 1 && run.errors.contains("zz.txt"))
    }

    @Test("a line of 1 MB is read in good time, up to its end, and its events are cut to clauses")
    func longLine() throws {
        let sentences = (1...500).map { "The council of district \($0) approved a budget on March 5, 2024. " }.joined()
        let blob = String(repeating: "QmFzZTY0IGlzIG5vdCBhIHNlbnRlbmNl", count: 31_000)
        let line = sentences + blob + ". The mayor of Selby opened a bridge on March 4, 2024.\n"
        try #require(line.utf8.count >= 1_000_000)
        try folder.write(Array(("Councils approve budgets\n\nMarch 6, 2024\n\n" + line).utf8), to: "long/long.txt")
        let run = try ProgramRun.dateline(["list", folder.file("long")], seconds: 300)
        #expect(run.ending == .exited(0))
        #expect(run.lines.allSatisfy { $0.utf8.count < 2000 })
        #expect(run.lines.contains { $0.hasPrefix("4 March 2024") && $0.contains("bridge") })

        try folder.write(Array(repeating: UInt8(ascii: "a"), count: 1 << 20), to: "word/word.txt")
        let word = try ProgramRun.dateline(["dates", folder.file("word")])
        #expect(word.ending == .exited(1) && word.errors.contains("no dates found"))
    }

    @Test(
        "control characters and escape sequences of an article never reach the terminal",
        arguments: ["list", "actors", "dates"])
    func controlCharacters(command: String) throws {
        let nasty = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m\u{202E}\u{8}\u{0}"
        let text = SmallNews.files["crews.txt"]!
            .replacing("Anna Brandt", with: "Anna \(nasty)Brandt").replacing("Monday", with: "Monday\(nasty)")
        try folder.write(Array(text.utf8), to: "bad/crews.txt")
        let run = try ProgramRun.dateline([command, folder.file("bad")])
        expectNoControls(run)
    }

    @Test("nor do they in show, in an article's text, or in a file's name")
    func controlCharactersElsewhere() throws {
        let text = SmallNews.files["crews.txt"]!.replacing("after nine", with: "after\u{1B}[31m nine\u{9B}0m\u{202E}")
        try folder.write(Array(text.utf8), to: "bad/cre\u{1B}[31mws.txt")
        let events = try ProgramRun.dateline(["list", "--json", folder.file("bad")]).jsonLines()
        #expect(!events.isEmpty)
        for event in events {
            let run = try ProgramRun.dateline(["show", try #require(event["id"].string), folder.file("bad")])
            #expect(run.ending == .exited(0))
            expectNoControls(run)
        }
        let shown = try ProgramRun.dateline(["show", "cre\u{1B}[31mws", folder.file("bad")])
        expectNoControls(shown)
        #expect(shown.outputBytes.count == text.utf8.count)
        expectNoControls(try ProgramRun.dateline(["list", folder.file("bad/no\u{1B}[31mne")]))
    }

    private func expectNoControls(_ run: ProgramRun, _ sourceLocation: SourceLocation = #_sourceLocation) {
        for text in [run.output, run.errors] {
            let found = text.unicodeScalars.filter {
                ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value)
                    || (0x202A...0x202E).contains($0.value)
            }
            #expect(found.isEmpty, sourceLocation: sourceLocation)
        }
    }

    @Test("bytes that are not UTF-8 are read, said, and come out as UTF-8")
    func otherEncoding() throws {
        let text =
            Array("Le caf".utf8) + [0xE9] + Array(" reopens\n\nMarch 6, 2024\n\nThe caf".utf8) + [0xE9]
            + Array(" reopened on Monday.\n".utf8)
        try folder.write(text, to: "bad/cafe.txt")
        let run = try ProgramRun.dateline(["list", folder.file("bad")])
        #expect(run.ending == .exited(0))
        #expect(run.output.contains("café"))
    }

    @Test("standard input that is empty is named")
    func emptyStandardInput() throws {
        let run = try ProgramRun.dateline(["list", "-"])
        #expect(run.ending == .exited(2) && run.errorLines.count == 1)
    }

    @Test("many bytes of any kind end neither in a crash nor in silence", arguments: 1...8)
    func anyBytes(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        let alphabet =
            Array("aeT .,\n“”’—0123456789 Monday May U.S. on by\u{0}\u{1B}\r\t".utf8) + [0xC3, 0xA9, 0xE2, 0x80, 0xFF]
        let bytes = (0..<30_000).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return alphabet[Int(state >> 33) % alphabet.count]
        }
        for command in [["list"], ["dates", "--json"], ["analyse", "--json"], ["export", "--format", "json"]] {
            let run = try ProgramRun.dateline(command + ["-"], input: bytes)
            guard case .exited(let code) = run.ending else {
                Issue.record("\(command) ended with \(run.ending)")
                continue
            }
            #expect((0...2).contains(code))
            #expect(code == 0 || !run.errors.isEmpty)
        }
    }
}
