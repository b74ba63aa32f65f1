import CivilTime
import Testing
import TimelineModel

@testable import TimelineBrowser

@Suite struct RowIndexTests {
    private func timeline(_ dates: [String?]) -> TimelineIndex {
        let events = dates.enumerated().map { number, text in
            Event(
                id: "e\(number)", headline: "event \(number)", status: .happened,
                dating: Dating(period: text.flatMap { CivilPeriod(edtf: $0) }, basis: .stated, because: ""), actors: [],
                speaker: nil, passages: [])
        }
        return TimelineIndex(Timeline(articles: [], actors: [], events: events))
    }

    /// Headings and events as a reader sees them.
    private func outline(_ index: TimelineIndex, _ zoom: TimeZoom) -> [String] {
        let rows = RowIndex(index, events: nil, zoom: zoom)
        return (0..<rows.rowCount).map { row in
            switch rows.contents(of: row) {
            case .heading(let group): return "# " + rows.groups[group].unit.label
            case .event(let ordinal, _): return index.event(rows.event(at: ordinal)).id
            case nil: return "nothing"
            }
        }
    }

    private let dates: [String?] = [
        "2025", "2026", "2026-01", "2026-01-05", "2026-01-26", "2026-01-26", "2026-01-29", "2026-02-01", nil,
    ]

    @Test("decades and centuries stand under headings of their own, not under their first year")
    func decades() {
        let dates = ["18XX", "1800", "199X", "1990-05", "1995"]
        for zoom in [TimeZoom.months, .years] {
            let outline = outline(timeline(dates), zoom)
            #expect(outline.prefix(6) == ["# 1800s", "e0", "# 1800", "e1", "# 1990s", "e2"])
            #expect(outline.filter { $0.hasPrefix("#") }.count == 5)
        }
    }

    @Test(
        "dates in a column are short",
        arguments: [
            ("2026-01-29/2026-01-31", "29–31 Jan 2026"), ("2026-01~", "~Jan 2026"), ("2025", "2025"),
            ("2026-05-04", "4 May 2026"),
        ])
    func compactLabels(edtf: String, label: String) throws {
        let period = try #require(CivilPeriod(edtf: edtf))
        #expect(DateForm.words.compactLabel(period) == label)
        #expect(DateForm.iso.compactLabel(period) == period.edtf)
    }

    @Test("how many of some events pass is what asking for each of them finds")
    func passingCount() {
        let index = TimelineIndex(MadeUpTimeline(eventCount: 500, seed: 4).make())
        for step in [1, 2, 7, 90, 400] {
            let rows = RowIndex(index, events: (0..<500).filter { $0 % step == 0 }.map(Int32.init), zoom: .months)
            for other in [1, 3, 5, 64, 499] {
                let some = (0..<500).filter { $0 % other == 0 }.map(Int32.init)
                #expect(rows.passingCount(of: some) == some.count { rows.ordinal(of: Int($0)) != nil })
            }
        }
        let all = RowIndex(index, events: nil, zoom: .months)
        #expect(all.passingCount(of: [3, 4, 9]) == 3)
        #expect(RowIndex(index, events: [], zoom: .months).passingCount(of: [3, 4, 9]) == 0)
    }

    @Test("events stand under the unit in which they start; what covers a unit stands under it")
    func headings() {
        let index = timeline(dates)
        #expect(
            outline(index, .years) == [
                "# 2025", "e0", "# 2026", "e1", "e2", "e3", "e4", "e5", "e6", "e7", "# No date", "e8",
            ])
        #expect(
            outline(index, .days) == [
                "# 2025", "e0", "# 2026", "e1", "# January 2026", "e2", "# Monday 5 January 2026", "e3",
                "# Monday 26 January 2026", "e4", "e5", "# Thursday 29 January 2026", "e6", "# Sunday 1 February 2026",
                "e7", "# No date", "e8",
            ])
        #expect(outline(index, .weeks)[8...11] == ["# 26 Jan – 1 Feb 2026", "e4", "e5", "e6"])
    }

    @Test("a year of which little is told keeps one heading, a busy one is cut into months")
    func sparseYears() {
        #expect(outline(timeline(["2024-03-01", "2024-07-02"]), .months) == ["# 2024", "e0", "e1"])
        let busy = (1...5).map { "2024-03-0\($0)" } + (1...5).map { "2024-07-0\($0)" }
        #expect(outline(timeline(busy), .months).filter { $0.hasPrefix("#") } == ["# March 2024", "# July 2024"])
    }

    @Test("every row leads to its event and back", arguments: TimeZoom.allCases)
    func roundTrip(zoom: TimeZoom) {
        let index = TimelineIndex(MadeUpTimeline(eventCount: 500).make())
        let events = (0..<500).filter { $0 % 3 == 0 }.map { Int32($0) }
        for chosen in [nil, events] {
            let rows = RowIndex(index, events: chosen, zoom: zoom)
            for ordinal in 0..<rows.count {
                guard case .event(ordinal, let group) = rows.contents(of: rows.row(of: ordinal)) else {
                    Issue.record("ordinal \(ordinal) is lost")
                    continue
                }
                #expect(group == rows.group(of: ordinal))
                #expect(rows.ordinal(of: rows.event(at: ordinal)) == ordinal)
            }
        }
        #expect(RowIndex(index, events: events, zoom: zoom).ordinal(of: 1) == nil)
        #expect(RowIndex(index, events: events, zoom: zoom).ordinal(atOrAfter: 1) == 1)
    }

    @Test("the strip counts every event once, whatever its width", arguments: [10, 30, 78, 118, 480])
    func strip(width: Int) {
        let index = TimelineIndex(MadeUpTimeline(eventCount: 500).make())
        for zoom in TimeZoom.allCases {
            let rows = RowIndex(index, events: nil, zoom: zoom)
            let strip = TimeStrip(rows: rows, cutDay: index.cutDay, zoom: zoom, columns: 1..<1 + width)
            #expect(!strip.bins.isEmpty)
            #expect(strip.bins.reduce(0) { $0 + $1.count } == rows.stripDays.count)
            #expect(strip.bins.allSatisfy { (1..<1 + width).contains($0.x) })
            #expect(zip(strip.bins, strip.bins.dropFirst()).allSatisfy { $0.end == $1.first && $0.x < $1.x })
        }
    }

    @Test("what is planned after the last article stands apart on the strip")
    func planned() {
        let index = TimelineIndex(SampleTimeline.timeline)
        let rows = RowIndex(index, events: nil, zoom: .months)
        let strip = TimeStrip(rows: rows, cutDay: index.cutDay, zoom: .months, columns: 1..<119)
        #expect(strip.groupLabels.map(\.text) == ["2025", "2026", "planned"])
        #expect(strip.bins.first { $0.isPlanned }?.label == "M")
        // A plan for a season counts where the season starts.
        #expect(strip.bins.filter { $0.isPlanned }.map(\.count) == [1, 0, 1])
    }

    @Test("years from antiquity to the far future fit, too")
    func farApart() {
        let index = timeline(["-0500-03-01", "1066-10-14", "2026-01-01", "9000-01-01"])
        for zoom in TimeZoom.allCases {
            let rows = RowIndex(index, events: nil, zoom: zoom)
            let strip = TimeStrip(rows: rows, cutDay: index.cutDay, zoom: zoom, columns: 1..<60)
            #expect(strip.bins.reduce(0) { $0 + $1.count } == 4)
        }
    }
}
