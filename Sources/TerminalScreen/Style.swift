/// What a piece of text is, never how it looks: views name roles, the palette turns them into attributes.
public enum Role: UInt8, Sendable, CaseIterable {
    case plain
    /// The program's name, a view's own title.
    case title
    case heading
    /// Thin lines between parts of the screen.
    case rule
    /// What is there to be looked up, not read: counts, paths, paragraph numbers.
    case dim
    /// Dates and date expressions.
    case date
    /// The mark at the selected row.
    case marker
    case strong
    case happened, planned, claimed, denied
    case person, organization, group, place
    /// Bars of the strip of time.
    case bar, plannedBar, chosenBar
    /// The marked passage of an article, the word in it that tells the event, another event's passage.
    case passage, trigger, otherPassage
    /// A key in a line of help, and what it does.
    case key, hint
    case message, warning
    /// What is being typed.
    case input
    /// The sign that stands for a control character.
    case substitute

    /// The letter that stands for the role in `Frame.description`.
    public var letter: Character {
        switch self {
        case .plain: " "
        case .title: "T"
        case .heading: "H"
        case .rule: "-"
        case .dim: "."
        case .date: "d"
        case .marker: "|"
        case .strong: "S"
        case .happened: "h"
        case .planned: "p"
        case .claimed: "c"
        case .denied: "n"
        case .person: "P"
        case .organization: "O"
        case .group: "G"
        case .place: "L"
        case .bar: "b"
        case .plannedBar: "f"
        case .chosenBar: "B"
        case .passage: "M"
        case .trigger: "t"
        case .otherPassage: "o"
        case .key: "k"
        case .hint: "i"
        case .message: "m"
        case .warning: "w"
        case .input: "I"
        case .substitute: "x"
        }
    }
}

/// A role, and whether it stands in the selected row or is found by the search.
public struct Style: Sendable, Hashable {
    public var role: Role
    public var isSelected: Bool
    public var isMatch: Bool

    public init(_ role: Role, isSelected: Bool = false, isMatch: Bool = false) {
        self.role = role
        self.isSelected = isSelected
        self.isMatch = isMatch
    }

    public static let plain = Style(.plain)
}
