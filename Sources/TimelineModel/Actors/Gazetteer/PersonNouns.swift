/// Nouns that say what a person is, told by their ending or by a list.
enum PersonNouns {
    static func contains(_ noun: String) -> Bool {
        if listed.contains(noun) { return true }
        let isPlural = noun.utf8.last == UInt8(ascii: "s") && noun.utf8.dropLast().last != UInt8(ascii: "s")
        let singular = isPlural ? String(noun.dropLast()) : noun
        if isPlural, listed.contains(singular) { return true }
        return singular.utf8.count > 4 && hasEnding(singular) && !things.contains(singular)
    }

    /// Whether a noun that ends as those for people do is known to be none.
    static func isThing(_ noun: String) -> Bool { things.contains(noun) && !listed.contains(noun) }

    private static func hasEnding(_ noun: String) -> Bool {
        var noun = noun
        return noun.withUTF8 { noun in
            endings.contains { ending in
                let start = noun.count - ending.count
                return start >= 0 && ending.indices.allSatisfy { noun[start + $0] == ending[$0] }
            }
        }
    }

    private static let endings = [
        "er", "or", "ist", "ian", "ant", "man", "woman", "person", "eer", "ee", "ess", "ficial", "crat", "ogue", "yst",
    ].map { Array($0.utf8) }

    /// Nouns with such an ending that are no persons.
    private static let things: Set<String> = [
        "answer", "article", "banner", "barrier", "behavior", "behaviour", "border", "business", "chapter", "charter",
        "color", "colour", "committee", "computer", "container", "corner", "counter", "cover", "disaster", "disorder",
        "doctrine", "dollar", "door", "encounter", "endeavor", "error", "factor", "favor", "fever", "filter", "floor",
        "folder", "gender", "harbor", "honor", "horror", "hunger", "illness", "labor", "layer", "letter", "manner",
        "matter",
        "minor", "mirror", "monitor", "number", "offer", "order", "paper", "plant", "poster", "power",
        "process", "progress", "quarter", "register", "restaurant", "river", "rumor", "sector", "shelter", "success",
        "summer", "terror", "theater", "tower", "transfer", "vapor", "vector", "warrant", "water", "weather", "winter",
        "wonder", "grant", "covenant", "newsletter",
    ]

    private static let listed: Set<String> = [
        "activist", "agent", "aide", "ally", "analyst", "architect", "aunt", "boss", "boy", "bride", "brother", "ceo",
        "cfo",
        "chair", "champion", "chancellor", "chef", "chief", "child", "coach", "colleague", "colonel", "columnist",
        "correspondent", "counsel", "cousin", "critic", "cto", "daughter", "delegate", "dentist", "deputy", "diplomat",
        "envoy", "expert", "father", "friend", "general", "girl", "guard", "guest", "head", "heir", "host", "husband",
        "king",
        "lawmaker", "mayor", "mother", "mp", "native", "neighbor", "nephew", "niece", "nominee", "nurse", "parent",
        "partner",
        "patient", "pilot", "poet", "president", "priest", "prince", "queen", "rebel", "recruit", "representative",
        "resident", "respondent", "rival", "scholar", "secretary", "sheriff", "sister", "son", "spy", "star", "student",
        "superintendent", "suspect", "uncle", "undersecretary", "veteran", "victim", "widow", "wife", "witness",
        "youth",
        "dissident", "opponent", "correspondent", "incumbent", "adolescent", "monk", "nun", "pope", "bishop", "rabbi",
        "imam",
        "cleric", "captain", "major", "sergeant", "judge", "justice", "magistrate", "premier", "face", "voice",
        "founder",
        "co-founder", "brain", "mastermind",
    ]
}
