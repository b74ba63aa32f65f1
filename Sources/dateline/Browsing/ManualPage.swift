/// A manual page in the mdoc macros, which every man(1) knows.
struct ManualPage {
    private(set) var text = ""

    init(_ tree: CommandTree) {
        line(".Dd \(Self.day)")
        line(".Dt \(tree.commandName.uppercased()) 1")
        line(".Os")
        line(".Sh NAME")
        line(".Nm \(tree.commandName)")
        line(".Nd \(Self.escaped(Self.asPhrase(tree.abstract ?? "")))")
        line(".Sh SYNOPSIS")
        for command in tree.shownSubcommands { addSynopsis(command, of: tree) }
        line(".Sh DESCRIPTION")
        if let discussion = tree.discussion { paragraph(discussion) }
        line(".Sh COMMANDS")
        for command in tree.shownSubcommands { addCommand(command) }
        line(".Sh EXIT STATUS")
        line(".Bl -tag -width 4n")
        for (code, meaning) in [
            (0, "done"), (1, "nothing was found"), (2, "wrong use, or input that can't be read"),
        ] {
            line(".It \(code)")
            line(meaning)
        }
        line(".El")
        line(".Sh FILES")
        line(".Bl -tag -width Ds")
        line(".It Pa $XDG_CONFIG_HOME/dateline/config.toml")
        line("Keys, colours and other settings of the browser;")
        line(".Pa ~/.config")
        line("where the variable is not set.")
        line(".El")
        line(".Sh ENVIRONMENT")
        line(".Bl -tag -width Ds")
        for (name, meaning) in Self.variables {
            line(".It Ev \(name)")
            line(meaning)
        }
        line(".El")
    }

    /// Of the last change of this form; the descriptions come from the program.
    private static let day = "November 21, 2026"

    private static let variables = [
        ("VISUAL, EDITOR", "The editor that e opens at the line of a passage."),
        ("PAGER", "The program that | offers first."),
        ("NO_COLOR", "Where it is set to anything, no colours are used."),
        ("LC_ALL, LC_CTYPE, LANG", "A locale that is not UTF-8, such as C, makes the browser draw in ASCII."),
    ]

    // MARK: Commands

    private mutating func addSynopsis(_ command: CommandTree, of tree: CommandTree) {
        line(".Nm \(tree.commandName)")
        // What is done when no command is named.
        line(command.commandName == "browse" ? ".Op Cm browse" : ".Cm \(command.commandName)")
        if command.shownArguments.contains(where: { !$0.isPositional && $0.isOptional }) { line(".Op Ar options") }
        for argument in command.shownArguments where !argument.isPositional && !argument.isOptional {
            line(".Fl \(Self.flag(argument)) Ar \(Self.escaped(argument.valueName ?? ""))")
        }
        for argument in command.shownArguments where argument.isPositional {
            line(".Ar \(Self.escaped(argument.valueName ?? "argument")) \(argument.isRepeating ? "..." : "")")
        }
    }

    private mutating func addCommand(_ command: CommandTree) {
        line(".Ss \(command.commandName)")
        paragraph(command.abstract ?? "")
        if let discussion = command.discussion { paragraph(discussion) }
        let arguments = command.shownArguments
        guard !arguments.isEmpty else { return }
        line(".Bl -tag -width Ds")
        for argument in arguments {
            if argument.isPositional {
                line(".It Ar \(Self.escaped(argument.valueName ?? ""))")
            } else {
                let names = (argument.names ?? []).map { ".Fl \($0.kind == "long" ? "-" : "")\(Self.escaped($0.name))" }
                let value = argument.takesValue ? " Ar \(Self.escaped(argument.valueName ?? ""))" : ""
                line(".It " + names.map { $0.dropFirst() }.joined(separator: " , ") + value)
            }
            paragraph([argument.abstract, argument.discussion].compactMap { $0 }.joined(separator: " "))
        }
        line(".El")
    }

    private static func flag(_ argument: CommandTree.Argument) -> String {
        guard let name = argument.names?.first(where: { $0.kind == "long" }) ?? argument.names?.first else { return "" }
        return (name.kind == "long" ? "-" : "") + escaped(name.name)
    }

    // MARK: Text

    private mutating func line(_ line: String) { text += line + "\n" }

    private mutating func paragraph(_ words: String) {
        for part in words.split(whereSeparator: \.isNewline) { line(Self.escaped(String(part))) }
    }

    /// "Turns a folder into a timeline." as a part of a sentence.
    private static func asPhrase(_ sentence: String) -> String {
        var phrase = sentence
        if phrase.last == "." { phrase.removeLast() }
        return phrase.prefix(1).lowercased() + phrase.dropFirst()
    }

    /// What roff would take for its own: backslashes, hyphens that must stay hyphens, a dot or quote that begins a line.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "’": escaped += "\\(cq"
            case "…": escaped += "..."
            default: escaped.append(character)
            }
        }
        if let first = escaped.first, first == "." || first == "'" { escaped = "\\&" + escaped }
        return escaped
    }
}
