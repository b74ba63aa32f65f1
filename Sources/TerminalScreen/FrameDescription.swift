extension Frame: CustomStringConvertible {
    /// The rows of text, and below them the letter of each cell's role, so that a person can read a change in a diff.
    ///
    /// In the second part a row that is selected starts with `>`, cells found by the search are `#`, trailing spaces are
    /// left out in both.
    public var description: String {
        var lines: [String] = []
        for y in 0..<height { lines.append(Self.trimmed(text(row: y))) }
        lines.append("--- roles")
        for y in 0..<height {
            var letters = row(y).contains { $0.style.isSelected } ? ">" : " "
            for cell in row(y) { letters.append(cell.style.isMatch ? "#" : cell.style.role.letter) }
            lines.append(Self.trimmed(letters))
        }
        if let cursor { lines.append("--- cursor \(cursor.x),\(cursor.y)\(isTyping ? " typing" : "")") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func trimmed(_ line: String) -> String {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
