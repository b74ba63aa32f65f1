import ArgumentParser
import Exports
import TerminalScreen

/// How text looks on standard output.
struct ColorOption: ParsableArguments {
    @Option(name: .customLong("color"), help: ArgumentHelp("Colours: auto, always or never.", valueName: "WHEN"))
    var choice = ColourChoice.auto

    /// Colours in the text forms; by itself only on a terminal that has them, and never where `NO_COLOR` is set.
    var usesColor: Bool {
        if OpenTimeline.current != nil { return false }
        switch choice {
        case .always: return true
        case .never: return false
        case .auto:
            let hasColors = StandardStreams.environment("TERM").map { $0 != "dumb" && !$0.isEmpty } ?? false
            let isUnwanted = !(StandardStreams.environment("NO_COLOR") ?? "").isEmpty
            return StandardStreams.outputIsTerminal && hasColors && !isUnwanted
        }
    }

    var style: TextStyle {
        TextStyle(width: StandardStreams.terminalWidth, usesColor: usesColor)
    }
}

extension ColourChoice: ExpressibleByArgument {}

struct JSONOption: ParsableArguments {
    @Flag(help: "Print JSON, for programs.")
    var json = false
}
