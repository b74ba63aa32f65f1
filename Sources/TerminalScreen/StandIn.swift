/// ASCII for what draws and punctuates: for `--ascii`, and for terminals whose character set is not Unicode.
enum StandIn {
    /// A sign that says the same in one cell; `nil` for letters, which are text.
    static func ascii(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "─", "–", "—", "‐", "‑", "−", "╌": "-"
        case "│", "┊", "¦": "|"
        case "▌": ">"
        case "┬", "┴", "├", "┤", "┼", "╭", "╮", "╰", "╯": "+"
        case "‘", "’": "'"
        case "“", "”", "„", "«": "\""
        case "…": "~"
        case "·": "."
        case "▁", "▂", "▃", "▄": ":"
        case "▅", "▆", "▇", "█": "#"
        case "━": "="
        case "•", "★": "*"
        case "●": "@"
        case "○": "o"
        case "×": "x"
        case "✓": "v"
        case "⋮": ":"
        case "»": ">"
        case "¶": "P"
        case "↑": "^"
        case "↓": "v"
        case "←", "⏎", "⌫": "<"
        case "→": ">"
        case "␛": "^"
        case "\u{A0}": " "
        default: scalar.value >= 0x2500 && scalar.value < 0x25A0 ? "#" : nil
        }
    }
}
