import TerminalScreen

/// One line of text being typed, with the keys people know from a shell.
struct TextField: Sendable, Hashable {
    private(set) var text = ""
    /// The characters behind the cursor.
    private var after = 0

    /// Nobody types more; pasted text is cut here.
    private static let longest = 500

    init(_ text: String = "") {
        self.text = text
    }

    /// The text up to the cursor.
    var head: String { String(text.dropLast(after)) }
    private var tail: String { String(text.suffix(after)) }

    /// Takes a key. Returns whether the text changed.
    mutating func type(_ key: Key) -> Bool {
        let old = text
        switch key {
        case .character(let character):
            guard text.utf8.count < Self.longest else { return false }
            text = head + String(character) + tail
        case .backspace: replace(head: String(head.dropLast()))
        case .delete where after > 0:
            text = head + String(tail.dropFirst())
            after -= 1
        case .control("u"): replace(head: "")
        case .control("w"):
            var rest = head[...]
            while rest.last == " " { rest.removeLast() }
            while let last = rest.last, last != " " { rest.removeLast() }
            replace(head: String(rest))
        case .control("k"):
            text = head
            after = 0
        default: return false
        }
        return text != old
    }

    /// Takes a key that moves the cursor. Returns whether it is one.
    mutating func move(_ key: Key) -> Bool {
        switch key {
        case .left, .control("b"): after = min(after + 1, text.count)
        case .right, .control("f"): after = max(after - 1, 0)
        case .home, .control("a"): after = text.count
        case .end, .control("e"): after = 0
        default: return false
        }
        return true
    }

    /// Puts other text in the place of what stands before the cursor.
    mutating func replace(head: String) { text = head + tail }

    mutating func set(_ text: String) { self = TextField(text) }

    /// Adds pasted text; line ends become spaces.
    mutating func insert(_ pasted: String) {
        var added = ""
        for character in pasted.prefix(Self.longest) where text.utf8.count + added.utf8.count < Self.longest {
            added.append(character.isNewline ? " " : character)
        }
        replace(head: head + added)
    }

    mutating func clear() { self = TextField() }

    /// Draws the text, the part around the cursor where it is longer than the room.
    func draw(on frame: inout Frame, x: Int, y: Int, end: Int) {
        let room = max(end - x - 1, 1)
        var shown = head[...]
        while shown.columns > room { shown.removeFirst() }
        let cursor = frame.write(String(shown), x: x, y: y, in: x..<end, style: Style(.input))
        frame.write(tail, x: cursor, y: y, in: x..<end, style: Style(.input))
        frame.placeCursor(x: cursor, y: y, isTyping: true)
    }
}
