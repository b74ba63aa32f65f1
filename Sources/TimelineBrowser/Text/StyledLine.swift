import TerminalScreen

/// One line made of pieces in different roles.
struct StyledLine: Sendable, Hashable {
    struct Piece: Sendable, Hashable {
        var text: String
        var role: Role
    }

    var pieces: [Piece]

    init(_ text: String = "", _ role: Role = .plain) {
        pieces = text.isEmpty ? [] : [Piece(text: text, role: role)]
    }

    mutating func append(_ text: String, _ role: Role) {
        if !text.isEmpty { pieces.append(Piece(text: text, role: role)) }
    }

    var columns: Int { pieces.reduce(0) { $0 + $1.text.columns } }
}

extension Frame {
    /// Writes the pieces one after the other, with the words of a search marked in each.
    mutating func write(
        _ line: StyledLine, x: Int, y: Int, in columns: Range<Int>, isSelected: Bool = false,
        marking words: SearchWords = .none
    ) {
        var x = x
        for piece in line.pieces where x < columns.upperBound {
            x = write(
                piece.text, x: x, y: y, in: columns, style: Style(piece.role, isSelected: isSelected), marking: words)
        }
    }

    @discardableResult
    mutating func write(
        _ text: String, x: Int, y: Int, in columns: Range<Int>, style: Style, marking words: SearchWords
    ) -> Int {
        let bytes = Array(text.utf8)
        let found = words.ranges(in: bytes, 0..<bytes.count)
        return write(bytes, in: 0..<bytes.count, x: x, y: y, columns: columns) { offset in
            Style(
                style.role, isSelected: style.isSelected,
                isMatch: style.isMatch || found.contains { $0.contains(offset) })
        }
    }
}
