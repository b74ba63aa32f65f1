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
            if speaks(verb) { return .surelyActs }
            return isForm(verb, of: Self.verbsOfStanding) ? .place : .acts
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
            isForm(role.governor, of: Self.verbsThatReachPeople)
        {
            return .surelyActs
        }
        if words.tag(phrase.lowerBound - 1).isVerb, isForm(phrase.lowerBound - 1, of: Self.verbsThatReachPeople) {
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

    /// Whether a verb is one of speech, in any form: "denied".
    func speaks(_ verb: Int) -> Bool { isForm(verb, of: Self.verbsOfSpeech) }

    /// Whether any form of a verb in a list is meant: the lists hold stems, and "-s", "-ed", "-ing" fall away.
    private func isForm(_ token: Int, of stems: WordSet) -> Bool {
        let word = words.bytes(ofToken: token)
        if stems.contains(WordKey(folding: word)) { return true }
        for ending in Self.verbEndings where word.ends(with: ending) {
            let stem = WordKey(folding: word.dropLast(ending.utf8CodeUnitCount))
            if stems.contains(stem) || stems.contains(stem.appending(UInt8(ascii: "e"))) { return true }
        }
        guard word.ends(with: "ied") || word.ends(with: "ies") else { return false }
        return stems.contains(WordKey(folding: word.dropLast(3)).appending(UInt8(ascii: "y")))
    }

    private static let verbEndings: [StaticString] = ["s", "es", "d", "ed", "ing"]

    private static let verbsOfSpeech = WordSet(
        """
        accuse agree add announce argue ask approve ban believe blame call claim condemn confirm criticize criticise
        decide demand deny dismiss downplay expect hope impose insist offer order note pledge promise propose protest
        recognize recognise refuse reject reply report respond retaliate said say seek sought sign suspend tell
        threaten told urge veto vow want warn withdrew withdraw
        """)
    private static let verbsOfStanding = WordSet(
        """
        are be become became been had has have host is lie lay remain saw see stand stood was were
        """)
    private static let verbsThatReachPeople = WordSet(
        """
        accuse alarm anger ask blame condemn convince criticize criticise force infuriate mock persuade press pressure
        provoke reassure sue tell threaten told urge warn
        """)
    private static let nounsOfDeeds = WordSet(
        """
        accusation accusations action actions announcement attack attacks ban bid claim claims crackdown decision
        decisions effort efforts government intention intentions invasion move moves offensive offer order plan plans
        pledge policy policies position promise proposal push refusal rejection stance strategy tolerance veto vow
        willingness withdrawal
        """)
    private static let nounsOfSpeech = WordSet(
        """
        anger approval assurance assurances backing backlash comment condemnation criticism demand demands denial help
        permission pressure protest protests rebuke request response sanctions statement support threat threats
        tariffs warning warnings
        """)
}
