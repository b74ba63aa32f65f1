/// What the models ask about a word, gathered once for each token.
package struct WordInfo: Sendable {
    /// Identifies a word that the models were trained on, case and kind of apostrophe ignored; 0 for all others.
    package var id: UInt32 = 0
    /// The first 32 bits of the hash of the word, case ignored; for phrases.
    package var hash: UInt32 = 0
    /// The last four bytes, lower-cased, the last one lowest.
    package var suffix: UInt32 = 0
    /// The first four bytes, lower-cased, the first one highest.
    package var prefix: UInt32 = 0
    package var classes: WordClasses = []
    package var lists: WordLists = []
    package var shape: WordShape = .other
    /// The tag the word has most often; `xx` if it is not in the lexicon.
    package var commonTag: PennTag = .xx
    /// The word has its common tag always, as far as the treebanks tell.
    package var isUnambiguous = false
    package var hasHyphen = false
    package var length: UInt8 = 0
    /// The class of the word by the company it keeps in large text, 1…1023; 0 if it is not known.
    package var cluster: UInt16 = 0
    /// Where the cluster lies in the tree of clusters: the first branch in the lowest bit, so that the lowest n bits stand
    /// for a wider class.
    package var clusterPath: UInt16 = 0
    package var capitals: CapitalHabit = .unknown

    /// The wider classes that the first four, six and ten branches of the tree lead to.
    @inline(__always) package var cluster4: UInt64 { UInt64(clusterPath & 0xF) }
    @inline(__always) package var cluster6: UInt64 { UInt64(clusterPath & 0x3F) }
    @inline(__always) package var cluster10: UInt64 { UInt64(clusterPath & 0x3FF) }
}

/// How often a word is capitalised in large text.
package enum CapitalHabit: UInt8, Sendable {
    case unknown, seldom, sometimes, mostly
}

/// How a word is written.
package enum WordShape: UInt8, Sendable {
    case lower, capital, upper, mixed, number, alphanumeric, initial, abbreviation, mark, other

    /// Begins with a capital letter.
    @inline(__always)
    package var isCapitalised: Bool {
        switch self {
        case .capital, .upper, .initial: true
        default: false
        }
    }
}

/// The classes a word can belong to, by the lexicon and the treebanks.
package struct WordClasses: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let noun = WordClasses(rawValue: 1 << 0)
    package static let pluralNoun = WordClasses(rawValue: 1 << 1)
    package static let properNoun = WordClasses(rawValue: 1 << 2)
    package static let verb = WordClasses(rawValue: 1 << 3)
    package static let verbThird = WordClasses(rawValue: 1 << 4)
    package static let verbPast = WordClasses(rawValue: 1 << 5)
    package static let verbParticiple = WordClasses(rawValue: 1 << 6)
    package static let verbGerund = WordClasses(rawValue: 1 << 7)
    package static let adjective = WordClasses(rawValue: 1 << 8)
    package static let comparative = WordClasses(rawValue: 1 << 9)
    package static let superlative = WordClasses(rawValue: 1 << 10)
    package static let adverb = WordClasses(rawValue: 1 << 11)
    package static let preposition = WordClasses(rawValue: 1 << 12)
    package static let pronoun = WordClasses(rawValue: 1 << 13)
    package static let number = WordClasses(rawValue: 1 << 14)
    package static let otherClass = WordClasses(rawValue: 1 << 15)

    /// The class that a tag speaks for.
    package init(_ tag: PennTag) {
        switch tag {
        case .nn: self = .noun
        case .nns: self = .pluralNoun
        case .nnp, .nnps: self = .properNoun
        case .vb, .vbp: self = .verb
        case .vbz: self = .verbThird
        case .vbd: self = .verbPast
        case .vbn: self = .verbParticiple
        case .vbg: self = .verbGerund
        case .jj: self = .adjective
        case .jjr, .rbr: self = .comparative
        case .jjs, .rbs: self = .superlative
        case .rb: self = .adverb
        case .in, .to, .rp: self = .preposition
        case .dt, .pdt, .prp, .prpPossessive, .wdt, .wp, .wpPossessive, .wrb, .ex: self = .pronoun
        case .cd: self = .number
        default: self = .otherClass
        }
    }
}

/// The gazetteers a word stands in.
package struct WordLists: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let givenName = WordLists(rawValue: 1 << 0)
    package static let surname = WordLists(rawValue: 1 << 1)
    package static let country = WordLists(rawValue: 1 << 2)
    package static let demonym = WordLists(rawValue: 1 << 3)
    package static let city = WordLists(rawValue: 1 << 4)
    package static let region = WordLists(rawValue: 1 << 5)
    /// "Ministry", "University", "Party": the word that makes a name one of an organization.
    package static let organizationHead = WordLists(rawValue: 1 << 6)
    /// "Inc.", "Ltd.", "Corp."
    package static let companyEnding = WordLists(rawValue: 1 << 7)
    /// "President", "Mr.", "Senator"
    package static let title = WordLists(rawValue: 1 << 8)
    /// "River", "Street", "Airport"
    package static let placeHead = WordLists(rawValue: 1 << 9)
    /// "Cup", "Olympics", "War"
    package static let eventHead = WordLists(rawValue: 1 << 10)
    package static let calendar = WordLists(rawValue: 1 << 11)
    /// A name that is an organization's whatever stands around it: "NATO", "Reuters".
    package static let organization = WordLists(rawValue: 1 << 12)
    /// "Democrats", "Muslims", "Kurds"
    package static let group = WordLists(rawValue: 1 << 13)
    /// A name of something made: "iPhone", "Windows".
    package static let product = WordLists(rawValue: 1 << 14)
    /// First word of a phrase in the phrase table.
    package static let beginsPhrase = WordLists(rawValue: 1 << 15)
}
