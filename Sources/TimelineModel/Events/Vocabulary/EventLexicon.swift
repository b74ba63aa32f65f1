import Language

/// What a trigger word tells, and with which other words it shares its meaning.
struct EventConcept: Hashable, Sendable {
    enum Kind: String, Sendable {
        case occurrence
        /// Says something; what is said may be the event.
        case reporting, speaking, claiming, denying, evidence
        /// Wants or plans something; what is wanted is the event.
        case intending
        /// "hold", "make": the event is the noun it governs.
        case light
        /// "take place": the event is its subject.
        case happening
        /// Begins, goes on, ends: the event is what does.
        case aspect
        case state, comment
    }

    /// The word that names the concept; the lemma itself where the vocabulary does not hold it.
    let name: String
    let kind: Kind

    /// A verb that the vocabulary does not hold, before anybody asks for its name.
    static let unnamed = EventConcept(name: "", kind: .occurrence)
}

/// The vocabulary of events, ready for look-up by the bytes of a text: no strings are made to ask it.
struct EventLexicon: Sendable {
    static let shared = EventLexicon(
        table: EventVocabulary.table,
        traits: [
            (ActingNouns.list, .acting), (MoodNouns.list, .mood), (PressNouns.list, .press),
        ])

    /// What is known of a word beside the event it tells.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        /// A noun for people or bodies that act.
        static let acting = Traits(rawValue: 1)
        /// A noun for what is thought, felt or weighed.
        static let mood = Traits(rawValue: 2)
        /// A noun for the press or for published figures.
        static let press = Traits(rawValue: 4)
        /// Words joined to it make another entry: "step" + "down", "phone" + "call".
        static let joins = Traits(rawValue: 8)
    }

    /// A word of the vocabulary.
    struct Word: Sendable {
        /// Indices in `concepts`; -1 where it tells nothing as a verb, as a noun.
        fileprivate(set) var verb: Int16 = -1
        fileprivate(set) var noun: Int16 = -1
        fileprivate(set) var traits: Traits = []
        /// The hash of its lemma, for joining words to it; 0 for a word that the vocabulary does not hold.
        fileprivate(set) var hash: UInt64 = 0

        static let unknown = Word()
    }

    private(set) var concepts: [EventConcept] = []
    private var words: [Word] = []
    /// For each word its index in `words`.
    private var numbers = WordTable<Int16>(capacity: 2048)

    init(table: String, traits: [(list: String, trait: Traits)] = []) {
        words.reserveCapacity(2048)
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            guard fields.count == 4, let name = Self.parts(fields[0]).first, let kind = Self.parts(fields[1]).first,
                let kind = EventConcept.Kind(rawValue: String(Substring(kind)))
            else { continue }
            let number = Int16(concepts.count)
            concepts.append(EventConcept(name: String(Substring(name)), kind: kind))
            for verb in Self.parts(fields[2]) { enter(verb) { if $0.verb < 0 { $0.verb = number } } }
            for noun in Self.parts(fields[3]) { enter(noun) { if $0.noun < 0 { $0.noun = number } } }
        }
        for (list, trait) in traits {
            for word in list.utf8.split(whereSeparator: Self.isSpace) { enter(word) { $0.traits.insert(trait) } }
        }
    }

    private static func parts(_ field: Substring.UTF8View) -> [Substring.UTF8View] {
        field.split { $0 == UInt8(ascii: " ") }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }

    /// Adds to what is known of a word; for one that is joined to another by `_` also that the other joins.
    private mutating func enter(_ word: Substring.UTF8View, _ add: (inout Word) -> Void) {
        var hash = HashedBytes()
        for byte in word {
            if byte == UInt8(ascii: "_") {
                let first = hash
                withEntry(first) { $0.traits.insert(.joins) }
            }
            hash.addFolded(byte)
        }
        withEntry(hash, add)
    }

    private mutating func withEntry(_ hash: HashedBytes, _ change: (inout Word) -> Void) {
        let key = WordKey(hash: hash.value)
        let number = numbers[key] ?? Int16(words.count)
        if Int(number) == words.count {
            numbers[key] = number
            words.append(Word(hash: hash.value))
        }
        change(&words[Int(number)])
    }

    private func entry(_ hash: HashedBytes) -> Word? {
        numbers[WordKey(hash: hash.value)].map { words[Int($0)] }
    }

    // MARK: Look-up

    /// The concept that a word tells as a verb; an unnamed occurrence where the vocabulary does not hold it.
    func concept(ofVerb word: Word) -> EventConcept { word.verb >= 0 ? concepts[Int(word.verb)] : .unnamed }

    /// The concept that a word tells as a noun; `nil` for nouns that tell none.
    func concept(ofNoun word: Word) -> EventConcept? { word.noun >= 0 ? concepts[Int(word.noun)] : nil }

    /// The word that another one makes of a word: `step` + `down`; `nil` where they make none.
    func joined(_ word: Word, _ text: [UInt8], _ range: Range<Int>) -> Word? {
        guard word.traits.contains(.joins) else { return nil }
        var hash = HashedBytes(value: word.hash)
        hash.addFolded(UInt8(ascii: "_"))
        for index in range { hash.addFolded(text[index]) }
        return entry(hash)
    }

    /// The word that a noun makes with the one before it: `phone` + `calls`; `nil` where they make none.
    func joined(_ before: Range<Int>, _ text: [UInt8], _ range: Range<Int>, as tag: PennTag) -> Word? {
        var hash = HashedBytes()
        for index in before { hash.addFolded(text[index]) }
        guard let first = entry(hash), first.traits.contains(.joins) else { return nil }
        hash.addFolded(UInt8(ascii: "_"))
        return word(text, range, as: tag, after: hash)
    }

    /// A word by its lemma.
    func word(_ lemma: String) -> Word {
        var hash = HashedBytes()
        for byte in lemma.utf8 { hash.addFolded(byte) }
        return entry(hash) ?? .unknown
    }

    /// A word by one of its regular forms: the ending that the tag stands for is taken off.
    ///
    /// - Returns: `nil` where neither the form nor a stem of it is in the vocabulary.
    func word(_ text: [UInt8], _ range: Range<Int>, as tag: PennTag, after start: HashedBytes = HashedBytes()) -> Word?
    {
        let end = range.upperBound
        // The hashes of the form and of what is left when one, two, three or four letters are taken off.
        var whole = start
        var less: (one: HashedBytes, two: HashedBytes, three: HashedBytes, four: HashedBytes) = (
            start, start, start, start
        )
        for index in range {
            less = (whole, less.one, less.two, less.three)
            whole.addFolded(text[index])
        }
        func letter(_ fromEnd: Int) -> UInt8 { range.count >= fromEnd ? text[end - fromEnd] | 0x20 : 0 }
        switch tag {
        case .vbz, .nns, .nnps:
            guard letter(1) == UInt8(ascii: "s") else { return nil }
            if let found = entry(less.one) { return found }
            guard letter(2) == UInt8(ascii: "e") else { return nil }
            if let found = entry(less.two) { return found }
            return letter(3) == UInt8(ascii: "i") ? entry(less.three.addingFolded(UInt8(ascii: "y"))) : nil
        case .vbd, .vbn:
            guard letter(1) == UInt8(ascii: "d"), letter(2) == UInt8(ascii: "e") else { return nil }
            if let found = entry(less.one) ?? entry(less.two) { return found }
            if letter(3) == UInt8(ascii: "i") { return entry(less.three.addingFolded(UInt8(ascii: "y"))) }
            return letter(3) == letter(4) ? entry(less.three) : nil
        case .vbg:
            guard letter(1) == UInt8(ascii: "g") else { return nil }
            if let found = entry(less.three.addingFolded(UInt8(ascii: "e"))) ?? entry(less.three) { return found }
            if letter(4) == UInt8(ascii: "y") {
                return entry(less.four.addingFolded(UInt8(ascii: "i")).addingFolded(UInt8(ascii: "e")))
            }
            return letter(4) == letter(5) ? entry(less.four) : nil
        default: return entry(whole)
        }
    }
}

extension EventLexicon {
    /// A form that verbs and the nouns made from them share, for comparing what texts are about.
    func stem(of lemma: String, isVerb: Bool) -> String {
        let word = word(lemma)
        if isVerb, word.verb >= 0 { return "=" + concepts[Int(word.verb)].name }
        if !isVerb, word.noun >= 0 { return "=" + concepts[Int(word.noun)].name }
        return lemma
    }

    /// The concept of a verb, by its lemma; an occurrence of its own where the vocabulary does not hold it.
    ///
    /// - Parameter particle: A particle or preposition that may belong to it: `step` + `down`.
    func concept(ofVerb lemma: String, particle: String? = nil) -> EventConcept {
        let word = word(lemma)
        if let particle {
            let bytes = Array(particle.utf8)
            if let phrasal = joined(word, bytes, 0..<bytes.count), phrasal.verb >= 0 { return concept(ofVerb: phrasal) }
        }
        return word.verb >= 0 ? concept(ofVerb: word) : EventConcept(name: lemma, kind: .occurrence)
    }

    /// The concept of a noun that tells an event, by its lemma; `nil` for nouns that tell none.
    func concept(ofNoun lemma: String) -> EventConcept? { concept(ofNoun: word(lemma)) }
}
