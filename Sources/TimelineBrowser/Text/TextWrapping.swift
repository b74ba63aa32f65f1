import TerminalScreen

/// Cuts text into lines of a width, at spaces, after dashes, and between characters of scripts without spaces.
enum TextWrapping {
    /// The byte range of each line of a range of UTF-8 text; spaces at a cut belong to no line. At least one line.
    ///
    /// - Parameter limit: No more lines than this are made.
    static func lines(
        of bytes: [UInt8], in range: Range<Int>, width: Int, limit: Int = .max
    ) -> [Range<Int>] {
        let width = max(width, 2)
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        var column = 0
        // Where the line may be cut: the end of what stays, and where the next line would start, with its column.
        var cut: (end: Int, next: Int, column: Int)?
        var scanner = GlyphScanner(bytes, in: range)
        var previousWasSpace = true
        while let glyph = scanner.next() {
            if glyph.isSpace {
                if !previousWasSpace || cut == nil {
                    cut = (glyph.range.lowerBound, glyph.range.upperBound, column + 1)
                }
                if previousWasSpace, column == 0 {
                    start = glyph.range.upperBound
                    continue
                }
                cut?.next = glyph.range.upperBound
                cut?.column = column + 1
            } else if glyph.width == 2, column > 0 {
                cut = (glyph.range.lowerBound, glyph.range.lowerBound, column)
            }
            // Spaces may hang over the edge; nobody sees them there.
            while !glyph.isSpace, column + glyph.width > width {
                if let place = cut, place.end > start {
                    lines.append(start..<place.end)
                    start = place.next
                    column -= place.column
                } else {
                    lines.append(start..<glyph.range.lowerBound)
                    start = glyph.range.lowerBound
                    column = 0
                }
                cut = nil
                if lines.count >= limit { return lines }
            }
            column += glyph.width
            previousWasSpace = glyph.isSpace
            if glyph.scalar == "-" || glyph.scalar == "–" || glyph.scalar == "—" || glyph.scalar == "/", column > 2 {
                cut = (glyph.range.upperBound, glyph.range.upperBound, column)
            } else if glyph.width == 2 {
                cut = (glyph.range.upperBound, glyph.range.upperBound, column)
            }
        }
        lines.append(start..<max(range.upperBound, start))
        return lines
    }

    /// The lines as strings.
    static func lines(of text: String, width: Int, limit: Int = .max) -> [String] {
        let bytes = Array(text.utf8)
        return lines(of: bytes, in: 0..<bytes.count, width: width, limit: limit).map {
            String(decoding: bytes[$0], as: UTF8.self)
        }
    }
}
