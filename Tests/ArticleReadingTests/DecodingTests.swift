import ArticleReading
import Testing

@Suite("Bytes to text")
struct DecodingTests {
    @Test("the bytes of a UTF-8 file are kept, byte order mark and all, so that offsets hold")
    func offsets() throws {
        let text = "\u{FEFF}Título: “Olá”\r\n\r\nThe minister’s plan\u{A0}— 3\u{2011}year — was signed on Monday.\r\n"
        let article = try #require(readArticle(text))
        #expect(article.text == Array(text.utf8))
        #expect(article.notes.isEmpty)
        #expect(article.title == "Título: “Olá”")
        #expect(article.texts(.paragraph) == ["The minister’s plan\u{A0}— 3\u{2011}year — was signed on Monday."])
    }

    @Test("lines are counted as an editor counts them")
    func lines() throws {
        let article = try #require(readArticle("One of them\r\n\r\nThe second block stands on line three here.\r\n"))
        #expect(article.lineStarts == [0, 13, 15, 60])
        #expect(article.blocks.map { article.line(at: $0.range.lowerBound) } == [1, 3])
    }

    @Test("old line ends are read too")
    func oldLineEnds() throws {
        let article = try #require(
            readArticle("Storm nears coast\r\rThe storm came nearer on Friday, forecasters said."))
        #expect(article.outline == ["title: Storm nears coast", "paragraph: The storm came nearer"])
    }

    @Test("what is not UTF-8 is read as Windows-1252, with a note")
    func windows1252() throws {
        var bytes: [UInt8] = Array("The caf".utf8) + [0xE9] + Array(" closed, the owner said. ".utf8)
        bytes += [0x93] + Array("No more.".utf8) + [0x94]
        let reading = ArticleReader().read(bytes, path: "old.txt")
        let article = try #require(reading.articles.first?.article)
        #expect(String(decoding: article.text, as: UTF8.self) == "The café closed, the owner said. “No more.”")
        #expect(article.notes == ["not UTF-8, read as Windows-1252: offsets count the converted text"])
        #expect(reading.problems == [ReadingProblem(path: "old.txt", message: article.notes[0], isFatal: false)])
    }

    @Test("a broken byte in a UTF-8 file does not change how the rest is read")
    func oneBrokenByte() throws {
        let bytes = Array("“Fünf” Männer — müssen gehen, sagte er.".utf8) + [0xE2, 0x80]
        let article = try #require(ArticleReader().read(bytes, path: "cut.txt").articles.first?.article)
        #expect(article.text.count == bytes.count)
        #expect(String(decoding: article.text, as: UTF8.self) == "“Fünf” Männer — müssen gehen, sagte er.??")
        #expect(article.notes == ["2 bytes are not UTF-8 and shown as “?”"])
    }

    @Test("UTF-16 is known by its byte order mark", arguments: [true, false])
    func utf16(isLittle: Bool) throws {
        var bytes: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
        for unit in "Wörter in two bytes each".utf16 {
            let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
            bytes += isLittle ? pair : pair.reversed()
        }
        let article = try #require(ArticleReader().read(bytes, path: "wide.txt").articles.first?.article)
        #expect(String(decoding: article.text, as: UTF8.self) == "Wörter in two bytes each")
    }

    @Test("escape sequences and control characters are text")
    func controls() throws {
        let article = try #require(
            readArticle("A \u{1B}[31mred\u{1B}[0m line was printed on Monday,\u{7} officials said.\n"))
        #expect(article.blocks.count == 1)
    }

    @Test("a line of a megabyte is one paragraph")
    func longLine() throws {
        let sentence = "The council met on Monday and put off the vote until the spring. "
        let line = String(repeating: sentence, count: 400) + String(repeating: "x", count: 1 << 20) + " ended it all."
        let article = try #require(readArticle(line))
        #expect(article.blocks.map(\.kind) == [.paragraph])
        #expect(article.blocks[0].range == 0..<article.text.count)
    }

    @Test("a million empty lines are no article and no wait")
    func emptyLines() {
        let reading = ArticleReader().read([UInt8](repeating: 0x0A, count: 1_000_000), path: "lines.txt")
        #expect(reading.articles.isEmpty)
        #expect(reading.problems.map(\.message) == ["holds no words"])
    }
}
