import Language

/// Makes further sentences for the name finder by putting other names of the same kind, drawn from the gazetteers, in the
/// place of the annotated ones: the treebanks hold few names, and it is the words around them that must be learned.
struct NameSubstitution {
    private let pools: [NameKind: [String]]
    private let givenNames: [String]
    private let surnames: [String]

    init(folder: String) throws {
        func lines(_ file: String) throws -> [String] { try Files.lines(folder + "/" + file).map(String.init) }
        let capitalised = { (name: String) in name.prefix(1).uppercased() + name.dropFirst() }
        let places = try lines("countries.txt") + lines("regions.txt")
        pools = [
            .organization: try lines("organizations.txt"), .product: try lines("products.txt"),
            // Countries are named far more often than all cities together.
            .place: try places + places + places + lines("cities.txt"),
        ]
        givenNames = try lines("given-names-us.txt").prefix(900).map(capitalised) + lines("given-names-world.txt")
        surnames = try lines("surnames-us.txt").map(capitalised)
    }

    /// A copy of the sentence with about seven in ten of its names replaced; nil if none was.
    func copy(of sentence: GoldSentence, _ random: inout SeededGenerator) -> GoldSentence? {
        var copy = GoldSentence()
        copy.hasNames = true
        var index = 0
        var changed = false
        var names = sentence.names[...]
        while index < sentence.tokens.count {
            var end = index + 1
            var words = [String(decoding: sentence.text[sentence.tokens[index].range], as: UTF8.self)]
            if let name = names.first, name.tokens.lowerBound == index {
                names = names.dropFirst()
                end = name.tokens.upperBound
                words = name.tokens.map { String(decoding: sentence.text[sentence.tokens[$0].range], as: UTF8.self) }
                if random.next() % 10 < 7, let other = replacement(for: name, &random) {
                    words = other
                    changed = true
                }
                let first = copy.tokens.count
                copy.names.append(Name(range: 0..<0, tokens: first..<(first + words.count), kind: name.kind))
            }
            for word in words {
                if !copy.text.isEmpty { copy.text.append(0x20) }
                let start = Int32(copy.text.count)
                copy.text.append(contentsOf: word.utf8)
                copy.tokens.append(Token(start: start, end: Int32(copy.text.count)))
            }
            index = end
        }
        return changed ? copy : nil
    }

    private func replacement(for name: Name, _ random: inout SeededGenerator) -> [String]? {
        switch name.kind {
        case .person:
            guard let given = givenNames.randomElement(using: &random),
                let surname = surnames.randomElement(using: &random)
            else { return nil }
            if name.tokens.count == 1 { return [random.next() % 4 == 0 ? given : surname] }
            return [given, surname]
        default:
            guard let text = pools[name.kind]?.randomElement(using: &random) else { return nil }
            let bytes = Array(text.utf8)
            return Analyser.tokens(of: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
        }
    }
}
