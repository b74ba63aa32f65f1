/// What a rule's pattern found, as the rule's meaning is made from it.
struct Match {
    struct Capture {
        var term: Term
        var value: Int32
        /// The second number of what has two.
        var detail: Int32
        var kinds: WordKinds
    }

    /// A phrase found in the run at hand.
    struct Phrase {
        var name: Phrases
        /// The index behind its last atom.
        var end: Int
        var meaning: Meaning
    }

    let lexicon: Lexicon
    var captures: [Capture] = []
    /// All phrases found in the run, matched by this rule or not.
    var phrases: [Phrase] = []
    /// The indices of those that are parts of what was matched.
    var parts: [Int] = []
    /// The words matched, as the lexicon numbers them.
    var words: [UInt16] = []
    /// Where those of this rule begin; before them are those of the rules around it.
    var own = Mark(captures: 0, parts: 0, words: 0)

    /// How much had been found at some point.
    struct Mark {
        var captures: Int
        var parts: Int
        var words: Int
    }

    var mark: Mark { Mark(captures: captures.count, parts: parts.count, words: words.count) }

    /// Forgets what was found after a mark.
    @inline(__always)
    mutating func reset(to mark: Mark) {
        // One or two most often: taken off singly they cost no call.
        while captures.count > mark.captures { captures.removeLast() }
        while parts.count > mark.parts { parts.removeLast() }
        while words.count > mark.words { words.removeLast() }
    }

    /// The value of the first word of that kind, or of the nth.
    func callAsFunction(_ term: Term, _ nth: Int = 0) -> Int? {
        var left = nth
        for index in own.captures..<captures.count where captures[index].term == term {
            if left == 0 { return Int(captures[index].value) }
            left -= 1
        }
        return nil
    }

    /// The meaning of the first phrase of that name.
    subscript(phrase: Phrases) -> Meaning? {
        for index in own.parts..<parts.count where phrases[parts[index]].name == phrase {
            return phrases[parts[index]].meaning
        }
        return nil
    }

    /// The word of that kind as one of its language's values: `match(.part, as: Part.self)`.
    func callAsFunction<Value: RawRepresentable>(_ term: Term, as type: Value.Type) -> Value?
    where Value.RawValue == Int {
        self(term).flatMap(Value.init(rawValue:))
    }

    func detail(of term: Term) -> Int? {
        captures[own.captures...].first { $0.term == term }.map { Int($0.detail) }
    }

    /// A time was written with a dot, so that it may be a number: 5.30.
    var isDecimal: Bool { captures[own.captures...].contains { $0.kinds.has(.decimal) } }

    /// A number was written in digits: "26th", not "second".
    var isInDigits: Bool { captures[own.captures...].contains { $0.kinds.has(.ordinalDigits) } }

    /// Which of two kinds of word was met first.
    func isFirst(_ term: Term, before other: Term) -> Bool {
        let found = captures[own.captures...].first { $0.term == term || $0.term == other }
        return found?.term == term
    }

    /// Whether this word of the pattern is one of those that were there.
    func contains(_ word: String) -> Bool {
        words[own.words...].contains(lexicon.number(of: word))
    }

    /// The number told by `<count>`, or one where none stands there.
    var quantity: Quantity {
        if case .duration(let quantity, _, _) = self[.count] { return quantity }
        return Quantity(1)
    }
}
