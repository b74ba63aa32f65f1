import Language

/// What the words beside a name say of it: "the group's lawyer", ", a protest movement", "of the North Coast Foundation".
struct RoleReader {
    let words: ArticleWords

    struct Finding {
        /// For a person, what it is: "Norwegian Prime Minister".
        var role: String?
        /// The common noun it is called, "movement", and the words before that: "protest".
        var noun: WordKey?
        var modifiers: [WordKey] = []
    }

    func findings(for index: Int) -> [Finding] {
        let name = words.analysis.names[index]
        let isPerson = name.kind == .person
        var findings: [Finding] = []
        if let role = name.role, isPerson { findings.append(finding(role, isPerson: true)) }
        let hasRoleAfter = name.role.map { $0.lowerBound >= name.tokens.upperBound } ?? false
        if !hasRoleAfter, let phrase = apposition(after: name.tokens), !isPerson || isPersonNoun(coreNoun(phrase)) {
            findings.append(finding(phrase, isPerson: isPerson))
        }
        if let body = bodyOf(name), isPerson {
            findings.append(Finding(role: "of " + Spelling.display(words.bytes(body.range)), noun: nil))
        }
        if let phrase = predicate(of: name.tokens) {
            findings.append(finding(phrase, isPerson: false))
        }
        if !isPerson, let noun = nounBefore(name.tokens) {
            findings.append(Finding(role: nil, noun: words.word(noun), modifiers: modifiers(before: noun)))
        }
        if name.kind == .product, let noun = nounAfter(name.tokens) {
            findings.append(Finding(role: nil, noun: words.word(noun)))
        }
        if !isPerson, let country = ownerBefore(name.tokens) {
            findings.append(Finding(role: nil, noun: nil, modifiers: [country]))
        }
        return findings
    }

    // MARK: Phrases

    /// The phrase between the comma after a name and the next: ", the leader of the movement,".
    private func apposition(after name: Range<Int>) -> Range<Int>? {
        let mark = name.upperBound
        guard words.inSameSentence(name.lowerBound, mark + 1), isBreak(mark) else { return nil }
        let start = mark + 1
        var end = start
        while words.inSameSentence(start, end), end - start < 14, !isBreak(end), words.tag(end) != .period {
            switch words.tag(end) {
            case .wp, .wdt, .wpPossessive, .wrb, .openQuote: return phrase(start..<end)
            // A verb: the comma closed a clause, and no apposition opened.
            case .vbd, .vbz, .vbp, .md: return nil
            default: end += 1
            }
        }
        guard words.inSameSentence(start, end) else { return nil }
        return phrase(start..<end)
    }

    /// A phrase that can name what someone is: an article, possessive or bare noun first, and a common noun in it.
    private func phrase(_ tokens: Range<Int>) -> Range<Int>? {
        guard let first = tokens.first else { return nil }
        switch words.tag(first) {
        case .dt, .prpPossessive: break
        case .jj, .nn, .nnp, .rb:
            // "Oslo, Norway, and Sweden" is a list: without an article there must be a common noun.
            guard words.nameOfToken[first] < 0 || tokens.count > 1 else { return nil }
        default: return nil
        }
        let core = coreNoun(tokens)
        guard let core, words.nameOfToken[core] < 0 || words.tag(core) == .nn else { return nil }
        return tokens
    }

    /// "is a protest movement" after a name.
    private func predicate(of name: Range<Int>) -> Range<Int>? {
        let verb = name.upperBound
        guard Self.beings.contains(words.word(verb)), words.tag(verb + 1) == .dt,
            words.inSameSentence(name.lowerBound, verb + 1)
        else { return nil }
        var end = verb + 2
        while words.inSameSentence(verb, end), end - verb < 10 {
            switch words.tag(end) {
            case .jj, .nn, .nns, .nnp, .hyphen, .vbn, .rb, .jjs, .cd, .pos: end += 1
            default: return end > verb + 2 ? verb + 1..<end : nil
            }
        }
        return nil
    }

    /// The noun right before a body's name: "outlet" in "the right-wing outlet Radio Nord".
    private func nounBefore(_ name: Range<Int>) -> Int? {
        let token = name.lowerBound - 1
        guard words.inSameSentence(token, name.lowerBound), words.tag(token) == .nn, words.nameOfToken[token] < 0 else {
            return nil
        }
        return token
    }

    /// The last of the nouns right after a product's name: "player" in "the Norvik 5 music player".
    private func nounAfter(_ name: Range<Int>) -> Int? {
        var token = name.upperBound
        while words.inSameSentence(name.lowerBound, token), token < name.upperBound + 4, words.nameOfToken[token] < 0,
            words.tag(token) == .jj || words.tag(token) == .nn && words.tag(token + 1).isNoun
        {
            token += 1
        }
        guard words.inSameSentence(name.lowerBound, token), words.tag(token) == .nn || words.tag(token) == .nns else {
            return nil
        }
        return token
    }

    /// "Finnish" and "phone" in "Finnish phone maker Norvik".
    private func modifiers(before noun: Int) -> [WordKey] {
        var modifiers: [WordKey] = []
        var token = noun - 1
        while words.inSameSentence(token, noun), noun - token < 5, words.nameOfToken[token] < 0,
            [.jj, .nn, .nnp].contains(words.tag(token))
        {
            modifiers.append(words.word(token))
            token -= 1
        }
        return modifiers
    }

    /// "japan" in "Japan's Norvik Safety Systems".
    private func ownerBefore(_ name: Range<Int>) -> WordKey? {
        let mark = name.lowerBound - 1
        guard words.tag(mark) == .pos, words.inSameSentence(mark - 1, name.lowerBound),
            Gazetteer.shared.sense(of: words.word(mark - 1)) == .country
        else { return nil }
        return words.word(mark - 1)
    }

    /// The body in "Ann Lee of the North Coast Foundation".
    private func bodyOf(_ name: Name) -> Name? {
        let preposition = name.tokens.upperBound
        guard Self.ofOrFrom.contains(words.word(preposition)) else { return nil }
        let next = words.tag(preposition + 1) == .dt ? preposition + 2 : preposition + 1
        guard words.inSameSentence(preposition, next), words.nameOfToken.indices.contains(next) else { return nil }
        let index = Int(words.nameOfToken[next])
        guard index >= 0, words.analysis.names[index].kind == .organization,
            words.analysis.names[index].tokens.lowerBound == next
        else { return nil }
        return words.analysis.names[index]
    }

    private func isBreak(_ token: Int) -> Bool {
        switch words.tag(token) {
        case .comma, .colon, .openBracket, .closeBracket: true
        default: Self.breaks.contains(words.word(token))
        }
    }

    // MARK: Words of a phrase

    /// The last noun before a preposition, relative or participle: "leader" of "the leader of the movement".
    func coreNoun(_ phrase: Range<Int>) -> Int? {
        var core: Int?
        for token in phrase {
            switch words.tag(token) {
            case .nn, .nns, .nnp, .nnps: core = token
            case .in, .to, .wp, .wdt, .comma: if core != nil { return core }
            case .vbg, .vbn: if core != nil, words.tag(token + 1) == .in { return core }
            default: break
            }
        }
        return core
    }

    private func finding(_ phrase: Range<Int>, isPerson: Bool) -> Finding {
        let role = isPerson ? roleText(phrase) : nil
        guard let core = coreNoun(phrase) else { return Finding(role: role, noun: nil) }
        let modifiers = (phrase.lowerBound..<core).filter { token in
            words.nameOfToken[token] < 0 && [.jj, .nn, .nns].contains(words.tag(token))
        }
        return Finding(role: role, noun: words.word(core), modifiers: modifiers.map(words.word))
    }

    /// Whether a noun can mean a person: "leader", "lawyer", but not "claim".
    private func isPersonNoun(_ token: Int?) -> Bool {
        guard let token else { return false }
        return PersonNouns.contains(words.bytes(ofToken: token))
    }

    /// A role as it is shown: no article, no "his" or "the group's" before it, at most 60 bytes, cut before a preposition.
    func roleText(_ phrase: Range<Int>) -> String? {
        var start = phrase.lowerBound
        var end = phrase.upperBound
        for token in phrase where words.tag(token) == .pos && token + 1 < end {
            // "the group's lawyer" is a lawyer; "Acme's lawyer" and a "Sheriff's Deputy" stay so.
            if words.nameOfToken[token] < 0,
                token == start || words.nameOfToken[token - 1] < 0 && !words.startsWithCapital(token - 1)
            {
                start = token + 1
            }
        }
        while start < end, [.dt, .prpPossessive, .comma, .in].contains(words.tag(start)) { start += 1 }
        guard start < end else { return nil }
        for limit in [end, lastBreak(start..<end)] {
            end = limit
            while end > start, [.comma, .in, .dt, .cc].contains(words.tag(end - 1)) { end -= 1 }
            guard start < end else { return nil }
            let range = words.tokens[start].range.lowerBound..<words.tokens[end - 1].range.upperBound
            let text = Spelling.display(words.bytes(range))
            // "senior" alone, cut off from its noun, is no role.
            if text.utf8.count <= 60, text.utf8.count > 2, words.tag(end - 1).isNoun { return text }
        }
        return nil
    }

    /// Where the first preposition or participle after the core noun stands.
    private func lastBreak(_ phrase: Range<Int>) -> Int { coreNoun(phrase).map { $0 + 1 } ?? phrase.upperBound }

    private static let beings = WordSet("is was are were")
    private static let ofOrFrom = WordSet("of from")
    private static let breaks = WordSet("— – -- ,")
}
