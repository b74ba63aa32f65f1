/// A key as it was pressed; a modified cursor key counts as the plain one.
public enum Key: Sendable, Hashable {
    case character(Character)
    /// A letter with Ctrl held, in lower case: `.control("l")`.
    case control(Character)
    case alt(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// 1...12.
    case function(Int)

    /// How help names it: `⏎`, `Esc`, `PgDn`, `^L`.
    public var name: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let character): "^" + character.uppercased()
        case .alt(let character): "M-" + String(character)
        case .enter: "⏎"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "S-Tab"
        case .backspace: "⌫"
        case .delete: "Del"
        case .insert: "Ins"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .function(let number): "F\(number)"
        }
    }
}

extension Key {
    /// The name in ASCII: `Enter`, `Up`.
    public var plainName: String {
        switch self {
        case .enter: "Enter"
        case .backspace: "Backspace"
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        default: name
        }
    }
}

/// What the mouse did, at a cell counted from 0.
public struct Mouse: Sendable, Hashable {
    public enum Action: Sendable, Hashable {
        /// `clicks` is 2 for the second press in one place within 400 ms.
        case press(clicks: Int)
        /// Moved with the button held.
        case drag
        case release, wheelUp, wheelDown
    }

    public var action: Action
    public var x: Int
    public var y: Int

    public init(_ action: Action, x: Int, y: Int) {
        self.action = action
        self.x = x
        self.y = y
    }
}

/// Something the user did.
public enum Input: Sendable, Hashable {
    case key(Key)
    case mouse(Mouse)
    /// Text pasted in one piece: never keys, whatever letters it holds.
    case paste(String)
}
