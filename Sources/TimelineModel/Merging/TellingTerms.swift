import ArticleReading
import DateExpressions
import Language

/// What a telling is about: its content words, numbers and quoted words, as numbers that compare quickly.
struct TellingTerms: Sendable {
    /// Terms by id, ascending, none twice.
    var words: [Int32] = []
    /// Numbers of the clause, by the term id of their digits; ascending.
    var numbers: [Int32] = []
    /// Runs of four quoted words, hashed; ascending.
    var quotes: [UInt64] = []
    /// Content words between quotation marks, by term id; ascending.
    var quotedWords: [Int32] = []
    /// The actors who take part, ascending.
    var actors: [Int32] = []
}

/// Gives each content word of a folder a number, and counts in how many tellings it stands.
struct TermTable {
    private var ids: [String: Int32] = [:]
    /// For each term the number of tellings that hold it.
    private(set) var counts: [Int32] = []

    /// - Parameter isNamed: For each token of the article whether it belongs to a name or a role: those are compared as actors.
    mutating func terms(
        of telling: Telling, in article: ReadArticle, isNamed: [Bool], quotations: Quotations, lexicon: EventLexicon
    ) -> TellingTerms {
        var terms = TellingTerms()
        let dates = article.dates
        for token in telling.clause {
            let word = article.analysis.tokens[token]
            if isNamed[token] || isDate(word, dates) { continue }
            // "said" and "spoke" are in every saying; deeds are few, and what is done says what it is about.
            if telling.concept.isSaying, telling.chain.contains(token) { continue }
            if word.tag == .cd {
                terms.numbers.append(id(article.article.string(word.range).filter { $0 != "," }.lowercased()))
                continue
            }
            if let term = contentTerm(token, in: article, lexicon) { terms.words.append(term) }
        }
        terms.words = unique(terms.words)
        terms.actors = unique(telling.actors.map { Int32($0) })
        terms.numbers = unique(terms.numbers)
        // A saying is known by all that its sentence quotes, other deeds by what their clause quotes.
        let reach =
            telling.concept.isSaying ? Array(article.analysis.sentences[telling.sentence].tokens) : telling.clause
        let quoted = reach.filter { quotations.isQuoted[$0] }
        terms.quotes = runs(of: quoted, in: article)
        terms.quotedWords = unique(quoted.compactMap { contentTerm($0, in: article, lexicon) })
        for term in terms.words { counts[Int(term)] += 1 }
        return terms
    }

    private mutating func contentTerm(_ token: Int, in article: ReadArticle, _ lexicon: EventLexicon) -> Int32? {
        let tag = article.analysis.tokens[token].tag
        guard isContent(tag) else { return nil }
        let lemma = article.analysis.lemma(token, in: article.article.text).lowercased()
        guard lemma.utf8.count > 2 || tag.isProperNoun, !Self.stopWords.contains(lemma) else { return nil }
        return id(lexicon.stem(of: lemma, isVerb: tag.isVerb))
    }

    private mutating func id(_ term: String) -> Int32 {
        if let known = ids[term] { return known }
        let new = Int32(counts.count)
        ids[term] = new
        counts.append(0)
        return new
    }

    private func unique(_ values: [Int32]) -> [Int32] {
        var result: [Int32] = []
        for value in values.sorted() where result.last != value { result.append(value) }
        return result
    }

    private func isContent(_ tag: PennTag) -> Bool {
        tag.isNoun || tag.isVerb || tag == .jj || tag == .jjr || tag == .jjs
    }

    private func isDate(_ token: Token, _ dates: [DateExpression]) -> Bool {
        var low = 0
        var high = dates.count
        while low < high {
            let middle = (low + high) / 2
            if dates[middle].range.upperBound <= Int(token.start) { low = middle + 1 } else { high = middle }
        }
        return low < dates.count && dates[low].range.contains(Int(token.start))
    }

    private static let stopWords: Set<String> = [
        "be", "have", "do", "say", "tell", "make", "get", "take", "go", "come", "other", "more", "most", "many", "such",
        "new",
        "last", "first", "own", "same", "several", "recent", "year", "month", "week", "day", "time", "people", "part",
        "way",
        "thing", "number", "lot", "report", "accord", "include", "use", "would", "could", "may", "also", "mr.", "mrs.",
        "ms.",
    ]

    // MARK: Quotations

    /// Every run of four neighbouring quoted words.
    private func runs(of quoted: [Int], in article: ReadArticle) -> [UInt64] {
        var run: [UInt64] = []
        var previous = -2
        var found: Set<UInt64> = []
        for token in quoted {
            if token > previous + 2 { run.removeAll(keepingCapacity: true) }
            previous = token
            let word = article.analysis.tokens[token]
            switch word.tag {
            case .comma, .period, .colon, .hyphen: continue
            default: break
            }
            run.append(hash(article.article.text, word.range))
            if run.count > 4 { run.removeFirst() }
            if run.count == 4 {
                found.insert(run.reduce(14_695_981_039_346_656_037) { ($0 ^ $1) &* 1_099_511_628_211 })
            }
        }
        return found.sorted()
    }

    /// FNV-1a over lower-cased ASCII.
    private func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for index in range {
            let byte = text[index]
            hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 1_099_511_628_211
        }
        return hash
    }
}
