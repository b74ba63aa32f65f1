import CivilTime
import Testing

@Suite("Extended Date/Time Format")
struct EDTFTests {
    @Test(
        "what is read is what is written",
        arguments: [
            "2026", "2026-01", "2026-01-29", "2026-01~", "2026-01-29T15:30", "2025-21", "2025-24", "2025-33", "2025-36",
            "2025-40", "2025-41", "202X", "19XX", "2025-04/2026-01-30", "2025-04/2026-01", "2010/2012",
            "2026-01-19/2026-01-25", "../2026-05", "2026-05/..", "../2026-05-04~", "2025-21/2025-23", "-0043",
            "2026-01~/2026-02~", "198X/2012",
        ])
    func roundTrip(text: String) throws {
        #expect(try #require(CivilPeriod(edtf: text)).edtf == text)
    }

    @Test(
        "each form covers the days it names",
        arguments: [
            ("2026", "2026-01-01", "2026-12-31"), ("2026-02", "2026-02-01", "2026-02-28"),
            ("2025-21", "2025-03-01", "2025-05-31"), ("2025-24", "2025-12-01", "2026-02-28"),
            ("2025-30", "2025-12-01", "2026-02-28"), ("2025-34", "2025-04-01", "2025-06-30"),
            ("2025-41", "2025-07-01", "2025-12-31"), ("201X", "2010-01-01", "2019-12-31"),
            ("19XX", "1900-01-01", "1999-12-31"), ("2025-04/2026-01-30", "2025-04-01", "2026-01-30"),
            ("1985-XX-XX", "1985-01-01", "1985-12-31"), ("1985-04-XX", "1985-04-01", "1985-04-30"),
            ("2026-01-29T15:30:00Z", "2026-01-29", "2026-01-29"), ("../2026-05", "2026-05-01", "2026-05-31"),
            ("2004-06?", "2004-06-01", "2004-06-30"), ("/2026", "2026-01-01", "2026-12-31"),
        ])
    func days(text: String, earliest: String, latest: String) throws {
        let period = try #require(CivilPeriod(edtf: text))
        #expect(period.earliest.description == earliest)
        #expect(period.latest.description == latest)
    }

    @Test(
        "what is not EDTF, or names no day, is refused",
        arguments: [
            "", "26", "2026-1", "2026-13", "2026-02-30", "2026-01-29x", "january", "../..", "/", "2026-01/2025-01",
            "20X6", "XXXX", "2026-37", "2026-01-29T25:00", "2026-01-29T10:75", "99999", "2026-", "--2026", "Y",
        ])
    func refused(text: String) {
        #expect(CivilPeriod(edtf: text) == nil)
    }

    @Test("qualifiers read as approximate", arguments: ["2026-01~", "2026-01?", "2026-01%"])
    func approximate(text: String) throws {
        let period = try #require(CivilPeriod(edtf: text))
        #expect(period.isApproximate)
        #expect(period.edtf == "2026-01~")
    }

    @Test("a week has no form of its own and is written as its days, an open one as its limit")
    func weeks() throws {
        let thursday = try #require(CivilDay(year: 2026, month: 1, day: 29))
        var week = CivilPeriod.week(of: thursday)
        #expect(week.edtf == "2026-01-26/2026-02-01")
        week.isApproximate = true
        #expect(week.edtf == "2026-01-26~/2026-02-01~")
        week.openness = .start
        #expect(week.edtf == "../2026-02-01~")
        week.openness = .end
        #expect(week.edtf == "2026-01-26~/..")
    }

    @Test("a season of the southern hemisphere is written as its months, not as the northern one")
    func southern() throws {
        let spring = try #require(CivilPeriod.season(.spring, of: 2025, hemisphere: .southern))
        #expect(spring.earliest.description == "2025-09-01")
        #expect(spring.latest.description == "2025-11-30")
        #expect(spring.edtf == "2025-09/2025-11")
        #expect(spring.label == "Sep 2025 – Nov 2025")
    }
}
