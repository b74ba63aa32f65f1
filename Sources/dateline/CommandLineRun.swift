import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A command that says with a status how it went.
protocol TimelineCommand: ParsableCommand {
    func execute() throws -> ExitStatus
}

extension TimelineCommand {
    /// Reached only by way of ArgumentParser's own entry points.
    func run() throws {
        throw ExitCode(try execute().rawValue)
    }
}

/// One run of the program, from arguments to exit code.
enum CommandLineRun {
    /// Parses the arguments, runs the command they name, and says on standard error what went wrong, in one line.
    static func run(_ arguments: [String]) -> Int32 {
        do {
            if StandardStreams.outputIsTerminal, let call = BrowserCall(paths: arguments) {
                return try open(call).rawValue
            }
            var command = try Dateline.parseAsRoot(arguments)
            if let command = command as? any TimelineCommand { return try command.execute().rawValue }
            // Help, which ArgumentParser prints.
            try command.run()
            return ExitStatus.done.rawValue
        } catch let failure as Failure {
            for message in failure.messages { StandardStreams.complain(message) }
            return failure.status.rawValue
        } catch {
            return report(error, of: arguments)
        }
    }

    private static func open(_ call: BrowserCall) throws -> ExitStatus {
        do {
            try call.open()
            return .done
        } catch {
            return try Browse.parse(call.source.paths).ended(by: error)
        }
    }

    static func exit(_ code: Int32) -> Never {
        #if canImport(Glibc)
            Glibc.exit(code)
        #elseif canImport(Musl)
            Musl.exit(code)
        #else
            Darwin.exit(code)
        #endif
    }

    /// Prints help and versions as they are; wrong arguments as one line that says where help is.
    private static func report(_ error: any Error, of arguments: [String]) -> Int32 {
        let message = Dateline.fullMessage(for: error)
        guard Dateline.exitCode(for: error) != ExitCode.success else {
            print(message)
            return ExitStatus.done.rawValue
        }
        let subcommands = Dateline.configuration.subcommands.map { $0._commandName }
        let subcommand = arguments.first.flatMap { subcommands.contains($0) ? " " + $0 : nil } ?? ""
        var line = Dateline.message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
        if line.last != ".", line.last != "?" { line += "." }
        StandardStreams.complain("\(line) See 'dateline\(subcommand) --help'.")
        return ExitStatus.failed.rawValue
    }
}
