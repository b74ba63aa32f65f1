import ArticleReading
import CivilTime
import Testing

/// How agencies, papers, stations and courts head an article with its date; HEAD stands for the headline, BODY for the text.
@Suite("Header dates of agencies and papers")
struct HeaderFormTests {
    static let headline = "Council closes two schools"
    static let body =
        "The regional council voted on Tuesday to close two of its five schools, officials said. The mayor told reporters that the decision would save 3 million a year."

    @Test("where one date after the other opens a paragraph, they tell of what happened and not of the article")
    func chronicle() throws {
        let entries = [
            "June 18, 2019 — The county approved the landfill's expansion by a vote of 4–3.",
            "March 2, 2020 — The first truck arrived at the new cell below the ridge.",
            "Aug. 11, 2022 — The state found benzene in two wells near the site.",
        ]
        let article = try #require(readArticle("How the landfill grew\n\n" + entries.joined(separator: "\n\n")))
        #expect(article.texts(.paragraph) == entries)
        #expect(article.publication.basis == .unknown)
    }

    @Test("dates on lines of their own, in the order of time, open the paragraphs below them")
    func dateHeadings() throws {
        let entries = [
            "June 18, 2019|The county approved the landfill's expansion by a vote of 4–3.",
            "2 March 2020|Trucks arrived at the new cell below the ridge on that day.",
            "Aug. 11, 2022|The state found benzene in two wells near the site.",
        ]
        for gap in ["\n", "\n\n"] {
            let text = entries.joined(separator: "\n\n").replacing("|", with: gap)
            let article = try #require(readArticle("How the landfill grew\n\n" + text))
            let spaces = String(repeating: " ", count: gap.count)
            #expect(article.texts(.paragraph) == entries.map { $0.replacing("|", with: spaces) })
            #expect(article.publication.basis == .unknown)
            #expect(article.line(at: article.blocks[2].range.lowerBound) == 5 + gap.count)
        }
    }

    @Test("a line of fields below the headline is a line by itself")
    func fields() throws {
        let headline = "Council closes two of its five schools after a night of talks"
        let article = try #require(
            readArticle(
                """
                \(headline)
                The Valley Times | Saturday, November 30, 2024
                From our own education staff

                \(Self.body)
                """))
        #expect(article.title == headline)
        #expect(article.publication.period?.edtf == "2024-11-30")
    }

    @Test(
        "headers of pages name the day in many ways",
        arguments: [
            "Posted on 28/08/2022 by admin in news", "Tue., August 28, 2022 timer 2 min. read", "28-Aug-2022 14:05",
            "Dimanche 28 août 2022 à 14h05", "Publié le 28 août 2022 - Mis à jour le 29 août 2022",
            "Sonntag, 28. August 2022, 14:05 Uhr", "Veröffentlicht am 28.08.2022 | Lesedauer: 4 Minuten", "08/28/22",
            "The Valley Record, Vol. XII, No. 40 — August 28, 2022", "Retrieved June 5, 2026\nAugust 28, 2022",
        ])
    func forms(header: String) throws {
        let article = try #require(readArticle("\(Self.headline)\n\n\(header)\n\n\(Self.body)"))
        #expect(article.title == Self.headline)
        #expect(article.publication.period?.edtf == "2022-08-28")
        #expect(article.publication.basis == .stated)
        #expect(article.texts(.paragraph) == [Self.body])
    }

    @Test("a place, an agency and a date end with a colon")
    func colon() throws {
        let article = try #require(readArticle("\(Self.headline)\n\nSALVIN (Newswire), 28 August 2022: \(Self.body)"))
        #expect(article.publication.period?.edtf == "2022-08-28")
        #expect(article.texts(.paragraph) == [Self.body])
    }

    @Test("a number and a month in two columns are no date")
    func columns() throws {
        let head = "Harbour Journal              6                 March 2022"
        let article = try #require(readArticle("HEAD\n\n\(head)\n\n\(Self.body)"))
        #expect(article.publication.basis == .unknown)
        #expect(article.texts(.furniture) == [head])
    }

    @Test(
        "the date that the page calls the publication's is the article's own",
        arguments: [
            ("HEAD\n\nLONDON (AP) — BODY\n\nPublished 9:30 PM EST, January 29, 2026", "2026-01-29"),
            ("HEAD\n\nBy MARIA LOPEZ\nPublished 9:30 PM EST, January 29, 2026\n\nLONDON (AP) — BODY", "2026-01-29"),
            (
                "HEAD\n\nBy Maria Lopez and John Doe\nUpdated 9:30 PM EST, January 29, 2026\n\nLONDON (AP) — BODY",
                "2026-01-29"
            ),
            ("HEAD\n\nBy Maria Lopez, CNN\n\nPublished 9:30 PM EST, Thu January 29, 2026\n\nBODY", "2026-01-29"),
            ("HEAD\n\nBy Maria Lopez, CNN 3 min read Updated 11:02 AM EST, Fri January 30, 2026\n\nBODY", "2026-01-30"),
            ("HEAD\n\nBy Maria Lopez, CNN, Published 9:30 PM EST, Thu January 29, 2026\n\nBODY", "2026-01-29"),
            ("HEAD\n\nBy Maria Lopez\n\nJanuary 30, 2026 / 10:15 AM EST / CBS News\n\nBODY", "2026-01-30"),
            ("HEAD\n\nUpdated on: January 30, 2026 / 10:15 AM EST / CBS/AP\n\nBODY", "2026-01-30"),
            ("HEAD\n\nJan 30, 2026 / 10:15 AM\n\nBODY", "2026-01-30"),
            (
                "HEAD\n\nMaria Lopez in Leeds\nFri 30 Jan 2026 12.00 GMT\nLast modified on Fri 30 Jan 2026 14.35 GMT\n\nBODY",
                "2026-01-30"
            ),
            ("HEAD\n\nMaria Lopez\nThu 29 Jan 2026 19.07 EST\n\nBODY", "2026-01-29"),
            ("HEAD\n\n30 January 2026\nShare\nMaria Lopez\nBBC News\n\nBODY", "2026-01-30"),
            ("HEAD\n\nPublished\n30 January 2026\n\nBODY", "2026-01-30"),
            (
                "HEAD\n\nMaria Lopez\nEducation correspondent\n30 January 2026, 09:15 GMT\nUpdated 2 hours ago\n\nBODY",
                "2026-01-30"
            ),
            ("HEAD\n\nPublished On 30 Jan 202630 Jan 2026\n\nBODY", "2026-01-30"),
            ("HEAD\n\nPublished On 30 Jan 2026\n\nBODY", "2026-01-30"),
            ("HEAD\n\n30 Jan 202630 Jan 2026\n|\nLast Updated: 4 hours ago\n\nBODY", "2026-01-30"),
            ("HEAD\n\nMaria Lopez with Reuters, AP\n01/30/2026January 30, 2026\n\nBODY", "2026-01-30"),
            (
                "HEAD\n\nPublished 01/30/2026\nPublished January 30, 2026\nlast updated 01/31/2026\nlast updated January 31, 2026\n\nBODY",
                "2026-01-30"
            ),
            ("HEAD\n\nBy Maria Lopez\n\nJan. 30, 2026, 5:02 a.m. ET\n\nBODY", "2026-01-30"),
            (
                "HEAD\n\nBy Maria Lopez\nPublished Jan. 30, 2026\nUpdated Jan. 31, 2026, 5:02 a.m. ET\n\nBODY",
                "2026-01-30"
            ),
            ("HEAD\n\nJanuary 30, 2026 at 6:00 a.m. EST\n\nBy Maria Lopez\n\nBODY", "2026-01-30"),
            (
                "HEAD\n\nBy Maria Lopez\nJanuary 30, 20264:17 PM GMTUpdated 5 hours ago\n\nLONDON, Jan 30 (Reuters) - BODY",
                "2026-01-30"
            ),
            ("HEAD\n\nLONDON, Jan 30, 2026 (Reuters) - BODY", "2026-01-30"),
            ("HEAD\n\nReuters\n\nPublished: Jan 30, 2026 16:17 GMT\n\nBODY", "2026-01-30"),
            ("HEAD\n\nLondon (AFP) – BODY\n\nIssued on: 30/01/2026 - 14:05", "2026-01-30"),
            ("HEAD\n\nIssued on: 30/01/2026 - 14:05\nModified: 31/01/2026 - 09:00\n\nBODY", "2026-01-30"),
            ("HEAD\n\nLondon, Jan 30, 2026 (AFP) - BODY", "2026-01-30"),
            (
                "HEAD\n\nSource: Xinhua\nEditor: huaxia\n2026-01-30 14:05:12\n\nWASHINGTON, Jan. 30 (Xinhua) -- BODY",
                "2026-01-30"
            ),
            ("HEAD\n\nMOSCOW, January 30, 2026. /TASS/. BODY", "2026-01-30"),
            ("HEAD\n\n30 Jan 2026, 14:05\n\nMOSCOW, January 30. /TASS/. BODY", "2026-01-30"),
            ("HEAD\n\nMOSCOW. Jan 30, 2026 (Interfax) - BODY", "2026-01-30"),
            ("HEAD\n\n[TOKYO, Jan 30, 2026] BODY", "2026-01-30"),
            ("HEAD\n\nTOKYO, Jan. 30, 2026, Kyodo - BODY", "2026-01-30"),
            ("HEAD\n\nSEOUL, Jan. 30 (Yonhap) -- BODY\n\nAll News 14:05 January 30, 2026", "2026-01-30"),
            ("HEAD\n\nAll News 14:05 January 30, 2026\n\nSEOUL, Jan. 30 (Yonhap) -- BODY", "2026-01-30"),
            ("HEAD\n\nPTI\nUpdated: January 30, 2026 14:05 IST\n\nNew Delhi, Jan 30 (PTI) BODY", "2026-01-30"),
            ("HEAD\n\nPress Trust of India\nLast Updated: January 30, 2026, 14:05 IST\n\nBODY", "2026-01-30"),
            ("HEAD\n\nPublished - January 30, 2026 09:15 pm IST - NEW DELHI\n\nBODY", "2026-01-30"),
            (
                "HEAD\n\nMaria Lopez · CBC News · Posted: Jan 30, 2026 4:00 AM EST | Last Updated: January 31\n\nBODY",
                "2026-01-30"
            ),
            ("HEAD\n\nMaria Lopez · CBC News ·\nPosted: Jan 30, 2026 4:00 AM EST\n\nBODY", "2026-01-30"),
            ("IN THE HIGH COURT OF JUSTICE\n\nPRESS RELEASE\n\nDate: 30 January 2026\n\nBODY", "2026-01-30"),
            ("FOR IMMEDIATE RELEASE\nFriday, January 30, 2026\n\nHEAD\n\nBODY", "2026-01-30"),
            ("PRESS RELEASE No 15/26\nLuxembourg, 30 January 2026\n\nHEAD\n\nBODY", "2026-01-30"),
            (
                "Press Release\n\nHEAD\n\nFriday, January 30, 2026\n\nFor Immediate Release\nOffice of Public Affairs\n\nBODY",
                "2026-01-30"
            ),
            ("HEAD\n\nFOR IMMEDIATE RELEASE | 2026-15\n\nWashington D.C., Jan. 30, 2026 — BODY", "2026-01-30"),
            (
                "HEAD\n\nNEWS PROVIDED BY\nAcme Corp.\nJan 30, 2026, 08:00 ET\n\nNEW YORK, Jan. 30, 2026 /PRNewswire/ -- BODY",
                "2026-01-30"
            ),
            (
                "HEAD\n\nJanuary 30, 2026 08:00 AM Eastern Standard Time\n\nNEW YORK--(BUSINESS WIRE)--BODY",
                "2026-01-30"
            ),
            ("HEAD\n\nLondon | 30 January 2026 — BODY", "2026-01-30"),
            ("HEAD\n\nLast updated on 2026-01-30T14:05:00Z\n\nBODY", "2026-01-30"),
            ("HEAD\n\n2026-01-30T14:05:00+00:00\n\nBODY", "2026-01-30"),
            ("HEAD\n\n30/01/2026 14:05 GMT\n\nBODY", "2026-01-30"),
            ("HEAD\n\nPublished:\u{A0}30\u{A0}January\u{A0}2026\n\nBODY", "2026-01-30"),
            ("HEAD\n\nJan.\u{A0}30,\u{202F}2026\n\nBODY", "2026-01-30"),
            ("HEAD\n\nDUSHANBE (UrduPoint News / Sputnik - 30th January, 2026) BODY", "2026-01-30"),
            ("HEAD\n\nFri, Jan 30, 2026 - Page 7\n\nBODY", "2026-01-30"),
            ("HEAD\n\nPublished January 30th, 2026 - 04:30 GMT\n\nBODY", "2026-01-30"),
            ("date 2026-01-30 SITE BODY", "2026-01-30"),
            ("HEAD\n\nJan 30, 2026\n\nBODY", "2026-01-30"),
            ("HEAD\n\nBy Maria Lopez | Jan 30, 2026\n\nBODY", "2026-01-30"),
            ("HEAD\n\nBy Maria Lopez - January 30, 2026\n\nBODY", "2026-01-30"),
            ("HEAD\n\nBy Maria Lopez on January 30, 2026 at 10:15 am\n\nBODY", "2026-01-30"),
            ("HEAD\n\nJANUARY 30, 2026\n\nBODY", "2026-01-30"),
            ("HEAD\n\nFRIDAY 30 JANUARY 2026\n\nBODY", "2026-01-30"),
            ("HEAD\n\n30.01.2026, 14:05\n\nBODY", "2026-01-30"),
            ("HEAD\n\nFriday 30 January 2026 14:05, UK\n\nBODY", "2026-01-30"),
            ("HEAD\n\nMaria Lopez\nFriday 30 January 2026 14:05 GMT\n\nBODY", "2026-01-30"),
            ("HEAD\n\nIssued on: 30/01/2026 - 14:05Modified: 30/01/2026 - 14:04\n\nBODY", "2026-01-30"),
            ("HEAD\n\nBy Maria Lopez\nPosted Fri 30 Jan 2026 at 2:05pm\n\nBODY", "2026-01-30"),
            (
                "HEAD\n\nPosted 30 Jan 202630 Jan 2026Fri 30 Jan 2026 at 2:05pm, updated 31 Jan 2026\n\nBODY",
                "2026-01-30"
            ),
            (
                "HEAD\n\nBy Maria Lopez with AP\nPublished on 30/01/2026 - 14:05 GMT+1•Updated 15:00\n\nBODY",
                "2026-01-30"
            ),
            ("HEAD\n\nPublished: 2:05pm, 30 Jan 2026\nUpdated: 5:05pm, 31 Jan 2026\n\nBODY", "2026-01-30"),
            ("HEAD\n\nPublished Jan 30, 2026, 02:05 PM\nUpdated Jan 31, 2026, 02:05 PM\n\nBODY", "2026-01-30"),
            ("HEAD\n\nUPDATED JAN 30, 2026, 2:05 PM SGT\n\nBODY", "2026-01-30"),
            ("HEAD\n\nBy Maria Lopez\n\n01/30/2026 05:00 AM EST\n\nBODY", "2026-01-30"),
            ("HEAD\n\nby Maria Lopez - 01/30/26 5:00 AM ET\n\nBODY", "2026-01-30"),
            ("HEAD\n\nJanuary 30, 20265:00 AM ET\n\nBy Maria Lopez\n\nBODY", "2026-01-30"),
            ("HEAD\n\nJanuary 30, 2026 • 5:00 AM ET\n\nBODY", "2026-01-30"),
            ("HEAD\n\nPublished January 30, 2026 5:00am EST\n\nBODY", "2026-01-30"),
            ("HEAD\n\nMaria Lopez\nUSA TODAY\nJan. 30, 2026, 5:00 a.m. ET\n\nBODY", "2026-01-30"),
            (
                "HEAD\n\nJan. 30, 2026, 5:00 AM EST / Updated Jan. 31, 2026, 5:00 AM EST\nBy Maria Lopez\n\nBODY",
                "2026-01-30"
            ),
            ("HEAD\n\nJanuary 30, 2026 4:00 am CET\nBy Maria Lopez\n\nBODY", "2026-01-30"),
            ("HEAD\n\nTNN | Jan 30, 2026, 14:05 IST\n\nBODY", "2026-01-30"),
            (
                "HEAD\n\nANI | Updated: Jan 30, 2026 14:05 IST\n\nNew Delhi [India], January 30 (ANI): BODY",
                "2026-01-30"
            ),
            ("HEAD\n\nMaria Lopez | 30.01.2026 - Update : 30.01.2026\n\nANKARA\n\nBODY", "2026-01-30"),
            ("HEAD\n\n14:05 GMT 30.01.2026 (Updated: 15:05 GMT 30.01.2026)\n\nBODY", "2026-01-30"),
            ("HEAD\n\nby Maria Lopez January 30, 2026 2:05 pm\n\nBODY", "2026-01-30"),
            (
                "HEAD\nSource: Xinhua| 2026-01-30 16:20:45|Editor: huaxia\n\nBEIJING, Jan. 30 (Xinhua) -- BODY",
                "2026-01-30"
            ),
            ("HEAD\n\nBODY\n\n(Reporting by Maria Lopez; editing by Joan Fell. Jan. 30, 2026)", "2026-01-30"),
            ("Good morning. It's Friday, January 30, 2026. Here is what you need to know today.\n\nBODY", "2026-01-30"),
        ])
    func stated(page: String, expected: String) throws {
        let text = page.replacing("HEAD", with: Self.headline).replacing("BODY", with: Self.body)
        let article = try #require(readArticle(text))
        #expect(article.publication.period?.edtf == expected)
        #expect(article.publication.basis == .stated)
    }

    @Test("a date in a list of other pages below the article is not its own")
    func related() throws {
        let text = "HEAD\n\nBODY\n\nMore on this story\nPier builder goes bankrupt\n15 January 2026"
            .replacing("HEAD", with: Self.headline).replacing("BODY", with: Self.body)
        #expect(try #require(readArticle(text)).publication.basis != .stated)
    }

    @Test(
        "the page's own address tells its date, one below the article doesn't",
        arguments: [
            ("https://www.example.com/news/2026/01/30/schools/\n\nHEAD\n\nBODY", "2026-01-30"),
            ("https://example.com/schools-close-2026-01-30.html\n\nHEAD\n\nBODY", "2026-01-30"),
            ("https://example.com/20260130/schools\n\nHEAD\n\nLEEDS, Jan 29 (Reuters) - BODY", "2026-01-29"),
            ("https://example.com/2026/13/30/schools\n\nHEAD\n\nBODY", nil),
            ("HEAD\n\nBODY\n\nhttps://www.example.com/news/2026/01/30/other-story/", nil),
        ] as [(String, String?)])
    func address(page: String, expected: String?) throws {
        let text = page.replacing("HEAD", with: Self.headline).replacing("BODY", with: Self.body)
        let publication = try #require(readArticle(text)).publication
        #expect(publication.period?.edtf == expected)
        if publication.basis == .metadata { #expect(publication.because.contains("from its address")) }
    }

    @Test("an agency between strokes ends a dateline without a year")
    func strokes() throws {
        let text = "MOSCOW, January 30. /TASS/. " + Self.body
        let publication = try #require(readArticle(text, path: "tass-2026-01-31.txt")).publication
        #expect(publication.period?.edtf == "2026-01-30")
        #expect(publication.because.hasSuffix("its year by the file name"))
    }

    @Test(
        "names and a date that go on as a sentence are none",
        arguments: [
            "Leeds United, January 30, 2026, was the first side to lose six matches in a row, the league said.",
            "Maria Lopez (born January 30, 1976) is the mayor of Leeds and has led its council since the vote.",
            "The Hague Convention of 30 January 2026 was signed by nine states, and two more said they would.",
        ])
    func sentences(text: String) throws {
        let article = try #require(readArticle(text))
        #expect(article.publication.basis != .stated)
    }
}
