import ArgumentParser

/// `dateline`: reads the arguments, runs a command, and ends with its exit code.
@main
struct Dateline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline",
        abstract:
            "Turns a folder of news articles into a timeline: what happened when, who did it, and where it says so.",
        discussion: """
            PATH is a file or a folder, searched recursively; - is standard input. Without a subcommand, dateline \
            opens the browser, or prints the list where standard output is no terminal.
            """,
        version: "dateline 0.1.0",
        subcommands: [
            Browse.self, List.self, Show.self, Actors.self, Dates.self, Export.self, Analyse.self,
            Manual.self, Picture.self,
        ],
        defaultSubcommand: Browse.self)

    /// One call: code at the top level of a program is compiled to run once, and slowly.
    static func main() {
        CommandLineRun.exit(CommandLineRun.run(Array(CommandLine.arguments.dropFirst())))
    }
}
