/// Columns that a printed page was set in, parted by runs of spaces: `Bulletin of the Survey          No. 14`.
enum TextColumns {
    /// Spaces and tabs between two columns at the least.
    private static let widthOfGap = 3

    /// Whether a range is nothing but a gap between columns.
    static func isGap(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        lengthOfGap(text, at: range.lowerBound, before: range.upperBound) == range.count && !range.isEmpty
    }

    /// The columns of a line, from left to right; one of a line that is not set in columns.
    static func columns(_ text: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
        var columns: [Range<Int>] = []
        var start = line.lowerBound
        while start < line.upperBound {
            var end = start
            while end < line.upperBound, lengthOfGap(text, at: end, before: line.upperBound) == 0 { end += 1 }
            columns.append(start..<end)
            start = end + lengthOfGap(text, at: end, before: line.upperBound)
        }
        return columns
    }

    /// The length of the gap that starts at an offset; 0 where none does.
    private static func lengthOfGap(_ text: [UInt8], at start: Int, before end: Int) -> Int {
        var index = start
        while index < end, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
        return index - start >= widthOfGap ? index - start : 0
    }
}
