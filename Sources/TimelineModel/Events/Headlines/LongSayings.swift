import Language

/// Makes room in the line of a saying, so that it gets as far as what is said.
extension HeadlineCutter {
    /// What somebody says behind the name: "Ana Cruz: “…”".
    ///
    /// Where the line would be too short for it, the bare name goes before it, or what is said loses what it says beside and with that its
    /// marks.
    func line(said: [Int], by name: String, _ verb: Int, _ subject: Int, isQuoted: Bool) -> String {
        let isPassive = tree.verbGroup(verb)?.isPassive ?? false
        let end = isPlainSaying(verb) || isPassive ? ": " : " \(tree.string(verb)): "
        let lead = name + end
        let whole = text.fitted(said, [], behind: lead, isQuoted: isQuoted)
        guard whole.isFull else { return whole.text }
        let bareName = bareName(of: subject).flatMap { $0.utf8.count < name.utf8.count ? $0 + end : nil }
        let bare = bareName.map { text.fitted(said, [], behind: $0, isQuoted: isQuoted) }
        if let bare, !bare.isFull { return bare.text }
        let forms = shorterForms(said)
        let withoutAsides = text.fitted(forms[0], [], behind: lead)
        // Marks go round what was said word for word; a paraphrase has none to lose.
        if forms[0].count < said.count, !withoutAsides.isFull || !isQuoted && tells(withoutAsides, forms[0], verb) {
            return withoutAsides.text
        }
        if tells(whole, said, verb) { return whole.text }
        if let bare, tells(bare, said, verb) { return bare.text }
        return telling(forms, behind: [lead] + (bareName.map { [$0] } ?? []), [], verb) ?? bare?.text ?? whole.text
    }

    /// The name of a person as a subject gives it, without what stands before it.
    private func bareName(of subject: Int) -> String? {
        guard let mention = tree.mention(of: subject), mention.kind == .name,
            mention.tokens.allSatisfy(tree.tokens.contains),
            tree.article.actors[mention.actor].kind == .person
        else { return nil }
        return text.line(Array(mention.tokens))
    }

    /// "Ana Cruz: The dam is not safe": a saying whose line would end before the verb of what is said, with a colon for "said that", and
    /// then without what is said beside; `nil` where the line gets that far, or can't.
    ///
    /// - Parameters:
    ///   - clause: The words of the saying.
    ///   - start: Where what is said begins.
    ///   - name: Who says it.
    func shorterSaying(
        _ clause: [Int], from start: Int, by name: String, _ chain: TriggerChain, _ standIns: [HeadlineText.StandIn]
    ) -> String? {
        var said = Array(clause.drop { $0 < start || tree.isWord($0, "that") && tree.relation($0) == .mark })
        while let first = said.first, tree.relation(first) == .punct && !isOpeningQuote(first) { said.removeFirst() }
        guard !tells(text.fitted(clause, standIns), said, chain.verb) else { return nil }
        guard isPlainSaying(chain.verb), tree.child(of: chain.verb, .obj, .iobj).map({ $0 > start }) ?? true else {
            let lead = clause.prefix { $0 < said.first ?? start }
            for shorter in shorterForms(said) {
                let line = text.fitted(lead + shorter, standIns)
                if tells(line, shorter, chain.verb) { return line.text }
            }
            return nil
        }
        let bareName = syntax.subject(of: chain.verb).flatMap(bareName)
        let leads = [name] + (bareName.map { [$0] } ?? [])
        return telling([said] + shorterForms(said), behind: leads.map { $0 + ": " }, standIns, chain.verb)
    }

    private func isPlainSaying(_ verb: Int) -> Bool { tree.isWord(verb, "said", "says", "saying", "added", "told") }

    /// The first of these lines that reaches the verb of what is said.
    private func telling(
        _ forms: [[Int]], behind leads: [String], _ standIns: [HeadlineText.StandIn], _ verb: Int
    ) -> String? {
        for form in forms {
            for lead in leads {
                let line = text.fitted(form, standIns, behind: lead)
                if tells(line, form, verb) { return line.text }
            }
        }
        return nil
    }

    /// Whether a line has all its words, or gets as far as the verb of what is said and what that verb governs.
    private func tells(_ line: HeadlineText.Fitted, _ said: [Int], _ verb: Int) -> Bool {
        guard line.isFull, let main = mainVerb(said, verb) else { return true }
        let object = tree.child(of: main, .obj, .xcomp).flatMap { $0 > main ? $0 : nil }
        return line.last.map { $0 >= object ?? main } ?? false
    }

    /// The verb or predicate of what is said, by its subject and by what it hangs on.
    private func mainVerb(_ said: [Int], _ saying: Int) -> Int? {
        guard let first = said.first, let last = said.last else { return nil }
        return said.first { word in
            guard let subject = syntax.ownSubject(of: word), said.contains(subject), subject < word else {
                return false
            }
            guard let head = tree.head(of: word) else { return true }
            return head == saying || head < first || head > last
        }
    }

    /// What is said without asides, and without what stands before its subject too.
    private func shorterForms(_ said: [Int]) -> [[Int]] {
        let short = withoutAsides(said)
        return [short] + (withoutScene(short).map { [$0] } ?? [])
    }

    /// Without ages and what stands between brackets, dashes or commas to say something more of a noun.
    private func withoutAsides(_ said: [Int]) -> [Int] {
        guard let first = said.first, let last = said.last else { return said }
        var asides: [ClosedRange<Int>] = []
        for word in said where word > first && tree.tag(word - 1) == .comma {
            // ", who had been ill, *left*": the order of the words tells more than a parse that hangs the rest on it.
            let end = tree.tag(word).isWhWord ? endOfRelative(word) : endOfAside(word)
            guard let end, !opensCondition(word), end >= last || tree.tag(end + 1) == .comma,
                !tree.isWord(end + 2, "and", "or")
            else { continue }
            asides.append(word...end)
        }
        if let open = said.first(where: words.isDash), let close = said.first(where: { $0 > open && words.isDash($0) })
        {
            asides.append(open...close)
        }
        // The commas go with it.
        let rest = said.filter { word in
            !asides.contains { $0.contains(word) }
                && !(tree.tag(word) == .comma
                    && asides.contains { $0.lowerBound == word + 1 || $0.upperBound == word - 1 })
        }
        // An aside that is all the line has is none.
        return withoutAges(rest.contains { tree.tag($0).isTensed } ? rest : said)
    }

    /// The last word of a relative clause that a comma closes.
    private func endOfRelative(_ start: Int) -> Int? {
        let comma = (start..<tree.tokens.upperBound).first { tree.tag($0) == .comma }
        guard let comma, (start..<comma).contains(where: { tree.tag($0).isTensed }) else { return nil }
        return comma - 1
    }

    /// The last word of what a noun's description, participle or side clause begins with.
    private func endOfAside(_ start: Int) -> Int? {
        guard !tree.tag(start).isTensed else { return nil }
        var top = start
        // The comma may hang on it.
        while let head = tree.head(of: top), (start - 1...start).contains(tree.start(of: head)) { top = head }
        switch tree.relation(top) {
        case .aclRelative, .acl, .appos, .advcl: break
        default: return nil
        }
        let branch = tree.branch(at: top)
        guard tree.head(of: top).map({ $0 < start }) ?? false, let end = branch.last,
            end - start + 1 <= branch.count + 1
        else {
            return nil
        }
        return end
    }

    /// "Ana Cruz, *49*, of the union": an age is no part of what is told.
    func withoutAges(_ phrase: [Int]) -> [Int] {
        phrase.enumerated().filter { place, word in
            let age = tree.tag(word) == .comma ? word + 1 : word
            guard place > 0, tree.tokens.contains(age), tree.tag(age) == .cd, tree.tag(age - 1) == .comma,
                tree.tokens.contains(age - 2), tree.tag(age - 2).isProperNoun, tree.token(age).range.count == 2
            else { return true }
            return tree.tokens.contains(age + 1) && tree.tag(age + 1) != .comma && tree.tag(age + 1) != .period
        }.map(\.element)
    }

    /// "*Reading from a list*, she said": without what stands before a comma and the subject, unless that is a condition; `nil` where
    /// nothing does.
    private func withoutScene(_ said: [Int]) -> [Int]? {
        guard let first = said.first, let main = mainVerb(said, first - 1), let subject = syntax.ownSubject(of: main)
        else { return nil }
        let start = tree.start(of: subject)
        switch tree.tag(first) {
        case .in, .to, .vbg, .vbn, .rb: break
        default: return nil
        }
        guard start > first + 1, tree.tag(start - 1) == .comma, said.contains(start),
            !said.contains(where: { $0 < start && opensCondition($0) }),
            // "He agreed to pay, and I": a clause of its own.
            tree.tag(first) == .vbn || tree.tag(first) == .vbg
                || !said.contains(where: { $0 < start && tree.tag($0).isTensed })
        else { return nil }
        return said.filter { $0 >= start }
    }

    /// Whether what is said would be untrue without what a word opens.
    private func opensCondition(_ word: Int) -> Bool {
        tree.isWord(
            word, "if", "unless", "until", "once", "without", "not", "no", "never", "only", "except", "although",
            "though",
            "whether", "case", "when", "while", "because", "lest", "provided", "n't", "n’t")
    }
}
