/// Cuts text into words, numbers and marks the way the UD English treebanks do.
///
/// Clitics are words of their own ("do|n't", "Ottawa|'s"), hyphens inside a word are too ("oil|-|rich") unless a prefix
/// stands before them ("non-avian"); abbreviations and initials keep their full stop, numbers their commas and points.
struct Tokenizer {
    let text: [UInt8]
    var tokens: [Token]
    /// The end of the block: nothing at or past it is looked at.
    var limit = 0

    private init(_ text: [UInt8]) {
        self.text = text
        tokens = []
        tokens.reserveCapacity(text.count / 5 + 8)
    }

    /// The tokens of each block, in order, and for each block the index of its first token.
    static func tokens(
        of text: [UInt8], blocks: [Range<Int>]
    ) -> (tokens: [Token], blockStarts: [Int]) {
        var tokenizer = Tokenizer(text)
        var starts: [Int] = []
        starts.reserveCapacity(blocks.count + 1)
        for block in blocks {
            starts.append(tokenizer.tokens.count)
            tokenizer.scan(block.clamped(to: 0..<text.count))
        }
        starts.append(tokenizer.tokens.count)
        return (tokenizer.tokens, starts)
    }

    mutating func scan(_ block: Range<Int>) {
        // Reading past the block but inside the text would be safe, yet a block must not depend on what follows it.
        limit = block.upperBound
        var index = block.lowerBound
        while index < limit {
            let space = TextBytes.whiteSpaceLength(text, at: index)
            index = space > 0 ? index + space : scanToken(at: index)
        }
    }

    mutating func add(_ start: Int, _ end: Int) {
        tokens.append(Token(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: min(end, limit))))
    }

    /// Reads one token, or the few that a word falls into, and returns where it ends.
    mutating func scanToken(at start: Int) -> Int {
        let byte = text[start]
        if isWordByte(byte), byte < 0x80 || wideSign(at: start) == 0 { return scanWord(at: start) }
        switch byte {
        case .ascii("'"), .ascii("`"): return scanApostrophe(at: start, length: 1)
        case 0xE2 where apostropheLength(at: start) == 3: return scanApostrophe(at: start, length: 3)
        case .ascii("."): return scanDots(at: start)
        case .ascii("-"), .ascii("!"), .ascii("?"), .ascii("*"), .ascii("="), .ascii("_"), .ascii("~"), .ascii("<"),
            .ascii(">"):
            return scanRun(at: start)
        case .ascii("#"), .ascii("@"): return scanTag(at: start)
        case .ascii("$"), .ascii("\""), .ascii(","), .ascii(":"), .ascii(";"), .ascii("("), .ascii(")"), .ascii("["),
            .ascii("]"):
            return addSingle(start, 1)
        default:
            return addSingle(start, max(1, wideSign(at: start)))
        }
    }

    mutating func addSingle(_ start: Int, _ length: Int) -> Int {
        add(start, start + length)
        return min(start + length, limit)
    }

    // MARK: Marks

    /// An apostrophe outside a word: a quote, a clitic after a sign ("U.S.'s"), or a short year ("'90s").
    mutating func scanApostrophe(at start: Int, length: Int) -> Int {
        let next = start + length
        if next + 1 < limit, TextBytes.isDigit(text[next]), TextBytes.isDigit(text[next + 1]) {
            var end = next + 2
            if end < limit, text[end] | 0x20 == .ascii("s") { end += 1 }
            if end == limit || !isWordByte(text[end]) {
                add(start, end)
                return end
            }
        }
        let glued = tokens.last.map { Int($0.end) == start } ?? false
        if glued, let end = cliticEnd(after: next) {
            add(start, end)
            return end
        }
        // Two single quotes written for a double one.
        if next < limit, text[start] == text[next], length == 1 { return addSingle(start, 2) }
        return addSingle(start, length)
    }

    mutating func scanDots(at start: Int) -> Int {
        var end = start + 1
        while end < limit, text[end] == .ascii(".") { end += 1 }
        if end == start + 1, end < limit, isWordByte(text[end]), wideSign(at: end) == 0, !isGlued(at: start) {
            return scanWord(at: start, from: end)  // ".38", ".doc"
        }
        add(start, end)
        return end
    }

    mutating func scanRun(at start: Int) -> Int {
        let byte = text[start]
        let isMark = byte == .ascii("!") || byte == .ascii("?")
        var end = start + 1
        while end < limit, text[end] == byte || isMark && (text[end] == .ascii("!") || text[end] == .ascii("?")) {
            end += 1
        }
        add(start, end)
        return end
    }

    /// "#Election" and "@name" are one token; before a number or alone the sign stands by itself.
    mutating func scanTag(at start: Int) -> Int {
        guard start + 1 < limit, TextBytes.isASCIILetter(text[start + 1]), !isGlued(at: start) else {
            return addSingle(start, 1)
        }
        var end = start + 1
        while end < limit, isWordByte(text[end]) && wideSign(at: end) == 0 || text[end] == .ascii("_") { end += 1 }
        add(start, end)
        return end
    }

    // MARK: Bytes

    /// Letters, digits and any byte of a character beyond ASCII.
    @inline(__always)
    func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || TextBytes.isASCIILetter(byte) || TextBytes.isDigit(byte)
    }

    @inline(__always)
    func wideSign(at index: Int) -> Int {
        text[index] < 0x80
            ? 0 : max(TextBytes.wideSignLength(text, at: index), TextBytes.whiteSpaceLength(text, at: index))
    }

    func isWordEnd(_ index: Int) -> Bool {
        index >= limit || !isWordByte(text[index]) || wideSign(at: index) > 0
    }

    func isGlued(at start: Int) -> Bool { tokens.last.map { Int($0.end) == start } ?? false }

    /// 1 for a straight apostrophe, 3 for a curly one (U+2018, U+2019), else 0.
    @inline(__always)
    func apostropheLength(at index: Int) -> Int {
        let byte = text[index]
        if byte == .ascii("'") { return 1 }
        guard byte == 0xE2, index + 2 < limit, text[index + 1] == 0x80 else { return 0 }
        return text[index + 2] == 0x98 || text[index + 2] == 0x99 ? 3 : 0
    }

    /// 1 for "-", 3 for the hyphen and the no-break hyphen of Unicode (U+2010, U+2011), else 0.
    func hyphenLength(at index: Int) -> Int {
        if text[index] == .ascii("-") { return 1 }
        guard text[index] == 0xE2, index + 2 < limit, text[index + 1] == 0x80 else { return 0 }
        return text[index + 2] == 0x90 || text[index + 2] == 0x91 ? 3 : 0
    }

    static func isAddressSign(_ byte: UInt8) -> Bool {
        byte == .ascii(".") || byte == .ascii("-") || byte == .ascii("_") || byte == .ascii("+") || byte == .ascii("%")
            || byte == .ascii(":")
    }
}
