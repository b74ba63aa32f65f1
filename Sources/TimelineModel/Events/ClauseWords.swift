import Language

/// Which words of a sentence belong to a clause: its verb, subject and complements, side clauses left out.
struct ClauseWords {
    let tree: SentenceTree
    let syntax: ClauseSyntax

    /// The tokens of the clause that a chain heads, ascending: with its subject, wherever that stands.
    func clause(_ chain: TriggerChain) -> [Int] {
        if chain.isNoun || chain.isCaption { return nounPhrase(chain.trigger) }
        let verb = chain.verb
        if let carrier = carrierOfPassive(verb) {
            var whole = chain
            whole.verb = carrier
            return clause(whole)
        }
        if isBareParticiple(verb), let subject = syntax.subject(of: verb), subject < verb {
            return Array(subjectStart(subject, verb)..<verb) + restOfClause(from: verb)
        }
        var words =
            syntax.isLostMainVerb(verb)
            ? restOfClause(from: verb) : Array(tree.branch(at: verb) { isSide($0, of: verb, chain) })
        let subject = syntax.subject(of: verb) ?? syntax.object(of: verb)
        if let own = syntax.ownSubject(of: verb), own != subject, syntax.ownerOfList(endingWith: own) == nil {
            // "which" and "who" give way to the noun they stand for.
            let stray = tree.branch(at: own)
            let isApposed = subject.map { $0 < own && tree.tag(own).isProperNoun && tree.tag(own - 1) == .nn } ?? false
            let isModifying = syntax.modified?.verb == verb && syntax.modified?.noun == subject
            if !isApposed, !isModifying { words.removeAll(where: stray.contains) }
        }
        // "Britain, which has troops there, handed": a "which" beside the subject belongs to the aside.
        words.removeAll { tree.tag($0).isWhWord && tree.head(of: $0) == verb && tree.relation($0) == .nsubj }
        fillGaps(&words, of: verb)
        if let subject, !words.contains(subject) {
            // "was among the first topics raised": what the noun is said of is another clause's.
            let isPredicate = tree.child(of: subject, .cop) != nil
            let phrase = tree.branch(at: subject) { child in
                guard !isSide(child, of: subject, chain), child < verb else { return true }
                guard tree.head(of: child) == subject else { return false }
                switch tree.relation(child) {
                case .casing: return true
                case .cop, .nsubj, .advmod, .aux, .mark: return isPredicate
                default: return false
                }
            }
            words =
                phrase.filter {
                    !words.contains($0)
                        && (tree.relation($0) != .punct || tree.tag($0) == .hyphen || tree.tag($0) == .comma)
                }
                + words
            words += restOfList(behind: phrase.last, of: subject).filter { !words.contains($0) }
            // "figures released by": the noun stands before what is told of it.
            words.sort()
        }
        if let subject, subject < verb, tree.head(of: subject) != verb || syntax.modified?.verb == verb {
            reach(subject, verb, &words)
        }
        if let subject {
            removeAside(between: subject, and: verb, from: &words)
            // What stands before the subject sets the scene; the deed begins with who does it.
            if subject < verb {
                let start =
                    tree.branch(at: subject) { isSide($0, of: subject, chain) || $0 >= verb }
                    .first { words.contains($0) && !startsClause($0, before: subject) } ?? subject
                words.removeAll { $0 < start }
                let quantity = quantity(before: words.first ?? subject)
                // "one of two men who were sought": they were.
                if !tree.isWord(quantity.lowerBound, "one") || !isPluralForm(verb) {
                    words.insert(contentsOf: quantity, at: 0)
                }
                words.insert(contentsOf: tornOff(before: words.first ?? subject, subject, verb), at: 0)
            }
        }
        if let subject { removeOtherVerb(between: subject, and: verb, from: &words) }
        end(&words, of: verb, from: subject)
        closeNames(&words)
        return words
    }

    /// "The two *lived for a month on a large estate* but have moved": another deed of the same subject, with no word that makes it a clause.
    private func removeOtherVerb(between subject: Int, and verb: Int, from words: inout [Int]) {
        guard subject < verb, tree.relation(verb) == .conj || tree.relation(verb) == .root else { return }
        let end = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        var place = words.firstIndex { $0 > subject } ?? words.endIndex
        while place < words.endIndex, words[place] < end {
            let word = words[place]
            if tree.tag(word).isWhWord || tree.isWord(word, "that") { return }
            if tree.tag(word) == .vbd || tree.tag(word) == .vbz, tree.token(word).universal != .aux {
                words.removeAll { $0 >= word && $0 < end }
                return
            }
            place += 1
        }
    }

    private func isPluralForm(_ verb: Int) -> Bool {
        tree.isWord(tree.verbGroup(verb)?.tokens.lowerBound ?? verb, "are", "were", "have")
    }

    /// "A dam *burst* near the town, *injuring* three": a main verb was lost, so that only the whole tells what happened.
    func isBareParticiple(_ verb: Int) -> Bool {
        tree.tag(verb) == .vbg && tree.relation(verb) == .root && tree.child(of: verb, .aux, .cop) == nil
    }

    /// The words from a verb to the mark that ends its clause.
    private func restOfClause(from verb: Int) -> [Int] {
        let end = (verb..<tree.tokens.upperBound).first { word in
            switch tree.tag(word) {
            case .comma, .period, .colon, .closeQuote: true
            default: false
            }
        }
        return Array(verb..<(end ?? tree.tokens.upperBound))
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
    func removeAside(between subject: Int, and verb: Int, from words: inout [Int]) {
        guard subject < verb else { return }
        let end = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        let dashes = (subject..<max(subject, end)).filter(isDash)
        if dashes.count == 2 { words.removeAll { $0 >= dashes[0] && $0 <= dashes[1] } }
        let commas = (subject..<max(subject, end)).filter { tree.tag($0) == .comma }
        // One comma before the verb closes an aside that was taken for the subject's own words, or left out.
        if commas == [end - 1] { words.removeAll { $0 == end - 1 } }
        guard let first = commas.first, let last = commas.last, first < last,
            !tree.isWord(last + 1, "and", "or"),
            // "The firm's founder, Leo Halden, fled": the name says who.
            !words.contains(where: { $0 > first && $0 < last && isNaming($0) }),
            !words.contains(where: { $0 > first && $0 < last && syntax.ownerOfList(endingWith: $0) == subject })
        else { return }
        words.removeAll { $0 >= first && $0 <= last }
    }

    func nounPhrase(_ noun: Int) -> [Int] {
        Array(
            tree.branch(at: noun) { child in
                switch tree.relation(child) {
                case .punct: tree.tag(child) != .hyphen
                case .aclRelative, .parataxis, .advcl, .conj, .cc, .cop, .nsubj: true
                case .appos: startsAfterComma(child) || startsAfterBracket(child)
                case .casing: tree.head(of: child) == noun
                case .aux, .advmod, .mark: tree.head(of: child) == noun
                default: false
                }
            })
    }

    /// The phrase of a verb's subject, a stray quotation before it and side clauses left out.
    func subjectPhrase(_ subject: Int, of chain: TriggerChain) -> [Int] {
        let start = subjectStart(subject, chain.verb)
        let phrase = tree.subtree(of: subject) { isSide($0, of: subject, chain) }.filter { $0 >= start }
        return tornOff(before: phrase.first ?? subject, subject, chain.verb) + phrase
            + restOfList(behind: phrase.last, of: subject)
    }

    /// "The chiefs of Norlines, *Halden and Galt*": the names that go with the first though the parse has parted them.
    private func restOfList(behind last: Int?, of subject: Int) -> [Int] {
        guard let last,
            let name = (last + 1...last + 3).first(where: {
                tree.tokens.contains($0) && syntax.ownerOfList(endingWith: $0) == subject
            })
        else { return [] }
        return (last + 1..<name) + tree.subtree(of: name)
    }

    /// Takes up the comma behind a name that the clause goes on from: "The founder, Leo Halden, fled".
    private func closeNames(_ words: inout [Int]) {
        guard let name = words.last(where: { isNaming($0) }),
            let last = tree.subtree(of: name).last(where: { words.contains($0) && tree.tag($0).isProperNoun }),
            let place = words.firstIndex(of: last), place + 1 < words.count, words[place + 1] != last + 1,
            tree.tokens.contains(last + 1), tree.tag(last + 1) == .comma
        else { return }
        words.insert(last + 1, at: place + 1)
    }

    /// Where the phrase of a subject begins, a stray quotation before it left out.
    func subjectStart(_ subject: Int, _ verb: Int) -> Int {
        tree.branch(at: subject) { subject < verb && $0 >= verb }.first { !startsClause($0, before: subject) }
            ?? subject
    }
}
