import Language

/// Whether a place is named as one who acts or as where something is.
///
/// "Oslo warned", "talks with Helsinki", "tensions between Oslo and Stockholm" are governments; "in Oslo",
/// "a Stockholm meeting" are places.
struct PlaceUse {
    let words: ArticleWords

    enum Use {
        /// As only one who decides and speaks can: "Moscow denied".
        case surelyActs
        /// As one who acts, though a place could be meant.
        case acts
        case place
    }

    func use(of name: Name) -> Use {
        let phrase = name.tokens
        let next = phrase.upperBound
        if let verb = words.verb(ofSubject: phrase) {
            let word = words.word(verb)
            if Self.speaks(word) { return .surelyActs }
            return Self.stands(word) ? .place : .acts
        }
        if let preposition = words.preposition(of: phrase) {
            switch preposition {
            case "between": return .surelyActs
            case "with", "against", "by", "on": return .acts
            case "from": return Self.nounsOfSpeech.contains(words.word(phrase.lowerBound - 2)) ? .surelyActs : .place
            default: return .place
            }
        }
        if words.tag(next) == .pos { return possessesDeed(next) ? .acts : .place }
        if let role = words.role(of: phrase), role.relation == .obj || role.relation == .nsubjPassive,
            Self.reaches(words.word(role.governor))
        {
            return .surelyActs
        }
        if words.tag(phrase.lowerBound - 1).isVerb, Self.reaches(words.word(phrase.lowerBound - 1)) {
            return .surelyActs
        }
        return .place
    }

    /// "Oslo's response", but not "Oslo's streets".
    private func possessesDeed(_ mark: Int) -> Bool {
        var noun = mark + 1
        while words.tag(noun) == .jj || words.tag(noun + 1).isNoun && words.tag(noun).isNoun, noun < mark + 4 {
            noun += 1
        }
        guard words.inSameSentence(mark, noun) else { return false }
        let word = words.word(noun)
        return Self.nounsOfSpeech.contains(word) || Self.nounsOfDeeds.contains(word)
    }

    /// Whether any form of a verb in a list is meant: the lists hold stems, and "-s", "-ed", "-ing" fall away.
    private static func isForm(_ word: String, of stems: Set<String>) -> Bool {
        if stems.contains(word) { return true }
        for ending in ["s", "es", "d", "ed", "ing"] where word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.count))
            if stems.contains(stem) || stems.contains(stem + "e") { return true }
            if word.hasSuffix("ied"), stems.contains(word.dropLast(3) + "y") { return true }
            if word.hasSuffix("ies"), stems.contains(word.dropLast(3) + "y") { return true }
        }
        return false
    }

    static func speaks(_ word: String) -> Bool { isForm(word, of: verbsOfSpeech) }
    private static func stands(_ word: String) -> Bool { isForm(word, of: verbsOfStanding) }
    private static func reaches(_ word: String) -> Bool { isForm(word, of: verbsThatReachPeople) }

    private static let verbsOfSpeech: Set<String> = [
        "accuse", "agree", "add", "announce", "argue", "ask", "approve", "ban", "believe", "blame", "call", "claim",
        "condemn", "confirm",
        "criticize", "criticise", "decide", "demand", "deny", "dismiss", "downplay", "expect", "hope", "impose",
        "insist",
        "offer", "order", "note", "pledge", "promise", "propose", "protest", "recognize", "recognise", "refuse",
        "reject",
        "reply", "report", "respond", "retaliate", "said", "say", "seek", "sought", "sign", "suspend", "tell",
        "threaten", "told",
        "urge", "veto", "vow", "want", "warn", "withdrew", "withdraw",
    ]
    private static let verbsOfStanding: Set<String> = [
        "are", "be", "become", "became", "been", "had", "has", "have", "host", "is", "lie", "lay", "remain", "saw",
        "see", "stand", "stood", "was", "were",
    ]
    private static let verbsThatReachPeople: Set<String> = [
        "accuse", "alarm", "anger", "ask", "blame", "condemn", "convince", "criticize", "criticise", "force",
        "infuriate",
        "mock", "persuade", "press", "pressure", "provoke", "reassure", "sue", "tell", "threaten", "told", "urge",
        "warn",
    ]
    private static let nounsOfDeeds: Set<String> = [
        "accusation", "accusations", "action", "actions", "announcement", "attack", "attacks", "ban", "bid", "claim",
        "claims", "crackdown", "decision", "decisions", "effort", "efforts", "government", "intention", "intentions",
        "invasion", "move", "moves", "offensive", "offer", "order", "plan", "plans", "pledge", "policy", "policies",
        "position", "promise", "proposal", "push", "refusal", "rejection", "stance", "strategy", "tolerance", "veto",
        "vow",
        "willingness", "withdrawal",
    ]
    private static let nounsOfSpeech: Set<String> = [
        "anger", "approval", "assurance", "assurances", "backing", "backlash", "comment", "condemnation", "criticism",
        "demand", "demands", "denial", "help", "permission", "pressure", "protest", "protests", "rebuke", "request",
        "response", "sanctions", "statement", "support", "threat", "threats", "tariffs", "warning", "warnings",
    ]
}
