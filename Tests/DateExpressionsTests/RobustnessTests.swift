import CivilTime
import DateExpressions
import Testing

@Suite("Any bytes at all")
struct RobustnessTests {
    @Test(
        "numbers and dates beyond the calendar never trap",
        arguments: [
            "99999999999999 years ago", "999999999 centuries ago it began",
            "nine hundred million million million years ago",
            "in 99999999999999999999", "30 February 2026", "Feb. 31, 1999", "2026-99-99", "9999-12-31", "the year 9999",
            "9999 years from now", "9998 decades later", "0000-00-00", "100000000 weeks before Christmas 9999",
            "44444 B.C.",
            "the first 99999 months", "the past 999999999 years", "the next 99999999 weeks", "early 9999",
            "Easter 9999",
            "1000000 million thousand hundred years", "half a half a half", "25:61 p.m. on Feb. 30", "24:00 on Friday",
            "12:59 a.m. in 0001", "0000 B.C.", "the 31st of February",
        ])
    func extremes(text: String) {
        for published in ["2026-01-30", "9999-12-31", "0001-01-01", "-9999-01-01", nil] {
            for date in Reading.dates(text, published: published) {
                #expect(!date.because.isEmpty)
                #expect(date.period.map { $0.earliest <= $0.latest } ?? true)
                #expect(!(date.period?.label.isEmpty ?? false))
                #expect((date.period?.shortLabel(under: .year).count ?? 0) <= CivilPeriod.shortLabelWidth)
            }
        }
    }

    @Test("random bytes and random date words are read without a trap, within bounds and in order")
    func random() {
        var random = SystemRandomNumberGenerator()
        let words = [
            "the", "last", "first", "May", "Monday", "2026", "'98", "of", "two", "weeks", "ago", "-", ",", "\u{2013}",
            "a", "and",
            "half", "hundred", "million", "quarter", "1/2", "5:30", "p.m.", "years", "'s", "\u{FF}", "every", "early",
            "Easter",
            "26th", "1990s", "until", "since", "next", "third", "2026-01-30", "\n", "\n\n", "3/4/05", "\u{00A0}",
            "year-", "end",
        ]
        for _ in 0..<300 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<40, using: &random) {
                if Int.random(in: 0..<12, using: &random) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &random))
                } else {
                    bytes += Array(words.randomElement(using: &random)?.utf8 ?? "".utf8) + [0x20]
                }
            }
            var end = 0
            for date in Reading.dates(bytes) {
                #expect(date.range.lowerBound >= end && date.range.upperBound <= bytes.count)
                #expect(!date.range.isEmpty)
                end = date.range.upperBound
            }
        }
    }

    @Test("an empty text has no dates")
    func empty() {
        #expect(Reading.dates("").isEmpty)
    }

    @Test("byte offsets are those of the text, whatever stands around")
    func offsets() throws {
        let text = "“Café”\u{00A0}opened — on\u{00A0}Jan.\u{00A0}26, 2026…"
        let found = try #require(Reading.dates(text).first)
        #expect(Reading.words(found, in: text) == "Jan.\u{00A0}26, 2026")
        #expect(found.value == "2026-01-26")
    }
}
