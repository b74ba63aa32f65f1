import ArticleReading
import CivilTime
import Foundation
import Testing

@Suite("Files and folders")
struct FileReadingTests {
    static let story =
        "Harbour reopens after storm\n\nThe harbour of Eastport reopened on Monday, the port authority said.\n"

    @Test("a folder is read recursively, sorted by name, hidden files left out")
    func recursion() throws {
        let folder = try TemporaryFolder()
        for name in ["b.txt", "a/z.txt", "a/y/x.text", "c", "d.md", ".hidden.txt", ".git/e.txt"] {
            try folder.write(name, Self.story)
        }
        let reading = ArticleReader().read([folder.path])
        #expect(reading.articles.map(\.article.id) == ["x", "z", "b", "c", "d"])
        #expect(reading.problems.isEmpty)
    }

    @Test("files of the same name get ids of their own")
    func uniqueIds() throws {
        let folder = try TemporaryFolder()
        for name in ["1/story.txt", "2/story.txt", "3/story.md", "story-2.txt"] {
            try folder.write(name, Self.story)
        }
        let reading = ArticleReader().read([folder.path])
        #expect(reading.articles.map(\.article.id) == ["story", "story-2", "story-3", "story-2-2"])
    }

    @Test("a link that leads back up is walked once, a file named twice is read once")
    func links() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("sub/story.txt", Self.story)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/sub/up", withDestinationPath: folder.path)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/again.txt", withDestinationPath: file)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/self", withDestinationPath: "self")
        let reading = ArticleReader().read([folder.path, file])
        #expect(reading.articles.count == 1)
        #expect(reading.problems.map(\.message) == ["is a symbolic link that leads in a circle; leave it out"])
    }

    @Test("what can't be read is named in one line, and the rest is read")
    func problems() throws {
        let folder = try TemporaryFolder()
        let good = try folder.write("good.txt", Self.story)
        let empty = try folder.write("empty.txt", "")
        let blank = try folder.write("blank.txt", " \n\n\t\n")
        let binary = try folder.write("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 3])
        let page = try folder.write("page.txt", "<!DOCTYPE html>\n<html><body><p>Hello</p></body></html>")
        let pdf = try folder.write("report", "%PDF-1.7\n%âãÏÓ\n")
        let html = try folder.write("page.html", "<p>Hello</p>")
        let missing = folder.path + "/missing.txt"
        let reading = ArticleReader().read([missing, empty, blank, binary, page, pdf, html, good])
        #expect(reading.articles.map(\.article.id) == ["good"])
        let messages = Dictionary(uniqueKeysWithValues: reading.problems.map { ($0.path, $0.message) })
        #expect(messages[missing] == "no such file or folder; check the name")
        #expect(messages[empty] == "is empty; put the article into it, or leave it out")
        #expect(messages[blank] == "holds no words")
        #expect(messages[binary] == "is not text; name a plain text file")
        #expect(messages[page] == "HTML is not read yet; save it as plain text (.txt)")
        #expect(messages[pdf] == "PDF is not read yet; save it as plain text (.txt)")
        #expect(messages[html] == "HTML is not read yet; save it as plain text (.txt)")
        #expect(reading.problems.allSatisfy { $0.isFatal && !$0.description.contains("\n") })
    }

    @Test("a file without permission is a problem", .enabled(if: geteuid() != 0))
    func permissions() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("secret.txt", Self.story)
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        let reading = ArticleReader().read([path])
        #expect(reading.problems.map(\.message) == ["may not be read; check its permissions"])
    }

    @Test("a folder without articles says so, and what it left out")
    func noArticles() throws {
        let folder = try TemporaryFolder()
        try folder.write("photo.jpg", "x")
        try folder.write("a.html", "x")
        try folder.write("b.html", "x")
        let messages = ArticleReader().read([folder.path]).problems.map(\.description)
        #expect(messages.count == 3)
        #expect(
            messages[0].hasSuffix(
                "a.html: HTML is not read yet, nor 1 other file of the kind; save it as plain text (.txt)"))
        #expect(messages[1].contains("left out 1 file that is no article"))
        #expect(messages[2].hasSuffix("holds no articles; put plain text files (.txt) into it"))
    }

    @Test("a file beyond the limit is a problem, not a full memory")
    func tooLarge() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("long.txt", String(repeating: "word ", count: 500_000))
        var options = ArticleReader.Options()
        options.largestFile = 1 << 20
        let reading = ArticleReader(options: options).read([path])
        #expect(reading.problems.map(\.message) == ["is larger than 1 MB; split it into articles"])
    }

    @Test("many files are read side by side and come in their order, progress told for each")
    func manyFiles() throws {
        let folder = try TemporaryFolder()
        for number in 100..<180 {
            try folder.write("\(number).txt", Self.story)
        }
        let calls = Calls()
        let reading = ArticleReader().read([folder.path]) { done, all in calls.add(done, all) }
        #expect(reading.articles.map(\.article.id) == (100..<180).map(String.init))
        #expect(calls.seen.map(\.0).sorted() == Array(1...80))
        #expect(calls.seen.allSatisfy { $0.1 == 80 })
    }

    @Test("a date given by hand counts by path, file name and id", arguments: ["PATH", "harbour.txt", "harbour"])
    func givenDates(key: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("harbour.txt", "Published: March 3, 2024\n\n" + Self.story)
        let day = try #require(CivilDay(year: 2025, month: 1, day: 2))
        var options = ArticleReader.Options()
        options.published[key == "PATH" ? path : key] = CivilPeriod(day: day)
        let publication = try #require(ArticleReader(options: options).read([path]).articles.first?.article.publication)
        #expect(publication.period == CivilPeriod(day: day))
        #expect(publication.basis == .given)
    }
}

/// Collects what a progress closure is told.
private final class Calls: @unchecked Sendable {
    private let lock = NSLock()
    private var calls: [(Int, Int)] = []

    func add(_ done: Int, _ all: Int) {
        lock.withLock { calls.append((done, all)) }
    }

    var seen: [(Int, Int)] { lock.withLock { calls } }
}
