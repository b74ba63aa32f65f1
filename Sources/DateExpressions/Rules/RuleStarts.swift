/// Which rules can begin with which words and kinds, and go on with which: most of those that could begin at an atom are
/// ruled out by the next one.
struct RuleStarts: Sendable {
    /// By an atom's word, else by its kinds.
    private var first: Table
    private var second: Table
    /// Rules that a single atom can be.
    private var single = RuleBits()

    init(_ patterns: [Pattern], _ byPhrase: [RuleBits], _ lexicon: Lexicon) {
        first = Table(lexicon)
        second = Table(lexicon)
        let reach = Reach(patterns: patterns, byPhrase: byPhrase)
        for rule in patterns.indices {
            let openings = reach.openings(of: rule)
            first.add(rule, openings.first)
            second.add(rule, openings.second)
            if openings.isSingle { single.insert(rule) }
        }
        first.finish(lexicon)
        second.finish(lexicon)
    }

    /// The rules that can begin with an atom and go on with the next, or need no next one.
    @inline(__always)
    func rules(beginning atom: Atom, before next: Atom?) -> RuleBits {
        let beginning = first.rules(atom)
        guard let next else { return beginning.intersection(single) }
        var going = second.rules(next)
        going.formUnion(single)
        return beginning.intersection(going)
    }
}

extension RuleStarts {
    /// Words and kinds of atoms.
    fileprivate struct Atoms {
        var words: Set<UInt16> = []
        var kinds = WordKinds()

        mutating func formUnion(_ other: Atoms) {
            words.formUnion(other.words)
            kinds.formUnion(other.kinds)
        }
    }

    fileprivate struct Table: Sendable {
        private var byWord: [RuleBits]
        private var byKind: [RuleBits]

        init(_ lexicon: Lexicon) {
            byWord = [RuleBits](repeating: RuleBits(), count: lexicon.words.count)
            byKind = [RuleBits](repeating: RuleBits(), count: WordKind.allCases.count)
        }

        mutating func add(_ rule: Int, _ atoms: Atoms) {
            for word in atoms.words { byWord[Int(word)].insert(rule) }
            for kind in WordKind.allCases where atoms.kinds.has(kind) { byKind[Int(kind.rawValue)].insert(rule) }
        }

        /// A word is also met by what its kinds meet.
        mutating func finish(_ lexicon: Lexicon) {
            for (number, word) in lexicon.words.enumerated() where number > 0 {
                for kind in WordKind.allCases where word.kinds.has(kind) {
                    byWord[number].formUnion(byKind[Int(kind.rawValue)])
                }
            }
        }

        @inline(__always)
        func rules(_ atom: Atom) -> RuleBits {
            if atom.word != 0 { return byWord[Int(atom.word)] }
            var bits = RuleBits()
            var kinds = atom.kinds.rawValue
            while kinds != 0 {
                bits.formUnion(byKind[kinds.trailingZeroBitCount])
                kinds &= kinds - 1
            }
            return bits
        }
    }

    /// Walks the patterns from their start.
    fileprivate struct Reach {
        let patterns: [Pattern]
        let byPhrase: [RuleBits]

        struct Openings {
            var first = Atoms()
            var second = Atoms()
            var isSingle = false
        }

        func openings(of rule: Int) -> Openings {
            var path: Set<Int> = []
            return openings(of: rule, &path)
        }

        /// - Parameter path: The rules that this one begins, so that one that begins with itself comes to an end.
        private func openings(of rule: Int, _ path: inout Set<Int>) -> Openings {
            guard path.insert(rule).inserted else { return Openings() }
            defer { path.remove(rule) }
            var result = Openings()
            walk(rule, from: 0) { step in
                switch patterns[rule].steps[step] {
                case .word(let word): result.first.words.insert(word)
                case .mark(let kind): result.first.kinds.insert(WordKinds(kind))
                case .term(_, let kinds): result.first.kinds.formUnion(kinds)
                case .phrase(let phrase):
                    var goesOn = false
                    var members = byPhrase[phrase]
                    while let member = members.popFirst() {
                        let inner = openings(of: member, &path)
                        result.first.formUnion(inner.first)
                        result.second.formUnion(inner.second)
                        goesOn = goesOn || inner.isSingle
                    }
                    guard goesOn else { return }
                case .split, .jump, .accept: return
                }
                addSecond(rule, from: step + 1, &result)
            }
            return result
        }

        /// What can stand at a step behind the first atom.
        private func addSecond(_ rule: Int, from start: Int, _ result: inout Openings) {
            walk(rule, from: start) { step in
                switch patterns[rule].steps[step] {
                case .word(let word): result.second.words.insert(word)
                case .mark(let kind): result.second.kinds.insert(WordKinds(kind))
                case .term(_, let kinds): result.second.kinds.formUnion(kinds)
                case .phrase(let phrase): result.second.formUnion(firstOfPhrase[phrase])
                case .accept: result.isSingle = true
                case .split, .jump: break
                }
            }
        }

        /// For each phrase what it can begin with.
        private let firstOfPhrase: [Atoms]

        init(patterns: [Pattern], byPhrase: [RuleBits]) {
            self.patterns = patterns
            self.byPhrase = byPhrase
            firstOfPhrase = byPhrase.indices.map { phrase in
                var atoms = Atoms()
                var seen: Set<Int> = []
                Self.addFirst(phrase, patterns, byPhrase, &seen, &atoms)
                return atoms
            }
        }

        private static func addFirst(
            _ phrase: Int, _ patterns: [Pattern], _ byPhrase: [RuleBits], _ seen: inout Set<Int>, _ atoms: inout Atoms
        ) {
            guard seen.insert(phrase).inserted else { return }
            var members = byPhrase[phrase]
            while let member = members.popFirst() {
                var inner: [Int] = []
                Self.walk(patterns[member], from: 0) { step in
                    switch patterns[member].steps[step] {
                    case .word(let word): atoms.words.insert(word)
                    case .mark(let kind): atoms.kinds.insert(WordKinds(kind))
                    case .term(_, let kinds): atoms.kinds.formUnion(kinds)
                    case .phrase(let phrase): inner.append(phrase)
                    case .split, .jump, .accept: break
                    }
                }
                for phrase in inner { addFirst(phrase, patterns, byPhrase, &seen, &atoms) }
            }
        }

        private func walk(_ rule: Int, from start: Int, _ visit: (Int) -> Void) {
            Self.walk(patterns[rule], from: start, visit)
        }

        /// Visits the steps that can be reached from one without an atom between.
        private static func walk(_ pattern: Pattern, from start: Int, _ visit: (Int) -> Void) {
            var open = [start]
            var visited: Set<Int> = []
            while let step = open.popLast() {
                guard step < pattern.steps.count, visited.insert(step).inserted else { continue }
                visit(step)
                switch pattern.steps[step] {
                case .split(let first, let second): open += [first, second]
                case .jump(let target): open.append(target)
                case .word, .mark, .term, .phrase, .accept: break
                }
            }
        }
    }
}
