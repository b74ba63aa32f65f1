/// What the words around a name say of its kind: "the town of X", "Mr. X", "X, 63, said", "shares of X".
struct NameSurroundings {
    let text: NameText

    func votes(_ name: Name) -> KindVotes {
        var votes = KindVotes()
        before(name, &votes)
        after(name, &votes)
        return votes
    }

    // MARK: Before

    private func before(_ name: Name, _ votes: inout KindVotes) {
        var index = name.tokens.lowerBound - 1
        guard index >= 0 else { return }
        let hasArticle = text.isWord(NameText.the, index)
        if hasArticle {
            // "the Acme", but "the Roe case" is the case's article.
            if !beginsCompound(name) { votes[.person] -= 5 }
            index -= 1
        }
        let cues = text.cues(index)
        if text.words.indices.contains(index), text.tokens[index].tag == .comma { return }
        if cues.contains(.honorific) { votes[.person] += 20 }
        // "a group calling itself Acme"
        if text.isWord(Self.itself, index) { votes[.organization] += 12 }
        if isOfficeNoun(index), !hasArticle { votes[.person] += 8 }
        if cues.contains(.bodyNoun), !hasArticle, text.tokens[safe: index]?.tag == .nn { votes[.organization] += 6 }
        if cues.contains(.thingNoun), !hasArticle { votes[.product] += 5 }
        if isDatelineAgency(name) { votes[.organization] += 30 }
        if text.isWord(NameText.of, index) {
            let noun = text.cues(index - 1)
            if noun.contains(.placeNoun), text.words[index - 1].shape == .lower { votes[.place] += 10 }
            if noun.contains(.corporate) { votes[.organization] += 3 }
            if noun.contains(.kin) { votes[.person] += 1 }
            if noun.contains(.direction) { votes[.place] += 6 }
            // "the Archbishop of X", "the Duke of X": where somebody has an office
            if noun.contains(.office) || noun.contains(.honorific), text.isCapitalised(index - 1) {
                votes[.person] -= 8
                votes[.place] += 1
            }
        } else if text.has(.pos, name.tokens.upperBound) {
            // "near Roe's home"
        } else if cues.contains(.locative), text.cues(index - 1).contains(.held) {
            votes[.organization] += 3
        } else if cues.contains(.locative) {
            votes[.place] += text.tokens[index].tag == .in ? 3 : 1
            votes[.person] -= 1
        }
        if !hasArticle, cues.contains(.placeVerb) { votes[.place] += 3 }
        if text.isWord(Self.at, index) {
            votes[.person] -= 3
            // "an analyst at Acme"
            if isOfficeNoun(index - 1) || isCallingOfMany(index - 1) { votes[.organization] += 4 }
        }
        if cues.contains(.placeNoun), text.words[index].shape == .lower, text.tokens[index].tag == .nn, !hasArticle {
            votes[.place] += 2
        }
    }

    /// Whether the name stands before a noun that it describes: "the Roe murder case".
    private func beginsCompound(_ name: Name) -> Bool {
        let end = name.tokens.upperBound
        return [.nn, .nns, .jj, .hyphen].contains { text.has($0, end) }
    }

    /// "TRIPOLI (Acme) -": who sends the news.
    func isDatelineAgency(_ name: Name) -> Bool {
        let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
        guard text.has(.openBracket, start - 1), text.has(.closeBracket, end), end - start <= 2, start > 1,
            end + 1 < text.tokens.count,
            text.isCapitalised(start - 2) || text.has(.cd, start - 2)
        else { return false }
        return text.isDash(end + 1)
    }

    /// "Analysts" at Acme: people of a calling, who work there.
    private func isCallingOfMany(_ index: Int) -> Bool {
        text.has(.nns, index) && Self.callings.contains(text.words[index].hash)
    }

    private static let callings = WordInfo.hashes(
        of: "analysts bankers brokers economists executives lawyers strategists traders")

    /// A common noun for somebody who has an office, directly before the name: "goalkeeper Jane Roe".
    func isOfficeNoun(_ index: Int) -> Bool {
        guard text.words.indices.contains(index) else { return false }
        let cues = text.cues(index)
        guard !cues.contains(.bodyNoun), text.tokens[index].tag == .nn || text.tokens[index].tag == .nnp else {
            return false
        }
        if cues.contains(.office) || text.lists(index).contains(.title) { return true }
        return text.tokens[index].tag == .nn && cues.contains(.agent)
    }

    // MARK: After

    private func after(_ name: Name, _ votes: inout KindVotes) {
        let end = name.tokens.upperBound
        guard end < text.tokens.count else { return }
        let cues = text.cues(end)
        if text.tokens[end].tag == .pos { return possessed(end + 1, &votes) }
        if text.tokens[end].tag == .comma { return set(offBy: end, name, &votes) }
        if text.has(.openBracket, end), text.cues(end + 1).contains(.exchange), text.has(.colon, end + 2) {
            votes[.organization] += 30
            return
        }
        if text.isHyphen(end), text.isWord(NameSurroundings.based, end + 1) { votes[.place] += 10 }
        // "Acme Chief Executive Jane Roe"
        if text.words[end].shape.isCapitalised, !cues.isDisjoint(with: [.office, .portfolio]),
            cues.isDisjoint(with: .bodyEnd),
            name.tokens.count == 1, text.lists(end).isDisjoint(with: [.surname, .givenName])
        {
            votes[.organization] += 3
        }
        let isSmall = text.words[end].shape == .lower
        let isNoun = text.tokens[end].tag.isNoun
        if isSmall, isNoun {
            if cues.contains(.placeNoun) { votes[.place] += 8 }
            if cues.contains(.corporate) { votes[.organization] += 4 }
            if text.isWord(NameSurroundings.chief, end), text.isWord(NameSurroundings.executive, end + 1) {
                votes[.organization] += 5
            }
            if text.isWord(NameSurroundings.family, end) { votes[.person] += 4 }
            if cues.contains(.thingNoun) { votes[.product] += 4 }
            if cues.contains(.bodyNoun), !cues.contains(.corporate) { votes[.organization] += 3 }
        }
        if text.isWord(NameSurroundings.chief, end), isSmall { votes[.organization] += 2 }
        if cues.contains(.saying) {
            votes[.person] += name.tokens.count > 1 ? 3 : 1
            votes[.organization] += 1
            votes[.place] -= 1
        }
        if text.tokens[end].tag == .wp, !text.isWord(NameSurroundings.what, end) { votes[.person] += 4 }
        // "Villa were held": a name in the singular with a verb in the plural is a body.
        if cues.contains(.pluralVerb), !text.has(.cc, name.tokens.lowerBound - 1),
            text.words[end - 1].suffix & 0xFF != 0x73, name.kind != .group
        {
            votes[.organization] += 4
        }
        if text.tokens[end].tag.isVerb {
            if cues.contains(.corporateVerb) { votes[.organization] += 2 }
            if cues.contains(.personalVerb) { votes[.person] += 3 }
            if [.vbd, .vbz].contains(text.tokens[end].tag), cues.contains(.bodyNoun) { votes[.organization] += 1 }
        }
        refersBack(end, &votes)
        var verb = end
        while verb < end + 3, verb < text.tokens.count, [.vbd, .vbz, .md, .rb].contains(text.tokens[verb].tag) {
            verb += 1
        }
        // "X fell 200 points"
        if [.vbd, .vbz].contains(text.tokens[end].tag) {
            var index = end + 1
            while index < end + 4, text.has(.cd, index) || text.has(.in, index) || text.has(.rb, index) { index += 1 }
            if text.isWord(Self.points, index) { votes[.product] += 12 }
        }
        if verb > end, text.tokens[safe: verb]?.tag == .vbn, text.cues(verb).contains(.personalVerb) {
            votes[.person] += 4
        }
    }

    /// "X's chief executive", "X's wife", "X's border"
    private func possessed(_ start: Int, _ votes: inout KindVotes) {
        var index = start
        while index < start + 3, let tag = text.tokens[safe: index]?.tag,
            tag == .jj || tag == .vbg || tag == .nn && text.tokens[safe: index + 1]?.tag.isNoun == true
        {
            index += 1
        }
        let cues = text.cues(index)
        if cues.contains(.kin) { votes[.person] += 3 }
        if cues.contains(.corporate), !cues.contains(.spokesperson) { votes[.organization] += 3 }
        // "McDonald's said"
        if index == start, let tag = text.tokens[safe: index]?.tag, [.vbd, .vbz, .md].contains(tag) {
            votes[.organization] += 6
        }
        if cues.contains(.national) || cues.contains(.placeNoun) { votes[.place] += 3 }
        // "X's Foreign Minister"
        if index == start, cues.contains(.portfolio), text.words[start].shape == .capital,
            text.cues(start + 1).contains(.office)
        {
            votes[.place] += 6
        }
    }

    /// "X will withdraw its troops", "X said it would close the plant": nobody is called "it".
    private func refersBack(_ verb: Int, _ votes: inout KindVotes) {
        guard text.tokens[safe: verb]?.tag.isVerb == true || text.has(.md, verb) else { return }
        var index = verb + 1
        while index < verb + 3, text.has(.vb, index) || text.has(.vbn, index) || text.has(.rb, index) { index += 1 }
        let saysOfItself =
            text.cues(verb).contains(.saying) && text.isWord(Self.it, index) && text.has(.md, index + 1)
            && text.has(.vb, index + 2) && !text.isWord(Self.be, index + 2)
        if text.isWord(Self.its, index) || saysOfItself {
            votes[.person] -= 5
            votes[.organization] += 2
        }
    }

    /// "X, 63,"; "X, a spokesman for"; "X, Ontario"; "X, based in"; "X, which"
    private func set(offBy comma: Int, _ name: Name, _ votes: inout KindVotes) {
        var index = comma + 1
        guard let next = text.tokens[safe: index] else { return }
        switch next.tag {
        case .cd:
            if let after = text.tokens[safe: index + 1]?.tag, [.comma, .period, .colon].contains(after),
                text.words[index].length <= 2, next.end - next.start <= 2
            {
                votes[.person] += 12
            }
            return
        case .wp:
            votes[.person] += 4
            return
        case .in
        where text.isWord(Self.near, index) || text.isWord(Self.outside, index)
            || (text.isWord(Self.in, index) || text.isWord(Self.on, index))
                && (index + 1...index + 2).contains { text.cues($0).contains(.placeNoun) && text.has(.nn, $0) }:
            // "X, near the border"; "X, on the island of Y"
            votes[.place] += 5
            return
        case .wdt:
            votes[.organization] += 2
            votes[.person] -= 2
            return
        default: break
        }
        if text.isWord(Self.based, index) || text.isWord(Self.maker, index) { votes[.organization] += 5 }
        if !text.lists(index).isDisjoint(with: [.country, .region]) || text.cues(index).contains(.stateAbbreviation),
            text.isCapitalised(index),
            !text.has(.pos, index + 1),
            !text.has(.comma, name.tokens.lowerBound - 1) || text.words[name.tokens.lowerBound].shape == .upper
        {
            votes[.place] += 6
        }
        if [.dt, .prpPossessive].contains(next.tag) { index += 1 }
        // The noun of the apposition: "the largest carmaker", "a union official".
        var noun: Int?
        var hasPossessor = false
        let limit = min(index + 5, text.tokens.count)
        while index < limit,
            [.jj, .jjs, .jjr, .nn, .nnp, .cd, .pos, .hyphen, .vbn, .vbg, .rbs, .cc].contains(
                text.tokens[index].tag)
        {
            if text.tokens[index].tag == .pos { hasPossessor = true }
            if text.tokens[index].tag == .nn || text.tokens[index].tag == .nnp { noun = index }
            index += 1
        }
        guard let noun else { return }
        let cues = text.cues(noun)
        if text.has(.in, noun + 1), text.isWord(Self.leader, noun), text.isWord(Self.in, noun + 1) {
            votes[.organization] += 6
        } else if isOfficeNoun(noun), next.tag != .nnp || hasPossessor || text.words[noun].shape == .lower {
            votes[.person] += 6
        }
        if next.tag == .dt, !text.lists(noun).isDisjoint(with: [.demonym, .group]) { votes[.person] += 4 }
        if cues.contains(.bodyNoun) { votes[.organization] += 5 }
        if cues.contains(.placeNoun), text.words[noun].shape == .lower { votes[.place] += 4 }
    }

    private static let it = WordInfo.hash(of: "it")
    private static let its = WordInfo.hash(of: "its")
    private static let itself = WordInfo.hash(of: "itself")
    private static let be = WordInfo.hash(of: "be")
    private static let based = WordInfo.hash(of: "based")
    private static let maker = WordInfo.hash(of: "maker")
    private static let chief = WordInfo.hash(of: "chief")
    private static let executive = WordInfo.hash(of: "executive")
    private static let family = WordInfo.hash(of: "family")
    private static let leader = WordInfo.hash(of: "leader")
    private static let `in` = WordInfo.hash(of: "in")
    private static let near = WordInfo.hash(of: "near")
    private static let outside = WordInfo.hash(of: "outside")
    private static let on = WordInfo.hash(of: "on")
    private static let at = WordInfo.hash(of: "at")
    private static let points = WordInfo.hash(of: "points")
    private static let what = WordInfo.hash(of: "what")
}

extension Array {
    fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
