import ArticleReading
import CivilTime
import Testing

@Suite("Stated dates")
struct StatedDateTests {
    static let body = "The regional council voted on Tuesday to close two of its five schools, officials said."

    @Test(
        "a date near the top is the article's own",
        arguments: [
            ("Council closes schools\n\nMarch 06, 2008\n\nBODY", "2008-03-06"),
            ("Wednesday, March 11, 2026\nCouncil closes schools\n\nBODY", "2026-03-11"),
            ("Council closes schools\n\nPublished: 3 April 2019\nUpdated: 9 May 2019\n\nBODY", "2019-04-03"),
            ("Council closes schools\n\nUpdated May 9, 2019 | Published April 3rd, 2019\n\nBODY", "2019-04-03"),
            ("Council closes schools\n\nLast updated on 9 May 2019 at 10:32 a.m. EST\n\nBODY", "2019-05-09"),
            ("Council closes schools\n\nBy Maria Lopez | Sept. 14, 2021 5:30 pm ET\n\nBODY", "2021-09-14"),
            ("Council closes schools\n\nBy Maria Lopez, Staff Writer\n2021-09-14T05:30:00Z\n\nBODY", "2021-09-14"),
            ("date 2026-01-30 BODY", "2026-01-30"),
            ("Posted 30.01.2026: BODY", "2026-01-30"),
            ("Council closes schools\n\n30/01/2026\n\nBODY", "2026-01-30"),
            ("LEEDS, England, Feb. 3, 2011 (Reuters) - BODY", "2011-02-03"),
            ("Council closes schools\n\nFirst published on Fri 30 Jan 2026 12.00 GMT\n\nBODY", "2026-01-30"),
            ("Council closes schools\n\nPublished - January 30, 2026 09:15 pm IST - NEW DELHI\n\nBODY", "2026-01-30"),
            ("Council closes schools\n\nJan. 30, 2026Updated 5:02 p.m. ET\n\nBODY", "2026-01-30"),
            ("Council closes schools\n\nJanuary 30, 2026 10:11 AM UTC Updated 2 hours ago\n\nBODY", "2026-01-30"),
            ("Council closes schools\n\nModified: Jan 31, 2026 Published: Jan 30, 2026\n\nBODY", "2026-01-30"),
            ("WASHINGTON (AP) — January 30, 2026 — BODY", "2026-01-30"),
            ("PARIS, 30 January 2026 (AFP) – BODY", "2026-01-30"),
            ("Thursday 3rd February 2011\n\nCouncil closes schools\n\nBODY", "2011-02-03"),
        ])
    func stated(page: String, expected: String) throws {
        let article = try #require(readArticle(page.replacing("BODY", with: Self.body)))
        #expect(article.publication.period?.edtf == expected)
        #expect(article.publication.basis == .stated)
        #expect(article.texts(.paragraph) == [Self.body])
    }

    @Test(
        "a date inside a sentence is not the article's own",
        arguments: [
            "On January 30, 2026, the court ruled that the levy had been unlawful from its first day.",
            "January 30, 2026 was the day on which the court ruled that the levy had been unlawful.",
            "In March 2008 the firm opened a second plant, and on May 3, 2009 it closed the first one.",
        ])
    func notStated(text: String) throws {
        let article = try #require(readArticle(text))
        #expect(article.publication.basis != .stated)
        #expect(article.texts(.paragraph) == [text])
    }

    @Test("the order of day and month is the one that other dates of the text show")
    func order() throws {
        func publication(_ other: String) throws -> Publication {
            let page = "Council closes schools\n\n03/02/2026 10:15\n\n" + Self.body + " The plan is of \(other)."
            return try #require(readArticle(page)).publication
        }
        #expect(try publication("14/01/2026").period?.edtf == "2026-02-03")
        #expect(try publication("14/01/2026").because.contains("the day read first"))
        #expect(try publication("01/14/2026").period?.edtf == "2026-03-02")
    }

    @Test("the because names the line and the words")
    func because() throws {
        let article = try #require(readArticle("Council closes schools\n\nMarch 06, 2008\n\n" + Self.body))
        #expect(article.publication.because == "stated in line 3, “March 06, 2008”")
    }

    @Test(
        "an agency's dateline is cut off before the sentence",
        arguments: [
            ("LONDON (AP) — ", "LONDON (AP) —"),
            ("WASHINGTON, Jan. 5 (Reuters) -- ", "WASHINGTON, Jan. 5 (Reuters) --"),
            ("NAIROBI, Kenya – ", "NAIROBI, Kenya –"),
            ("(Reuters) - ", "(Reuters) -"),
        ])
    func datelines(dateline: String, expected: String) throws {
        let article = try #require(readArticle("Council closes schools\n\n" + dateline + Self.body))
        #expect(article.texts(.dateline) == [expected])
        #expect(article.texts(.paragraph) == [Self.body])
    }

    @Test(
        "a sentence that starts in capitals or holds a dash keeps its start",
        arguments: [
            "NATO — the alliance of 32 states — said on Monday that it would send more ships to the strait.",
            "Three men - two of them brothers - were arrested on Monday, the police in the northern city said.",
            "IBM's profit fell 3% - more than expected - in the last quarter, the company said on Monday.",
        ])
    func notDatelines(text: String) throws {
        let article = try #require(readArticle(text))
        #expect(article.texts(.paragraph) == [text])
    }

    @Test(
        "a file's name may date it",
        arguments: [
            ("2026-01-30-title.txt", "2026-01-30"), ("APW19980213.1310", "1998-02-13"),
            ("AP900815-0044.txt", "1990-08-15"),
            ("news/2019/04/03/council.txt", "2019-04-03"), ("council_20190403.txt", "2019-04-03"),
        ])
    func metadata(path: String, expected: String) throws {
        let publication = try #require(readArticle(Self.body, path: path)?.publication)
        #expect(publication.period?.edtf == expected)
        #expect(publication.basis == .metadata)
    }

    @Test(
        "other numbers in a file's name don't",
        arguments: ["000_15bb20190403d59f.txt", "12345678.txt", "101354.txt", "story-20191399.txt", "v2.0.1.txt"])
    func noMetadata(path: String) throws {
        let publication = try #require(readArticle(Self.body, path: path)?.publication)
        #expect(publication.basis != .metadata)
    }

    @Test("a dateline without a year takes it from the file's name")
    func yearFromName() throws {
        let publication = try #require(
            readArticle("OSLO, Jan. 5 (AFP) - " + Self.body, path: "AFP20030106.txt")?.publication)
        #expect(publication.period?.edtf == "2003-01-05")
        #expect(publication.basis == .stated)
    }
}
