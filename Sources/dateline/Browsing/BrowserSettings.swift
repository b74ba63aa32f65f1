import Configuration
import TerminalScreen
import TimelineBrowser

/// Takes the reader's settings over into the options of the browser, one by one: what is wrong with one leaves the others.
struct BrowserSettings {
    private(set) var problems: [ConfigurationProblem]
    private let file: ConfigurationFile
    /// The keys that are chosen, and for what.
    private var chosen: [Key: String] = [:]

    /// Reads the file at its usual place; most people have none, and then nothing is done.
    static func apply(to options: inout BrowserOptions) {
        let path = ConfigurationFile.usualPath(program: "dateline") { StandardStreams.environment($0) }
        guard let path else { return }
        var settings = BrowserSettings(ConfigurationFile(path: path))
        settings.apply(to: &options)
        options.notes += settings.problems.map(\.description)
    }

    init(_ file: ConfigurationFile) {
        self.file = file
        problems = file.problems
    }

    mutating func apply(to options: inout BrowserOptions) {
        for entry in file.entries {
            if let message = take(entry, &options) {
                problems.append(
                    ConfigurationProblem(path: file.path, line: entry.line, key: entry.key, message: message))
            }
        }
        problems.sort { $0.line ?? 0 < $1.line ?? 0 }
    }

    /// Returns what is wrong.
    private mutating func take(_ entry: ConfigurationFile.Entry, _ options: inout BrowserOptions) -> String? {
        let names = entry.key.split(separator: ".", maxSplits: 1).map(String.init)
        if names.count == 2, names[0] == "keys" { return take(key: names[1], entry.value, &options) }
        if names.count == 2, names[0] == "colours" || names[0] == "colors" {
            return take(colour: names[1], entry.value, &options)
        }
        switch (entry.key, entry.value) {
        case ("ascii", .truth(let isASCII)): options.isASCII = options.isASCII || isASCII
        case ("ascii", _): return "takes true or false, not \(entry.value.kind)"
        case ("pager", .text(let pager)) where !pager.isEmpty: options.pager = pager
        case ("dates", .text(let text)):
            guard let form = DateForm(rawValue: text) else {
                return Self.choice(text, DateForm.allCases.map(\.rawValue))
            }
            options.dateForm = form
        case ("zoom", .text(let text)):
            guard let zoom = TimeZoom(argument: text) else { return Self.choice(text, TimeZoom.allValueStrings) }
            options.zoom = zoom
        case ("start", .text(let text)):
            guard text == "list" || text == "lanes" else { return Self.choice(text, ["list", "lanes"]) }
            options.startsWithLanes = text == "lanes"
        case ("colour", .text(let text)), ("color", .text(let text)):
            guard let choice = ColourChoice(rawValue: text) else {
                return Self.choice(text, ColourChoice.allCases.map(\.rawValue))
            }
            // What the command line asks for goes before.
            if options.colour == .auto { options.colour = choice }
        case ("pager", _), ("dates", _), ("zoom", _), ("start", _), ("colour", _), ("color", _):
            return "takes a text in quotes, not \(entry.value.kind)"
        default:
            return "there is no such setting"
        }
        return nil
    }

    private static func choice(_ text: String, _ choices: [String]) -> String {
        "“\(text)” is none of \(choices.joined(separator: ", "))"
    }

    private mutating func take(key action: String, _ value: ConfigurationValue, _ options: inout BrowserOptions)
        -> String?
    {
        guard Keyboard.actionNames.contains(action) else { return "there is no action of this name" }
        let names: [String]
        switch value {
        case .text(let name): names = [name]
        case .texts(let list): names = list
        default: return "takes the name of a key or a list of them, not \(value.kind)"
        }
        var keys: [Key] = []
        var complaint: String?
        for name in names {
            guard let key = Key(named: name) else {
                complaint = complaint ?? "“\(name)” is no key"
                continue
            }
            if let other = chosen[key], other != action {
                complaint = complaint ?? "“\(name)” is chosen for \(other) already"
                continue
            }
            chosen[key] = action
            keys.append(key)
        }
        // With no key that can be used, the usual ones stay.
        if complaint == nil || !keys.isEmpty { options.keyboard.choose(keys, for: action) }
        return complaint
    }

    private func take(colour name: String, _ value: ConfigurationValue, _ options: inout BrowserOptions) -> String? {
        guard let role = Role.allCases.first(where: { $0.name == name }) else { return "there is no role of this name" }
        let text: String
        switch value {
        case .text(let name): text = name
        case .number(let number): text = "\(number)"
        default: return "takes a colour, not \(value.kind)"
        }
        guard let colour = ColourScheme.Colour(text) else {
            return "“\(text)” is no colour; write red, bright-blue, 0 to 255, #rrggbb or default"
        }
        options.colours.colours[role] = colour
        return nil
    }
}
