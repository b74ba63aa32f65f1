import ArticleReading
import CivilTime
import Testing

@Suite("The year of a dateline that leaves it out")
struct DatelineYearTests {
    static let flood = """
        Fourteen dead after dam bursts

        LORBACH, Sept 18 (Reuters) - An earthen dam above the town gave way early on Thursday, killing at least 14 people, \
        officials said.

        The dam had been inspected in March 2024, when engineers warned that its spillway was cracked.
        """

    @Test("it is the one in which the weekday of the news is that day, after the year that the text writes out")
    func weekday() throws {
        let publication = try InferenceTests.publications([Self.flood])[0]
        #expect(publication.period?.edtf == "2025-09-18~")
        #expect(publication.basis == .inferred)
        #expect(publication.because.contains("“Sept 18”"))
        #expect(publication.because.contains("“early on Thursday” is then that day"))
        #expect(publication.because.contains("“in March 2024”"))
    }

    @Test("a year that only tells which treaty is meant bounds nothing")
    func attribute() throws {
        let text = """
            Ministers meet on water treaty

            VIENNA, 6 November — Ministers from nine countries met on Thursday to discuss a treaty on the river's water.

            They will meet again on 4 December. The treaty of 1994 expires next year.
            """
        let period = try InferenceTests.publications([text])[0].period
        #expect(period.map(\.earliest.weekday) == 4)
        #expect(period.map { $0.earliest.year >= 2014 } == true)
    }

    @Test("dated articles beside it draw it near, whatever their story")
    func others() throws {
        let weather = """
            Snow closes mountain roads

            January 20, 2009

            Heavy snow closed three mountain roads on Tuesday, the road service said. They will stay closed for days.
            """
        let text = """
            Harbour strike ends

            EASTPORT, Jan 22 (NNA) - Dockers went back to work on Thursday after a strike of nine days, their union said.
            """
        #expect(try InferenceTests.publications([weather, text])[1].period?.edtf == "2009-01-22~")
    }

    @Test("where articles beside it are younger than its file, the file's time says nothing")
    func oldFile() throws {
        let weather = """
            Snow closes mountain roads

            March 20, 2187

            Heavy snow closed three mountain roads on Tuesday, the road service said. They will stay closed for days.
            """
        let text = """
            Harbour strike ends

            EASTPORT, March 22 (NNA) - Dockers went back to work on Thursday after a strike of nine days, their union said.
            """
        #expect(try InferenceTests.publications([weather, text])[1].period?.edtf == "2187-03-22~")
    }

    @Test("where nothing tells the year, the reason names what the dateline says")
    func open() throws {
        let text = """
            Harbour strike ends

            EASTPORT, Jan 22 (NNA) - Dockers have gone back to work after a strike of nine days, their union said.
            """
        let publication = try InferenceTests.publications([text])[0]
        #expect(publication.period == nil)
        #expect(publication.because == "its dateline says “Jan 22”; nothing says of which year")
    }
}
