import Language

/// Maps the relations of the treebanks to those of the analyser.
enum TreebankRelations {
    static func relation(of index: Int, in sentence: GoldSentence) -> Relation {
        let text = sentence.relations[index]
        switch text {
        case "obl:unmarked", "obl:tmod", "obl:npmod": return isTime(index, sentence) ? .oblTime : .obl
        case "nmod:unmarked", "nmod:tmod", "nmod:npmod": return isTime(index, sentence) ? .nmodTime : .nmod
        default: break
        }
        if let exact = Relation.allCases.first(where: { $0.text == text }) { return exact }
        let base = text.prefix { $0 != ":" }
        return Relation.allCases.first { $0.text == base } ?? .dep
    }

    /// Whether the word names a time: a day, month, year or a unit such as "week".
    private static func isTime(_ index: Int, _ sentence: GoldSentence) -> Bool {
        let lemma = sentence.lemmas[index].lowercased()
        if nouns.contains(lemma) { return true }
        if sentence.tokens[index].tag == .cd {
            return lemma.contains(":")
                || lemma.utf8.count == 4 && (Int(lemma).map { (1000...2100).contains($0) } ?? false)
        }
        return false
    }

    private static let nouns: Set<String> = [
        "second", "minute", "hour", "day", "night", "week", "weekend", "fortnight", "month", "quarter", "season",
        "year",
        "decade", "century", "time", "morning", "afternoon", "evening", "noon", "midnight", "today", "tomorrow",
        "yesterday", "tonight", "spring", "summer", "autumn", "fall", "winter", "Christmas", "Easter", "p.m.", "a.m.",
        "pm", "am", "o'clock", "moment", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}
