/// What stands in one or two cells: a scalar with the marks that belong to it, and where it came from.
public struct Glyph: Sendable, Hashable {
    public var scalar: Unicode.Scalar
    /// Combining marks, at most `Glyph.maximumMarks`.
    public var marks: [Unicode.Scalar]
    /// 1 or 2.
    public var width: Int
    /// The UTF-8 bytes it was read from, marks and stripped format characters included.
    public var range: Range<Int>
    /// A sign that stands for a character which must not reach the terminal.
    public var isSubstitute: Bool

    /// A cell of ncurses holds five scalars.
    public static let maximumMarks = 4

    public var isSpace: Bool { scalar == " " }
}

/// Reads UTF-8 as the glyphs a terminal may be shown, whatever the bytes are.
///
/// - Control characters become their pictures (`␛`, `␀`), those of C1 and the bidirectional controls `·`.
/// - Tabs, line ends and other spaces become a space.
/// - Joiners, variation selectors, soft hyphens and skin tones after a wide glyph are dropped: terminals disagree about
///   their width, and one column of disagreement breaks a screen.
/// - Bytes that are not UTF-8 become U+FFFD, one each.
public struct GlyphScanner: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private let end: Int
    private var position: Int

    public init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        position = Swift.min(Swift.max(range.lowerBound, 0), bytes.count)
        end = Swift.min(Swift.max(range.upperBound, position), bytes.count)
    }

    public init(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        self.init(bytes, in: 0..<bytes.count)
    }

    /// The offset of the next unread byte.
    public var offset: Int { position }

    public mutating func next() -> Glyph? {
        while position < end {
            let start = position
            let first = bytes[position]
            // Most text: a printable ASCII byte with another ASCII byte behind it, so no mark can follow.
            if first >= 0x20, first < 0x7F, position + 1 >= end || bytes[position + 1] < 0x80 {
                position += 1
                return Glyph(
                    scalar: Unicode.Scalar(first), marks: [], width: 1, range: start..<position, isSubstitute: false)
            }
            let scalar = decode()
            if let shown = Self.substitute(for: scalar) {
                return Glyph(
                    scalar: shown, marks: [], width: 1, range: start..<position, isSubstitute: shown != " ")
            }
            let width = CharacterWidth.columns(of: scalar)
            if width == 0 {
                if Self.isDropped(scalar) { continue }
                // A mark with nothing before it stands on a dotted circle.
                return glyph(of: "\u{25CC}", marks: [scalar], width: 1, from: start)
            }
            return glyph(of: scalar, marks: [], width: width, from: start)
        }
        return nil
    }

    /// Adds the marks that follow.
    private mutating func glyph(
        of scalar: Unicode.Scalar, marks: [Unicode.Scalar], width: Int, from start: Int
    ) -> Glyph {
        var marks = marks
        while position < end, bytes[position] >= 0x80 {
            let before = position
            let mark = decode()
            let isTone = width == 2 && (0x1F3FB...0x1F3FF).contains(mark.value)
            guard isTone || CharacterWidth.columns(of: mark) == 0, Self.substitute(for: mark) == nil else {
                position = before
                break
            }
            if !isTone, !Self.isDropped(mark), marks.count < Glyph.maximumMarks { marks.append(mark) }
        }
        return Glyph(scalar: scalar, marks: marks, width: width, range: start..<position, isSubstitute: false)
    }

    /// Decodes one scalar and moves past it; U+FFFD for a byte that starts none.
    private mutating func decode() -> Unicode.Scalar {
        let first = bytes[position]
        let length: Int
        var value: UInt32
        let least: UInt32
        switch first {
        case 0..<0x80:
            position += 1
            return Unicode.Scalar(first)
        case 0xC2...0xDF: (length, value, least) = (2, UInt32(first & 0x1F), 0x80)
        case 0xE0...0xEF: (length, value, least) = (3, UInt32(first & 0x0F), 0x800)
        case 0xF0...0xF4: (length, value, least) = (4, UInt32(first & 0x07), 0x10000)
        default:
            position += 1
            return "\u{FFFD}"
        }
        guard position + length <= end else {
            position += 1
            return "\u{FFFD}"
        }
        for index in position + 1..<position + length {
            guard bytes[index] & 0xC0 == 0x80 else {
                position += 1
                return "\u{FFFD}"
            }
            value = value << 6 | UInt32(bytes[index] & 0x3F)
        }
        guard value >= least, let scalar = Unicode.Scalar(value) else {
            position += 1
            return "\u{FFFD}"
        }
        position += length
        return scalar
    }

    /// The sign shown for a character that would move the cursor, start an escape sequence or turn the direction of writing.
    private static func substitute(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
        // Spaces of other widths; the width of most is 1 but terminals disagree about U+3000.
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
        case 0...0x1F: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "·"
        case 0xE000...0xF8FF, 0xFFF0...0xFFFB, 0xFFFE, 0xFFFF, 0xF0000...0x10FFFF: "\u{FFFD}"
        default: nil
        }
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xAD || scalar.properties.generalCategory == .format
            || (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
            || (0x180B...0x180F).contains(scalar.value)
    }
}

extension StringProtocol {
    /// Columns this text takes once it is made fit for a terminal.
    public var columns: Int {
        if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
        return GlyphScanner(self).reduce(0) { $0 + $1.width }
    }
}
