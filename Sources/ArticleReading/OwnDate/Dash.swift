/// The dashes of datelines: runs of hyphens, dashes and low lines.
enum Dash {
    /// The bytes of the run that starts at an offset; 0 where there is none.
    static func length(_ text: [UInt8], at start: Int, before end: Int) -> Int {
        var index = start
        while index < end {
            let step = lengthOfMark(text, at: index, before: end)
            guard step > 0 else { break }
            index += step
        }
        return index - start
    }

    static func isIn(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        range.contains { lengthOfMark(text, at: $0, before: range.upperBound) > 0 }
    }

    /// Whether a dash ends right before an offset.
    static func endsDash(_ text: [UInt8], _ end: Int) -> Bool {
        guard end > 0 else { return false }
        return lengthOfMark(text, at: end - 1, before: end) > 0
            || end >= 3 && lengthOfMark(text, at: end - 3, before: end) == 3
    }

    /// The first dash of a range that parts words; a hyphen inside a word is none.
    static func firstParting(_ text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var index = range.lowerBound
        while index < range.upperBound {
            let length = length(text, at: index, before: range.upperBound)
            if length > 0 {
                let before = index > range.lowerBound ? text[index - 1] : 0
                let after = index + length < text.count ? text[index + length] : 0
                if length > 1 || before == 0x20 || before == UInt8(ascii: ")") || after == 0x20 {
                    return index..<(index + length)
                }
            }
            index += 1
        }
        return nil
    }

    /// The bytes of one hyphen, low line or dash (U+2013–U+2015); 0 for anything else.
    @inline(__always)
    private static func lengthOfMark(_ text: [UInt8], at index: Int, before end: Int) -> Int {
        let byte = text[index]
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { return 1 }
        guard byte == 0xE2, index + 2 < end, text[index + 1] == 0x80 else { return 0 }
        return (0x93...0x95).contains(text[index + 2]) ? 3 : 0
    }
}
