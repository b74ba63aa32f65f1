import CivilTime

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Finds the year of a dateline that leaves it out: "LONDON, July 3 (Reuters) -".
///
/// Each year is weighed: by the weekday that the first sentences tell of, which agencies file on the day or the day after; by
/// the years that the text writes out, most often that before its own; by the dated articles beside it; and by the time at
/// which its file was last written.
struct DatelineYear {
    let day: CivilDay
    let because: String

    /// The year must have at least this share of the weight of all.
    private static let leastShare = 0.6
    /// Years looked at where nothing bounds them.
    private static let reach = 12

    /// - Parameters:
    ///   - bounds: What the text says of the earliest and the latest day it can be of.
    ///   - others: The days of the dated articles beside it.
    ///   - written: The day on which its file was last written.
    init?(
        _ dateline: ArticleBuilder.YearlessDate, _ profile: StoryProfile, _ bounds: OwnEvidence, text: [UInt8],
        others: [CivilDay], written: CivilDay?
    ) {
        // A file older than articles beside it was not written when it says.
        let written = written.flatMap { day in others.contains { $0 > day } ? nil : day }
        let told = bounds.notBefore.map { CivilDay(number: $0.days.first) }
        // Not long after all articles beside it, unless the text itself tells of later years.
        let newest = others.max().map { max($0.year + 3, (told?.year ?? 0) + 2) }
        guard
            let last = [written?.year, newest, bounds.notAfter.map { CivilDay(number: $0.days.last).year }]
                .compactMap({ $0 }).min()
        else { return nil }
        let first = max(told?.year ?? last - Self.reach, last - 4 * Self.reach)
        let weekday = Self.weekday(in: profile)
        var best: (day: CivilDay, weight: Double)?
        var sum = 0.0
        for year in min(first, last)...last {
            guard let day = CivilDay(year: year, month: dateline.month, day: dateline.day) else { continue }
            var weight = Self.weight(ofWeekday: weekday, on: day)
            if let named = dateline.weekday, named != day.weekday { weight *= 0.01 }
            if let (clue, days) = bounds.notBefore {
                weight *= Self.weight(ofGap: Double(day.number - days.first), isSameYear: year == told?.year, clue)
            }
            // A year alone may be long ago; the texts that people keep are of the last years rather.
            if others.isEmpty, bounds.notBefore.map({ $0.clue.coarseness == 3 }) ?? true {
                weight *= exp(-Double(last - year) / 4)
            }
            if let ahead = bounds.notAfter?.days.last, ahead < day.number { weight *= 0.05 }
            if let written, written < day { weight *= 0.001 }
            weight *= Self.weight(ofDistanceTo: others, day)
            sum += weight
            if weight > best?.weight ?? 0 { best = (day, weight) }
        }
        guard let best, best.weight >= Self.leastShare * sum else { return nil }
        day = best.day
        because = Self.because(dateline, day, weekday, bounds, text, others: others)
    }

    /// The first day of the week that the news sentences tell as past.
    private static func weekday(in profile: StoryProfile) -> TimeClue? {
        profile.clues.first {
            $0.date.form == .counted && $0.coarseness == 0 && $0.isPast && profile.newsSentences.contains($0.sentence)
        }
    }

    /// Agencies tell of the day of their dateline, now and then of the day before.
    private static func weight(ofWeekday clue: TimeClue?, on day: CivilDay) -> Double {
        guard let clue, let meant = clue.meaning(on: day) else { return 1 }
        return switch day.number - meant.last {
        case 0: 1
        case 1: 0.15
        case 2: 0.08
        default: 0.04
        }
    }

    /// A year is written out where it is not the present one.
    private static func weight(ofGap days: Double, isSameYear: Bool, _ clue: TimeClue) -> Double {
        guard days >= 0 else { return 0.02 }
        let usual = !isSameYear ? 1 : clue.coarseness == 0 ? 0.6 : clue.coarseness == 2 ? 0.3 : 0.1
        return clue.coarseness == 3 ? usual : usual * exp(-days / 700)
    }

    private static func weight(ofDistanceTo others: [CivilDay], _ day: CivilDay) -> Double {
        guard !others.isEmpty else { return 1 }
        let near = others.reduce(0) { $0 + exp(-abs(Double($1.number - day.number)) / 200) }
        return 0.02 + near / Double(others.count)
    }

    private static func because(
        _ dateline: ArticleBuilder.YearlessDate, _ day: CivilDay, _ weekday: TimeClue?, _ bounds: OwnEvidence,
        _ text: [UInt8], others: [CivilDay]
    ) -> String {
        var reasons: [String] = []
        if let weekday, let meant = weekday.meaning(on: day), day.number - meant.last <= 1 {
            let isSameDay = day.number == meant.last
            reasons.append(
                "“\(ArticleLayout.oneLine(text, weekday.phrase))” is then \(isSameDay ? "that day" : "the day before")")
        }
        if let clue = bounds.notBefore?.clue, clue.coarseness < 3 {
            reasons.append("it tells of “\(ArticleLayout.oneLine(text, clue.phrase))”")
        }
        if others.contains(where: { abs($0.number - day.number) <= 200 }) {
            reasons.append("articles beside it are of those months")
        }
        let year = "its dateline says “\(dateline.words)”; of \(day.year)"
        return reasons.isEmpty ? year : year + ", as " + reasons.joined(separator: " and ")
    }
}

extension CivilDay {
    /// The day on which a file was last written, in the time of the place.
    init?(writtenAt path: String) {
        guard let status = try? FileAccess.status(of: path) else { return nil }
        let seconds = status.contentChange / 1_000_000_000
        guard seconds > 0 else { return nil }
        self.init(number: Int32(clamping: Int(seconds) / 86_400))
    }
}
