import TerminalScreen

/// One line of text being typed, with the keys people know from a shell.
struct TextField: Sendable, Hashable {
    private(set) var text = ""

    /// Nobody types more; pasted text is cut here.
    private static let longest = 500

    init(_ text: String = "") {
        self.text = text
    }

    /// Takes a key. Returns whether the text changed.
    mutating func type(_ key: Key) -> Bool {
        switch key {
        case .character(let character):
            guard text.utf8.count < Self.longest else { return false }
            text.append(character)
        case .backspace:
            guard !text.isEmpty else { return false }
            text.removeLast()
        case .control("u"):
            guard !text.isEmpty else { return false }
            text = ""
        case .control("w"):
            guard !text.isEmpty else { return false }
            while text.last == " " { text.removeLast() }
            while let last = text.last, last != " " { text.removeLast() }
        default: return false
        }
        return true
    }

    /// Adds pasted text; line ends become spaces.
    mutating func insert(_ pasted: String) {
        for character in pasted.prefix(Self.longest) where text.utf8.count < Self.longest {
            text.append(character.isNewline ? " " : character)
        }
    }

    mutating func clear() { text = "" }

    /// Draws the text, its end where it is longer than the room, and puts the cursor behind it.
    func draw(on frame: inout Frame, x: Int, y: Int, end: Int) {
        let room = max(end - x - 1, 1)
        var shown = text[...]
        while shown.columns > room { shown.removeFirst() }
        let after = frame.write(String(shown), x: x, y: y, in: x..<end, style: Style(.input))
        frame.placeCursor(x: after, y: y, isTyping: true)
    }
}
