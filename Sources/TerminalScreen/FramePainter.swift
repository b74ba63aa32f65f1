import CNcurses

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Puts frames on the screen of ncurses: rows that changed, in runs of one look, then one update.
struct FramePainter {
    private let palette: Palette
    private let isASCII: Bool
    private var shown: Frame?
    private var attributes: [Style: (attributes: attr_t, pair: Int32)] = [:]
    private var pairs: [Int16: Int32] = [:]
    private var text: [wchar_t] = []

    init(palette: Palette, isASCII: Bool = false) {
        self.palette = palette
        self.isASCII = isASCII
    }

    mutating func forget() { shown = nil }

    mutating func paint(_ frame: Frame) {
        let previous = shown.flatMap { $0.width == frame.width && $0.height == frame.height ? $0 : nil }
        for y in 0..<frame.height {
            if let previous, frame.rowEquals(y, of: previous) { continue }
            paint(row: y, of: frame)
        }
        if let cursor = frame.cursor {
            move(Int32(cursor.y), Int32(cursor.x))
            curs_set(1)
        } else {
            curs_set(0)
        }
        wnoutrefresh(cn_standard_screen())
        doupdate()
        shown = frame
    }

    private mutating func paint(row y: Int, of frame: Frame) {
        let row = frame.row(y)
        var start = row.startIndex
        while start < row.endIndex {
            let style = row[start].style
            text.removeAll(keepingCapacity: true)
            var end = start
            while end < row.endIndex, row[end].style == style || row[end].isContinuation {
                let cell = row[end]
                end += 1
                if let plain = cell.asciiValue {
                    text.append(plain)
                } else {
                    append(frame.scalars(of: cell), width: end < row.endIndex && row[end].isContinuation ? 2 : 1)
                }
            }
            let look = attributes(for: style)
            cn_set_attributes(look.attributes, look.pair)
            mvaddnwstr(Int32(y), Int32(start - row.startIndex), text, Int32(text.count))
            start = end
        }
    }

    /// Adds a glyph, or a stand-in of the same width where the C library measures it otherwise: ncurses goes by the
    /// library, and one column of disagreement would shift the rest of the row.
    private mutating func append(_ scalars: [Unicode.Scalar], width: Int) {
        guard let base = scalars.first else { return }
        if isASCII, width == 1, let plain = StandIn.ascii(for: base) {
            text.append(wchar_t(plain.value))
            return
        }
        guard Int(wcwidth(wchar_t(base.value))) == width else {
            // Where even lines are unknown the character set is not Unicode.
            let isUnicode = wcwidth(0x2500) == 1
            text.append(wchar_t((isUnicode ? "\u{FFFD}" : StandIn.ascii(for: base) ?? "?").value))
            if width == 2 { text.append(0x20) }
            return
        }
        text.append(wchar_t(base.value))
        for mark in scalars.dropFirst() where wcwidth(wchar_t(mark.value)) == 0 { text.append(wchar_t(mark.value)) }
    }

    private mutating func attributes(for style: Style) -> (attributes: attr_t, pair: Int32) {
        if let known = attributes[style] { return known }
        let look = palette.look(of: style)
        let result = (look.attributes, look.colour.map { pair(for: $0) } ?? 0)
        attributes[style] = result
        return result
    }

    /// The pair of a colour on the terminal's own background.
    private mutating func pair(for colour: Int16) -> Int32 {
        if let known = pairs[colour] { return known }
        let number = Int32(pairs.count + 1)
        guard number < cn_colour_pairs(), init_pair(Int16(number), colour, -1) == OK else { return 0 }
        pairs[colour] = number
        return number
    }
}

extension Cell {
    /// What stands in most cells: one letter of ASCII, which is one column wide everywhere.
    fileprivate var asciiValue: wchar_t? { content > 0 && content < 0x7F ? wchar_t(content) : nil }
}
