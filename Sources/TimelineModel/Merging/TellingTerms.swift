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
}

/// Gives each content word of a folder a number, and counts in how many tellings it stands.
struct TermTable {
    private var ids: [String: Int32] = [:]
    /// For each term the number of tellings that hold it.
    private(set) var counts: [Int32] = []

    mutating func terms(of telling: Telling, in article: ReadArticle, lexicon: EventLexicon) -> TellingTerms {
        var terms = TellingTerms()
        let dates = article.dates
        for token in telling.clause {
            let word = article.analysis.tokens[token]
            if isDate(word, dates) { continue }
            if word.tag == .cd {
                terms.numbers.append(id(article.article.string(word.range).filter { $0 != "," }.lowercased()))
                continue
            }
            guard isContent(word.tag) else { continue }
            let lemma = article.analysis.lemma(token, in: article.article.text).lowercased()
            guard lemma.utf8.count > 2 || word.tag.isProperNoun, !Self.stopWords.contains(lemma) else { continue }
            terms.words.append(id(lexicon.stem(of: lemma, isVerb: word.tag.isVerb)))
        }
        terms.words = unique(terms.words)
        terms.numbers = unique(terms.numbers)
        terms.quotes = quotes(of: telling, in: article)
        for term in terms.words { counts[Int(term)] += 1 }
        return terms
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

    /// Every run of four words between quotation marks in the telling's sentence.
    private func quotes(of telling: Telling, in article: ReadArticle) -> [UInt64] {
        let sentence = article.analysis.sentences[telling.sentence]
        var inside = false
        var run: [UInt64] = []
        var found: [UInt64] = []
        for token in sentence.tokens {
            let word = article.analysis.tokens[token]
            switch word.tag {
            case .openQuote, .closeQuote:
                inside = word.tag == .openQuote || !inside && word.tag == .closeQuote && run.isEmpty
                run.removeAll(keepingCapacity: true)
            case .comma, .period, .colon, .hyphen: continue
            default:
                guard inside else { continue }
                run.append(hash(article.article.text, word.range))
                if run.count > 4 { run.removeFirst() }
                if run.count == 4 {
                    found.append(run.reduce(14_695_981_039_346_656_037) { ($0 ^ $1) &* 1_099_511_628_211 })
                }
            }
        }
        return Array(Set(found)).sorted()
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
