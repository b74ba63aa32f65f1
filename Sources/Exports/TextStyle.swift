/// How the text forms look: how wide they may be, and whether the terminal's attributes mark words.
public struct TextStyle: Sendable {
    /// In cells; `nil` where lines may have any length.
    public var width: Int?
    public var usesColor: Bool

    public init(width: Int? = nil, usesColor: Bool = false) {
        self.width = width
        self.usesColor = usesColor
    }

    enum Role {
        case plain, heading, faint
        /// The word that tells an event.
        case trigger
        /// The words that date it.
        case expression
    }

    /// Attributes of the terminal (ECMA-48), or marks as Markdown has them where there are none.
    func marks(_ role: Role) -> (before: String, after: String) {
        switch role {
        case .plain: ("", "")
        case .heading: usesColor ? ("\u{1B}[1m", "\u{1B}[m") : ("", "")
        case .faint: usesColor ? ("\u{1B}[2m", "\u{1B}[m") : ("", "")
        case .trigger: usesColor ? ("\u{1B}[1;7m", "\u{1B}[m") : ("**", "**")
        case .expression: usesColor ? ("\u{1B}[4m", "\u{1B}[m") : ("_", "_")
        }
    }

    func styled(_ text: String, _ role: Role) -> String {
        let (before, after) = marks(role)
        return before + text + after
    }
}
