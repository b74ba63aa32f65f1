import ArgumentParser
import FoundationEssentials

/// The commands with their options, as ArgumentParser knows them: the one source for completion and the manual.
struct CommandTree: Decodable, Sendable {
    struct Name: Decodable, Sendable {
        var kind: String
        var name: String

        /// `--actor`, `-o`.
        var text: String { (kind == "long" ? "--" : "-") + name }
    }

    struct Argument: Decodable, Sendable {
        var kind: String
        var shouldDisplay: Bool
        var isOptional: Bool
        var isRepeating: Bool
        var names: [Name]?
        var valueName: String?
        var defaultValue: String?
        var allValues: [String]?
        var abstract: String?
        var discussion: String?

        var isPositional: Bool { kind == "positional" }
        var takesValue: Bool { kind == "option" }
    }

    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var subcommands: [CommandTree]?
    var arguments: [Argument]?

    private struct Dump: Decodable {
        var command: CommandTree
    }

    /// `nil` where ArgumentParser describes its commands in another way than it did.
    init?(_ command: any ParsableCommand.Type) {
        let dump = command._dumpHelp()
        guard let decoded = try? JSONDecoder().decode(Dump.self, from: Data(dump.utf8)) else { return nil }
        self = decoded.command
    }

    func subcommand(_ name: String) -> CommandTree? { subcommands?.first { $0.commandName == name } }

    var shownSubcommands: [CommandTree] {
        (subcommands ?? []).filter { ($0.shouldDisplay ?? true) && $0.commandName != "help" }
    }
    var shownArguments: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }
}
