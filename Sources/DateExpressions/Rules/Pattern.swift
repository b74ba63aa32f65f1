/// A rule's pattern, compiled into steps for `Matcher`.
struct Pattern: Sendable {
    enum Step: Sendable {
        case word(UInt16)
        case mark(WordKind)
        case term(Term, WordKinds)
        case phrase(Int)
        /// Try the first, then the second.
        case split(Int, Int)
        case jump(Int)
        case accept

        /// The step with its targets so far on.
        func moved(by distance: Int) -> Step {
            switch self {
            case .split(let first, let second): .split(first + distance, second + distance)
            case .jump(let target): .jump(target + distance)
            default: self
            }
        }
    }

    var steps: [Step] = []
}

/// A pattern as written, taken apart.
indirect enum PatternTree {
    case word(String)
    case mark(WordKind)
    case term(Term)
    case phrase(Int)
    case sequence([PatternTree])
    case choice([PatternTree])
    case optional(PatternTree)

    /// The words that stand for themselves.
    var words: [String] {
        switch self {
        case .word(let word): [word]
        case .mark, .term, .phrase: []
        case .sequence(let parts), .choice(let parts): parts.flatMap(\.words)
        case .optional(let part): part.words
        }
    }
}

/// What is wrong with a pattern; met only by who writes rules.
struct PatternError: Error {
    var pattern: String
    var word: String
}

struct PatternParser {
    private let pattern: String
    private var parts: [Substring]
    private var index = 0

    /// By bytes, not by characters: hundreds of patterns are read at every start of the program.
    init(_ pattern: String) {
        self.pattern = pattern
        parts = []
        let bytes = pattern.utf8
        var start = bytes.startIndex
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"):
                let next = bytes.index(after: index)
                if start < index { parts.append(pattern[start..<index]) }
                parts.append(pattern[index..<next])
                start = next
            case UInt8(ascii: " "):
                if start < index { parts.append(pattern[start..<index]) }
                start = bytes.index(after: index)
            default: break
            }
        }
        if start < bytes.endIndex { parts.append(pattern[start...]) }
    }

    mutating func parse() throws(PatternError) -> PatternTree {
        let tree = try choice()
        if index < parts.count { throw PatternError(pattern: pattern, word: String(parts[index])) }
        return tree
    }

    private mutating func choice() throws(PatternError) -> PatternTree {
        var branches = [try sequence()]
        while index < parts.count, parts[index] == "|" {
            index += 1
            branches.append(try sequence())
        }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws(PatternError) -> PatternTree {
        var items: [PatternTree] = []
        while index < parts.count, parts[index] != "|", parts[index] != "]", parts[index] != ")" {
            items.append(try item())
        }
        return items.count == 1 ? items[0] : .sequence(items)
    }

    private mutating func item() throws(PatternError) -> PatternTree {
        let part = parts[index]
        index += 1
        switch part {
        case "[", "(":
            let inner = try choice()
            guard index < parts.count, parts[index] == (part == "[" ? "]" : ")") else {
                throw PatternError(pattern: pattern, word: String(part))
            }
            index += 1
            return part == "[" ? .optional(inner) : inner
        case ",": return .mark(.comma)
        case "-": return .mark(.hyphen)
        case "/": return .mark(.slash)
        case "'s": return .mark(.possessive)
        default: break
        }
        if part.hasPrefix("<"), part.hasSuffix(">") {
            let name = part.dropFirst().dropLast()
            guard let phrase = Phrases.names.firstIndex(where: { $0.name == name }) else {
                throw PatternError(pattern: pattern, word: String(part))
            }
            return .phrase(phrase)
        }
        if let first = part.utf8.first, first >= 65, first <= 90 {
            guard let term = Term(rawValue: String(part)) else {
                throw PatternError(pattern: pattern, word: String(part))
            }
            return .term(term)
        }
        return .word(String(part))
    }
}

extension Pattern {
    /// The steps of a tree; a word that the lexicon lacks matches nothing.
    init(_ tree: PatternTree, _ lexicon: Lexicon) {
        add(tree, lexicon)
        steps.append(.accept)
    }

    private mutating func add(_ tree: PatternTree, _ lexicon: Lexicon) {
        switch tree {
        case .word(let word): steps.append(.word(lexicon.number(of: word) ?? 0))
        case .mark(let kind): steps.append(.mark(kind))
        case .term(let term): steps.append(.term(term, term.kinds))
        case .phrase(let phrase): steps.append(.phrase(phrase))
        case .sequence(let parts):
            for part in parts { add(part, lexicon) }
        case .optional(let part):
            let split = steps.count
            steps.append(.accept)
            add(part, lexicon)
            steps[split] = .split(split + 1, steps.count)
        case .choice(let branches):
            var jumps: [Int] = []
            for (index, branch) in branches.enumerated() {
                if index == branches.count - 1 {
                    add(branch, lexicon)
                    break
                }
                let split = steps.count
                steps.append(.accept)
                add(branch, lexicon)
                jumps.append(steps.count)
                steps.append(.accept)
                steps[split] = .split(split + 1, steps.count)
            }
            for jump in jumps { steps[jump] = .jump(steps.count) }
        }
    }
}
