import ArticleReading
import CivilTime
import Testing

@Suite("Days that several articles tell of")
struct SharedDaysTests {
    /// 18 February 2021 was a Thursday, 21 January as well.
    static let decision = """
        Karvia cuts rates under its new governor

        Feb 18, 2021

        The Central Bank of Karvia cut its key rate to 22 percent on Thursday, the first decision since President Marko Dravec \
        sacked Governor Elif Sandor on January 21. The new governor, Pavel Rusnak, said more cuts would follow.
        """
    static let others = [
        """
        Snow closes mountain roads

        January 20, 2009

        Heavy snow closed three mountain roads on Tuesday, the road service said. They will stay closed for days.
        """,
        """
        Rare owl seen near the coast

        May 3, 2014

        A snowy owl sat on the roof of the school in Marl on Friday, to the delight of the pupils and their teachers.
        """,
    ]

    static func undated(_ plan: String) -> String {
        """
        President dismisses governor of the central bank

        President Marko Dravec of Karvia dismissed Governor Elif Sandor of the central bank late on Thursday. Pavel Rusnak, a \
        former minister, is to follow her as governor. Sandor took office in November 2018.

        Rusnak is expected to lead his first meeting \(plan).
        """
    }

    @Test(
        "a day ahead that a dated article is of, and the day of the week of what it tells, draw it to the weeks before")
    func planned() throws {
        let publications = try InferenceTests.publications(Self.others + [Self.decision, Self.undated("on Feb. 18")])
        let period = try #require(publications[3].period)
        #expect(try period.earliest >= InferenceTests.day(2020, 11, 1))
        #expect(try period.latest <= InferenceTests.day(2021, 3, 31))
    }

    @Test("without such a day the date is left wider")
    func alone() throws {
        let with = try InferenceTests.publications(Self.others + [Self.decision, Self.undated("on Feb. 18")])[3]
        let without = try InferenceTests.publications(Self.others + [Self.decision, Self.undated("soon")])[3]
        let width = try #require(with.period).interval.dayCount
        #expect(without.period.map { $0.interval.dayCount > width } ?? true)
    }
}
