import Language

/// Reads the lists of names beside the trainer: single words go into the lexicon, longer names into a table of phrases.
struct Gazetteers {
    let folder: String

    private static let lists: [(file: String, list: WordLists)] = [
        ("given-names-us.txt", .givenName), ("given-names-world.txt", .givenName), ("surnames-us.txt", .surname),
        ("cities.txt", .city), ("countries.txt", .country), ("regions.txt", .region), ("demonyms.txt", .demonym),
        ("groups.txt", .group), ("titles.txt", .title), ("organization-heads.txt", .organizationHead),
        ("company-endings.txt", .companyEnding), ("place-heads.txt", .placeHead), ("event-heads.txt", .eventHead),
        ("calendar.txt", .calendar), ("organizations.txt", .organization), ("products.txt", .product),
    ]

    /// Adds all words to the lexicon and returns the phrases section.
    func add(to builder: inout LexiconBuilder) throws -> [UInt8] {
        var phrases: [UInt64: WordLists] = [:]
        for (file, list) in Self.lists {
            for line in try Files.lines(folder + "/" + file) {
                let text = Array(line.utf8)
                let tokens = Analyser.tokens(of: text)
                if tokens.count == 1 {
                    builder.add(line, to: list)
                } else if tokens.count > 1, tokens.count <= Phrases.longest {
                    builder.add(String(decoding: text[tokens[0].range], as: UTF8.self), to: .beginsPhrase)
                    let hash = tokens.reduce(UInt64(0)) { Phrases.hash($0, Lexicon.form(of: text, $1.range).0.hash) }
                    phrases[hash, default: []].formUnion(list)
                }
            }
        }
        return Self.section(phrases)
    }

    private static func section(_ phrases: [UInt64: WordLists]) -> [UInt8] {
        let slotCount = phrases.count * 3 / 2 + 16
        var slots = [(UInt32, UInt16)](repeating: (0, 0), count: slotCount)
        for (hash, lists) in phrases.sorted(by: { $0.key < $1.key }) {
            var slot = Lexicon.slot(hash, of: slotCount)
            while slots[slot].0 != 0 { slot = slot + 1 == slotCount ? 0 : slot + 1 }
            slots[slot] = (Lexicon.check(hash), lists.rawValue)
        }
        var bytes = ByteWriter()
        bytes.append(UInt32(slotCount))
        bytes.append(UInt32(0))
        for (check, lists) in slots {
            bytes.append(check)
            bytes.append(lists)
        }
        return bytes.bytes
    }
}
