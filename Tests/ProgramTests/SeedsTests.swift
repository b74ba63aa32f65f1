import Foundation
import ProgramDriver
import Testing

/// What the commands print on `seeds/`, against files that a person has read.
///
/// `DATELINE_RECORD=1 swift test --filter SeedsTests` writes the files anew; read the difference before keeping it.
@Suite("seeds")
struct SeedsTests {
    private static let folder = BuiltProgram.packageFolder + "/Tests/ProgramTests/Expected"
    private static let isRecording = ProcessInfo.processInfo.environment["DATELINE_RECORD"] == "1"

    @Test(
        "the commands print what was reviewed",
        arguments: [
            ("list.txt", ["list", "seeds"]),
            ("list-planned.txt", ["list", "--status", "planned", "seeds"]),
            ("actors.txt", ["actors", "seeds"]), ("actors-why.txt", ["actors", "--why", "seeds"]),
            ("dates.txt", ["dates", "seeds"]),
            ("export.json", ["export", "--format", "json", "seeds"]),
        ])
    func reviewed(name: String, arguments: [String]) throws {
        let run = try ProgramRun.dateline(arguments)
        #expect(run.ending == .exited(0))
        #expect(run.errors == "")
        try compare(run.output, with: name)
    }

    @Test("show prints every event as it was reviewed")
    func show() throws {
        let events = try ProgramRun.dateline(["list", "--json", "seeds"]).jsonLines()
        var text = ""
        for event in events {
            text += try ProgramRun.dateline(["show", try #require(event["id"].string), "seeds"]).output + "\n"
        }
        try compare(text, with: "show.txt")
    }

    private func compare(_ output: String, with name: String) throws {
        let path = Self.folder + "/" + name
        if Self.isRecording {
            try output.write(toFile: path, atomically: true, encoding: .utf8)
            return
        }
        let expected = try #require(
            try? String(contentsOfFile: path, encoding: .utf8),
            "Tests/ProgramTests/Expected/\(name) is missing; record it with DATELINE_RECORD=1 and read it")
        let (found, wanted) = (output.split(separator: "\n"), expected.split(separator: "\n"))
        guard output != expected else { return }
        for change in found.difference(from: wanted) {
            switch change {
            case .insert(let line, let text, _): Issue.record("\(name) line \(line + 1) is new: \(text)")
            case .remove(let line, let text, _): Issue.record("\(name) line \(line + 1) is gone: \(text)")
            }
        }
        #expect(output == expected)
    }
}
