import ArticleReading
import DateExpressions
import Language

/// Makes the accounts of one article: its tellings, with what they are about as hashes.
struct AccountReader {
    let article: ReadArticle
    let index: Int
    let actors: ActorIndex
    let lexicon: EventLexicon
    let quotations: Quotations
    private let quantityReader: QuantityReader
    /// For each token whom it names, as an index of an actor; `unnamed` for others, `role` for words of somebody's role,
    /// `date` for words that say when.
    let named: [Int32]
    static let unnamed: Int32 = -1
    private static let role: Int32 = -2
    private static let date: Int32 = -3
    /// For each token its content word as a hash; 0 where it has none. Clauses overlap, so that each word is asked for often.
    let contentWords: [UInt64]
    /// Whether the article has a common word of unions and those who stop work.
    let tellsOfLabour: Bool
    /// For each block the number of its paragraph of content, from 1.
    private let paragraphs: [Int]
    /// The first block of the body.
    private let openingBlock: Int?

    init(article: ReadArticle, index: Int, actors: ActorIndex, lexicon: EventLexicon, words: inout ContentWords) {
        self.article = article
        self.index = index
        self.actors = actors
        self.lexicon = lexicon
        quotations = Quotations(article)
        quantityReader = QuantityReader(article: article)
        named = Self.namedTokens(of: article, actors.mentions[index])
        let hashes = words.hashes(of: article)
        contentWords = hashes
        let (labour, tokens) = (DeedWords.labour.hashes, article.analysis.tokens)
        tellsOfLabour = hashes.indices.contains {
            labour.contains(WordKey(hash: hashes[$0])) && !tokens[$0].tag.isProperNoun
        }
        var count = 0
        paragraphs = article.article.blocks.map { block in
            if block.isContent { count += 1 }
            return count
        }
        openingBlock = article.article.blocks.firstIndex { $0.kind == .paragraph }
    }

    /// Adds the accounts in the order of the text. Linear in the article's length.
    func read(into accounts: inout [Account]) {
        let tellings = ArticleTellings(
            article: article, index: index, actors: actors, lexicon: lexicon, quotations: quotations)
        let told = tellings.read()
        var becauses = SharedTexts()
        var words: [UInt64] = []
        var sayings: [Int] = []
        var sentence = 0..<0
        for place in told.indices {
            if !sentence.contains(place) {
                let end = told[place...].firstIndex { $0.sentence != told[place].sentence } ?? told.endIndex
                sentence = place..<end
                sayings.removeAll(keepingCapacity: true)
                for other in sentence where told[other].concept.isSaying { sayings.append(told[other].trigger) }
            }
            // Most tellings of an article are dated by the same words: one text for all of them.
            let because = becauses.shared(told[place].dating.because)
            accounts.append(account(told[place], beside: told[sentence], sayings, because: because, words: &words))
        }
    }

    /// - Parameters:
    ///   - others: All that its sentence tells, itself among them.
    ///   - sayings: The triggers of those that say something.
    ///   - words: Room for its words, so that they are gathered without an array of their own.
    private func account(
        _ telling: Telling, beside others: ArraySlice<Telling>, _ sayings: [Int], because: String, words: inout [UInt64]
    ) -> Account {
        let isSaying = isSaying(telling)
        var traits: Account.Traits = []
        if telling.strength == .strong { traits.insert(.strong) }
        if isSaying { traits.insert(.saying) }
        if telling.concept.kind == .occurrence { traits.insert(.occurrence) }
        if telling.isAnaphoric { traits.insert(.anaphoric) }
        if isPassive(telling) { traits.insert(.passive) }
        if isSaying ? elaborates(telling, sayings) : elaboratesDeed(telling, others) { traits.insert(.elaborating) }
        if isAdditional(telling) { traits.insert(.additional) }
        let sentence = article.analysis.sentences[telling.sentence]
        switch article.article.blocks[sentence.block].kind {
        case .title:
            traits.insert(.headline)
            if tellsDeed(telling, sentence) { traits.insert(.titled) }
        case .standfirst, .heading: traits.insert(.headline)
        default: if sentence.block == openingBlock { traits.insert(.opening) }
        }
        let quantities = quantities(telling)
        let deed = deed(of: telling)
        if takesUp(deed, telling) { traits.insert(.anaphoric) }
        var account = Account(
            passage: passage(telling), sentence: Int32(clamping: telling.sentence),
            headline: telling.strength == .strong
                ? telling.headline : traits.contains(.titled) ? titleLine(sentence) : "",
            dating: Dating(period: telling.dating.period, basis: telling.dating.basis, because: because),
            actors: actors(of: telling), agentCount: UInt8(clamping: telling.agentCount),
            speaker: telling.speaker.map { Int32(clamping: $0) } ?? -1, concept: deed.concept,
            traits: traits, terms: terms(telling, sayings, quantities, words: &words), quantities: quantities)
        account.takingCount = UInt8(clamping: telling.actors.count)
        if deed.noun != nil, account.agentCount > 0, actors.actors[telling.actors[0]].kind == .person,
            ConceptKin.shared[deed.concept].nature.contains(.onceForPatient)
        {
            // "His dismissal", "Holm's arrest came": it is done to whom it belongs to.
            account.agentCount = 0
        }
        account.sideConcept = sideConcept(of: telling).map { hash($0) } ?? 0
        if deed.noun == nil { account.theme = theme(of: telling) }
        if account.agentCount > 0 { account.agentWords = place(naming: account.actors[0], in: sentence) }
        if account.speaker >= 0 { account.speakerWords = place(naming: account.speaker, in: sentence) }
        return account
    }

    /// Who takes part, then who is only named; a place that is only named is where it happened.
    private func actors(of telling: Telling) -> [Int32] {
        var found = telling.actors.map { Int32(clamping: $0) }
        for token in telling.clause where isBody(named[token]) && !found.contains(named[token]) {
            found.append(named[token])
        }
        return found
    }

    /// Whether what `named` holds of a token is an actor that is no place.
    func isBody(_ actor: Int32) -> Bool { actor >= 0 && actors.actors[Int(actor)].kind != .place }

    private func passage(_ telling: Telling) -> Passage {
        let sentence = article.analysis.sentences[telling.sentence]
        // Members one by one: an expression copied whole counts a reference to each of its texts.
        let expression = telling.expression
        return Passage(
            article: index, range: telling.passage, line: article.article.line(at: telling.passage.lowerBound),
            paragraph: max(1, paragraphs[sentence.block]), trigger: article.analysis.tokens[telling.trigger].range,
            expression: expression.map { article.dates[$0].range },
            expressionValue: expression.map { article.dates[$0].value }, status: telling.status)
    }

    /// Where a sentence first names an actor, or means it by a pronoun; empty where it does not.
    private func place(naming actor: Int32, in sentence: Sentence) -> Range<Int32> {
        let mentions = actors.mentions[index]
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].tokens.lowerBound < sentence.tokens.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        while low < mentions.count, mentions[low].tokens.lowerBound < sentence.tokens.upperBound {
            if mentions[low].actor == Int(actor) {
                let range = mentions[low].range
                return Int32(clamping: range.lowerBound)..<Int32(clamping: range.upperBound)
            }
            low += 1
        }
        return 0..<0
    }

    private func quantities(_ telling: Telling) -> [Quantity] {
        // The list alone: what a closure takes of `self` would be copied whole.
        let named = named
        return quantityReader.quantities(telling.clause, chain: telling.chain) { named[$0] != Self.unnamed }
    }

    /// What is announced is news itself, whoever says it.
    private func isSaying(_ telling: Telling) -> Bool {
        telling.concept.isSaying && telling.concept.name != "announce"
    }

    private static func namedTokens(of article: ReadArticle, _ mentions: [ActorMention]) -> [Int32] {
        var named = Array(repeating: unnamed, count: article.analysis.tokens.count)
        func mark(_ tokens: Range<Int>, _ value: Int32) {
            for token in tokens where named.indices.contains(token) { named[token] = value }
        }
        for name in article.analysis.names { if let role = name.role { mark(role, Self.role) } }
        // Roles first: "Norvik chief Ann Lee" names Norvik, too.
        for mention in mentions where mention.kind == .name { mark(mention.tokens, Int32(clamping: mention.actor)) }
        markDates(of: article, &named)
        return named
    }

    /// Marks words that say when; "seven years" of prison, which say how long, are compared.
    private static func markDates(of article: ReadArticle, _ named: inout [Int32]) {
        var token = 0
        let tokens = article.analysis.tokens
        for index in article.dates.indices where article.dates[index].period != nil {
            let range = article.dates[index].range
            while token < tokens.count, Int(tokens[token].start) < range.lowerBound { token += 1 }
            while token < tokens.count, Int(tokens[token].start) < range.upperBound {
                named[token] = date
                token += 1
            }
        }
    }

    private func hash(_ word: String) -> UInt64 { HashedBytes.hash(word.utf8) }
}
