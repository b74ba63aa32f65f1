import Language

/// A subject that an aside between commas parts from its verb: "*Norlines*, which owns the port, *sold* it".
///
/// Parsers often take the verb behind the second comma for a participle of the aside, and so lose the sentence's main clause.
struct InterruptedSubject {
    let subject: Int
    /// The words between the two commas.
    let aside: Range<Int>
    let verb: Int

    /// The subject and verb of a sentence that begins so; `nil` where its main verb stands elsewhere.
    init?(_ tree: SentenceTree) {
        if let named = Self.named(tree) {
            self = named
            return
        }
        guard let (subject, first) = Self.openingNoun(tree) ?? Self.nounBehindScene(tree) else { return nil }
        if let last = Self.lastOfAsides(behind: first, of: subject, tree), let verb = Self.verb(behind: last, tree) {
            self.subject = subject
            aside = first + 1..<last
            self.verb = verb
            return
        }
        // "women -- many of them with children -- *marched*": between dashes may stand anything.
        let isDashed = Self.isDash(first, tree)
        guard isDashed || Self.opensAside(first + 1, tree),
            let second = (first + 1..<tree.tokens.upperBound).first(where: {
                isDashed ? Self.isDash($0, tree) : tree.tag($0) == .comma
            }),
            second - first > 2, let verb = Self.verb(behind: second, tree),
            let root = tree.tokens.first(where: { tree.relation($0) == .root }),
            // "Brandt, who led the choir, died on Monday, her publisher said"
            root < second || root == verb
                || root > verb && (verb..<root).contains(where: { tree.tag($0) == .comma })
        else { return nil }
        let isRelative = tree.tag(first + 1).isWhWord
        var openQuotes = 0
        let isPlain = (first + 1..<second).allSatisfy { word in
            switch tree.tag(word) {
            case .openBracket, .colon: return false
            case .openQuote: openQuotes += 1
            case .closeQuote: openQuotes -= 1
            case .md: return isRelative
            default: break
            }
            return true
        }
        // A title may be quoted in it, but no speech goes on behind it.
        guard isPlain, openQuotes == 0 else { return nil }
        self.subject = subject
        aside = first + 1..<second
        self.verb = verb
    }

    private init(subject: Int, aside: Range<Int>, verb: Int) {
        self.subject = subject
        self.aside = aside
        self.verb = verb
    }

    /// "Norlines Inc., Port Vale, N.J., facing a squeeze, *said*": the last comma of several asides with no tense in them.
    private static func lastOfAsides(behind first: Int, of subject: Int, _ tree: SentenceTree) -> Int? {
        guard tree.tag(first) == .comma, tree.tag(subject).isProperNoun, tree.article.mention(subject)?.kind == .name,
            let tense = (first + 1..<tree.tokens.upperBound).first(where: { tree.tag($0).isTensed })
        else { return nil }
        var last = tense - 1
        while last > first, tree.tag(last) == .rb { last -= 1 }
        let aside = first + 1..<max(first + 1, last)
        guard tree.tag(last) == .comma, aside.contains(where: { tree.tag($0) == .comma }),
            !aside.contains(where: { word in
                switch tree.tag(word) {
                case .cc, .colon, .openQuote, .closeQuote, .openBracket: true
                case let tag: tag.isWhWord
                }
            })
        else { return nil }
        return last
    }

    /// "The firm's chief executive, *Dieter Hahn*, *resigned*", "The leader, *Josef Adamik*, who brought the case, *asked*": the name says
    /// who it is.
    private static func named(_ tree: SentenceTree) -> InterruptedSubject? {
        guard let comma = tree.tokens.first(where: { tree.tag($0) == .comma }), comma - tree.tokens.lowerBound < 9,
            comma > tree.tokens.lowerBound, isRole(comma - 1, tree)
        else { return nil }
        let opening = tree.tokens.lowerBound..<comma
        let isPlain = opening.allSatisfy { word in
            switch tree.tag(word) {
            case .dt, .prpPossessive, .jj, .pos, .nn, .nnp, .nnps, .hyphen: !tree.isDate(word)
            default: tree.isWord(word, "of")
            }
        }
        var end = comma + 1
        while tree.tokens.contains(end), tree.tag(end).isProperNoun { end += 1 }
        guard isPlain, end > comma + 1, tree.tokens.contains(end), tree.tag(end) == .comma else { return nil }
        // ", who brought the case,"
        if tree.tokens.contains(end + 1), tree.tag(end + 1) == .wp {
            guard let closing = (end + 1..<tree.tokens.upperBound).first(where: { tree.tag($0) == .comma }) else {
                return nil
            }
            end = closing
        }
        let name = comma + 1
        guard let verb = verb(behind: end, tree), tree.tag(verb) == .vbn || tree.child(of: verb, .nsubj) == nil else {
            return nil
        }
        return InterruptedSubject(subject: name, aside: name..<end, verb: verb)
    }

    /// A common noun for somebody; "chief executive" is often taken for two adjectives.
    private static func isRole(_ word: Int, _ tree: SentenceTree) -> Bool {
        tree.tag(word) == .nn && tree.word(word).traits.contains(.acting)
            || tree.isWord(
                word, "executive", "spokesman", "spokeswoman", "founder", "owner", "leader", "coach", "curator")
    }

    /// The head of the noun phrase that opens the sentence, and the comma right behind it.
    private static func openingNoun(_ tree: SentenceTree) -> (noun: Int, comma: Int)? {
        noun(from: tree.tokens.lowerBound, tree)
    }

    /// "In a march through Oslo, *hundreds of women* -- many with children -- blocked a bridge": the noun before the dash.
    private static func nounBehindScene(_ tree: SentenceTree) -> (noun: Int, comma: Int)? {
        guard tree.tag(tree.tokens.lowerBound) == .in,
            let comma = tree.tokens.first(where: { tree.tag($0) == .comma || tree.tag($0).isTensed }),
            tree.tag(comma) == .comma, !isDash(comma, tree),
            let opening = noun(from: comma + 1, tree), isDash(opening.comma, tree)
        else { return nil }
        return opening
    }

    private static func isDash(_ word: Int, _ tree: SentenceTree) -> Bool { tree.isWord(word, "--", "—", "–", "_") }

    private static func noun(from start: Int, _ tree: SentenceTree) -> (noun: Int, comma: Int)? {
        var noun: Int?
        var isAttached = false
        for word in start..<max(start, tree.tokens.upperBound) {
            switch tree.tag(word) {
            case .nn, .nns, .nnp, .nnps:
                guard !tree.isDate(word) else { return nil }
                if !isAttached { noun = word }
            case .dt, .prpPossessive, .jj, .jjr, .jjs, .cd, .hyphen: break
            case .pos: noun = nil
            case .in:
                // "the chief of the union", "police in the capital": the noun before the preposition is the head.
                guard noun != nil, tree.isWord(word, "of", "in", "at", "from") else { return nil }
                isAttached = true
            case .comma, .colon:
                guard let noun, tree.tag(word) == .comma || isDash(word, tree) else { return nil }
                return (tree.relation(noun) == .flat ? tree.head(of: noun) ?? noun : noun, word)
            default: return nil
            }
        }
        return nil
    }

    /// "…, *the* chairman of", "…, *called* the Vale", "…, *which* has": words that begin an aside, not the next name of a list.
    private static func opensAside(_ word: Int, _ tree: SentenceTree) -> Bool {
        guard tree.tokens.contains(word) else { return false }
        switch tree.tag(word) {
        case .dt, .prpPossessive, .vbn, .wdt, .wp, .wpPossessive: return true
        // "…, *facing* a strike, sold", "…, *through* its unit, bought"
        case .vbg, .in: return true
        // A past tense right behind a comma is a participle that was mistaken.
        case .vbd: return tree.relation(word) == .root
        default: return false
        }
    }

    /// The main verb of the group that follows a comma.
    private static func verb(behind comma: Int, _ tree: SentenceTree) -> Int? {
        var word = comma + 1
        var hasTense = false
        while tree.tokens.contains(word), word - comma < 6 {
            switch tree.tag(word) {
            case .rb: break
            // "…, *today* sought"
            case .nn, .nnp: guard tree.isDate(word) else { return nil }
            case .md, .vbz, .vbp, .vbd:
                hasTense = true
                if tree.token(word).universal != .aux { return word }
            case .vb, .vbn:
                guard tree.token(word).universal != .aux else { break }
                // "…, built by Holm in 1920": no past without its auxiliary.
                return hasTense || tree.tag(word) == .vbn && !tree.isWord(word + 1, "by") ? word : nil
            default: return nil
            }
            word += 1
        }
        return nil
    }
}
