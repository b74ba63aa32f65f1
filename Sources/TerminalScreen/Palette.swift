import CNcurses

/// When colours are used.
public enum ColourChoice: String, Sendable, CaseIterable {
    /// Where the terminal has them and the environment does not ask for none (`NO_COLOR`, https://no-color.org).
    case auto
    case always, never
}

/// How many colours there are to choose from.
enum ColourDepth: Sendable {
    case none, eight, sixteen, many

    init(colours: Int32) {
        switch colours {
        case 256...: self = .many
        case 16...: self = .sixteen
        case 8...: self = .eight
        default: self = .none
        }
    }

    func holds(_ colour: ColourScheme.Colour) -> Bool {
        switch self {
        case .none: false
        case .eight: colour.index ?? 0 < 8
        case .sixteen: colour.index ?? 0 < 16
        case .many: true
        }
    }
}

/// How each role looks. The background is always the terminal's own, so every foreground is of middle brightness:
/// readable on black and on white. Without colours, attributes alone tell the roles apart that must be told apart.
struct Palette {
    struct Look: Equatable {
        /// An index among the terminal's colours; `nil` for its own foreground.
        var colour: Int16?
        var attributes: attr_t = 0
    }

    let depth: ColourDepth
    var scheme = ColourScheme()

    func look(of style: Style) -> Look {
        var look = look(of: style.role)
        if let chosen = scheme.colours[style.role], depth.holds(chosen) {
            look.colour = chosen.index.map(Int16.init)
            look.attributes &= ~cn_dim
        }
        if style.isSelected {
            look.attributes |= cn_bold
            look.attributes &= ~cn_dim
            if depth == .none, style.role == .marker { look.attributes |= cn_reverse }
        }
        if style.isMatch { look.attributes |= cn_reverse }
        return look
    }

    /// Of the first sixteen only red, magenta, their bright forms, bright blue and grey can be read on black and on
    /// white, in the colours that xterm and the console start with.
    private func look(of role: Role) -> Look {
        switch role {
        case .plain, .input: Look()
        case .title, .marker: coloured(31, 5, 12, cn_bold)
        case .heading, .strong, .passage, .key: Look(attributes: cn_bold)
        case .rule: faint(243)
        case .dim, .hint, .happened: faint(244)
        case .date, .person, .bar: coloured(67, nil, 12)
        case .planned, .plannedBar, .place: coloured(136, 5, 5)
        case .claimed: coloured(97, nil, 13, depth == .eight ? cn_underline : 0)
        case .group: coloured(97, 5, 13)
        case .denied, .warning: coloured(167, 1, 9)
        case .organization: coloured(65, nil, nil)
        case .chosenBar: coloured(31, 5, 12, cn_bold | (depth == .none ? cn_reverse : 0))
        case .trigger: Look(attributes: cn_bold | cn_underline)
        case .otherPassage: coloured(66, nil, 12, depth == .none ? cn_dim : 0)
        case .message: coloured(31, 5, 12)
        case .substitute: depth == .none ? Look(attributes: cn_reverse) : coloured(167, 1, 9)
        }
    }

    private func coloured(_ many: Int16, _ eight: Int16?, _ sixteen: Int16?, _ attributes: attr_t = 0) -> Look {
        switch depth {
        case .none: Look(colour: nil, attributes: attributes)
        case .eight: Look(colour: eight, attributes: attributes)
        case .sixteen: Look(colour: sixteen, attributes: attributes)
        case .many: Look(colour: many, attributes: attributes)
        }
    }

    /// Grey where there is one; where there is none, the terminal's own faint.
    private func faint(_ grey: Int16) -> Look {
        switch depth {
        case .many: Look(colour: grey)
        case .sixteen: Look(colour: 8)
        case .eight, .none: Look(attributes: cn_dim)
        }
    }
}
