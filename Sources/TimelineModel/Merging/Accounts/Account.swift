/// A telling as joining needs it: what it says in numbers that compare quickly, with no look back into its article.
///
/// Made side by side for all articles, after which their analyses can go.
package struct Account: Sendable {
    /// Its article, words, trigger, date expression and status.
    var passage: Passage
    /// Index in the article's sentences.
    var sentence: Int32
    /// Empty for weak ones, which head no event, but for what a title tells.
    var headline: String
    var dating: Dating
    /// Indices of actors, none twice: those who act, those who take part otherwise, and those whom its words only name.
    var actors: [Int32]
    /// How many of `actors` act, from the first.
    var agentCount: UInt8
    /// How many of `actors` take part, from the first: "shares in Norvik rose" only names Norvik, by which it is known again.
    var takingCount: UInt8
    /// The actor who says so; -1 where nobody is named.
    var speaker: Int32
    /// The hash of its concept's name: equal for tellings of one concept.
    var concept: UInt64
    /// The hash of another concept that it tells in the same breath: "appeal" of "filed an appeal", "promise" of "vowed to
    /// impose"; 0 where there is none.
    var sideConcept: UInt64 = 0
    /// The hash of the common noun that it is done to, or that happens: "visas" of "visas were approved", "profits" of "profits
    /// doubled"; that of the deed where one is governed: "travel" of "refused to travel"; 0 where there is none.
    var theme: UInt64 = 0
    var traits: Traits
    var terms: Terms
    var quantities: [Quantity]
    /// Where its first agent and its speaker are named: UTF-8 bytes of the article's text; empty where they are not.
    var agentWords: Range<Int32> = 0..<0
    var speakerWords: Range<Int32> = 0..<0

    package struct Traits: OptionSet, Sendable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }
        /// Makes an event of its own.
        package static let strong = Traits(rawValue: 1)
        package static let saying = Traits(rawValue: 2)
        /// Its trigger tells a happening, not a saying, a plan or the course of something else.
        package static let occurrence = Traits(rawValue: 4)
        /// "the meetings", "this attack": takes up what the article has told before.
        package static let anaphoric = Traits(rawValue: 8)
        /// Its subject undergoes: "was sued".
        package static let passive = Traits(rawValue: 16)
        /// Stands in the title, the line under it or a heading.
        package static let headline = Traits(rawValue: 32)
        /// Stands in the first paragraph of the article's body.
        package static let opening = Traits(rawValue: 64)
        /// "echoed that stance, saying …": says what another saying of its sentence has said.
        package static let elaborating = Traits(rawValue: 128)
        /// "also released", "previously offered": tells another deed than what its article has told so far.
        package static let additional = Traits(rawValue: 256)
        /// What its article's title tells as done, with somebody who takes part: may make an event where nothing else does.
        package static let titled = Traits(rawValue: 512)
    }

    /// What it is about: lists of hashes, ascending, none twice, kept in one array.
    package struct Terms: Sendable {
        private var hashes: [UInt64] = []
        /// Where the lists behind the words begin.
        private var numbersStart: Int32 = 0
        private var quotesStart: Int32 = 0
        private var quotedWordsStart: Int32 = 0

        /// Content words.
        var words: ArraySlice<UInt64> { hashes[..<Int(numbersStart)] }
        /// Numbers as written.
        var numbers: ArraySlice<UInt64> { hashes[Int(numbersStart)..<Int(quotesStart)] }
        /// Runs of four quoted words.
        var quotes: ArraySlice<UInt64> { hashes[Int(quotesStart)..<Int(quotedWordsStart)] }
        /// Content words between quotation marks.
        var quotedWords: ArraySlice<UInt64> { hashes[Int(quotedWordsStart)...] }

        /// The word that stands for an actor's name; not the hash of any other word.
        static func name(of actor: Int32) -> UInt64 {
            var hash = HashedBytes()
            hash.add(UInt8(ascii: "@"))
            hash.add(UInt64(UInt32(bitPattern: actor)))
            return hash.value
        }

        package init(
            words: [UInt64] = [], numbers: [UInt64] = [], quotes: [UInt64] = [], quotedWords: [UInt64] = []
        ) {
            let count = words.count + numbers.count + quotes.count + quotedWords.count
            guard count > 0 else { return }
            hashes.reserveCapacity(count)
            hashes += words
            numbersStart = Int32(clamping: hashes.count)
            hashes += numbers
            quotesStart = Int32(clamping: hashes.count)
            hashes += quotes
            quotedWordsStart = Int32(clamping: hashes.count)
            hashes += quotedWords
        }
    }

    package init(
        passage: Passage, sentence: Int32, headline: String, dating: Dating, actors: [Int32], agentCount: UInt8,
        speaker: Int32, concept: UInt64, traits: Traits, terms: Terms, quantities: [Quantity] = []
    ) {
        self.passage = passage
        self.sentence = sentence
        self.headline = headline
        self.dating = dating
        self.actors = actors
        self.agentCount = agentCount
        takingCount = UInt8(clamping: actors.count)
        self.speaker = speaker
        self.concept = concept
        self.traits = traits
        self.terms = terms
        self.quantities = quantities
    }

    var article: Int { passage.article }
    var status: EventStatus { passage.status }
    var isStrong: Bool { traits.contains(.strong) }
    var isSaying: Bool { traits.contains(.saying) }
    var isPlanned: Bool { passage.status == .planned }
    /// The first that acts; -1 where nobody is known to.
    var agent: Int32 { Self.agent(among: actors, agentCount: Int(agentCount)) }

    static func agent(among actors: [Int32], agentCount: Int) -> Int32 { agentCount > 0 ? actors.first ?? -1 : -1 }

    /// The first that it is done to: the subject of a passive, else who takes part without acting; -1 where there is none.
    static func patient(among actors: [Int32], agentCount: Int, takingCount: Int, _ traits: Traits) -> Int32 {
        let place = traits.contains(.passive) ? 0 : agentCount
        return place < takingCount ? actors[place] : -1
    }

    /// Those who take part.
    var taking: ArraySlice<Int32> { actors.prefix(Int(takingCount)) }
}
