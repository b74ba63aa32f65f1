import Language

/// The grammar of phrases that may mean somebody, without a look at whom.
extension ArticleWords {
    // MARK: Nouns

    func isHeadOfNoun(_ token: Int) -> Bool {
        switch tag(token) {
        case .nn, .nns, .nnp, .nnps, .jj: break
        default: return false
        }
        guard isParsed(token) else {
            return !tag(token + 1).isNoun || !inSameSentence(token, token + 1)
        }
        switch tokens[token].relation {
        case .compound, .flat, .fixed, .goeswith, .nmodTime, .oblTime, .amod, .nummod, .casing, .mark, .advmod, .det:
            return false
        default: return tag(token) != .jj || tokens[token].relation != .root
        }
    }

    /// The first word of a noun's phrase, over adjectives and further nouns to its article or possessive.
    func startOfNoun(_ token: Int) -> Int {
        var start = token
        while token - start < 8, inSameSentence(start - 1, token) {
            switch tag(start - 1) {
            case .dt, .prpPossessive: return start - 1
            case .jj, .jjr, .jjs, .nn, .nns, .nnp, .nnps, .cd, .hyphen, .vbn, .vbg, .pos, .openQuote, .closeQuote, .rb:
                start -= 1
            default: return start
            }
        }
        return start
    }

    func form(of phrase: Range<Int>) -> NounPhrase.Form {
        for token in phrase where tag(token) == .pos { return token < phrase.upperBound - 1 ? .possessed : .bare }
        switch tag(phrase.lowerBound) {
        case .prpPossessive: return .possessed
        case .dt:
            let first = bytes(tokens[phrase.lowerBound].range)
            let isDefinite = first.first.map { $0 | 0x20 == UInt8(ascii: "t") } ?? false
            return isDefinite ? .definite : .indefinite
        case .cd: return .indefinite
        default: return .bare
        }
    }

    // MARK: Descriptions

    /// The determiner of a phrase such as "the company" that ends with a noun; `nil` for a name, for one with words behind
    /// it that make it another, and for one that "a" makes new.
    func startOfDescription(endingWith token: Int) -> Int? {
        guard nameOfToken[token] < 0, let start = startOfPhrase(endingWith: token), !isNarrowed(token),
            Self.determiners.contains(word(start))
        else { return nil }
        return start
    }

    /// The determiner of a phrase of which a noun is the last word; `nil` for one without, or with a name after it, which
    /// makes it a title or an apposition.
    func startOfPhrase(endingWith token: Int) -> Int? {
        if tag(token + 1).isProperNoun, inSameSentence(token, token + 1), nameOfToken[token + 1] >= 0 {
            return nil
        }
        var start = token
        while start > 0, token - start < 6, inSameSentence(start - 1, token) {
            start -= 1
            switch tag(start) {
            case .dt: return start
            case .jj, .nn, .nnp, .nnps, .hyphen, .vbg: continue
            // "The Frankfurt-based lender"
            case .vbn where word(start) == "based": continue
            // "The 100-year-old carmaker"
            case .cd where tag(start + 1) == .hyphen: continue
            default: return nil
            }
        }
        return nil
    }

    /// "The operating officer, Ann Lee,": that is Ann Lee, whoever held the office before.
    func isBesidePerson(_ token: Int) -> Bool {
        guard tag(token + 1) == .comma, inSameSentence(token, token + 2) else { return false }
        let name = Int(nameOfToken[token + 2])
        return name >= 0 && analysis.names[name].kind == .person
    }

    /// "The group within the party", "the leader of the strike": what follows makes it another than was named before.
    func isNarrowed(_ token: Int) -> Bool {
        guard inSameSentence(token, token + 1) else { return false }
        if tag(token + 1) == .vbn, isParsed(token + 1), tokens[token + 1].relation == .acl {
            return true
        }
        return Self.narrowing.contains(word(token + 1))
    }

    /// The determiner of a phrase that may mean a thing, which is none the other for where it is.
    func startOfThing(endingWith token: Int) -> Int? {
        guard nameOfToken[token] < 0, let start = startOfPhrase(endingWith: token),
            Self.determiners.contains(word(start)),
            !inSameSentence(token, token + 1) || !Self.narrowingThings.contains(word(token + 1))
        else { return nil }
        return start
    }

    private static let narrowingThings = WordSet("called named of that which whose")
    private static let determiners = WordSet("the this that")
    private static let narrowing = WordSet("at called for from known named of that who whom whose within")

    // MARK: Names

    /// Where the title or role right before a name starts; else the name itself.
    func startWithRole(_ name: Range<Int>) -> Int {
        let index = Int(nameOfToken[name.lowerBound])
        guard index >= 0, let role = analysis.names[index].role, role.upperBound == name.lowerBound else {
            return name.lowerBound
        }
        return (role.last { tag($0) == .pos } ?? role.lowerBound - 1) + 1
    }

    /// What the title or noun before a person's name tells: "chairwoman", "his wife", "Uncle".
    func gender(beforeName name: Int, from title: Int) -> NounTraits {
        guard name > 0, inSameSentence(name - 1, name), title < name || tag(name - 1).isNoun else {
            return []
        }
        return NounTraits.of(bytes(tokens[name - 1].range), key: word(name - 1)).intersection([.male, .female])
    }

    /// Whether a word is written as adjectives of places are: "Norwegian".
    func mayBeAdjectiveOfPlace(_ token: Int) -> Bool {
        switch tag(token) {
        case .jj, .nnp: startsWithCapital(token)
        default: false
        }
    }

    // MARK: Pronouns

    /// "It is clear", "it was reported", "it took": an "it" that means nothing.
    func isExpletive(_ token: Int) -> Bool {
        if isParsed(token), tokens[token].relation == .expl { return true }
        let next = word(token + 1)
        if Self.verbsOfExpletives.contains(next) { return true }
        // "It would be better" at the start, but "Norvik said it would wait".
        let isWeak = Self.auxiliaries.contains(next) && (startsSentence(token) || Self.beings.contains(next))
        guard isWeak else { return false }
        return [.jj, .jjr, .jjs, .vbn, .vb, .dt, .rb, .cd].contains(tag(token + 2))
    }

    private static let verbsOfExpletives = WordSet("appears does doesn did feels looks remains seems takes took")
    private static let beings = WordSet("'s is was ’s")
    private static let auxiliaries = WordSet("'s is was ’s has may might will would")
}
