import TimelineBrowser
import TimelineModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the last word of a line after `:` can become: a command, an option, an option's value, an actor, an event, a file.
struct PromptCompletion {
    private static let tree = CommandTree(Prompt.self)
    /// More are no help.
    private static let most = 200

    static func complete(_ head: String, _ timeline: Timeline) -> CommandCompletion {
        var words = PromptWords(head)
        let last = words.endsInWord ? words.words.last : nil
        let kept = last?.start ?? head.count
        let before = words.endsInWord ? Array(words.texts.dropLast()) : words.texts
        words = PromptWords("")
        let candidates = Self.candidates(for: last?.text ?? "", after: before, timeline)
        return CommandCompletion(
            kept: kept, candidates: candidates.prefix(most).map { $0.isOpen ? $0.word : PromptWords.quoted($0.word) })
    }

    /// A word, and whether it is only the beginning of one, as a folder's name is.
    private typealias Candidate = (word: String, isOpen: Bool)

    private static func candidates(for word: String, after before: [String], _ timeline: Timeline) -> [Candidate] {
        guard let name = before.first else { return plain(Prompt.names.filter { $0.hasPrefix(word) }) }
        guard let command = tree?.subcommand(name) else { return [] }
        let arguments = command.shownArguments
        if let previous = before.last, let option = arguments.first(where: { $0.holds(previous) }), option.takesValue {
            return values(of: option, word, timeline)
        }
        if word.hasPrefix("-") {
            let names = arguments.flatMap { $0.names ?? [] }.map(\.text)
            return plain(names.filter { $0.hasPrefix(word) && $0.hasPrefix("--") })
        }
        switch name {
        case "actors": return plain(actors(word, timeline))
        case "list":
            // A filter is what comes next; articles are not given again.
            return plain(arguments.flatMap { $0.names ?? [] }.map(\.text).filter { $0.hasPrefix("--") })
        case "show" where before.count == 1: return plain(events(word, timeline))
        default: return positional(arguments, before, word, timeline)
        }
    }

    private static func plain(_ words: [String]) -> [Candidate] { words.map { ($0, false) } }

    private static func positional(
        _ arguments: [CommandTree.Argument], _ before: [String], _ word: String, _ timeline: Timeline
    ) -> [Candidate] {
        guard let argument = arguments.first(where: \.isPositional) else { return [] }
        return values(of: argument, word, timeline)
    }

    private static func values(
        of argument: CommandTree.Argument, _ word: String, _ timeline: Timeline
    ) -> [Candidate] {
        if let values = argument.allValues, !values.isEmpty { return plain(values.filter { $0.hasPrefix(word) }) }
        switch argument.valueName {
        case "NAME": return plain(actors(word, timeline))
        case "ID": return plain(events(word, timeline))
        case "FILE", "PATH": return files(word)
        case "BASIS": return plain(Dating.Basis.allCases.map(\.rawValue).filter { $0.hasPrefix(word) })
        case "STATUS": return plain(EventStatus.allCases.map(\.rawValue).filter { $0.hasPrefix(word) })
        case "UNIT": return plain(TimeZoom.allCases.map(\.name).filter { $0.hasPrefix(word) })
        case "FORMAT": return plain(Export.Format.allCases.map(\.rawValue).filter { $0.hasPrefix(word) })
        default: return []
        }
    }

    // MARK: Names of things

    /// Names that begin so, before those that hold a word that begins so; the busiest actor first.
    private static func actors(_ word: String, _ timeline: Timeline) -> [String] {
        let wanted = word.lowercased()
        var starting: [String] = []
        var holding: [String] = []
        for actor in timeline.actors {
            let name = actor.name.lowercased()
            if name.hasPrefix(wanted) {
                starting.append(actor.name)
            } else if name.contains(" " + wanted) {
                holding.append(actor.name)
            }
            if starting.count >= most { break }
        }
        return Array((starting + holding).prefix(most))
    }

    private static func events(_ word: String, _ timeline: Timeline) -> [String] {
        var found: [String] = []
        for article in timeline.articles where article.id.hasPrefix(word) { found.append(article.id) }
        for event in timeline.events where event.id.hasPrefix(word) {
            found.append(event.id)
            if found.count >= most { break }
        }
        return found
    }

    /// Files and folders whose path begins so; hidden ones where a dot was typed.
    private static func files(_ word: String) -> [Candidate] {
        let slash = word.lastIndex(of: "/")
        let folder = slash.map { String(word[...$0]) } ?? ""
        let start = slash.map { String(word[word.index(after: $0)...]) } ?? word
        guard let directory = opendir(folder.isEmpty ? "." : folder) else { return [] }
        defer { closedir(directory) }
        var found: [Candidate] = []
        while let entry = readdir(directory), found.count < 10_000 {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name.hasPrefix(start), !name.hasPrefix(".") || start.hasPrefix("."), name != ".", name != ".." else {
                continue
            }
            var status = stat()
            let isFolder = stat(folder + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            found.append((folder + name + (isFolder ? "/" : ""), isFolder && !name.contains(" ")))
        }
        return found.sorted { $0.word < $1.word }
    }
}

extension CommandTree.Argument {
    fileprivate func holds(_ word: String) -> Bool { names?.contains { $0.text == word } ?? false }
}
