/// Which rules can begin with which words and kinds, and go on with which: most of those that could begin at an atom are
/// ruled out by the next one.
struct RuleStarts: Sendable {
    private var first: Table
    private var second: Table
    /// Rules that a single atom can be.
    private var single = RuleBits()

    init(_ steps: [Pattern.Step], _ patterns: [Pattern], _ byPhrase: [RuleBits], _ lexicon: Lexicon) {
        first = Table(lexicon)
        second = Table(lexicon)
        let reach = Reach(steps, patterns, byPhrase)
        single = reach.single
        for rule in patterns.indices {
            // A rule that another begins with begins that one too.
            let begun = reach.rulesBegun(by: rule)
            for step in reach.openings[rule] { first.add(begun, steps[step]) }
            for step in reach.seconds[rule] { second.add(begun, steps[step]) }
            // What goes on with a phrase goes on with what the phrase begins with.
            let continued = reach.rulesContinued(by: rule)
            if !continued.isEmpty {
                for step in reach.openings[rule] { second.add(continued, steps[step]) }
            }
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
    /// Rules by an atom's word, else by its kinds.
    fileprivate struct Table: Sendable {
        private var byWord: [RuleBits]
        private var byKind: [RuleBits]

        init(_ lexicon: Lexicon) {
            byWord = [RuleBits](repeating: RuleBits(), count: lexicon.kinds.count)
            byKind = [RuleBits](repeating: RuleBits(), count: WordKinds.count)
        }

        mutating func add(_ rules: RuleBits, _ step: Pattern.Step) {
            switch step {
            case .word(let word): byWord[Int(word)].formUnion(rules)
            case .mark(let kind): byKind[Int(kind.rawValue)].formUnion(rules)
            case .term(_, let kinds): kinds.visitNumbers { byKind[$0].formUnion(rules) }
            case .phrase, .split, .jump, .accept: break
            }
        }

        /// A word is also met by what its kinds meet.
        mutating func finish(_ lexicon: Lexicon) {
            for word in lexicon.kinds.indices.dropFirst() {
                lexicon.kinds[word].visitNumbers { byWord[word].formUnion(byKind[$0]) }
            }
        }

        @inline(__always)
        func rules(_ atom: Atom) -> RuleBits {
            if atom.word != 0 { return byWord[Int(atom.word)] }
            var bits = RuleBits()
            atom.kinds.visitNumbers { bits.formUnion(byKind[$0]) }
            return bits
        }
    }

    /// What the patterns begin with, and what stands second in them.
    fileprivate struct Reach {
        /// For each rule the steps of words, marks and terms that can be its first atom.
        private(set) var openings: [[Int]] = []
        /// For each rule those that can be the next, where the first is an atom of its own or a phrase of one atom.
        private(set) var seconds: [[Int]] = []
        /// Rules that a single atom can be.
        private(set) var single = RuleBits()

        /// For each phrase the rules that it can begin, and those in which it can stand second.
        private var begun: [RuleBits]
        private var continued: [RuleBits]
        /// For each rule the phrases that it can be.
        private var phrases: [[Int]]

        init(_ steps: [Pattern.Step], _ patterns: [Pattern], _ byPhrase: [RuleBits]) {
            begun = byPhrase.map { _ in RuleBits() }
            continued = begun
            phrases = patterns.indices.map { rule in byPhrase.indices.filter { byPhrase[$0].contains(rule) } }

            var walk = Walk(steps)
            var opening: [(rule: Int, phrase: Int, behind: Int)] = []
            for (rule, pattern) in patterns.enumerated() {
                var atoms: [Int] = []
                for step in walk.steps(from: pattern.steps.lowerBound) {
                    switch steps[step] {
                    case .phrase(let phrase):
                        begun[phrase].insert(rule)
                        opening.append((rule, phrase, step + 1))
                    case .word, .mark, .term: atoms.append(step)
                    case .split, .jump, .accept: break
                    }
                }
                openings.append(atoms)
                seconds.append([])
                for step in atoms { goOn(rule, with: walk.steps(from: step + 1), steps) }
            }
            // A phrase of one atom leaves the second to what stands behind it.
            var isOpen = true
            while isOpen {
                isOpen = false
                for (index, (rule, phrase, behind)) in opening.enumerated().reversed()
                where !single.intersection(byPhrase[phrase]).isEmpty {
                    goOn(rule, with: walk.steps(from: behind), steps)
                    opening.remove(at: index)
                    isOpen = true
                }
            }
            close(byPhrase)
        }

        private mutating func goOn(_ rule: Int, with reached: [Int], _ steps: [Pattern.Step]) {
            for step in reached {
                switch steps[step] {
                case .phrase(let phrase): continued[phrase].insert(rule)
                case .word, .mark, .term: seconds[rule].append(step)
                case .accept: single.insert(rule)
                case .split, .jump: break
                }
            }
        }

        /// Carries on over phrases that begin with phrases.
        private mutating func close(_ byPhrase: [RuleBits]) {
            var changes = true
            while changes {
                changes = false
                for outer in begun.indices {
                    for inner in begun.indices where !begun[inner].intersection(byPhrase[outer]).isEmpty {
                        // A rule that is the outer phrase begins with the inner one.
                        let (beginning, going) = (begun[inner], continued[inner])
                        begun[inner].formUnion(begun[outer])
                        continued[inner].formUnion(continued[outer])
                        changes = changes || begun[inner] != beginning || continued[inner] != going
                    }
                }
            }
            // What begins with a rule has that rule's second as its own.
            for inner in begun.indices {
                for outer in begun.indices where !continued[inner].intersection(byPhrase[outer]).isEmpty {
                    continued[inner].formUnion(begun[outer])
                }
            }
        }

        /// A rule, and all that can begin with it.
        func rulesBegun(by rule: Int) -> RuleBits {
            var rules = RuleBits()
            rules.insert(rule)
            for phrase in phrases[rule] { rules.formUnion(begun[phrase]) }
            return rules
        }

        /// All that can go on with a rule.
        func rulesContinued(by rule: Int) -> RuleBits {
            var rules = RuleBits()
            for phrase in phrases[rule] { rules.formUnion(continued[phrase]) }
            return rules
        }
    }

    /// Finds the steps that can be reached from one without an atom between.
    fileprivate struct Walk {
        private let steps: [Pattern.Step]
        private var open: [Int] = []

        init(_ steps: [Pattern.Step]) { self.steps = steps }

        /// A step may be reached in several ways; it is then told as often, which does no harm.
        mutating func steps(from start: Int) -> [Int] {
            var reached: [Int] = []
            open.append(start)
            while let step = open.popLast() {
                switch steps[step] {
                case .split(let first, let second):
                    open.append(second)
                    open.append(first)
                case .jump(let target): open.append(target)
                case .word, .mark, .term, .phrase, .accept: reached.append(step)
                }
            }
            return reached
        }
    }
}
