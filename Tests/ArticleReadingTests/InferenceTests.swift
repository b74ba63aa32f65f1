import ArticleReading
import CivilTime
import Testing

@Suite("Dates inferred from what articles say")
struct InferenceTests {
    /// Writes texts under names `a.txt`, `b.txt`, … and reads them as a folder.
    static func publications(_ texts: [String]) throws -> [Publication] {
        let folder = try TemporaryFolder()
        for (index, text) in texts.enumerated() {
            try folder.write("\(Character(UnicodeScalar(UInt8(97 + index)))).txt", text)
        }
        let articles = ArticleReader().read([folder.path]).articles
        try #require(articles.count == texts.count)
        return articles.map(\.article.publication)
    }

    static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDay {
        try #require(CivilDay(year: year, month: month, day: day))
    }

    /// 2019-05-14 was a Tuesday, 2019-05-16 a Thursday.
    static let dated = """
        Ferry firm paid for minister's holiday, report says

        May 16, 2019

        According to the Eastport Herald, the ferry operator Northlink Lines paid 48,250 euros for the holiday of transport \
        minister Karl Osten in a villa on the island of Brenna.

        “I have never asked anybody for a favour in my life,” Osten told the newspaper.

        Parliament's ethics committee will hear the minister next month, its chairwoman Ida Holm said.
        """

    static let undated = """
        Minister under fire over villa

        Transport minister Karl Osten is under fire after the Eastport Herald reported on Tuesday that the ferry operator \
        Northlink Lines paid 48,250 euros for his holiday in a villa on the island of Brenna.

        “I have never asked anybody for a favour in my life,” Osten said.

        The ethics committee of parliament plans to hear the minister in June, chairwoman Ida Holm said.
        """

    @Test("an article that tells the story of a dated one is of the same days, not before the report it cites")
    func sameStory() throws {
        let publication = try Self.publications([Self.dated, Self.undated])[1]
        let period = try #require(publication.period)
        #expect(publication.basis == .inferred)
        #expect(try period.earliest >= Self.day(2019, 5, 14))
        #expect(try period.latest < Self.day(2019, 5, 21))
        #expect(period.isApproximate)
        #expect(
            publication.because.contains(
                "tells the same story as “Ferry firm paid for minister's holiday…” (16 May 2019)"))
        #expect(publication.because.contains("“on Tuesday”"))
    }

    @Test(
        "where only dates are asked for, an article is dated alike, and those that don't tell its story are not looked into"
    )
    func onlyDates() throws {
        let stranger = """
            Orchard growers weigh late frost

            May 2, 2019

            Growers in the Alder valley lost a third of their cherries to frost on Monday night.

            “We lit every candle we had,” said Marta Quill, who owns nine hectares above the river. The trees stand in rows.
            """
        let texts = [Self.dated, Self.undated, stranger].enumerated().map {
            ("\($0.offset).txt", Array($0.element.utf8))
        }
        var options = ArticleReader.Options()
        let whole = ArticleReader(options: options).read(texts: texts).articles
        options.readsOnlyDates = true
        let dates = ArticleReader(options: options).read(texts: texts).articles
        #expect(dates.map(\.article.publication) == whole.map(\.article.publication))
        #expect(dates.map { $0.dates.map(\.because) } == whole.map { $0.dates.map(\.because) })
        let isWhole = dates.map { article in !article.analysis.tokens.contains { $0.tag == .xx } }
        #expect(isWhole == [true, true, false])
    }

    @Test("a year until which something lasts doesn't bound the article's date from below")
    func untilYear() throws {
        let text = """
            Striker stays with Harrow Town

            The striker Ivo Brand joined the club in 2016 and has a contract until 2038, the club said.
            """
        let publication = try Self.publications([text])[0]
        #expect(publication.basis == .unknown)
        #expect(publication.because.contains("2016"))
        #expect(!publication.because.contains("2038"))
    }

    @Test("nor does one behind a deed that is over")
    func untilYearOfDeed() throws {
        let text = """
            Brand stays

            The striker Ivo Brand joined the club in 2016. On Friday he put his name to a contract until 2038.
            """
        let publication = try Self.publications([text])[0]
        #expect(publication.period.map { $0.latest.year < 2038 } ?? true)
        #expect(!publication.because.contains("2038"))
    }

    @Test("breaking news belongs to the first days of its story, and says so", arguments: ["Breaking: ", "JUST IN | "])
    func breakingNews(_ label: String) throws {
        // Without "on Tuesday", which would date the article by itself.
        let later = Self.undated.replacing(" on Tuesday", with: "")
        let plain = try Self.publications([Self.dated, later])[1]
        let breaking = try Self.publications([Self.dated, label + later])[1]
        let narrow = try #require(breaking.period).interval.dayCount
        #expect(try narrow < #require(plain.period).interval.dayCount)
        #expect(breaking.because.contains("breaking news"))
        #expect(!plain.because.contains("breaking news"))
    }

    @Test("an article that was dated helps the next one")
    func chain() throws {
        let third = """
            Committee to question minister in June over island villa

            The opposition called on Karl Osten to resign over a holiday paid by Northlink Lines, of which the Eastport \
            Herald reported. The ethics committee of parliament plans to hear the minister in June.

            “I have never asked anybody for a favour in my life,” he had told the newspaper.
            """
        let publications = try Self.publications([Self.dated, Self.undated, third])
        let period = try #require(publications[2].period)
        #expect(try period.earliest >= Self.day(2019, 5, 13))
        #expect(try period.latest < Self.day(2019, 6, 1))
    }

    @Test("the answer does not hang on the order of the files")
    func order() throws {
        let forwards = try Self.publications([Self.dated, Self.undated])[1]
        let backwards = try Self.publications([Self.undated, Self.dated])[0]
        #expect(forwards.period == backwards.period)
    }

    @Test("articles on different things don't date one another")
    func differentStories() throws {
        let other = """
            Rare owl seen near the coast

            A snowy owl sat on the roof of the school in Marl on Tuesday, to the delight of the pupils. Bird watchers came \
            from three counties with their telescopes, and the headmaster let the children off early.
            """
        let publication = try Self.publications([Self.dated, other])[1]
        #expect(publication.period == nil)
        #expect(publication.basis == .unknown)
    }

    @Test("an article alone without any date is unknown, and says why")
    func unknown() throws {
        let plain = try Self.publications(["The mayor of Marl opened a new bridge on Tuesday, and it rained."])[0]
        #expect(plain.basis == .unknown)
        #expect(plain.because == "nothing says when it was published")
        let old = try Self.publications(["The bridge was built in 1931 and burnt down in 1944, the mayor of Marl said."]
        )[0]
        #expect(old.period == nil)
        #expect(old.because == "not before 1 Jan 1944, as it tells of “in 1944”; nothing says how much later")
    }

    @Test("a caption with its date is an article's earliest day, and not long before it")
    func caption() throws {
        let text = """
            Water runs short in the old town

            Families in the old town have gone without running water for days, and the pumps of the port stand still.

            A woman carries water through the old town of Aden, Yemen, on Friday, March 6, 2020. Pumps have failed.

            The governor blamed the lack of fuel, and asked for patience until new pipes are laid.
            """
        let publication = try Self.publications([text])[0]
        let period = try #require(publication.period)
        #expect(try period.earliest == Self.day(2020, 3, 1) || period.earliest == Self.day(2020, 3, 6))
        #expect(try period.latest < Self.day(2020, 12, 1))
        #expect(publication.because == "not before 6 Mar 2020: it tells of “on Friday, March 6, 2020”")
    }

    @Test("a dateline without its year takes the year of the story")
    func yearlessDateline() throws {
        let text =
            "EASTPORT, May 17 (NNA) - " + Self.undated.split(separator: "\n\n").dropFirst().joined(separator: "\n\n")
        let period = try #require(try Self.publications([Self.dated, text])[1].period)
        #expect(try period.earliest == Self.day(2019, 5, 17))
        #expect(try period.latest == Self.day(2019, 5, 17))
    }

    @Test("what is stated is never changed by what others say")
    func statedStays() throws {
        let wrong = "Published: June 1, 2011\n\n" + Self.undated
        let publications = try Self.publications([Self.dated, wrong])
        #expect(publications.map { $0.period?.edtf } == ["2019-05-16", "2011-06-01"])
    }
}
