/// What each account is about, side by side in flat arrays: comparing two walks over a few neighbouring bytes.
///
/// Terms are numbered through the folder and weighed by how rare they are.
struct TermLists: Sendable {
    /// What a list holds. Those with weights come first.
    enum Kind: Int, CaseIterable {
        case words
        case quotedWords
        /// For sayings words and quoted words together: what one paper quotes, the other may tell in its own words.
        case saidWords
        case actors
        /// Numbers as written, and runs of four quoted words: hashes without a weight.
        case numbers, quotes
    }

    struct Term: Sendable {
        var number: UInt32
        /// How rare it is; 0 for kinds without weights.
        var weight: Float = 0
    }

    private var terms: [Term] = []
    /// For each account, kind by kind, where its list begins; the end of the last behind them.
    private var starts: [Int32] = [0]
    /// For each account what its lists weigh in all, of each kind with weights.
    private var sums: [Float] = []
    private static let kinds = Kind.allCases.count
    private static let weighed = 4

    /// Names have the numbers of their actors, be they told as who takes part or as one word among others.
    private let actorCount: Int
    /// For each account the number of its theme; -1 where it has none.
    private var themes: [Int32] = []
    /// How many different terms with weights there are; their numbers are less.
    private(set) var termCount = 0

    /// Takes the terms out of the accounts, which need them no more. Near-linear.
    init(_ accounts: inout [Account], actorCount: Int) {
        self.actorCount = actorCount
        starts.reserveCapacity(accounts.count * Self.kinds + 1)
        terms.reserveCapacity(accounts.count * 8)
        themes.reserveCapacity(accounts.count)
        var numbers = HashNumbers(expected: accounts.count + actorCount)
        for actor in 0..<actorCount { _ = numbers.number(Account.Terms.name(of: Int32(clamping: actor))) }
        var counts: [Int32] = []
        for index in accounts.indices {
            let own = accounts[index].terms
            // In the order of the kinds.
            let words = append(own.words.lazy.map { numbers.number($0) })
            let quoted = append(own.quotedWords.lazy.map { numbers.number($0) })
            if accounts[index].isSaying { appendUnion(words, quoted) } else { _ = close() }
            let actors = append(accounts[index].actors.lazy.filter { $0 >= 0 }.map { UInt32($0) })
            append(own.numbers.lazy.map { UInt32(truncatingIfNeeded: $0 >> 32) })
            append(own.quotes.lazy.map { UInt32(truncatingIfNeeded: $0 >> 32) })
            let theme = accounts[index].theme
            themes.append(theme == 0 ? -1 : Int32(truncatingIfNeeded: numbers.number(theme)))
            accounts[index].terms = Account.Terms()
            count(words, in: &counts, known: numbers.count)
            count(actors, in: &counts, known: numbers.count)
        }
        termCount = max(numbers.count, counts.count)
        let total = Float(accounts.count) + Self.background
        weigh(counts.map { (total / Float($0 + 1)).roughLogarithm })
    }

    /// As if so many accounts of other news lay beside the folder's: in a folder of two articles, what stands in both is not
    /// common, it is what they are about.
    private static let background: Float = 100

    // MARK: Asking

    /// The terms of one kind of an account, their numbers ascending.
    func list(_ kind: Kind, _ account: Int) -> ArraySlice<Term> { terms[range(kind, account)] }

    func isEmpty(_ kind: Kind, _ account: Int) -> Bool { range(kind, account).isEmpty }

    /// How many terms two accounts share.
    func shared(_ kind: Kind, _ left: Int, _ right: Int) -> Int {
        var count = 0
        forEachShared(range(kind, left), range(kind, right)) { _ in count += 1 }
        return count
    }

    /// Whether a number stands in a list.
    func contains(_ number: Int32, _ kind: Kind, _ account: Int) -> Bool {
        list(kind, account).contains { $0.number == UInt32(bitPattern: number) }
    }

    /// Whether two accounts tell of two things, and neither names that of the other: "visas were approved", "approved the budget".
    func areOfOtherThings(_ left: Int, _ right: Int) -> Bool {
        let (one, other) = (themes[left], themes[right])
        return one >= 0 && other >= 0 && one != other && !contains(one, .words, right) && !contains(other, .words, left)
    }

    /// Whether a word is somebody's name, or that of a place.
    func isName(_ term: Term) -> Bool { Int(term.number) < actorCount }

    /// Places that take part in what one account tells, and are mere words of the other: "a dam in Kalmere burst", "Kalmere was flooded".
    func namesAcross(_ left: Int, _ right: Int) -> (count: Int, weight: Float) {
        var count = 0
        var weight: Float = 0
        func add(_ term: Term) {
            guard isName(term) else { return }
            count += 1
            weight += term.weight
        }
        // Names have the least numbers, so that most lists of words show at once that they hold none.
        if let first = list(.words, left).first, isName(first) {
            forEachShared(range(.words, left), range(.actors, right), add)
        }
        if let first = list(.words, right).first, isName(first) {
            forEachShared(range(.words, right), range(.actors, left), add)
        }
        return (count, weight)
    }

    /// Whether both name a place that is a mere word of either.
    func sharesNames(_ left: Int, _ right: Int) -> Bool {
        var shares = false
        forEachShared(range(.words, left), range(.words, right)) { shares = shares || isName($0) }
        return shares
    }

    /// The weight of what two accounts share, and of each of them, for a kind with weights.
    func weigh(_ kind: Kind, _ left: Int, _ right: Int) -> (common: Float, left: Float, right: Float) {
        var common: Float = 0
        forEachShared(range(kind, left), range(kind, right)) { common += $0.weight }
        return (
            common, sums[left * Self.weighed + kind.rawValue], sums[right * Self.weighed + kind.rawValue]
        )
    }

    @inline(__always)
    private func range(_ kind: Kind, _ account: Int) -> Range<Int> {
        let place = account * Self.kinds + kind.rawValue
        return Int(starts[place])..<Int(starts[place + 1])
    }

    @inline(__always)
    private func forEachShared(_ left: Range<Int>, _ right: Range<Int>, _ body: (Term) -> Void) {
        terms.withUnsafeBufferPointer { terms in
            var i = left.lowerBound
            var j = right.lowerBound
            while i < left.upperBound, j < right.upperBound {
                let (one, other) = (terms[i].number, terms[j].number)
                if one == other { body(terms[i]) }
                i += one <= other ? 1 : 0
                j += other <= one ? 1 : 0
            }
        }
    }

    // MARK: Filling

    /// A list behind those that there are, ascending.
    @discardableResult
    private mutating func append(_ numbers: some Sequence<UInt32>) -> Range<Int> {
        let start = terms.count
        for number in numbers { terms.append(Term(number: number)) }
        if terms.count > start + 1 {
            terms.withUnsafeMutableBufferPointer { terms in
                var list = UnsafeMutableBufferPointer(rebasing: terms[start...])
                list.sort { $0.number < $1.number }
            }
        }
        return close()
    }

    /// Counts in how many accounts each number stands.
    ///
    /// - Parameter known: How many numbers there are to count for at least.
    private func count(_ list: Range<Int>, in counts: inout [Int32], known: Int) {
        let most = list.last.map { Int(terms[$0].number) + 1 } ?? 0
        let missing = max(known, most) - counts.count
        if missing > 0 { counts.append(contentsOf: repeatElement(0, count: missing)) }
        for place in list { counts[Int(terms[place].number)] += 1 }
    }

    /// Two ascending lists as one, ascending, none twice.
    private mutating func appendUnion(_ left: Range<Int>, _ right: Range<Int>) {
        var (i, j) = (left, right)
        while !i.isEmpty || !j.isEmpty {
            let one = i.isEmpty ? UInt32.max : terms[i.lowerBound].number
            let other = j.isEmpty ? UInt32.max : terms[j.lowerBound].number
            terms.append(Term(number: min(one, other)))
            if one <= other { i.removeFirst() }
            if other <= one { j.removeFirst() }
        }
        _ = close()
    }

    /// Ends a list, and says where it stands.
    private mutating func close() -> Range<Int> {
        let start = Int(starts[starts.count - 1])
        starts.append(Int32(clamping: terms.count))
        return start..<terms.count
    }

    /// Gives each term the weight of its number, and each list the sum of its terms.
    private mutating func weigh(_ rarity: [Float]) {
        let accounts = starts.count / Self.kinds
        sums.reserveCapacity(accounts * Self.weighed)
        for account in 0..<accounts {
            for kind in Kind.allCases.prefix(Self.weighed) {
                var sum: Float = 0
                for place in range(kind, account) {
                    // A word tells a little by itself; who takes part does in much that a folder tells.
                    terms[place].weight = rarity[Int(terms[place].number)] + (kind == .actors ? 0 : 1)
                    sum += terms[place].weight
                }
                sums.append(sum)
            }
        }
    }
}

extension Float {
    /// The binary logarithm, straight between the powers of two: near enough for weights.
    var roughLogarithm: Float {
        self > 0 ? Float(exponent) + significand - 1 : 0
    }
}
