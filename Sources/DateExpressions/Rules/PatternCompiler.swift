/// Turns the patterns of a language's rules into steps, and gathers their words in its lexicon.
///
/// Hundreds of patterns are read at every start of the program: in one pass over their bytes, without strings or trees.
struct PatternCompiler {
    /// Of all patterns, one behind the other.
    private(set) var steps: [Pattern.Step] = []
    var lexicon: LexiconBuilder
    private let names = PatternNames()

    init(_ lexicon: LexiconBuilder) {
        self.lexicon = lexicon
        steps.reserveCapacity(4096)
    }

    /// - Parameter opensRuns: Its long words are met in no other kind of expression, so the scanner must stop at them.
    mutating func compile(_ pattern: String, opensRuns: Bool = false) throws(PatternError) -> Pattern {
        let start = steps.count
        var pattern = pattern
        let outcome = pattern.withUTF8 { bytes in
            var reading = PatternReading(bytes: bytes, opensRuns: opensRuns)
            let isRead = choice(&reading) && reading.index == bytes.count
            return (isRead: isRead, reading.index, reading.needs)
        }
        guard outcome.isRead else {
            steps.removeLast(steps.count - start)
            throw PatternError(pattern: pattern, offset: outcome.1)
        }
        steps.append(.accept)
        return Pattern(steps: start..<steps.count, needs: outcome.2)
    }

    /// A pattern that matches no words.
    mutating func nothing() -> Pattern {
        steps.append(.word(0))
        return Pattern(steps: steps.count - 1..<steps.count, needs: Needs())
    }

    /// Each of these reads on from the place it is at; false where the pattern is wrong there.
    private mutating func choice(_ reading: inout PatternReading) -> Bool {
        var ends: [Int] = []
        let isChoice = reading.hasAlternative()
        if isChoice { reading.optionalDepth += 1 }
        while reading.hasAlternative() {
            let split = steps.count
            steps.append(.accept)
            guard sequence(&reading) else { return false }
            ends.append(steps.count)
            steps.append(.accept)
            steps[split] = .split(split + 1, steps.count)
            reading.index += 1
        }
        guard sequence(&reading) else { return false }
        if isChoice { reading.optionalDepth -= 1 }
        for end in ends { steps[end] = .jump(steps.count) }
        return true
    }

    private mutating func sequence(_ reading: inout PatternReading) -> Bool {
        while let byte = reading.next() {
            switch byte {
            case UInt8(ascii: "|"), UInt8(ascii: "]"), UInt8(ascii: ")"): return true
            case UInt8(ascii: "["):
                let split = steps.count
                steps.append(.accept)
                reading.index += 1
                reading.optionalDepth += 1
                guard choice(&reading), reading.take(UInt8(ascii: "]")) else { return false }
                reading.optionalDepth -= 1
                steps[split] = .split(split + 1, steps.count)
            case UInt8(ascii: "("):
                reading.index += 1
                guard choice(&reading), reading.take(UInt8(ascii: ")")) else { return false }
            default:
                guard let step = item(&reading) else { return false }
                steps.append(step)
            }
        }
        return true
    }

    private mutating func item(_ reading: inout PatternReading) -> Pattern.Step? {
        let start = reading.index
        let (key, length) = reading.takeWord()
        if let mark = names.mark(key) {
            reading.require(WordKinds(mark))
            return .mark(mark)
        }
        switch reading.bytes[start] {
        case UInt8(ascii: "<"): return names.phrase(key).map { .phrase($0) }
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            guard let (term, kinds) = names.term(key) else { return nil }
            reading.require(kinds)
            return .term(term, kinds)
        default:
            let word = lexicon.number(adding: key, length: length, as: .plain)
            guard word != 0 else { return nil }
            if reading.opensRuns, length > 3, key != names.year { lexicon.setOpening(word) }
            if reading.optionalDepth == 0 { reading.needs.require(word) }
            return .word(word)
        }
    }
}

/// A place in a pattern that is being read.
private struct PatternReading {
    let bytes: UnsafeBufferPointer<UInt8>
    let opensRuns: Bool
    var index = 0
    /// Above 0 within what may be left out, or be something else.
    var optionalDepth = 0
    var needs = Needs()

    init(bytes: UnsafeBufferPointer<UInt8>, opensRuns: Bool) {
        self.bytes = bytes
        self.opensRuns = opensRuns
    }

    mutating func require(_ kinds: WordKinds) {
        if optionalDepth == 0 { needs.require(kinds) }
    }

    /// The next byte that is no space.
    mutating func next() -> UInt8? {
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
        return index < bytes.count ? bytes[index] : nil
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard next() == byte else { return false }
        index += 1
        return true
    }

    /// The bytes up to a space or bracket. Longer ones than a key can hold are cut.
    mutating func takeWord() -> (key: Lexicon.Key, length: Int) {
        var key = Lexicon.Key()
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: " "), !Self.isBracket(bytes[index]) {
            if index - start < Lexicon.Key.capacity { key.set(bytes[index], at: index - start) }
            index += 1
        }
        return (key, index - start)
    }

    /// Whether a `|` stands ahead before the bracket around this place closes.
    func hasAlternative() -> Bool {
        var depth = 0
        for byte in bytes[index...] {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "("): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: ")"):
                if depth == 0 { return false }
                depth -= 1
            case UInt8(ascii: "|") where depth == 0: return true
            default: break
            }
        }
        return false
    }

    private static func isBracket(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"): true
        default: false
        }
    }
}

/// What stands in patterns for something else than itself, by packed bytes.
private struct PatternNames {
    private let terms = Term.allCases.map { (Lexicon.Key($0.rawValue), $0, $0.kinds) }
    private let phrases = Phrases.names.map { Lexicon.Key("<\($0.name)>") }
    private let marks: [(key: Lexicon.Key, kind: WordKind)] = [
        (Lexicon.Key(","), .comma), (Lexicon.Key("-"), .hyphen), (Lexicon.Key("/"), .slash),
        (Lexicon.Key("'s"), .possessive),
    ]
    let year = Lexicon.Key("year")

    func mark(_ key: Lexicon.Key) -> WordKind? { marks.first { $0.key == key }?.kind }

    func phrase(_ key: Lexicon.Key) -> Int? { phrases.firstIndex(of: key) }

    func term(_ key: Lexicon.Key) -> (Term, WordKinds)? {
        terms.first { $0.0 == key }.map { ($0.1, $0.2) }
    }
}
