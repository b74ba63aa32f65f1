import Language

/// Which words of a sentence belong to a clause: its verb, subject and complements, side clauses left out.
struct ClauseWords {
    let tree: SentenceTree
    let syntax: ClauseSyntax
    /// Whether the sentence may hold a quotation mark, a dash, a colon or a semicolon; most hold none, and need no search for them.
    let mayHoldMarks: Bool

    init(tree: SentenceTree, syntax: ClauseSyntax) {
        self.tree = tree
        self.syntax = syntax
        mayHoldMarks = tree.tokens.contains { word in
            switch tree.article.text[tree.token(word).range.upperBound - 1] {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: "."):
                false
            default: true
            }
        }
    }

    /// The tokens of the clause that a chain heads, ascending: with its subject, wherever that stands.
    func clause(_ chain: TriggerChain) -> [Int] { Array(words(of: chain)) }

    private func words(of chain: TriggerChain) -> SentenceWords {
        if chain.isNoun || chain.isCaption { return phrase(of: chain.trigger) }
        let verb = chain.verb
        if let carrier = carrierOfPassive(verb) {
            var whole = chain
            whole.verb = carrier
            return words(of: whole)
        }
        if let counted = counted(before: verb) {
            var words = tree.branch(at: verb) { $0 < verb || isSide($0, of: verb, chain) }
            end(&words, of: verb, from: nil)
            words.insert(counted)
            return words
        }
        if isBareParticiple(verb), let subject = syntax.subject(of: verb), subject < verb {
            return words(in: subjectStart(subject, verb)..<endOfClause(from: verb))
        }
        var words =
            syntax.isLostMainVerb(verb)
            ? words(in: verb..<endOfClause(from: verb)) : tree.branch(at: verb) { isSide($0, of: verb, chain) }
        let subject = syntax.subject(of: verb) ?? syntax.object(of: verb)
        if let own = syntax.ownSubject(of: verb), own != subject, syntax.ownerOfList(endingWith: own) == nil {
            // "which" and "who" give way to the noun they stand for.
            let isApposed = subject.map { $0 < own && tree.tag(own).isProperNoun && tree.tag(own - 1) == .nn } ?? false
            let isModifying = syntax.modified?.verb == verb && syntax.modified?.noun == subject
            if !isApposed, !isModifying { words.remove(tree.branch(at: own)) }
        }
        // "Britain, which has troops there, handed": a "which" beside the subject belongs to the aside.
        words.removeAll { tree.tag($0).isWhWord && tree.head(of: $0) == verb && tree.relation($0) == .nsubj }
        fillGaps(&words, of: verb)
        if let subject {
            takeUp(subject, of: chain, &words)
            if subject < verb {
                removeAside(between: subject, and: verb, from: &words)
                begin(&words, with: subject, of: chain)
                removeOtherVerb(between: subject, and: verb, from: &words)
            }
        }
        end(&words, of: verb, from: subject)
        // "Norlines, which bought a ferry in May, says": what is told beside ends with its comma.
        if let interrupted = syntax.interrupted, interrupted.aside.contains(verb) {
            words.remove(interrupted.aside.upperBound..<tree.tokens.upperBound)
        }
        closeNames(&words)
        return words
    }

    private func words(in range: Range<Int>) -> SentenceWords {
        var words = SentenceWords(in: tree.tokens)
        words.insert(range)
        return words
    }

    /// Takes up the phrase of a subject that stands elsewhere than its verb: "figures *released by*".
    private func takeUp(_ subject: Int, of chain: TriggerChain, _ words: inout SentenceWords) {
        let verb = chain.verb
        if !words.contains(subject) {
            // "was among the first topics raised": what the noun is said of is another clause's.
            let isPredicate = tree.child(of: subject, .cop) != nil
            var phrase = tree.branch(at: subject) { child in
                guard !isSide(child, of: subject, chain), child < verb else { return true }
                guard tree.head(of: child) == subject else { return false }
                switch tree.relation(child) {
                case .casing: return true
                case .cop, .nsubj, .advmod, .aux, .mark: return isPredicate
                default: return false
                }
            }
            let rest = restOfList(behind: phrase.last, of: subject)
            phrase.removeAll { tree.relation($0) == .punct && tree.tag($0) != .hyphen && tree.tag($0) != .comma }
            words.insert(phrase)
            if let rest { words.insert(rest) }
        }
        if syntax.modified?.verb == verb, syntax.modified?.noun == subject, tree.tag(subject + 1) == .wpPossessive {
            // "Growers *whose trees were damaged* will be paid": which ones.
            words.insert(subject + 1..<max(subject + 1, tree.verbGroup(verb)?.tokens.lowerBound ?? verb))
        } else if subject < verb, tree.head(of: subject) != verb || syntax.modified?.verb == verb {
            reach(subject, verb, &words)
        }
        takeUpBeforeVerb(subject, verb, &words)
    }

    /// What stands before the subject sets the scene; the deed begins with who does it.
    private func begin(_ words: inout SentenceWords, with subject: Int, of chain: TriggerChain) {
        let verb = chain.verb
        let phrase = tree.branch(at: subject) { $0 > subject || isSide($0, of: subject, chain) }
        let start = phrase.first { words.contains($0) && !startsClause($0, before: subject) } ?? subject
        words.remove(tree.tokens.lowerBound..<start)
        if let fronted = syntax.fronted, fronted.subject == subject {
            words.remove(tree.tokens.lowerBound..<fronted.start)
            words.insert(fronted.start..<(tree.verbGroup(fronted.verb)?.tokens.lowerBound ?? fronted.verb))
            return
        }
        let quantity = quantity(before: words.first ?? subject)
        // "one of two men who were sought": they were.
        if !tree.isWord(quantity.lowerBound, "one") || !isPluralForm(verb) { words.insert(quantity) }
        words.insert(tornOff(before: words.first ?? subject, subject, verb))
        if let first = words.first, let whole = startOfWholeSubject(before: first, verb) { words.insert(whole..<first) }
        if let first = words.first, let list = startOfList(endingWith: subject, from: first, verb) {
            words.insert(list..<first)
        }
    }

    /// "The two *lived for a month on a large estate* but have moved": another deed of the same subject, with no word that makes it a clause.
    private func removeOtherVerb(between subject: Int, and verb: Int, from words: inout SentenceWords) {
        let isBesideMainVerb = tree.tag(verb) == .vbg && tree.tag(verb - 1) == .comma
        guard tree.relation(verb) == .conj || tree.relation(verb) == .root || isBesideMainVerb else { return }
        let end = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        var place = words.word(from: subject + 1)
        while let word = place, word < end {
            if tree.tag(word).isWhWord || tree.isWord(word, "that") { return }
            if tree.tag(word) == .vbd || tree.tag(word) == .vbz, tree.token(word).universal != .aux {
                words.remove(word..<end)
                return
            }
            place = words.word(from: word + 1)
        }
    }

    private func isPluralForm(_ verb: Int) -> Bool {
        tree.isWord(tree.verbGroup(verb)?.tokens.lowerBound ?? verb, "are", "were", "have")
    }

    /// "A dam *burst* near the town, *injuring* three": a main verb was lost, so that only the whole tells what happened.
    func isBareParticiple(_ verb: Int) -> Bool {
        tree.tag(verb) == .vbg && tree.relation(verb) == .root && tree.child(of: verb, .aux, .cop) == nil
    }

    /// The mark that ends the clause of a verb.
    private func endOfClause(from verb: Int) -> Int {
        let end = (verb..<tree.tokens.upperBound).first { word in
            switch tree.tag(word) {
            case .comma, .period, .colon, .closeQuote: true
            default: false
            }
        }
        return end ?? tree.tokens.upperBound
    }

    /// Whether a word of the subject's phrase is cut off from it by a comma, a closing quotation mark or a verb.
    private func startsClause(_ word: Int, before subject: Int) -> Bool {
        var openQuotes = 0
        return (word..<max(word, subject)).contains { between in
            switch tree.tag(between) {
            // "the “quiet” founder"
            case .openQuote:
                openQuotes += 1
                return false
            case .closeQuote:
                openQuotes -= 1
                return openQuotes < 0
            case .comma, .colon, .vbd, .vbz, .vbp, .md: return true
            case .in: return tree.relation(between) == .casing && tree.head(of: between) == subject
            default: return false
            }
        } && !isListed(word, subject)
    }

    /// "Britain, France and Germany": commas that join.
    private func isListed(_ word: Int, _ subject: Int) -> Bool {
        tree.children(of: subject).contains { tree.relation($0) == .conj }
            && !(word..<subject).contains { tree.tag($0) == .closeQuote }
    }

    /// What stands between two commas behind the subject: "Ana Cruz, the union's treasurer, said".
    func removeAside(between subject: Int, and verb: Int, from words: inout SentenceWords) {
        let end = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        guard subject < end else { return }
        if mayHoldMarks, let dashes = ends(of: subject..<end, where: isDash) {
            if dashes.count == 2 { words.remove(dashes.first..<dashes.last + 1) }
            // "an advertisement -- made last week": the dash goes with what is said beside.
            if dashes.count == 1, dashes.first == end - 1 { words.remove(end - 1) }
        }
        removeOpenBracket(between: subject, and: end, from: &words)
        guard let commas = ends(of: subject..<end, where: { tree.tag($0) == .comma }) else { return }
        // One comma before the verb closes an aside that was taken for the subject's own words, or left out.
        if commas.count == 1, commas.first == end - 1 { words.remove(end - 1) }
        guard commas.count > 1, !tree.isWord(commas.last + 1, "and", "or") else { return }
        let keepsAside = words.first(behind: commas.first) { word in
            // "The firm's founder, Leo Halden, fled": the name says who.
            word >= commas.last || isNaming(word) || syntax.ownerOfList(endingWith: word) == subject
        }
        if let keepsAside, keepsAside < commas.last { return }
        words.remove(commas.first..<commas.last + 1)
    }

    /// "the maker of the phone *(*which was presented in May*)*": the clause is all that the brackets hold.
    private func removeOpenBracket(between subject: Int, and end: Int, from words: inout SentenceWords) {
        guard mayHoldMarks, let open = (subject..<end).last(where: { tree.tag($0) == .openBracket }),
            !(open..<end).contains(where: { tree.tag($0) == .closeBracket })
        else { return }
        words.remove(open)
        if let close = words.first(behind: end, where: { tree.tag($0) == .closeBracket }) { words.remove(from: close) }
    }

    /// The first and the last word in a range of which something is true, and how many there are.
    private func ends(of range: Range<Int>, where isMeant: (Int) -> Bool) -> (first: Int, last: Int, count: Int)? {
        var ends: (first: Int, last: Int, count: Int)?
        for word in range where isMeant(word) { ends = (ends?.first ?? word, word, (ends?.count ?? 0) + 1) }
        return ends
    }

    /// The phrase of a noun, without what is said beside.
    func phrase(of noun: Int) -> SentenceWords {
        tree.branch(at: noun) { child in
            switch tree.relation(child) {
            case .punct: tree.tag(child) != .hyphen
            case .aclRelative, .parataxis, .advcl, .conj, .cc, .cop, .nsubj: true
            case .appos: startsAfterComma(child) || startsAfterBracket(child)
            case .casing: tree.head(of: child) == noun
            case .aux, .advmod, .mark: tree.head(of: child) == noun
            default: false
            }
        }
    }

    func nounPhrase(_ noun: Int) -> [Int] { Array(phrase(of: noun)) }

    /// The phrase of a verb's subject, a stray quotation before it and side clauses left out.
    func subjectPhrase(_ subject: Int, of chain: TriggerChain) -> SentenceWords {
        var phrase = tree.branch(at: subject) { isSide($0, of: subject, chain) }
        phrase.remove(tree.tokens.lowerBound..<subjectStart(subject, chain.verb))
        let rest = restOfList(behind: phrase.last, of: subject)
        phrase.insert(tornOff(before: phrase.first ?? subject, subject, chain.verb))
        phrase.insert(quantity(before: phrase.first ?? subject))
        if let rest { phrase.insert(rest) }
        return phrase
    }

    /// "The chiefs of Norlines, *Halden and Galt*": the names that go with the first though the parse has parted them.
    private func restOfList(behind last: Int?, of subject: Int) -> SentenceWords? {
        guard let last,
            let name = (last + 1...last + 3).first(where: {
                tree.tokens.contains($0) && syntax.ownerOfList(endingWith: $0) == subject
            })
        else { return nil }
        var rest = tree.branch(at: name)
        rest.insert(last + 1..<name)
        return rest
    }

    /// Takes up the comma behind a name that the clause goes on from: "The founder, Leo Halden, fled".
    private func closeNames(_ words: inout SentenceWords) {
        guard let name = apposedName(in: words),
            let last = tree.branch(at: name).last(where: { words.contains($0) && tree.tag($0).isProperNoun }),
            let next = words.word(from: last + 1), next != last + 1, let role = tree.head(of: name),
            words.contains(role),
            tree.tokens.contains(last + 1), tree.tag(last + 1) == .comma
        else { return }
        words.insert(last + 1)
    }

    private func apposedName(in words: SentenceWords) -> Int? {
        guard let first = words.first, let last = words.last else { return nil }
        return (first..<last + 1).last { tree.relation($0) == .appos && words.contains($0) && isNaming($0) }
    }

    /// Where the phrase of a subject begins, a stray quotation before it left out.
    func subjectStart(_ subject: Int, _ verb: Int) -> Int {
        tree.branch(at: subject) { subject < verb && $0 >= verb }.first { !startsClause($0, before: subject) }
            ?? subject
    }
}
