/// Finds the title or role of a person: before the name ("French Finance Minister Anne Roux"), or beside it, set off by
/// commas ("Jane Roe, the union's lawyer"; "the union's lawyer, Jane Roe").
///
/// A role may hold other names ("National Union of Teachers president Jane Roe"); those are names of their own.
struct NameRoles {
    let tokens: [Token]
    let words: [WordInfo]

    /// Sets the roles of the persons among the names, which lie in order.
    func set(_ names: inout [Name], sentences: [Sentence]) {
        var sentence = 0
        for index in names.indices where names[index].kind == .person {
            let name = names[index].tokens
            while sentence + 1 < sentences.count, sentences[sentence].tokens.upperBound <= name.lowerBound {
                sentence += 1
            }
            let bounds = sentences[sentence].tokens
            names[index].role =
                before(name, in: bounds, lowest: index > 0 ? names[index - 1] : nil) ?? beside(name, in: bounds)
        }
    }

    // MARK: Before the name

    private func before(_ name: Range<Int>, in sentence: Range<Int>, lowest: Name?) -> Range<Int>? {
        if let place = lowest, let role = office(of: place, before: name, in: sentence) { return role }
        var start = name.lowerBound
        var hasOffice = false
        var hasPossessor = false
        while start > sentence.lowerBound, isRoleWord(start - 1, before: start, lowest: lowest) {
            start -= 1
            if isOffice(start) { hasOffice = true }
            if tokens[start].tag == .pos { hasPossessor = true }
        }
        guard start < name.lowerBound, hasOffice, isOffice(name.lowerBound - 1) else { return nil }
        while start < name.lowerBound, [.pos, .hyphen, .in].contains(tokens[start].tag) { start += 1 }
        if hasPossessor, start > sentence.lowerBound, tokens[start - 1].tag == .dt { start -= 1 }
        // "Commissioner Sir Jane Roe": the honorific is hers, not her office's.
        var end = name.lowerBound
        while end - start > 1, Self.address.contains(words[end - 1].hash), isOffice(end - 2) { end -= 1 }
        return start < end ? start..<end : nil
    }

    private static let address = WordInfo.hashes(of: "sir dame dr dr. mr mr. mrs mrs. ms ms.")

    /// "Afghan ambassador to Pakistan Dr. Omar Roe": an office, and a place or body it is for.
    private func office(of body: Name, before name: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        var end = name.lowerBound
        while end > sentence.lowerBound, NameCues.of(words[end - 1]).contains(.honorific),
            words[end - 1].shape == .capital
        {
            end -= 1
        }
        guard body.kind == .place || body.kind == .organization, body.tokens.upperBound == end else { return nil }
        var start = body.tokens.lowerBound - 1
        if start > sentence.lowerBound, tokens[start].tag == .dt { start -= 1 }
        guard start > sentence.lowerBound, [.in, .to].contains(tokens[start].tag), isOffice(start - 1) else {
            return nil
        }
        start -= 1
        while start > sentence.lowerBound, [.nn, .nnp, .jj].contains(tokens[start - 1].tag) { start -= 1 }
        return start..<end
    }

    private func isRoleWord(_ index: Int, before next: Int, lowest: Name?) -> Bool {
        if words[index].lists.contains(.calendar), words[index].lists.isDisjoint(with: [.surname, .title]) {
            return false
        }
        if NameExtents.days.contains(words[index].hash) { return false }
        switch tokens[index].tag {
        case .nn, .nnp, .nnps, .jj, .hyphen, .pos, .afx: return true
        // "Planning Minister"
        case .vbg: return words[index].shape == .capital
        // "Police Chief"
        case .nns where words[index].shape == .capital && words[next].shape == .capital && isOffice(next): return true
        // "of" only inside the name of a body.
        case .in, .cc, .nns: return lowest.map { $0.tokens.contains(index) && $0.kind != .person } ?? false
        default: return false
        }
    }

    /// A word that names what a person is.
    private func isOffice(_ index: Int) -> Bool {
        if words[index].lists.contains(.title) { return true }
        // "Chief Executive"
        if words[index].shape == .capital, NameCues.of(words[index]).contains(.office) { return true }
        guard tokens[index].tag == .nn, words[index].lists.isDisjoint(with: [.calendar, .country]) else { return false }
        let ending = words[index].suffix & 0xFFFF
        return Self.agentEndings.contains(ending) || Self.agentNouns.contains(words[index].suffix)
    }

    private static let agentEndings = ShortWord.set("er or st an")
    /// Nouns for people with other endings, by their last four letters: counsel, chief, head, envoy, aide, attorney, guard, pilot
    private static let agentNouns = ShortWord.set(
        "nsel hief head nvoy aide rney uard ilot host ndee inee ator gate tant dent")

    // MARK: Beside the name

    private func beside(_ name: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        after(name, in: sentence) ?? ahead(name, in: sentence)
    }

    /// "Jane Roe, the union's lawyer,"
    private func after(_ name: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        let comma = name.upperBound
        guard comma + 1 < sentence.upperBound, tokens[comma].tag == .comma else { return nil }
        var start = comma + 1
        if Self.adverbs.contains(words[start].hash), start + 1 < sentence.upperBound { start += 1 }
        guard opensPhrase(start) else { return nil }
        var end = start
        var office = false
        while end < min(start + Self.longestRole, sentence.upperBound), isPhraseWord(end) {
            // "Egypt backs Roe, Turkey the government": no phrase, but a clause without its verb.
            if tokens[end].tag == .dt, end > start, tokens[end - 1].tag.isNoun { return nil }
            if isOffice(end) || tokens[end].relation == .appos && name.contains(Int(tokens[end].head)) { office = true }
            end += 1
        }
        guard office, end > start, end == sentence.upperBound || closesPhrase(end) else { return nil }
        return start..<end
    }

    /// "Jane Roe, also the union's lawyer,"
    private static let adverbs = WordInfo.hashes(of: "also now then formerly once currently")

    /// "the union's lawyer, Jane Roe,"
    private func ahead(_ name: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        guard name.lowerBound > sentence.lowerBound + 1, tokens[name.lowerBound - 1].tag == .comma else { return nil }
        let last = name.lowerBound - 2
        let isApposition =
            name.contains { tokens[$0].relation == .appos && Int(tokens[$0].head) <= last }
            || isSetOff(name, in: sentence)
        guard isApposition, isOffice(last) || tokens[last].tag == .nnp else { return nil }
        var start = last
        while start > sentence.lowerBound, start > last - Self.longestRole,
            isPhraseWord(start - 1) || opensPhrase(start - 1)
        {
            start -= 1
            // "a spokeswoman for the Attorney's Office for the North": the phrase goes on until it has an office.
            if [.dt, .prpPossessive].contains(tokens[start].tag), tokens[start + 1].tag != .pos,
                (start...last).contains(where: { isOffice($0) && tokens[$0 + 1].tag != .pos })
            {
                break
            }
        }
        guard (start...last).contains(where: isOffice) else { return nil }
        return start..<(last + 1)
    }

    /// "The Archbishop of Roe, Jane Doe, resigned": between two commas before a verb, whatever the parser joined it to.
    private func isSetOff(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
        let comma = name.upperBound
        return comma + 1 < sentence.upperBound && tokens[comma].tag == .comma && tokens[comma + 1].tag.opensPredicate
    }

    private func opensPhrase(_ index: Int) -> Bool {
        switch tokens[index].tag {
        case .dt, .prpPossessive, .nn, .nnp, .jj, .nnps: true
        default: false
        }
    }

    private func isPhraseWord(_ index: Int) -> Bool {
        switch tokens[index].tag {
        case .dt, .prpPossessive, .nn, .nns, .nnp, .nnps, .jj, .pos, .hyphen, .in, .cc, .cd, .afx, .vbg: true
        default: false
        }
    }

    private func closesPhrase(_ index: Int) -> Bool {
        switch tokens[index].tag {
        case .comma, .period, .colon, .closeQuote, .closeBracket, .wp, .wdt, .vbd, .vbz: true
        default: false
        }
    }

    /// A role has at most this many words.
    private static let longestRole = 16
}
