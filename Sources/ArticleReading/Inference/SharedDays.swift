import CivilTime

/// Days that an article tells of in its own way, and a dated article on the same things by a date that is known.
///
/// "The board meets on Feb. 18" in an undated article, and an article of Feb. 18, 2021 on what the board did: the first one is
/// of the year before that day. "Dismissed late on Thursday" here, "sacked on January 21" there: it is of the week after.
struct SharedDays {
    private(set) var evidence: [DayWeights.Evidence] = []

    /// A dated article on the same things.
    struct Witness {
        /// As a reader knows it.
        var name: String
        var day: CivilDay
        var clues: [TimeClue]
    }

    /// How much likelier a day is on which a clue means a day that others tell of. A day of the month is seldom the same by
    /// chance, a day of the week often.
    private static let ratioOfDate = 12.0
    private static let ratioOfWeekday = 3.0
    /// Clues and days beyond so many add nothing: an almanac tells of every day.
    private static let mostClues = 4
    private static let mostDays = 24

    init(_ clues: [TimeClue], text: [UInt8], witnesses: [Witness]) {
        let known = Self.days(toldBy: witnesses)
        guard !known.isEmpty else { return }
        let names = Set(known.values)
        let tellers = names.count == 1 ? "\(names.first ?? "") tells" : "others tell"
        var phrases: Set<String> = []
        for clue in clues where clue.coarseness == 0 && (clue.date.form == .yearless || clue.date.form == .counted) {
            guard phrases.count < Self.mostClues else { return }
            let words = ArticleLayout.oneLine(text, clue.phrase)
            guard phrases.insert(words).inserted else { continue }
            add(clue, words, known, tellers: tellers)
        }
    }

    /// - Parameter tellers: Who tells of the days known, with the verb.
    private mutating func add(_ clue: TimeClue, _ words: String, _ known: [Int32: String], tellers: String) {
        let ratio = clue.date.form == .yearless ? Self.ratioOfDate : Self.ratioOfWeekday
        let meanings = ClueMeanings(clue)
        evidence.append(
            DayWeights.Evidence(
                reason: "“\(words)” is a day of which \(tellers)", kind: .bound
            ) { day in
                guard let days = meanings.on(day), days.first == days.last else { return 1 / ratio }
                return known[days.first] == nil ? 1 / ratio : 1
            })
    }

    /// The single days of which dated articles tell, their own among them, each with the first that tells of it.
    private static func days(toldBy witnesses: [Witness]) -> [Int32: String] {
        var days: [Int32: String] = [:]
        for witness in witnesses {
            if days[witness.day.number] == nil { days[witness.day.number] = witness.name }
            for clue in witness.clues where clue.coarseness == 0 {
                guard days.count < mostDays, let told = clue.meaning(on: witness.day), told.first == told.last,
                    days[told.first] == nil
                else { continue }
                days[told.first] = witness.name
            }
        }
        return days
    }
}
