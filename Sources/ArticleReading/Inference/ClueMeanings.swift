import CivilTime

/// What a clue means in an article of one day or another, for those who ask for day after day.
///
/// "In February" means the same on hundreds of days in a row, and never goes back in time from one day to a later one. So
/// all days between two with the same answer have it too, and the words are counted out only where a run of days ends.
final class ClueMeanings {
    private let clue: TimeClue
    private var run: (days: ClosedRange<Int32>, meaning: TimeClue.Days)?

    /// Days beyond which the end of a run is not looked for.
    private static let longestStep: Int32 = 256

    init(_ clue: TimeClue) {
        self.clue = clue
    }

    func on(_ day: CivilDay) -> TimeClue.Days? {
        if let run, run.days.contains(day.number) { return run.meaning }
        guard let meaning = clue.meaning(on: day) else { return nil }
        run = (day.number...lastDay(of: meaning, from: day.number), meaning)
        return meaning
    }

    /// The last day of the run that holds a day: in steps that double, then back in halves.
    private func lastDay(of meaning: TimeClue.Days, from first: Int32) -> Int32 {
        func means(_ day: Int32) -> Bool { clue.meaning(on: CivilDay(number: day)) == meaning }
        var last = first
        var step: Int32 = 1
        while step <= Self.longestStep, means(last + step) {
            last += step
            step *= 2
        }
        while step > 1 {
            step /= 2
            if means(last + step) { last += step }
        }
        return last
    }
}
