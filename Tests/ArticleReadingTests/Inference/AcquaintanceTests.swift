import ArticleReading
import CivilTime
import Testing

@Suite("Articles that name the same people")
struct AcquaintanceTests {
    static let attack = """
        Hospital computers locked by hackers

        4 November 2025

        Three hospitals of the Tamar Vale NHS Trust turned ambulances away on Monday after hackers locked their computers. \
        "This is a critical incident," said chief executive Ruth Obeng.

        A group that calls itself Grey Kestrel asked for two million pounds.

        Health Secretary Karim Aziz will visit Queen Anne Hospital on Thursday.
        """
    /// Two days later, in other words.
    static let refusal = """
        Trust will not pay Grey Kestrel, says its chief

        The chief executive of Tamar Vale NHS Trust, Ruth Obeng, said on Wednesday that not a penny would go to the people \
        who had broken into its systems.

        Karim Aziz, the health secretary, is due to visit Queen Anne Hospital on Thursday. He told parliament he was sorry.
        """

    static func dated(_ text: String, _ day: String) -> String {
        text.replacing("4 November 2025", with: day)
    }

    @Test("are of one time where the folder is, and a happening that both tell narrows it down")
    func oneTime() throws {
        let publication = try InferenceTests.publications([Self.attack, Self.refusal])[1]
        let period = try #require(publication.period)
        #expect(try period.contains(2025, 11, 5))
        #expect(period.interval.dayCount <= 92)
        #expect(publication.because.contains("Hospital computers locked by hackers"))
    }

    @Test("may be of any time where the folder's articles are years apart")
    func manyTimes() throws {
        let old = """
            Harvest festival draws thousands

            8 May 2011

            Thousands came to the harvest festival in Corbury on Sunday, the organisers said. It was the tenth of its kind.
            """
        let publication = try InferenceTests.publications([old, Self.attack, Self.refusal])[2]
        #expect(publication.period == nil)
        #expect(publication.basis == .unknown)
    }

    @Test("a year of long ago that one of them tells leaves it in the time of its folder")
    func yearOfLongAgo() throws {
        let portrait = """
            The woman who said no

            Ruth Obeng began as a nurse in 1987. Since last week she has been known in the whole country.

            Karim Aziz, the health secretary, calls her fearless. At Queen Anne Hospital, where she trained, a poster of her \
            hangs in the canteen of the Tamar Vale NHS Trust.
            """
        let period = try #require(try InferenceTests.publications([Self.attack, portrait])[1].period)
        #expect(try period.contains(2025, 11, 12))
        #expect(period.interval.dayCount <= 190)
    }

    @Test("what it tells as past lies behind it, though the same day of the year before does, too")
    func dayThatIsPast() throws {
        let inquiry = """
            Police search flat

            Officers searched a flat in Corbury over the attack on Queen Anne Hospital. It was on November 3 that hackers \
            broke into the computers of Tamar Vale NHS Trust, and on November 7 that Ruth Obeng called the police.

            Karim Aziz said he was glad.
            """
        let period = try #require(try InferenceTests.publications([Self.attack, inquiry])[1].period)
        #expect(try period.earliest >= InferenceTests.day(2025, 11, 1))
        #expect(try period.contains(2025, 11, 14))
    }

    @Test("a title before a name doesn't hide who it is")
    func titles() throws {
        let court = """
            Man held over attack on clinic

            21 November 2025

            District Judge Helen Marsden sent a student to prison on Friday. Detective Inspector Colm Byrne led the case, \
            and Prosecutor Simon Atwood asked for ten years.
            """
        let appeal = """
            Lawyers want shorter sentence

            The ruling of Helen Marsden was too harsh, lawyers say. Neither Colm Byrne nor Simon Atwood would talk about it.
            """
        let period = try #require(try InferenceTests.publications([court, appeal])[1].period)
        #expect(try period.contains(2025, 11, 23))
    }
}

extension CivilPeriod {
    fileprivate func contains(_ year: Int, _ month: Int, _ day: Int) throws -> Bool {
        let day = try InferenceTests.day(year, month, day)
        return earliest <= day && day <= latest
    }
}
