import CivilTime
import Testing

@Suite("Dates in words")
struct LabelTests {
    @Test(
        "a label says the period as a reader would",
        arguments: [
            ("2026-01-29", "29 January 2026"), ("2026-01-19/2026-01-25", "19–25 January 2026"),
            ("2026-01-28/2026-02-03", "28 Jan – 3 Feb 2026"), ("2025-12-29/2026-01-04", "29 Dec 2025 – 4 Jan 2026"),
            ("../2026-05", "by May 2026"), ("2025-21", "spring 2025"), ("2025-23", "fall 2025"),
            ("2025-24", "winter 2025–2026"), ("2025-04/2026-01-30", "Apr 2025 – 30 Jan 2026"),
            ("2026-01~", "around January 2026"), ("2026", "2026"), ("201X", "2010s"), ("19XX", "1900s"),
            ("2025-34", "second quarter of 2025"), ("2025-41", "second half of 2025"), ("2010/2012", "2010–2012"),
            ("2026-01-29T15:30", "29 January 2026, 15:30"), ("2026-05/..", "from May 2026"), ("-0043", "44 BC"),
            ("2025-21/2025-23", "spring 2025 – fall 2025"), ("2025-04/2025-06", "Apr 2025 – Jun 2025"),
        ])
    func label(edtf: String, label: String) throws {
        #expect(try #require(CivilPeriod(edtf: edtf)).label == label)
    }

    @Test("parts of a month and of a year are named")
    func parts() throws {
        let day = { try #require(CivilDay(year: 2026, month: $0, day: $1)) }
        let early = CivilPeriod(CivilInterval(from: try day(1, 1), through: try day(1, 10)), precision: .partOfMonth)
        let mid = CivilPeriod(CivilInterval(from: try day(1, 11), through: try day(1, 20)), precision: .partOfMonth)
        let late = CivilPeriod(CivilInterval(from: try day(9, 1), through: try day(12, 31)), precision: .partOfYear)
        #expect(early.label == "early January 2026")
        #expect(mid.label == "mid-January 2026")
        #expect(late.label == "late 2026")
        #expect(early.shortLabel(under: .month) == "early")
        #expect(mid.shortLabel(under: .year) == "mid Jan")
        #expect(late.shortLabel(under: .year) == "late")
    }

    @Test(
        "a short label says what its heading leaves open",
        arguments: [
            ("2026-01-26", Precision?.some(.month), "26 Mon"), ("2026-01-26", .year, "Jan 26"),
            ("2026-01-26", nil, "Jan 2026"),
            ("2026-01-19/2026-01-25", .month, "19–25"), ("2026-01-28/2026-02-03", .month, "28–Feb 3"),
            ("2026-01", .month, "Jan"), ("2026-01", .year, "Jan"), ("2026-01", nil, "Jan 2026"),
            ("2025", .year, "2025"),
            ("../2026-05", .year, "by May"), ("../2026-05", .month, "by May"), ("../2026-05-15", .month, "by 15"),
            ("2025-23", .year, "fall"), ("2025-34", .year, "Q2"), ("2025-04/2026-01-30", .year, "Apr–Jan"),
            ("2025-04/2026-01-30", .month, "Apr–Jan"), ("2010/2012", .year, "2010–12"), ("1999/2012", .year, "1999–"),
            ("2026-01~", .year, "~Jan"), ("201X", .year, "2010s"), ("2026-01-29T15:30", .day, "15:30"),
            ("2026-01-29T15:30", .month, "29"), ("2025-04/2025-06", .year, "Apr–Jun"),
        ])
    func short(edtf: String, heading: Precision?, label: String) throws {
        #expect(try #require(CivilPeriod(edtf: edtf)).shortLabel(under: heading) == label)
    }

    @Test("no short label is wider than eight cells", arguments: [Precision?.none, .year, .month, .day])
    func width(heading: Precision?) throws {
        let start = try #require(CivilDay(year: 2025, month: 11, day: 21))
        for precision in Precision.allCases {
            for length in [0, 3, 11, 40, 400, 30_000] {
                for openness in [CivilPeriod.Openness.none, .start, .end] {
                    for end in [Precision?.none] + Precision.allCases.map(Optional.some) {
                        let interval = CivilInterval(from: start, through: start.adding(days: length))
                        let period = CivilPeriod(
                            interval, precision: precision, endPrecision: end, openness: openness, isApproximate: true)
                        let label = period.shortLabel(under: heading)
                        #expect(!label.isEmpty && label.count <= CivilPeriod.shortLabelWidth, "\(label)")
                    }
                }
            }
        }
    }
}
