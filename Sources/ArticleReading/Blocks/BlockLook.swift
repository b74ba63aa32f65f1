/// What can be seen of a block without understanding it: its words, their capitals, the mark it ends with.
struct BlockLook {
    struct Word {
        /// In small letters, curly apostrophes made straight, marks at either end left out.
        var text: String
        var range: Range<Int>
        var isCapitalised: Bool
        var isAllCapitals: Bool
        var isNumber: Bool
    }

    enum EndMark {
        /// A full stop, question or exclamation mark, also before closing quotes and brackets.
        case sentence
        case ellipsis, colon, comma, none
    }

    /// The first words; enough to know furniture by.
    private(set) var words: [Word] = []
    /// Of the whole block.
    private(set) var wordCount = 0
    private(set) var endMark: EndMark = .none
    /// The marks and words as they stand, for rules about addresses.
    let range: Range<Int>

    /// Words kept of a block, and of one that is too long for furniture.
    private static let wordLimit = 48
    private static let wordLimitOfProse = 20
    private static let lengthOfProse = 220

    /// - Parameter keepsMoreWords: Also of a block that is long for furniture.
    init(_ text: [UInt8], _ range: Range<Int>, keepsMoreWords: Bool = false) {
        self.range = range
        let isProse = range.count > Self.lengthOfProse && !keepsMoreWords
        let limit = isProse ? Self.wordLimitOfProse : Self.wordLimit
        words.reserveCapacity(min(limit, range.count / 4 + 1))
        // `16:20:45|Editor:` in a line of fields.
        let hasBars = !isProse && text.firstOffset(of: UInt8(ascii: "|"), in: range) != nil
        var index = range.lowerBound
        while index < range.upperBound {
            index = WhiteSpace.endOfSpaces(text, from: index, before: range.upperBound)
            let start = index
            index = WhiteSpace.startOfSpace(text, from: index, before: range.upperBound)
            guard index > start else { break }
            if hasBars, let bar = text.firstOffset(of: UInt8(ascii: "|"), in: start..<index) { index = bar + 1 }
            // Most words begin and end with a letter and have no marks around them.
            let isBare = text[start].isLetterOrDigit && text[index - 1].isLetterOrDigit
            if isBare || Self.hasLetterOrDigit(text, start..<index) { wordCount += 1 }
            if words.count < limit,
                let trimmed = isBare ? start..<index : Self.withoutMarks(text, start..<index)
            {
                words.append(text.withUnsafeBufferPointer { Word($0, trimmed) })
            }
        }
        endMark = Self.endMark(text, range)
    }

    /// A word without the marks at either end; `nil` where there is nothing else.
    private static func withoutMarks(_ text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, isMark(text[low]) {
            low += 1
        }
        while high > low, isMark(text[high - 1]) {
            high -= 1
        }
        // Quotation marks, dashes and bullets outside ASCII (U+2000–U+20FF) around a word.
        while high - low >= 3, text[low] == 0xE2, text[low + 1] == 0x80 || text[low + 1] == 0x97 {
            low += 3
        }
        while high - low >= 3, text[high - 3] == 0xE2, text[high - 2] == 0x80 {
            high -= 3
        }
        while high > low, isMark(text[high - 1]) {
            high -= 1
        }
        return low < high && !isSymbol(text, low..<high) ? low..<high : nil
    }

    /// A bullet, arrow or middle dot that stands alone; the sign of copyright says something.
    private static func isSymbol(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        guard let start = range.first, text[start] == 0xC2 || text[start] == 0xE2, range.count <= 6 else {
            return false
        }
        let bytes = text[range]
        return bytes.allSatisfy { $0 >= 0x80 } && !bytes.starts(with: "©".utf8)
    }

    private static func hasLetterOrDigit(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        if isSymbol(text, range) { return false }
        return range.contains { index in
            let byte = text[index]
            return byte >= 0x80 || byte.isLetterOrDigit
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "&"): false
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    /// The mark a range ends with, closing quotes and brackets looked through.
    static func endMark(_ text: [UInt8], _ range: Range<Int>) -> EndMark {
        var index = range.upperBound
        while index > range.lowerBound {
            switch text[index - 1] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"), 0x20:
                index -= 1
                continue
            case UInt8(ascii: "."):
                let isEllipsis = text[range.lowerBound..<index].suffix(3).allSatisfy { $0 == UInt8(ascii: ".") }
                return isEllipsis && index - range.lowerBound >= 3 ? .ellipsis : .sentence
            case UInt8(ascii: "?"), UInt8(ascii: "!"): return .sentence
            case UInt8(ascii: ":"): return .colon
            case UInt8(ascii: ","), UInt8(ascii: ";"): return .comma
            default: break
            }
            guard index - range.lowerBound >= 3, text[index - 3] == 0xE2, text[index - 2] == 0x80 else { return .none }
            switch text[index - 1] {
            case 0x98...0x9F: index -= 3
            case 0xA6: return .ellipsis
            default: return .none
            }
        }
        return .none
    }

    /// Words joined with single spaces.
    var line: String { words.map(\.text).joined(separator: " ") }

    /// The mark at the end is a full stop or ellipsis rather than a question or exclamation mark.
    func endsWithStop(_ text: [UInt8]) -> Bool {
        guard endMark == .sentence else { return endMark == .ellipsis }
        let tail = text[range].suffix(8)
        guard let mark = tail.last(where: { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }) else { return false }
        return mark == 0x2E
    }

    /// Every word but small function words starts with a capital.
    var isTitleCase: Bool {
        words.allSatisfy { $0.isCapitalised || $0.isNumber || CommonWords.function.contains($0.text) }
    }
}

extension BlockLook.Word {
    /// - Parameter range: Without the marks around it.
    fileprivate init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        let bytes = UnsafeBufferPointer(rebasing: text[range])
        var capitals = 0
        var smallLetters = 0
        var digits = 0
        var isASCII = true
        for byte in bytes {
            if byte.isSmallLetter {
                smallLetters += 1
            } else if byte.isCapital {
                capitals += 1
            } else if byte.isDigit {
                digits += 1
            } else if byte >= 0x80 {
                isASCII = false
            }
        }
        self.text = capitals == 0 && isASCII ? String(decoding: bytes, as: UTF8.self) : Self.lowered(bytes)
        self.range = range
        // Capitals beyond ASCII: À–Þ.
        let isForeignCapital = bytes[0] == 0xC3 && bytes.count > 1 && (0x80...0x9E).contains(bytes[1])
        isCapitalised = bytes[0].isCapital || isForeignCapital
        isAllCapitals = capitals >= 2 && smallLetters == 0
        isNumber = digits > 0 && capitals + smallLetters == 0
    }

    /// In small letters, ‘ and ’ as straight marks.
    private static func lowered(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { lowered in
            var count = 0
            var index = 0
            while index < bytes.count {
                var byte = bytes[index].inSmallLetters
                if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] & ~1 == 0x98 {
                    byte = UInt8(ascii: "'")
                    index += 2
                }
                lowered[count] = byte
                count += 1
                index += 1
            }
            return count
        }
    }
}
