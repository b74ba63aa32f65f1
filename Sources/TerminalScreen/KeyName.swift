extension Key {
    /// Reads the name of a key as people write it: `j`, `G`, `Space`, `Enter`, `Ctrl-n`, `Alt-x`, `F5`, `PageDown`.
    ///
    /// Letters are as they stand, all longer names in any case; `C-n`, `^N` and `M-x` are known, too.
    public init?(named name: String) {
        if name.count == 1, let character = name.first {
            guard !character.isWhitespace, !character.isNewline else { return nil }
            self = .character(character)
            return
        }
        let lower = name.lowercased()
        if let key = Self.named[lower] {
            self = key
        } else if let letter = Self.letter(of: lower, after: ["ctrl-", "control-", "c-", "^"]) {
            // Ctrl with a letter is a byte; what it makes of other signs differs between terminals.
            guard ("a"..."z").contains(letter) else { return nil }
            // These three are keys of their own for a terminal.
            self = letter == "i" ? .tab : letter == "m" ? .enter : .control(letter)
        } else if let letter = Self.letter(of: name, after: ["Alt-", "alt-", "Meta-", "meta-", "M-", "m-"]) {
            self = .alt(letter)
        } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...12).contains(number) {
            self = .function(number)
        } else {
            return nil
        }
    }

    private static func letter(of name: String, after prefixes: [String]) -> Character? {
        for prefix in prefixes where name.hasPrefix(prefix) && name.count == prefix.count + 1 { return name.last }
        return nil
    }

    private static let named: [String: Key] = [
        "space": .character(" "), "enter": .enter, "return": .enter, "escape": .escape, "esc": .escape, "tab": .tab,
        "shift-tab": .backTab, "backtab": .backTab, "backspace": .backspace, "delete": .delete, "del": .delete,
        "insert": .insert, "ins": .insert, "up": .up, "down": .down, "left": .left, "right": .right, "home": .home,
        "end": .end, "pageup": .pageUp, "pgup": .pageUp, "pagedown": .pageDown, "pgdn": .pageDown, "pgdown": .pageDown,
    ]
}
