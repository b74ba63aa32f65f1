/// A word, number or mark, with what the analyser knows of it.
public struct Token: Sendable {
    /// UTF-8 byte offsets into the text, half-open.
    public var start: Int32
    public var end: Int32
    /// The index in `Analysis.tokens` of the word it depends on; -1 for the root of a sentence.
    public var head: Int32
    public var tag: PennTag
    public var universal: UniversalTag
    public var relation: Relation

    public init(start: Int32, end: Int32) {
        self.start = start
        self.end = end
        tag = .xx
        universal = .x
        head = -1
        relation = .dep
    }

    public var range: Range<Int> { Int(start)..<Int(end) }
}

/// A sentence, headline or list item.
public struct Sentence: Sendable {
    /// Its tokens, as indices in `Analysis.tokens`; never empty.
    public var tokens: Range<Int>
    /// UTF-8 byte offsets of its first and last token.
    public var range: Range<Int>
    /// The index of the block it stands in, in the order the blocks were given.
    public var block: Int

    public init(tokens: Range<Int>, range: Range<Int>, block: Int) {
        self.tokens = tokens
        self.range = range
        self.block = block
    }
}

/// The words of a verb and its auxiliaries ("has been quietly meeting"), and what they say together.
public struct VerbGroup: Sendable {
    public enum Tense: UInt8, Sendable { case past, present, future, none }
    public enum Modality: UInt8, Sendable {
        case none
        /// can, could, may, might
        case possible
        /// should, must, ought, have to
        case necessary
        /// would
        case conditional
    }

    /// The main verb, as an index in `Analysis.tokens`.
    public var head: Int
    /// From the first auxiliary to the main verb, as indices in `Analysis.tokens`.
    public var tokens: Range<Int>
    /// Of the finite verb; `none` for infinitives and participles that stand alone.
    public var tense: Tense
    public var isPerfect: Bool
    public var isProgressive: Bool
    public var isPassive: Bool
    public var isNegated: Bool
    public var modality: Modality
    /// Has a finite verb or a modal ("said", "has met", "will go"), not "to go", "going" alone.
    public var isFinite: Bool

    public init(
        head: Int, tokens: Range<Int>, tense: Tense, isPerfect: Bool, isProgressive: Bool, isPassive: Bool,
        isNegated: Bool, modality: Modality, isFinite: Bool
    ) {
        self.head = head
        self.tokens = tokens
        self.tense = tense
        self.isPerfect = isPerfect
        self.isProgressive = isProgressive
        self.isPassive = isPassive
        self.isNegated = isNegated
        self.modality = modality
        self.isFinite = isFinite
    }
}

public enum NameKind: UInt8, Sendable, CaseIterable {
    case person, organization, group, place, product, event, other
}

/// A name in the text, without "the" before it, a title or role, or "'s" after it.
public struct Name: Sendable {
    /// UTF-8 byte offsets into the text, half-open.
    public var range: Range<Int>
    /// Indices in `Analysis.tokens`.
    public var tokens: Range<Int>
    public var kind: NameKind
    /// The title or role that stands before or beside a person's name ("French Finance Minister", "the group's lawyer"); it may hold names of its own, as
    /// indices in `Analysis.tokens`.
    public var role: Range<Int>?

    public init(range: Range<Int>, tokens: Range<Int>, kind: NameKind, role: Range<Int>? = nil) {
        self.range = range
        self.tokens = tokens
        self.kind = kind
        self.role = role
    }
}

/// What the analyser sees in one text.
public struct Analysis: Sendable {
    public var tokens: [Token] = []
    public var sentences: [Sentence] = []
    /// In the order of the text, none overlapping another.
    public var names: [Name] = []
    /// In the order of their main verbs.
    public var verbGroups: [VerbGroup] = []

    public init() {}
}
