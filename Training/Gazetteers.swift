import Language

/// Reads the lists of names beside the trainer.
struct Gazetteers {
    let folder: String

    private static let lists: [(file: String, list: WordLists)] = [
        ("given-names-us.txt", .givenName), ("surnames-us.txt", .surname), ("cities.txt", .city),
    ]

    func add(to builder: inout LexiconBuilder) throws {
        for (file, list) in Self.lists {
            for line in try Files.lines(folder + "/" + file) where !line.contains(" ") { builder.add(line, to: list) }
        }
    }
}
