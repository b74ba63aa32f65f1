/// A place in an article's text that means an actor: a name, a pronoun, or words such as "the company".
public struct ActorMention: Sendable, Hashable {
    public enum Kind: UInt8, Sendable {
        case name, pronoun, nominal
    }

    /// Why a mention means its actor.
    public enum Ground: UInt8, Sendable {
        /// It is the actor's name, or a form of it; `ActorIndex.reasons(for:)` says which.
        case name
        /// An adjective of its name: "Norwegian".
        case adjective
        /// A capital or seat of government that acts for its country: "Oslo warned".
        case metonym
        /// The nearest person before it that the pronoun fits.
        case person
        /// The subject before it that "it", "its" or "they" fits.
        case subject
        /// A description with a word of the actor's name or of what the article calls it: "the movement".
        case description
        /// A title or role that the article or the folder gives the actor: "the premier".
        case role
        /// People who act for the body or country named beside them: "Energy Department officials".
        case representative
    }

    /// Indices in the article's `Analysis.tokens`.
    public var tokens: Range<Int>
    /// UTF-8 byte offsets into the article's text, half-open.
    public var range: Range<Int>
    /// The index in `ActorIndex.actors`.
    public var actor: Int
    public var kind: Kind
    public var ground: Ground
    /// The first token of the words it was resolved to, for a pronoun or description; else `nil`.
    public var antecedent: Int?

    public init(
        tokens: Range<Int>, range: Range<Int>, actor: Int, kind: Kind, ground: Ground = .name, antecedent: Int? = nil
    ) {
        self.tokens = tokens
        self.range = range
        self.actor = actor
        self.kind = kind
        self.ground = ground
        self.antecedent = antecedent
    }
}
