import Foundation
import Testing
import TimelineModel

@testable import ArticleReading

@Suite("Reading a folder again after a change")
struct ReadingAgainTests {
    /// A folder of three articles that exists as long as a test runs.
    final class NewsFolder {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("again-\(UUID().uuidString)").path

        init() throws {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            try write("a", "Bridge opened\n\nJune 20, 2031\n\nMayor Ada Holm opened the Sandvik bridge on Monday.\n")
            try write("b", "Union talks\n\nMinister Nils Berg met the dockers' union in Kalmere on Tuesday.\n")
            try write("c", "Ferry fire\n\nJune 21, 2031\n\nA ferry caught fire off Kalmere on Friday.\n")
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func write(_ name: String, _ text: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/\(name).txt"))
        }
    }

    static func rows(_ reading: Reading) -> [String] {
        let timeline = TimelineBuilder().build(reading)
        return timeline.events.map { "\($0.id) \($0.dating.period?.edtf ?? "-") \($0.headline)" }
            + timeline.articles.map { "\($0.id) \($0.publication.because)" }
    }

    @Test("Only the changed, the new and the renamed are read; the timeline is as without a memory")
    func onlyChanges() throws {
        let folder = try NewsFolder()
        let memory = ArticleMemory(limit: 1 << 20, settlingSeconds: 0)
        #expect(ArticleReader().read([folder.path], memory: memory).rememberedCount == 0)
        #expect(ArticleReader().read([folder.path], memory: memory).rememberedCount == 3)

        try folder.write("b", "Union talks\n\nJune 25, 2031\n\nMinister Nils Berg met the dockers' union on Tuesday.\n")
        try folder.write("d", "Holm resigns\n\nJune 26, 2031\n\nMayor Ada Holm resigned on Thursday.\n")
        let again = ArticleReader().read([folder.path], memory: memory)
        #expect(again.rememberedCount == 2)
        #expect(Self.rows(again) == Self.rows(ArticleReader().read([folder.path])))

        try FileManager.default.removeItem(atPath: folder.path + "/a.txt")
        try FileManager.default.moveItem(atPath: folder.path + "/c.txt", toPath: folder.path + "/e.txt")
        let last = ArticleReader().read([folder.path], memory: memory)
        #expect(last.rememberedCount == 2)
        #expect(last.articles.map(\.article.id) == ["b", "d", "e"])
        #expect(memory.count == 3)
        #expect(Self.rows(last) == Self.rows(ArticleReader().read([folder.path])))
    }

    @Test("A file that was written just now is read again, as a second change could bear the same time")
    func freshFiles() throws {
        let folder = try NewsFolder()
        let memory = ArticleMemory()
        _ = ArticleReader().read([folder.path], memory: memory)
        #expect(ArticleReader().read([folder.path], memory: memory).rememberedCount == 0)
    }

    @Test("Another date given by hand is obeyed, and a small memory holds what fits")
    func otherOptions() throws {
        let folder = try NewsFolder()
        let memory = ArticleMemory(limit: 160, settlingSeconds: 0)
        _ = ArticleReader().read([folder.path], memory: memory)
        #expect(memory.count == 2)
        var options = ArticleReader.Options()
        options.published["a"] = .init(edtf: "2032-01-01")
        let reading = ArticleReader(options: options).read([folder.path], memory: memory)
        #expect(reading.articles.first?.article.publication.basis == .given)
    }
}
