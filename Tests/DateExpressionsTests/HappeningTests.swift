import DateExpressions
import Testing

@Suite("Times counted from a happening whose day the text has told")
struct HappeningTests {
    @Test(
        "so long before a happening is its day, counted back from the day that was told",
        arguments: [
            (
                "The dentist was shot to death on Oct. 12 at his home. The car was seen there ten days before the murder.",
                "ten days", "2025-10-02"
            ),
            (
                "He is sought in the Oct. 12 bank robbery. Two weeks before the robbery he had bought a van.",
                "Two weeks", "2025-W39"
            ),
            (
                "An earthquake struck the island on Jan. 20. Ships left the day before the quake.", "the day",
                "2026-01-19"
            ),
            (
                "On Jan. 20 a bomb exploded in the station. Police had been warned in the days before the blast.",
                "days",
                "2026-01"
            ),
            (
                "The minister resigned on Jan. 20. The day after his resignation the price fell.", "The day",
                "2026-01-21"
            ),
        ])
    func counted(text: String, words: String, value: String) throws {
        let date = try #require(Reading.dates(text).first { Reading.words($0, in: text) == words })
        #expect(date.value == value)
        #expect(date.because.contains("Oct. 12") || date.because.contains("Jan. 20"))
    }

    @Test(
        "so long after a happening stays a length, and so does what is counted from one that was not dated",
        arguments: [
            ("He was killed on Jan. 20. A week after the killing the mayor spoke.", "A week", "P1W"),
            ("He was seen ten days before the murder.", "ten days", "P10D"),
            (
                "The murder suspect was seen on Jan. 20. The car was found ten days before the murder.", "ten days",
                "P10D"
            ),
            (
                "The police said on Tuesday that he was killed. He was seen ten days before the killing.", "ten days",
                "P10D"
            ),
            ("The factory opened on Jan. 20. He was seen ten days before the murder.", "ten days", "P10D"),
        ])
    func lengths(text: String, words: String, value: String) throws {
        let date = try #require(Reading.dates(text).first { Reading.words($0, in: text) == words })
        #expect(date.value == value)
    }

    @Test(
        "an hour is of the day that its happening was told to be of",
        arguments: [
            (
                "Two men were shot on Jan. 20. The mayor spoke on Thursday.\nThe men were shot at 10 p.m. near the bridge.",
                "2026-01-20T22:00"
            ),
            (
                "The crash on Route 9 happened on Jan. 20. The mayor spoke on Thursday.\nThe crash occurred at 5 p.m.",
                "2026-01-20T17:00"
            ),
            (
                "Two men were shot on Jan. 20. The mayor spoke on Thursday.\nOn Wednesday another man was shot at 10 p.m.",
                "2026-01-28T22:00"
            ),
            (
                "The dentist was murdered on Oct. 12. The police spoke on Thursday.\n"
                    + "A jogger saw the car at 6 a.m. near the house ten days before the murder.", "2025-10-02T06:00"
            ),
            (
                "The dentist was murdered on Oct. 12. The police spoke on Thursday.\n"
                    + "A jogger saw the car at 6 a.m. ten days before the murder.", "2025-10-02T06:00"
            ),
            ("A jogger saw the car at 6 a.m. ten days before the murder.", "XXXX-XX-XXT06:00"),
        ])
    func hours(text: String, value: String) throws {
        #expect(Reading.dates(text).contains { $0.type == .time && $0.value == value })
    }

    @Test("an hour whose day is not told is of the last day of the news, not of a year told in passing")
    func hourOfTheNews() {
        let text = "The probe went into orbit on Tuesday. It was launched in 2016. At 5:04 p.m. the first signal came."
        #expect(Reading.dates(text).last?.value == "2026-01-27T17:04")
    }

    @Test(
        "an hour later is an hour where one was told, and else a length of that day",
        arguments: [
            (
                "The ferry sank at 9 p.m. on Monday. An hour later the crew was found.", "2026-01-26T22:00",
                "2026-01-26T22"
            ),
            ("The ferry sank on Monday. An hour later the crew was found.", "PT1H", "2026-01-26"),
        ])
    func hoursLater(text: String, value: String, edtf: String) throws {
        let date = try #require(Reading.dates(text).last)
        #expect(date.value == value)
        #expect(date.period?.edtf.hasPrefix(edtf) == true)
    }
}
