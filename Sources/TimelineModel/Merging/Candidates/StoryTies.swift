import ArticleReading

/// Which articles tell one story: what each is mostly about, and how much of that two of them share.
///
/// Papers that follow one story name the same people, places and things again and again. Between such articles less is
/// needed to know one happening again in other words.
struct StoryTies: Sendable {
    /// A term that an article is about, and how much.
    private struct Theme: Sendable {
        var term: UInt32
        var weight: Float
    }

    /// What each article is mostly about, article by article: up to sixteen terms, the weightiest, ascending by number.
    private var themes: [Theme] = []
    /// For each article where its themes begin; the end of the last behind them.
    private var starts: [Int32] = [0]
    /// For each article what its themes weigh in all.
    private var totals: [Float] = []

    /// Near-linear in the number of accounts; several articles side by side.
    init(_ facts: [AccountFacts], _ terms: TermLists) {
        let articles = ArticleAccounts(facts)
        let pieces = ParallelPieces(articles.count, atMost: 512)
        let told = ParallelMap.map(pieces.count) { piece in ToldTerms(of: pieces[piece], articles, terms) }
        var articleCounts = [Int32](repeating: 0, count: terms.termCount)
        for piece in told { piece.count(in: &articleCounts) }
        let total = Float(articles.count) + Self.background
        let rarities = articleCounts.map { (total / Float($0 + 1)).roughLogarithm }
        totals.reserveCapacity(articles.count)
        starts.reserveCapacity(articles.count + 1)
        for piece in 0..<pieces.count {
            for place in 0..<pieces[piece].count { append(told[piece][place], rarities) }
        }
    }

    /// As if so many articles of other news lay beside the folder's.
    private static let background: Float = 50

    private mutating func append(_ told: ArraySlice<ToldTerms.Told>, _ rarities: [Float]) {
        func weight(_ one: ToldTerms.Told) -> Float { one.cappedCount * rarities[Int(one.term)] }
        let first = themes.count
        for one in told { themes.append(Theme(term: one.term, weight: weight(one))) }
        if told.count > Self.most {
            themes[first...].sort { ($1.weight, $0.term) < ($0.weight, $1.term) }
            themes.removeSubrange((first + Self.most)...)
            themes[first...].sort { $0.term < $1.term }
        }
        starts.append(Int32(clamping: themes.count))
        totals.append(themes[first...].reduce(0) { $0 + $1.weight })
    }

    private static let most = 16

    /// Whether two articles follow one story.
    func areOneStory(_ left: Int32, _ right: Int32) -> Bool { left != right && share(left, right) >= Self.leastShare }

    private static let leastShare: Float = 0.25

    /// The share of what two articles are about that both are about, 0...1, of the one that is about less.
    private func share(_ left: Int32, _ right: Int32) -> Float {
        let total = min(totals[Int(left)], totals[Int(right)])
        guard total > 0 else { return 0 }
        var common: Float = 0
        var (i, j) = (Int(starts[Int(left)]), Int(starts[Int(right)]))
        let (end, otherEnd) = (Int(starts[Int(left) + 1]), Int(starts[Int(right) + 1]))
        while i < end, j < otherEnd {
            let (mine, theirs) = (themes[i], themes[j])
            if mine.term == theirs.term { common += min(mine.weight, theirs.weight) }
            i += mine.term <= theirs.term ? 1 : 0
            j += theirs.term <= mine.term ? 1 : 0
        }
        return common / total
    }
}

/// What stands more than once in each of some articles, side by side.
private struct ToldTerms: Sendable {
    /// A term of an article, and how often it stands there; a name counts twice.
    struct Told: Sendable {
        var term: UInt32
        var count: Float
        /// More than a few times tells no more.
        var cappedCount: Float { min(count, 6) }
    }

    private var told: [Told] = []
    /// For each article where its terms begin; the end of the last behind them.
    private var starts: [Int] = [0]

    init(of numbers: Range<Int>, _ articles: ArticleAccounts, _ terms: TermLists) {
        for article in numbers {
            for account in articles[article] {
                for term in terms.list(.words, Int(account)) {
                    told.append(Told(term: term.number, count: terms.isName(term) ? 2 : 1))
                }
                for term in terms.list(.actors, Int(account)) { told.append(Told(term: term.number, count: 2)) }
            }
            gather(from: starts[starts.count - 1])
            starts.append(told.count)
        }
    }

    /// The terms of one of the articles, by its place among them; ascending.
    subscript(place: Int) -> ArraySlice<Told> { told[starts[place]..<starts[place + 1]] }

    /// Counts in how many articles each term stands.
    func count(in counts: inout [Int32]) {
        for one in told { counts[Int(one.term)] += 1 }
    }

    /// Each term once, ascending, with the sum of its counts; none that stands there once.
    private mutating func gather(from start: Int) {
        told[start...].sort { $0.term < $1.term }
        var kept = start
        var place = start
        while place < told.count {
            var sum = told[place]
            place += 1
            while place < told.count, told[place].term == sum.term {
                sum.count += told[place].count
                place += 1
            }
            guard sum.count > 1 else { continue }
            told[kept] = sum
            kept += 1
        }
        told.removeSubrange(kept...)
    }
}

/// The accounts of each article, whatever order they come in.
private struct ArticleAccounts: Sendable {
    private var accounts: [Int32]
    /// For each article where its accounts begin; the end of the last behind them.
    private var starts: [Int]

    init(_ facts: [AccountFacts]) {
        starts = Array(repeating: 0, count: facts.reduce(0) { max($0, Int($1.article) + 1) } + 1)
        for fact in facts { starts[Int(fact.article) + 1] += 1 }
        for article in starts.indices.dropFirst() { starts[article] += starts[article - 1] }
        var next = starts
        accounts = Array(repeating: 0, count: facts.count)
        for (account, fact) in facts.enumerated() {
            accounts[next[Int(fact.article)]] = Int32(account)
            next[Int(fact.article)] += 1
        }
    }

    var count: Int { starts.count - 1 }

    subscript(article: Int) -> ArraySlice<Int32> { accounts[starts[article]..<starts[article + 1]] }
}
