import Language

/// Whether a sentence tells what a clue dates as past or as still to come.
struct ClueDirection {
    private let analysis: Analysis
    private let words: [String]
    private let tokens: Range<Int>

    /// - Parameters:
    ///   - words: The sentence's tokens in small letters.
    ///   - tokens: Their indices in the analysis.
    init(_ analysis: Analysis, _ words: [String], _ tokens: Range<Int>) {
        self.analysis = analysis
        self.words = words
        self.tokens = tokens
    }

    /// - Parameter span: The clue's words, as indices in `words`.
    func direction(of span: Range<Int>) -> TimeClue.Direction? {
        // The nearest verb before the clue, else the nearest after it, not beyond another clause's comma if it can be helped.
        for index in stride(from: span.lowerBound - 1, through: max(0, span.lowerBound - 24), by: -1) {
            if let direction = ofVerb(at: index) { return direction }
        }
        for index in span.upperBound..<min(words.count, span.upperBound + 24) {
            if let direction = ofVerb(at: index) { return direction }
        }
        return nil
    }

    private func ofVerb(at index: Int) -> TimeClue.Direction? {
        let word = words[index]
        if Self.plans.contains(word) { return .future }
        let tag = analysis.tokens[tokens.lowerBound + index].tag
        switch tag {
        case .md:
            return .future
        case .vbd, .vbn:
            return isPlanned(before: index) ? .future : .past
        case .vb:
            // "will go", "did go"; of "to go" the verb before it decides: "wants to go", "made him go".
            let before = words[max(0, index - 3)..<index]
            if before.contains(where: { Self.ahead.contains($0) }) { return .future }
            return before.contains("did") || before.contains("didn't") ? .past : nil
        case .xx:
            return byForm(word)
        default:
            return nil
        }
    }

    /// "will be held", "to be held": what follows lies ahead.
    private func isPlanned(before index: Int) -> Bool {
        let before = words[max(0, index - 4)..<index]
        return before.contains { Self.ahead.contains($0) } || before.suffix(2) == ["to", "be"]
    }

    /// Where there are no tags, by the word's form.
    private func byForm(_ word: String) -> TimeClue.Direction? {
        if Self.ahead.contains(word) { return .future }
        if Self.pastForms.contains(word) { return .past }
        return word.utf8.count > 4 && word.hasSuffix("ed") ? .past : nil
    }

    private static let ahead: Set<String> = ["will", "shall", "would", "could", "may", "might", "'ll", "won't"]

    /// Verbs that speak of what lies ahead, in any tense.
    private static let plans: Set<String> = [
        "plan", "plans", "planned", "planning", "expect", "expects", "expected", "schedule", "scheduled", "schedules",
        "seek", "seeks", "seeking", "sought", "aim", "aims", "aiming", "hope", "hopes", "hoping", "intend", "intends",
        "intended", "slated", "due", "set", "prepare", "prepares", "preparing", "propose", "proposes", "proposed",
        "promise",
        "promises", "promised", "upcoming", "vow", "vows", "vowed",
    ]

    private static let pastForms: Set<String> = [
        "was", "were", "had", "did", "said", "told", "met", "held", "took", "made", "came", "went", "began", "found",
        "won",
        "lost", "gave", "saw", "got", "became", "left", "sent", "put", "led", "spoke", "wrote", "fell", "rose", "sold",
        "bought", "brought", "cut", "hit", "paid", "ran", "broke", "has", "have", "been",
    ]
}
