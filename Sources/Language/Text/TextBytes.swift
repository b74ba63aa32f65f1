/// What single bytes and characters of UTF-8 mean to the tokenizer.
///
/// Everything here takes any bytes: a sequence that is cut short or malformed counts as letters.
enum TextBytes {
    /// The length in bytes of the white space that starts at `index`; 0 if there is none.
    ///
    /// White space is the ASCII kind with all control characters, and the spaces of Unicode, no-break, zero-width and
    /// byte-order mark included.
    @inline(__always)
    static func whiteSpaceLength(_ text: [UInt8], at index: Int) -> Int {
        let byte = text[index]
        if byte <= 0x20 || byte == 0x7F { return 1 }
        if byte < 0xC2 || byte > 0xEF { return 0 }
        return wideSpaceLength(text, at: index)
    }

    private static func wideSpaceLength(_ text: [UInt8], at index: Int) -> Int {
        guard index + 1 < text.count else { return 0 }
        let first = text[index]
        let second = text[index + 1]
        if first == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
        guard index + 2 < text.count else { return 0 }
        let third = text[index + 2]
        switch (first, second) {
        case (0xE2, 0x80): return third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
        case (0xE2, 0x81): return third == 0x9F || third == 0xA0 ? 3 : 0
        case (0xE3, 0x80): return third == 0x80 ? 3 : 0
        case (0xEF, 0xBB): return third == 0xBF ? 3 : 0
        default: return 0
        }
    }

    /// The length in bytes of the sign (punctuation, currency, emoji) beyond ASCII that starts at `index`; 0 if the
    /// character there is a letter or a digit.
    static func wideSignLength(_ text: [UInt8], at index: Int) -> Int {
        let first = text[index]
        guard first >= 0xC2, index + 1 < text.count else { return 0 }
        let second = text[index + 1]
        switch first {
        case 0xC2:
            // Latin-1 signs; feminine and masculine ordinals, micro sign and soft hyphen belong to words.
            return second >= 0xA1 && ![0xAA, 0xAD, 0xB5, 0xBA].contains(second) ? 2 : 0
        case 0xC3:
            return second == 0x97 || second == 0xB7 ? 2 : 0
        case 0xE2:
            guard index + 2 < text.count else { return 0 }
            let third = text[index + 2]
            if second == 0x80 { return third >= 0x90 ? 3 : 0 }
            return second <= 0xAF ? 3 : 0
        case 0xE3:
            return second == 0x80 && index + 2 < text.count ? 3 : 0
        case 0xF0:
            return second == 0x9F && index + 3 < text.count ? 4 : 0
        default:
            return 0
        }
    }

    @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    @inline(__always) static func isASCIILetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }

    /// The lower-case form of an ASCII letter; any other byte unchanged.
    @inline(__always) static func lowered(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}

extension UInt8 {
    /// The byte of an ASCII character, so that the scanners read like text: `byte == .ascii(".")`.
    @inline(__always) static func ascii(_ character: Unicode.Scalar) -> UInt8 { UInt8(ascii: character) }
}
