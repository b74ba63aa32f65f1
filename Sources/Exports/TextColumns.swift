/// Columns that are as wide as their widest cell, within a limit, with two spaces between them.
///
/// Rows are measured first and written after, so that no row need be kept.
struct TextColumns {
    enum Alignment { case left, right }

    struct Column {
        var alignment = Alignment.left
        /// In cells. What is longer is not cut but pushes the rest of its row to the right.
        var limit = Int.max
        fileprivate(set) var width = 0

        init(_ alignment: Alignment = .left, limit: Int = .max) {
            self.alignment = alignment
            self.limit = limit
        }
    }

    private(set) var columns: [Column]
    /// Stands before every row.
    var indent = ""

    /// - Parameter columns: All but the last, which is as long as its text.
    init(_ columns: [Column]) {
        self.columns = columns
    }

    mutating func measure(_ cells: [String]) {
        for (index, cell) in cells.enumerated() where index < columns.count {
            columns[index].width = max(columns[index].width, min(cell.displayWidth, columns[index].limit))
        }
    }

    /// The cells where the last column begins.
    var startOfLast: Int {
        columns.reduce(indent.displayWidth) { $0 + ($1.width > 0 ? $1.width + 2 : 0) }
    }

    /// A row without white space at its end; columns that are empty in all rows take no room.
    func row(_ cells: [String]) -> String {
        var line = indent
        for (cell, column) in zip(cells, columns) where column.width > 0 {
            switch column.alignment {
            case .left: line += cell.padded(toWidth: column.width)
            case .right: line += String(repeating: " ", count: max(0, column.width - cell.displayWidth)) + cell
            }
            line += "  "
        }
        if cells.count > columns.count, let last = cells.last { line += last }
        while line.last == " " { line.removeLast() }
        return line
    }
}
