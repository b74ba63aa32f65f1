/// The lines of a text.
struct TextLines {
    struct Line {
        /// White space at either end left out; empty for a blank line.
        var range: Range<Int>
        /// Columns of white space before it, a tab counted as 4.
        var indent: Int
        /// Characters in `range`.
        var width: Int
        /// The next line goes on in the middle of its sentence or word, whatever their widths.
        var goesOn = false

        var isBlank: Bool { range.isEmpty }
    }

    var lines: [Line] = []
    /// Where each line starts, as an editor counts lines; the first is 0.
    private(set) var starts: [Int32] = [0]

    /// Lines end at LF, with or without CR before it; at CR in a text that has no LF.
    init(_ text: [UInt8]) {
        let lineEnd: UInt8 = text.contains(0x0A) ? 0x0A : 0x0D
        var start = 0
        while let index = text.firstOffset(of: lineEnd, in: start..<text.count) {
            lines.append(Self.line(text, start..<index))
            start = index + 1
            starts.append(Int32(truncatingIfNeeded: start))
        }
        lines.append(Self.line(text, start..<text.count))
    }

    private static func line(_ text: [UInt8], _ range: Range<Int>) -> Line {
        let trimmed = WhiteSpace.trim(text, range)
        var indent = 0
        for index in range.lowerBound..<trimmed.lowerBound where text[index] < 0x80 || text[index] >= 0xC0 {
            indent += text[index] == 0x09 ? 4 : 1
        }
        let width = text.withUnsafeBufferPointer { bytes in
            UnsafeBufferPointer(rebasing: bytes[trimmed]).reduce(0) { $0 &+ ($1 & 0xC0 != 0x80 ? 1 : 0) }
        }
        return Line(range: trimmed, indent: indent, width: width)
    }
}

/// Characters that show nothing: spaces of all widths, controls, byte order marks, joiners.
enum WhiteSpace {
    static func trim(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let length = lengthOfSpace(text, at: low, before: high)
            guard length > 0 else { break }
            low += length
        }
        while high > low {
            let length = lengthOfSpace(text, endingAt: high, from: low)
            guard length > 0 else { break }
            high -= length
        }
        return low..<high
    }

    /// The bytes of the white space character at an offset, 0 where there is none.
    static func lengthOfSpace(_ text: [UInt8], at index: Int, before end: Int) -> Int {
        guard index < end else { return 0 }
        let byte = text[index]
        if byte <= 0x20 || byte == 0x7F { return 1 }
        if byte < 0xC2 { return 0 }
        if byte == 0xC2, index + 1 < end {
            // NEL, no-break space, soft hyphen.
            let second = text[index + 1]
            return second == 0x85 || second == 0xA0 || second == 0xAD ? 2 : 0
        }
        guard index + 2 < end else { return 0 }
        switch (byte, text[index + 1], text[index + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F...0xA0), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
        case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF): return 3
        default: return 0
        }
    }

    /// The first offset from one on at which no white space stands.
    static func endOfSpaces(_ text: [UInt8], from start: Int, before end: Int) -> Int {
        var index = start
        while index < end {
            // Most are the letter behind the one space between words.
            let byte = text[index]
            if byte > 0x20, byte < 0x7F { return index }
            let length = byte <= 0x20 ? 1 : lengthOfSpace(text, at: index, before: end)
            guard length > 0 else { return index }
            index += length
        }
        return index
    }

    /// The first offset from one on at which white space stands; the end where none does.
    static func startOfSpace(_ text: [UInt8], from start: Int, before end: Int) -> Int {
        var index = start
        while index < end {
            let byte = text[index]
            // Most are letters; only a few bytes can open another white space.
            if byte <= 0x20 || byte == 0x7F { return index }
            if byte >= 0xC2, lengthOfSpace(text, at: index, before: end) > 0 { return index }
            index += 1
        }
        return end
    }

    private static func lengthOfSpace(_ text: [UInt8], endingAt end: Int, from start: Int) -> Int {
        for length in 1...3 where end - length >= start {
            if lengthOfSpace(text, at: end - length, before: end) == length { return length }
        }
        return 0
    }
}
