import Language

/// Reads the entities that GUM writes in the MISC column (`Entity=(1-person-…`, `1)`), and keeps those that are names.
struct EntityReader {
    private struct Entity {
        var id: Substring
        var type: Substring
        var tokens: Range<Int>
    }

    private var open: [Entity] = []
    private var closed: [Entity] = []
    private var isAnnotated = false

    mutating func read(_ column: Substring, token: Int) {
        guard let field = column.split(separator: "|").first(where: { $0.hasPrefix("Entity=") }) else { return }
        isAnnotated = true
        var rest = field.dropFirst("Entity=".count)
        while !rest.isEmpty {
            if rest.first == "(" {
                rest = rest.dropFirst()
                let body = rest.prefix { $0 != "(" && $0 != ")" }
                rest = rest.dropFirst(body.count)
                let parts = body.split(separator: "-")
                let entity = Entity(
                    id: parts.first ?? "", type: parts.count > 1 ? parts[1] : "", tokens: token..<(token + 1))
                if rest.first == ")" {
                    rest = rest.dropFirst()
                    closed.append(entity)
                } else {
                    open.append(entity)
                }
            } else {
                let body = rest.prefix { $0 != ")" && $0 != "(" }
                rest = rest.dropFirst(body.count)
                if rest.first == ")" { rest = rest.dropFirst() }
                let id = body.prefix { $0 != "-" }
                if let index = open.lastIndex(where: { $0.id == id }) {
                    var entity = open.remove(at: index)
                    entity.tokens = entity.tokens.lowerBound..<(token + 1)
                    closed.append(entity)
                }
            }
        }
    }

    /// The names of the sentence just read, and whether its document has entities.
    mutating func names(in sentence: GoldSentence) -> ([Name], Bool) {
        defer { closed.removeAll() }
        var names: [Name] = []
        for entity in closed {
            let tokens = entity.tokens.clamped(to: 0..<sentence.tokens.count)
            guard let kind = kind(entity, tokens, sentence), let range = nameRange(tokens, kind, sentence) else {
                continue
            }
            names.append(
                Name(
                    range: sentence.tokens[range.lowerBound].range
                        .lowerBound..<sentence.tokens[range.upperBound - 1].range
                        .upperBound, tokens: range, kind: kind))
        }
        // The longest name wins where names lie in each other.
        names.sort { ($0.tokens.count, $1.tokens.lowerBound) > ($1.tokens.count, $0.tokens.lowerBound) }
        var taken = Set<Int>()
        names = names.filter { name in
            guard taken.isDisjoint(with: name.tokens) else { return false }
            taken.formUnion(name.tokens)
            return true
        }
        return (names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }, isAnnotated)
    }

    private func head(_ tokens: Range<Int>, _ sentence: GoldSentence) -> Int? {
        tokens.first { !tokens.contains(Int(sentence.tokens[$0].head)) }
    }

    private func kind(_ entity: Entity, _ tokens: Range<Int>, _ sentence: GoldSentence) -> NameKind? {
        guard let head = head(tokens, sentence), sentence.tokens[head].universal == .propn else { return nil }
        let isPlural = sentence.tokens[head].tag == .nnps
        switch entity.type {
        case "person": return isPlural && tokens.count <= 2 ? .group : .person
        case "organization": return .organization
        case "place": return .place
        case "event": return .event
        case "object", "abstract", "substance": return .product
        default: return nil
        }
    }

    /// The part of the entity around its head that is written as a name.
    private func nameRange(_ tokens: Range<Int>, _ kind: NameKind, _ sentence: GoldSentence) -> Range<Int>? {
        guard let head = head(tokens, sentence) else { return nil }
        func isPart(_ index: Int) -> Bool {
            let token = sentence.tokens[index]
            if sentence.relations[index] == "nmod:desc" || sentence.relations[index] == "nmod:poss" { return false }
            if token.universal == .propn { return true }
            let first = sentence.text[token.range.lowerBound]
            return (0x41...0x5A).contains(first) && token.universal != .det || token.tag == .hyphen
        }
        var start = head
        while start > tokens.lowerBound, isPart(start - 1) { start -= 1 }
        var end = head + 1
        while end < tokens.upperBound {
            if isPart(end) {
                end += 1
                continue
            }
            let isJoint =
                kind != .person
                && ["of", "for", "and", "&", "the", "on", "to"].contains(sentence.lemmas[end].lowercased())
            let next = end + 1 < tokens.upperBound && sentence.lemmas[end + 1] == "the" ? end + 2 : end + 1
            guard isJoint, next < tokens.upperBound, isPart(next) else { break }
            end = next + 1
        }
        while start < end, sentence.tokens[start].tag == .hyphen { start += 1 }
        while end > start, sentence.tokens[end - 1].tag == .hyphen { end -= 1 }
        return start < end ? start..<end : nil
    }
}
