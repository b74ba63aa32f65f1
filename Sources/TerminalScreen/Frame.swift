/// One column of one row.
public struct Cell: Sendable, Hashable {
    /// The scalar, or an index into the frame's clusters with the top bit set; 0 in the right half of a wide glyph.
    var content: UInt32
    public var style: Style

    static let blank = Cell(content: 0x20, style: .plain)
    static let clusterBit: UInt32 = 1 << 31

    /// The right half of a wide glyph.
    public var isContinuation: Bool { content == 0 }
}

/// A rectangle of cells, in columns and rows from the top left; sides may be empty, never negative.
public struct Rectangle: Sendable, Hashable {
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int

    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(width, 0)
        self.height = max(height, 0)
    }

    public var columns: Range<Int> { x..<x + width }
    public var rows: Range<Int> { y..<y + height }
    public var isEmpty: Bool { width == 0 || height == 0 }

    public func contains(x column: Int, y row: Int) -> Bool { columns.contains(column) && rows.contains(row) }
}

/// A screenful of cells. Whatever is written is made fit for a terminal and clipped; no call can reach beyond the edges.
public struct Frame: Sendable {
    public let width: Int
    public let height: Int
    private(set) var cells: [Cell]
    /// Base scalar and marks of the glyphs that are more than one scalar.
    private(set) var clusters: [[Unicode.Scalar]] = []
    /// Where the hardware cursor stands; hidden where `nil`.
    public private(set) var cursor: (x: Int, y: Int)?
    /// Whether the cursor marks a place to type in, rather than the selected row.
    public private(set) var isTyping = false

    public init(width: Int, height: Int) {
        self.width = max(width, 0)
        self.height = max(height, 0)
        cells = [Cell](repeating: .blank, count: self.width * self.height)
    }

    public var bounds: Rectangle { Rectangle(x: 0, y: 0, width: width, height: height) }

    /// Puts the cursor at a cell, or at the nearest one on the screen.
    public mutating func placeCursor(x: Int, y: Int, isTyping: Bool = false) {
        guard width > 0, height > 0 else { return }
        cursor = (min(max(x, 0), width - 1), min(max(y, 0), height - 1))
        self.isTyping = isTyping
    }

    // MARK: Writing

    /// Writes text from `x` on, within `columns`; what does not fit is cut with `…`.
    ///
    /// - Returns: The column after the last one written.
    @discardableResult
    public mutating func write(
        _ text: some StringProtocol, x: Int, y: Int, in columns: Range<Int>, style: Style
    ) -> Int {
        let bytes = Array(text.utf8)
        return write(bytes, in: 0..<bytes.count, x: x, y: y, columns: columns) { _ in style }
    }

    /// Writes a range of UTF-8 bytes, each glyph in the style that belongs to its byte offset.
    ///
    /// - Parameter ellipsis: Whether text that does not fit ends with `…`.
    /// - Returns: The column after the last one written.
    @discardableResult
    public mutating func write(
        _ bytes: [UInt8], in range: Range<Int>, x: Int, y: Int, columns: Range<Int>, ellipsis: Bool = true,
        style: (Int) -> Style
    ) -> Int {
        let limit = min(columns.upperBound, width)
        let first = max(columns.lowerBound, 0)
        guard y >= 0, y < height, x < limit else { return x }
        var column = x
        var scanner = GlyphScanner(bytes, in: range)
        while let glyph = scanner.next() {
            var style = style(glyph.range.lowerBound)
            if glyph.isSubstitute, !style.isSelected { style.role = .substitute }
            let next = column + glyph.width
            let isLast = next >= limit
            if isLast, ellipsis, next > limit || scanner.hasNext {
                // A wide glyph that would be cut in half makes room for the sign, too.
                if limit - 1 >= first { set(Glyph.ellipsis, x: limit - 1, y: y, style: style) }
                for gap in max(column, first)..<max(limit - 1, first, column) {
                    set(Glyph.blank, x: gap, y: y, style: style)
                }
                return limit
            }
            if next > limit { return column }
            if column >= first { set(glyph, x: column, y: y, style: style) }
            column = next
            if isLast { break }
        }
        return column
    }

    /// Fills part of a row with one glyph of width 1.
    public mutating func fill(_ scalar: Unicode.Scalar, x: Range<Int>, y: Int, style: Style) {
        guard y >= 0, y < height else { return }
        for column in x.clamped(to: 0..<width) {
            set(
                Glyph(scalar: scalar, marks: [], width: 1, range: 0..<0, isSubstitute: false), x: column, y: y,
                style: style)
        }
    }

    public mutating func clear(_ area: Rectangle) {
        for row in area.rows.clamped(to: 0..<height) { fill(" ", x: area.columns, y: row, style: .plain) }
    }

    /// Marks the cells of part of a row as selected.
    public mutating func select(x: Range<Int>, y: Int) {
        guard y >= 0, y < height else { return }
        for column in x.clamped(to: 0..<width) { cells[y * width + column].style.isSelected = true }
    }

    private mutating func set(_ glyph: Glyph, x: Int, y: Int, style: Style) {
        guard x >= 0, x + glyph.width <= width else { return }
        let index = y * width + x
        // Overwriting half of a wide glyph leaves a blank in the other half.
        if cells[index].isContinuation, x > 0 { cells[index - 1].content = 0x20 }
        let last = index + glyph.width - 1
        if x + glyph.width < width, cells[last + 1].isContinuation { cells[last + 1].content = 0x20 }
        var content = glyph.scalar.value
        if !glyph.marks.isEmpty {
            content = Cell.clusterBit | UInt32(clusters.count)
            clusters.append([glyph.scalar] + glyph.marks)
        }
        cells[index] = Cell(content: content, style: style)
        if glyph.width == 2 { cells[index + 1] = Cell(content: 0, style: style) }
    }

    // MARK: Reading

    /// The cells of a row, from left to right.
    func row(_ y: Int) -> ArraySlice<Cell> { cells[y * width..<(y + 1) * width] }

    /// The scalars of a cell; none in the right half of a wide glyph.
    func scalars(of cell: Cell) -> [Unicode.Scalar] {
        if cell.content & Cell.clusterBit != 0 { return clusters[Int(cell.content & ~Cell.clusterBit)] }
        return cell.isContinuation ? [] : Unicode.Scalar(cell.content).map { [$0] } ?? []
    }

    /// Whether a row shows the same as the same row of another frame of the same width.
    func rowEquals(_ y: Int, of other: Frame) -> Bool {
        guard row(y) == other.row(y) else { return false }
        guard !clusters.isEmpty || !other.clusters.isEmpty else { return true }
        return row(y).allSatisfy {
            $0.content & Cell.clusterBit == 0 || scalars(of: $0) == other.scalars(of: $0)
        }
    }

    /// The text of a row with its trailing spaces.
    public func text(row y: Int) -> String {
        guard y >= 0, y < height else { return "" }
        var text = String.UnicodeScalarView()
        for cell in row(y) { text.append(contentsOf: scalars(of: cell)) }
        return String(text)
    }

    public func style(x: Int, y: Int) -> Style? {
        bounds.contains(x: x, y: y) ? cells[y * width + x].style : nil
    }
}

extension Glyph {
    static let ellipsis = Glyph(scalar: "…", marks: [], width: 1, range: 0..<0, isSubstitute: false)
    static let blank = Glyph(scalar: " ", marks: [], width: 1, range: 0..<0, isSubstitute: false)
}

extension GlyphScanner {
    /// Whether another glyph follows.
    var hasNext: Bool {
        var copy = self
        return copy.next() != nil
    }
}
