/// Text from articles, made safe and readable for a terminal.
///
/// A terminal obeys control characters, and text may hold any. Nothing of what leaves here is obeyed.
extension StringProtocol {
    /// The text on one line: white space of any kind and length becomes one space, control and bidirectional control
    /// characters become visible.
    ///
    ///     "a\tb\u{1B}[31m".visible   // "a b␛[31m"
    public var visible: String {
        if isPlain { return String(self) }
        var result = ""
        var isAfterSpace = true
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace {
                if !isAfterSpace { result.unicodeScalars.append(" ") }
                isAfterSpace = true
                continue
            }
            isAfterSpace = false
            if let picture = scalar.picture {
                result += picture
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        if isAfterSpace, result.hasSuffix(" ") { result.removeLast() }
        return result
    }

    /// Printable ASCII with single spaces inside: nothing to change.
    private var isPlain: Bool {
        var previous = UInt8(ascii: " ")
        for byte in utf8 {
            guard byte &- 0x20 < 0x5F, byte != 0x20 || previous != 0x20 else { return false }
            previous = byte
        }
        return previous != 0x20 || isEmpty
    }
}

extension Unicode.Scalar {
    /// What to show for a character that a terminal would obey; `nil` for all others.
    var picture: String? {
        switch value {
        // The control pictures stand in the order of the controls.
        case 0..<0x20: Unicode.Scalar(0x2400 + value).map { String($0) }
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE0FFF:
            "<U+\(String(value, radix: 16, uppercase: true))>"
        default: nil
        }
    }
}

/// An article's whole text for a terminal: as long as the article in bytes, so that offsets still count, and with nothing
/// in it that a terminal would obey.
///
/// Line feeds and tabs stay. Every byte of another control character becomes `?`, and of a character beyond ASCII that
/// directs the terminal, or of what is not UTF-8, too.
public func textForTerminal(_ text: [UInt8]) -> [UInt8] {
    var result = text
    var index = 0
    while index < text.count {
        let byte = text[index]
        if byte < 0x80 {
            let isLineEnd = byte == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
            if (byte < 0x20 && byte != 0x0A && byte != 0x09 && !isLineEnd) || byte == 0x7F {
                result[index] = UInt8(ascii: "?")
            }
            index += 1
            continue
        }
        let (scalar, length) = decodeScalar(text, at: index)
        if scalar == nil || scalar?.picture != nil {
            for offset in index..<index + length { result[offset] = UInt8(ascii: "?") }
        }
        index += length
    }
    return result
}

/// The character at an index and its length in bytes; `nil` and 1 where there is no valid UTF-8.
private func decodeScalar(_ text: [UInt8], at index: Int) -> (scalar: Unicode.Scalar?, length: Int) {
    var decoder = UTF8()
    var bytes = text[index..<min(index + 4, text.count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return (nil, 1) }
    return (scalar, UTF8.width(scalar))
}
