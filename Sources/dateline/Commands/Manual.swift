import ArgumentParser
import Exports

/// Prints the manual page, made of the same descriptions as `--help`.
struct Manual: TimelineCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the manual page, for man(1).",
        discussion: "`make install` puts it where man finds it.", shouldDisplay: false)

    func execute() throws -> ExitStatus {
        guard let tree = CommandTree(Dateline.self) else { throw Failure("the commands can't be described") }
        try StandardStreams.write { $0.write(ManualPage(tree).text) }
        return .done
    }
}
