/// Finds the verb groups of a sentence: each main verb with its auxiliaries, and what they say together.
///
/// An auxiliary joins the next verb if that has the form it asks for: a modal or "do" a base form, "have" a participle,
/// "be" a participle or a gerund; adverbs, "not" and, in questions, the subject may stand between. Where more stands
/// between, the tree tells which verb is meant.
struct VerbGroups {
    private let text: [UInt8]
    private let tokens: [Token]

    /// Appends the groups of the sentence, in the order of their main verbs.
    static func find(in sentence: Range<Int>, tokens: [Token], text: [UInt8], into groups: inout [VerbGroup]) {
        let finder = VerbGroups(text: text, tokens: tokens)
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            let tag = tokens[index].tag
            guard tag.isVerb || tag == .md else {
                index += 1
                continue
            }
            let group = finder.group(from: index, in: sentence)
            groups.append(group)
            index = group.head + 1
        }
    }

    /// What an auxiliary is, by its word.
    private enum Auxiliary { case modal, have, be, get, doing, none }

    private func group(from start: Int, in sentence: Range<Int>) -> VerbGroup {
        var group = VerbGroup(
            head: start, tokens: start..<(start + 1), tense: .none, isPerfect: false, isProgressive: false,
            isPassive: false, isNegated: isNegated(before: start, in: sentence), modality: .none, isFinite: false)
        setFiniteness(of: start, in: sentence, &group)
        var current = start
        while let next = next(after: current, in: sentence) ?? governor(of: current, in: sentence) {
            join(current, next, &group)
            for between in (current + 1)..<next where isNegation(between) { group.isNegated = true }
            current = next
        }
        for after in (current + 1)..<min(current + 2, sentence.upperBound) where isNegation(after) && isClitic(after) {
            group.isNegated = true
        }
        group.head = current
        group.tokens = start..<(current + 1)
        if current == start, tokens[start].tag == .vbn { group.isPassive = !group.isFinite }
        if current == start, isNegation(current + 1, in: sentence), auxiliary(current) != .none {
            group.isNegated = true
        }
        return group
    }

    private func setFiniteness(of index: Int, in sentence: Range<Int>, _ group: inout VerbGroup) {
        switch tokens[index].tag {
        case .vbd: (group.tense, group.isFinite) = (.past, true)
        case .vbz, .vbp: (group.tense, group.isFinite) = (.present, true)
        case .md:
            group.isFinite = true
            group.tense = .present
            let word = ShortWord.pack(text, tokens[index].range)
            if Self.future.contains(word) {
                group.tense = .future
            } else if Self.possible.contains(word) {
                group.modality = .possible
            } else if Self.necessary.contains(word) {
                group.modality = .necessary
            } else {
                group.modality = .conditional
            }
        default: break
        }
    }

    /// Takes over what the auxiliary at `current` says of the verb at `next`.
    private func join(_ current: Int, _ next: Int, _ group: inout VerbGroup) {
        let hasTo = next > current + 1 && tokens[next - 1].tag == .to
        switch auxiliary(current) {
        case .have where hasTo: group.modality = .necessary
        case .have: group.isPerfect = true
        case .be, .get:
            if tokens[next].tag == .vbg { group.isProgressive = true } else { group.isPassive = true }
        case .none where hasTo:
            // "is going to meet"
            group.isProgressive = false
            group.tense = group.tense == .past ? .past : .future
        default: break
        }
    }

    /// The next verb of the group after the auxiliary at `index`.
    private func next(after index: Int, in sentence: Range<Int>) -> Int? {
        let kind = auxiliary(index)
        let mayGoTo = kind == .have || isGoing(index)
        if kind == .none && !mayGoTo { return nil }
        var position = index + 1
        var subjectWords = 0
        while position < min(index + Self.longestGap, sentence.upperBound) {
            let tag = tokens[position].tag
            if tag == .to, mayGoTo, position == index + 1, position + 1 < sentence.upperBound,
                tokens[position + 1].tag == .vb
            {
                return position + 1
            }
            if tag.isVerb { return fits(kind, position, afterSubject: subjectWords > 0) ? position : nil }
            switch tag {
            case .rb, .rbr, .rbs: break
            case .prp where isQuestion(index, in: sentence), .dt where isQuestion(index, in: sentence),
                .nnp where isQuestion(index, in: sentence), .nn where isQuestion(index, in: sentence),
                .nns where isQuestion(index, in: sentence):
                subjectWords += 1
            default: return nil
            }
            position += 1
        }
        return nil
    }

    /// The verb that the tree hangs an auxiliary on, where no other verb stands between: "Has the president of the club met …"
    private func governor(of index: Int, in sentence: Range<Int>) -> Int? {
        let kind = auxiliary(index)
        let head = Int(tokens[index].head)
        guard kind != .none, [.aux, .auxPassive].contains(tokens[index].relation), head > index,
            head < sentence.upperBound,
            tokens[head].tag.isVerb, fits(kind, head, afterSubject: true),
            !(index + 1..<head).contains(where: { tokens[$0].tag.isVerb || tokens[$0].tag == .md })
        else { return nil }
        return head
    }

    private func fits(_ kind: Auxiliary, _ verb: Int, afterSubject: Bool) -> Bool {
        let tag = tokens[verb].tag
        switch kind {
        case .modal, .doing: return tag == .vb || tag == .vbp
        case .have: return tag == .vbn || tag == .vbd
        case .be: return tag == .vbg || tag == .vbn || tag == .vbd && !afterSubject
        case .get: return tag == .vbn
        case .none: return false
        }
    }

    /// The auxiliary opens the clause: it stands first, or after a question word.
    private func isQuestion(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return true }
        switch tokens[index - 1].tag {
        case .wrb, .wp, .wdt, .openQuote, .comma, .cc: return true
        default: return false
        }
    }

    private func auxiliary(_ index: Int) -> Auxiliary {
        if tokens[index].tag == .md { return .modal }
        return Self.auxiliaries[ShortWord.pack(text, tokens[index].range)]
    }

    /// "going" after a form of "be"
    private func isGoing(_ index: Int) -> Bool {
        tokens[index].tag == .vbg && index > 0 && ShortWord.pack(text, tokens[index].range) == Self.going
    }

    private func isNegated(before index: Int, in sentence: Range<Int>) -> Bool {
        for position in stride(from: index - 1, through: max(sentence.lowerBound, index - 2), by: -1) {
            if isNegation(position) { return true }
            switch tokens[position].tag {
            case .rb, .to: continue
            default: return false
            }
        }
        return false
    }

    private func isNegation(_ index: Int, in sentence: Range<Int>) -> Bool {
        index < sentence.upperBound && isNegation(index)
    }

    private func isNegation(_ index: Int) -> Bool {
        tokens[index].tag == .rb && Self.negations.contains(ShortWord.pack(text, tokens[index].range))
    }

    private func isClitic(_ index: Int) -> Bool { tokens[index - 1].end == tokens[index].start }

    /// Between an auxiliary and its verb stand fewer tokens than this.
    private static let longestGap = 7

    private static let future = ShortWord.set("will 'll ’ll shall wo")
    private static let possible = ShortWord.set("can could may might ca")
    private static let necessary = ShortWord.set("should must ought")
    /// The forms of each; "'s" is taken for "is".
    private static let auxiliaries: NumberTable<Auxiliary> = {
        let words: [(Auxiliary, String)] = [
            (.be, "be am is are was were been being 's ’s 're ’re 'm ’m"), (.have, "have has had having 've ’ve 'd ’d"),
            (.doing, "do does did"), (.get, "get gets got getting gotten"),
        ]
        var table = NumberTable(capacity: 48, absent: Auxiliary.none)
        for (kind, forms) in words {
            for form in forms.split(separator: " ") { table[ShortWord.pack(String(form))] = kind }
        }
        return table
    }()
    private static let going = ShortWord.pack("going")
    private static let negations = ShortWord.set("not n't n’t never neither nor hardly scarcely")
}
