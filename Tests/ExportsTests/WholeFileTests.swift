import Foundation
import Testing

@testable import Exports

@Suite("writing files")
struct WholeFileTests {
    private func temporaryFolder() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("exports-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url
    }

    @Test("a file gets its contents, large ones too, and nothing else is left in the folder")
    func writes() throws {
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("out.json").path
        try writeWholeFile(path) { output in for number in 0..<100_000 { output.writeLine("\(number)") } }
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 100_000 && lines.last == "99999")
        try writeWholeFile(path) { $0.writeLine("new") }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "new\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.json"])
    }

    @Test("a link stays a link, and the file keeps its permissions")
    func link() throws {
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let (file, link) = (folder.appendingPathComponent("file").path, folder.appendingPathComponent("link").path)
        #expect(FileManager.default.createFile(atPath: file, contents: nil, attributes: [.posixPermissions: 0o600]))
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
        try writeWholeFile(link) { $0.write("x") }
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "x")
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }

    @Test("a folder that is not there is said, with the name that was given")
    func missingFolder() {
        let error = #expect(throws: WritingProblem.self) {
            try writeWholeFile("/nonexistent/out.json") { $0.write("x") }
        }
        #expect(error?.description == "/nonexistent/out.json: No such file or directory")
    }

    @Test("a full device is a failure, not a short file")
    func fullDevice() throws {
        try #require(FileManager.default.fileExists(atPath: "/dev/full"), "this system has no /dev/full")
        let error = #expect(throws: WritingProblem.self) { try writeWholeFile("/dev/full") { $0.write("x") } }
        #expect(error?.message == "No space left on device")
    }
}
