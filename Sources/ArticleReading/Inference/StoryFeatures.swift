import Language

/// What two articles share only if they tell the same story: runs of words, words of a quotation, figures, names.
struct StoryFeatures: Sendable {
    enum Kind: UInt64, Sendable { case phrase, quotation, figure, name }

    /// Hashes, the kind in the lowest two bits; each once, in rising order.
    private(set) var hashes: [UInt64] = []

    static func kind(of hash: UInt64) -> Kind { Kind(rawValue: hash & 3) ?? .phrase }

    /// Words in a run. Five are seldom the same by chance, but for titles and the like.
    private static let phraseLength = 5

    init(_ text: [UInt8], _ analysis: Analysis, where isTold: (Sentence) -> Bool) {
        for sentence in analysis.sentences where isTold(sentence) {
            add(sentence, text, analysis.tokens)
        }
        hashes.sort()
        var last: UInt64?
        hashes.removeAll { hash in
            defer { last = hash }
            return hash == last
        }
    }

    private mutating func add(_ sentence: Sentence, _ text: [UInt8], _ tokens: [Token]) {
        var words: [(hash: UInt64, isQuoted: Bool)] = []
        var isQuoted = false
        var nameRun: [UInt64] = []
        for index in sentence.tokens {
            let bytes = text[tokens[index].range]
            if let opens = Self.quotationMark(bytes, isOpen: isQuoted) {
                isQuoted = opens
                endName(&nameRun)
                continue
            }
            let hash = Self.hash(of: bytes)
            guard hash != 0 else {
                endName(&nameRun)
                continue
            }
            words.append((hash, isQuoted))
            addPhrase(words.suffix(Self.phraseLength))
            let isCapitalised = bytes.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
            if isCapitalised { nameRun.append(hash) } else { endName(&nameRun) }
            if let first = bytes.first, (0x30...0x39).contains(first), index + 1 < sentence.tokens.upperBound {
                addFigure(bytes, hash, next: Self.hash(of: text[tokens[index + 1].range]))
            }
        }
        endName(&nameRun)
    }

    private mutating func insert(_ hash: UInt64, _ kind: Kind) {
        hashes.append(hash & ~3 | kind.rawValue)
    }

    private mutating func addPhrase(_ run: ArraySlice<(hash: UInt64, isQuoted: Bool)>) {
        guard run.count == Self.phraseLength else { return }
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for word in run {
            hash = Self.mix(hash, word.hash)
        }
        insert(hash, .phrase)
        if run.allSatisfy(\.isQuoted) { insert(hash, .quotation) }
    }

    /// A figure of three digits or more with what it counts; years are not figures.
    private mutating func addFigure(_ bytes: ArraySlice<UInt8>, _ hash: UInt64, next: UInt64) {
        let digits = bytes.count { (0x30...0x39).contains($0) }
        let isYear = digits == 4 && bytes.count == 4
        guard digits >= 3, !isYear else { return }
        insert(Self.mix(hash, next), .figure)
    }

    private mutating func endName(_ run: inout [UInt64]) {
        if run.count >= 2 { insert(run.reduce(0x51) { Self.mix($0, $1) }, .name) }
        run.removeAll(keepingCapacity: true)
    }

    /// `nil` for what is no quotation mark, else whether a quotation is open after it.
    private static func quotationMark(_ bytes: ArraySlice<UInt8>, isOpen: Bool) -> Bool? {
        guard bytes.count <= 3, let first = bytes.first,
            first == 0x22 || first == 0xE2 || first == 0x60 || first == 0x27
        else { return nil }
        if bytes.elementsEqual("\"".utf8) { return !isOpen }
        if bytes.elementsEqual("“".utf8) || bytes.elementsEqual("‘".utf8) || bytes.elementsEqual("``".utf8) {
            return true
        }
        if bytes.elementsEqual("”".utf8) || bytes.elementsEqual("’".utf8) || bytes.elementsEqual("''".utf8) {
            return false
        }
        return nil
    }

    /// Of the ASCII letters and digits in small letters, so that "U.S." is "US"; 0 where there are none.
    static func hash(of bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var isEmpty = true
        for byte in bytes {
            let lowered = byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte
            guard (0x61...0x7A).contains(lowered) || (0x30...0x39).contains(lowered) || lowered >= 0xC3 else {
                continue
            }
            hash = (hash ^ UInt64(lowered)) &* 0x100_0000_01B3
            isEmpty = false
        }
        return isEmpty ? 0 : hash
    }

    static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        var hash = (left ^ right) &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash >> 33
        return hash &* 0xC4CE_B9FE_1A85_EC53
    }
}
