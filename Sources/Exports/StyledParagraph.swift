/// Words with roles, laid out in lines of a width.
struct StyledParagraph {
    /// A piece of text without white space inside, and whether white space stands before it.
    private struct Word {
        var text: String
        var role: TextStyle.Role
        var followsSpace: Bool
    }

    private var words: [Word] = []

    /// Appends text as it stands in an article; white space inside separates words.
    mutating func append(_ text: some StringProtocol, _ role: TextStyle.Role = .plain) {
        guard !text.isEmpty else { return }
        var followsSpace = text.unicodeScalars.first?.properties.isWhitespace ?? false
        for part in text.visible.split(separator: " ") {
            words.append(Word(text: String(part), role: role, followsSpace: followsSpace))
            followsSpace = true
        }
        if text.unicodeScalars.last?.properties.isWhitespace ?? false {
            words.append(Word(text: "", role: .plain, followsSpace: true))
        }
    }

    /// The lines, each with `indent` before it; one line where the style has no width.
    func lines(_ style: TextStyle, indent: String) -> [String] {
        let width = style.width.map { max($0 - indent.displayWidth, 20) } ?? .max
        var lines: [String] = []
        var line = ""
        var used = 0
        var role = TextStyle.Role.plain
        var pendingSpace = false

        func close() {
            line += style.marks(role).after
            role = .plain
        }
        for word in words {
            pendingSpace = pendingSpace || word.followsSpace
            if word.text.isEmpty { continue }
            let length = word.text.displayWidth
            if used > 0, pendingSpace, used + 1 + length > width {
                close()
                lines.append(indent + line)
                line = ""
                used = 0
            }
            let hasSpace = pendingSpace && used > 0
            if word.role != role {
                // The space between two roles belongs to neither.
                close()
                if hasSpace { line += " " }
                line += style.marks(word.role).before
                role = word.role
            } else if hasSpace {
                line += " "
            }
            line += word.text
            used += length + (hasSpace ? 1 : 0)
            pendingSpace = false
        }
        close()
        if used > 0 { lines.append(indent + line) }
        return lines
    }
}
