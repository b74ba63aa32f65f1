import Language

/// A happening as one clause of one article tells it, before it is joined with what others tell.
struct Telling: Sendable {
    /// Whether it makes an event of its own, or only adds a passage to an event that a stronger telling makes.
    enum Strength: Int, Sendable, Comparable {
        case weak, strong
        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    /// Index among the articles read.
    var article: Int
    /// Index in `Analysis.sentences`.
    var sentence: Int
    /// The word that tells it, as an index in `Analysis.tokens`.
    var trigger: Int
    /// The words that belong to the telling verb: "held" of "held talks", "plans" of "plans to meet"; with the trigger.
    var chain: [Int]
    var concept: EventConcept
    var status: EventStatus
    var strength: Strength
    /// The index of its date expression in `ReadArticle.dates`.
    var expression: Int?
    var dating: Dating
    /// Indices of actors, those who act first, none twice.
    var actors: [Int]
    /// How many of `actors` act, from the first.
    var agentCount: Int
    var speaker: Int?
    var headline: String
    /// UTF-8 bytes of the article's text.
    var passage: Range<Int>
    /// The tokens of its clause, ascending, for what it is about.
    var clause: [Int]
    /// "the meetings", "this attack": takes up what the article has told before.
    var isAnaphoric = false
    /// "met", "was met", not "has met", "had met": a step of what the article narrates.
    var isPlainPast = false
    /// "had met": lies before what the article narrates.
    var isPluperfect = false
    /// A plain past of a main clause, or of "when …" behind a date: what comes next goes on from there.
    var isNarrated = false
    /// The verb of another clause of its sentence that tells of the same time: "died" of "died when the roof fell".
    var companion: Int?
    /// How far it lies from another happening of its sentence, or that one from it: "a week after the judge ruled".
    var lapse: EventLapse?
    /// It is told in a clause that says more of a noun.
    var isAside = false
    /// Its subject is "he", "the ship" or "this request": something the article has spoken of.
    var takesUp = false
    /// Its subject is "he", "she", "it" or "they".
    var isOfPronoun = false
}
