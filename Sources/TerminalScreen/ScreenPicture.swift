import CNcurses

extension Frame {
    /// The rows of text, trailing spaces left out, each with its line end.
    public var plainText: String {
        (0..<height).map { row in
            var line = text(row: row)[...]
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }
}

/// A frame as a picture, in SVG: what the terminal shows with 256 colours, on a light or a dark ground as its viewer likes.
public struct ScreenPicture {
    private let frame: Frame
    private let palette: Palette

    /// Cells in pixels, and where a line's letters stand.
    private static let (cellWidth, cellHeight, baseline) = (8.4, 18.0, 13.5)
    private static let margin = 12.0

    public init(_ frame: Frame, colours: ColourScheme = ColourScheme()) {
        self.frame = frame
        palette = Palette(depth: .many, scheme: colours)
    }

    /// A whole SVG document. The same frame always makes the same bytes.
    public var svg: String {
        let width = Double(frame.width) * Self.cellWidth + 2 * Self.margin
        let height = Double(frame.height) * Self.cellHeight + 2 * Self.margin
        var text = """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.number(width))" height="\(Self.number(height))" \
            viewBox="0 0 \(Self.number(width)) \(Self.number(height))" font-family="ui-monospace, 'DejaVu Sans Mono', \
            Menlo, Consolas, monospace" font-size="14">
            <style>
            .ground { fill: #ffffff } .own { fill: #1f2328 } text { white-space: pre }
            @media (prefers-color-scheme: dark) { .ground { fill: #0d1117 } .own { fill: #e6edf3 } }
            </style>
            <rect class="ground" width="100%" height="100%" rx="6"/>

            """
        for row in 0..<frame.height { append(row: row, to: &text) }
        return text + "</svg>\n"
    }

    private func append(row y: Int, to text: inout String) {
        let row = Array(frame.row(y))
        var start = 0
        while start < row.count {
            let style = row[start].style
            var end = start
            while end < row.count, row[end].style == style || row[end].isContinuation { end += 1 }
            append(row[start..<end], x: start, y: y, look: palette.look(of: style), to: &text)
            start = end
        }
    }

    /// One run of one look. Wide letters and bars stand at their own columns, whatever the font thinks of their width.
    private func append(_ cells: ArraySlice<Cell>, x: Int, y: Int, look: Palette.Look, to text: inout String) {
        let isReversed = look.attributes & cn_reverse != 0
        if isReversed {
            text += rectangle(Double(x), Double(y), Double(cells.count), 1, look)
        }
        var run = ""
        var runStart = x
        var column = x
        func flush(_ text: inout String) {
            defer { run = "" }
            // Words far apart are placed one by one: no renderer then needs to keep spaces.
            for part in Self.parts(of: run) {
                text += label(part.text, x: runStart + part.column, y: y, look, isReversed: isReversed)
            }
        }
        for (place, cell) in zip(cells.indices, cells) {
            if cell.isContinuation {
                column += 1
                continue
            }
            let isWide = place + 1 < cells.endIndex && cells[place + 1].isContinuation
            let scalars = frame.scalars(of: cell)
            if let block = Self.block(scalars.first) {
                flush(&text)
                text += rectangle(
                    Double(column), Double(y) + block.top, block.width, 1 - block.top, look)
                runStart = column + 1
            } else {
                if run.isEmpty || isWide {
                    flush(&text)
                    runStart = column
                }
                run.unicodeScalars.append(contentsOf: scalars)
                if isWide {
                    column += 2
                    flush(&text)
                    column -= 2
                    runStart = column + 2
                }
            }
            column += 1
        }
        flush(&text)
    }

    /// A bar as parts of its cell: how far from the top it begins, and how wide it is.
    private static func block(_ scalar: Unicode.Scalar?) -> (top: Double, width: Double)? {
        switch scalar?.value {
        case .some(let value) where (0x2581...0x2588).contains(value): (1 - Double(value - 0x2580) / 8, 0.9)
        case 0x258C: (0, 0.35)
        default: nil
        }
    }

    private func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ look: Palette.Look) -> String
    {
        """
        <rect \(fill(look, isReversed: false)) x="\(Self.number(Self.margin + x * Self.cellWidth))" \
        y="\(Self.number(Self.margin + y * Self.cellHeight))" width="\(Self.number(width * Self.cellWidth))" \
        height="\(Self.number(height * Self.cellHeight))"/>

        """
    }

    /// The pieces of a run that two or more spaces part, and the column of each.
    private static func parts(of run: String) -> [(text: String, column: Int)] {
        var parts: [(text: String, column: Int)] = []
        var column = 0
        var spaces = 2
        for character in run {
            if character == " " {
                spaces += 1
            } else {
                if spaces >= 2 || parts.isEmpty {
                    parts.append((String(character), column))
                } else {
                    parts[parts.count - 1].text += String(repeating: " ", count: spaces) + String(character)
                }
                spaces = 0
            }
            column += String(character).columns
        }
        return parts
    }

    private func label(_ run: String, x: Int, y: Int, _ look: Palette.Look, isReversed: Bool) -> String {
        var attributes = fill(look, isReversed: isReversed)
        if look.attributes & cn_bold != 0 { attributes += #" font-weight="bold""# }
        if look.attributes & cn_underline != 0 { attributes += #" text-decoration="underline""# }
        if look.attributes & cn_dim != 0 { attributes += #" opacity="0.6""# }
        return """
            <text \(attributes) x="\(Self.number(Self.margin + Double(x) * Self.cellWidth))" \
            y="\(Self.number(Self.margin + Double(y) * Self.cellHeight + Self.baseline))" \
            textLength="\(Self.number(Double(run.columns) * Self.cellWidth))">\(Self.escaped(run))</text>

            """
    }

    private func fill(_ look: Palette.Look, isReversed: Bool) -> String {
        if isReversed { return #"class="ground""# }
        guard let colour = look.colour, let index = UInt8(exactly: colour) else { return #"class="own""# }
        return "fill=\"\(RGB(index: index).hexadecimal)\""
    }

    /// One decimal, and none where it is 0.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
