import Language

/// What rules ask for around their words, each as one question.
extension Surroundings {
    /// Whether the words from `start` to `end` may be an expression by this rule.
    func allow(_ conditions: Conditions, _ atoms: [Atom], _ start: Int, _ end: Int) -> Bool {
        guard hasItsCapital(atoms, start, end) else { return false }

        if conditions.isEmpty { return true }
        if conditions.contains(.capitalised), !atoms[start..<end].contains(where: { $0.isCapitalised && !isThe($0) }) {
            return false
        }
        if conditions.contains(.introduced), !isIntroduced(atoms, start) { return false }
        if conditions.contains(.yearLike), !isYearLike(atoms, start, end) { return false }
        if conditions.contains(.notVerb), isVerb(atoms, start, end) { return false }
        if conditions.contains(.notName), isInName(atoms[start], atoms[end - 1]) { return false }
        if conditions.contains(.standsAlone), !standsAlone(atoms, end) { return false }
        if conditions.contains(.afterSignal) {
            switch signal(atoms, start) {
            case .since, .by, .until, .before: break
            default: return false
            }
        }
        if conditions.contains(.inCourse) {
            let signal = signal(atoms, start)
            guard signal == .over || signal == .to else { return false }
        }
        if conditions.contains(.beforeEvent), !isBeforeEvent(atoms, end) { return false }
        if conditions.contains(.atClock) {
            switch signal(atoms, start) {
            case .none, .length, .over: return false
            default: if book.words.isOf(atoms[start - 1]) { return false }
            }
        }
        if conditions.contains(.notForLength), signal(atoms, start) == .length { return false }
        if conditions.contains(.notNamed), isEndOfName(atoms[start]) { return false }
        if conditions.contains(.notPaper), isPaper(atoms[start]) { return false }
        if conditions.contains(.notTitle), isTitle(atoms, start, end) { return false }
        if conditions.contains(.titled), !isTitled(atoms, start, end) { return false }
        if conditions.contains(.marching) {
            guard book.lexicon.needsCapital(atoms[start].word), signal(atoms, start) == .none else { return false }
        }
        if conditions.contains(.notHyphenated), isHyphenated(Int(atoms[end - 1].end)) { return false }
        if conditions.contains(.endsClause), !endsClause(Int(atoms[end - 1].end)) { return false }
        if conditions.contains(.beforeEnding), !isBeforeEnding(Int(atoms[end - 1].end)), !isBeforeEnd(atoms, end) {
            return false
        }
        if conditions.contains(.rate), !isRate(atoms[start]) { return false }
        if conditions.contains(.besideModal), !isBesideModal(atoms[start]) { return false }
        if conditions.contains(.notNoun), tag(at: Int(atoms[start].start)).isNoun { return false }
        if conditions.contains(.notDescribed), tag(at: Int(atoms[end - 1].end)) == .wrb { return false }
        if conditions.contains(.notOfPerson), isOfPerson(Int(atoms[end - 1].end)) { return false }
        if conditions.contains(.filled), !isFilled(atoms, start, end) { return false }
        if conditions.contains(.beforeSibling), !isBeforeSibling(atoms, end) { return false }
        if conditions.contains(.adjective), !isAdjective(atoms[start]) { return false }
        return true
    }

    /// "before the vote", "of the ruling": not "of the week".
    private func isBeforeEvent(_ atoms: [Atom], _ end: Int) -> Bool {
        guard end < atoms.count else { return false }
        if end >= 2, book.words.isOf(atoms[end]) {
            // "the next day of the contest" is one after the day the text is at.
            return !atoms[end - 2].kinds.has(.relation) && end + 1 < atoms.count && isThe(atoms[end + 1])
                && (end + 2 == atoms.count || !atoms[end + 2].kinds.has(.unit))
        }
        let signal = book.lexicon.value(atoms[end].word, .signal)
        return signal == Int32(Signal.before.rawValue) || signal == Int32(Signal.after.rawValue)
    }

    func isThe(_ atom: Atom) -> Bool { atom.word == book.words.the }

    /// "may" and "sat" count only with a capital, or beside a number.
    func hasItsCapital(_ atoms: [Atom], _ start: Int, _ end: Int) -> Bool {
        for index in start..<end {
            let atom = atoms[index]
            guard atom.word != 0, isUnsure(atom) else { continue }

            // "sat 5 may", but not "closest to the sun in August 2027".
            let near =
                atom.kinds.has(.weekday) && !atom.isCapitalised
                ? max(start, index - 1)..<min(end, index + 2) : start..<end
            let beside = near.contains { $0 != index && !atoms[$0].kinds.isDisjoint(with: Self.numbers) }
            if !beside && !atom.kinds.has(.ordinal) && !atom.kinds.has(.number) { return false }
        }
        return true
    }

    /// What beside a word such as "may" makes it a month.
    private static let numbers = WordKinds([.integer, .ordinalDigits, .shortYear, .dayPart])
    private static let monthsAndWeekdays = WordKinds([.month, .weekday])

    /// "may" without its capital; "Sun" and "Jan" without their dot, which are names too.
    func isUnsure(_ atom: Atom) -> Bool {
        if !atom.isCapitalised, book.lexicon.needsCapital(atom.word) { return true }
        return !atom.isDotted && !atom.kinds.isDisjoint(with: Self.monthsAndWeekdays)
            && book.lexicon.mayHaveDot(atom.word)
    }

    func isIntroduced(_ atoms: [Atom], _ start: Int) -> Bool {
        guard start > 0 else { return false }
        let before = atoms[start - 1]
        return before.kinds.has(.signal) || before.kinds.has(.relation) || before.kinds.has(.part)
            || before.kinds.has(.approximation)
    }

    func before(_ atoms: [Atom], _ start: Int) -> Atom {
        start > 0 ? atoms[start - 1] : Atom(start: 0, end: 0, kinds: [])
    }

    func previousByte(_ offset: Int) -> UInt8? { offset > 0 ? text[offset - 1] : nil }

    /// The tag of the token that begins right after an offset.
    func tag(after offset: Int) -> PennTag {
        tag(at: offset)
    }

    func isVerb(_ atoms: [Atom], _ start: Int, _ end: Int) -> Bool {
        if book.lexicon.value(atoms[start].word, .relation) == Int32(Relation.last.rawValue),
            isVerbOfLasting(Int(atoms[start].start))
        {
            return true
        }
        for index in start..<end where atoms[index].kinds.has(.month) || atoms[index].kinds.has(.season) {
            let tag = tag(at: Int(atoms[index].start))
            let isSeason = atoms[index].kinds.has(.season)
            if isSeason, index == end - 1, end < atoms.count, book.words.isOf(atoms[end]) { return true }
            if tag.isVerb || tag == .md || tag == .jj && !atoms[index].isCapitalised { return true }
            // "May" at the start of a sentence is a month only if something says so.
            if tag == .xx, index == 0, start == 0, book.lexicon.needsCapital(atoms[index].word),
                isSentenceStart(Int(atoms[index].start))
            {
                return true
            }
        }
        return false
    }

    /// "it could last weeks", "work will begin and last two weeks"
    private func isVerbOfLasting(_ offset: Int) -> Bool {
        let index = token(at: offset)
        guard index < analysis.tokens.count else { return false }
        if analysis.tokens[index].tag == .vb { return true }
        guard index > 0 else { return false }
        return [.cc, .md, .to].contains(analysis.tokens[index - 1].tag)
    }

    func isSentenceStart(_ offset: Int) -> Bool {
        var index = offset - 1
        while index >= 0, text[index] == 0x20 || text[index] == 0x0A { index -= 1 }
        return index < 0 || text[index] == 0x2E || text[index] == 0x3F || text[index] == 0x21
    }

    /// Nothing follows that it would describe.
    func standsAlone(_ atoms: [Atom], _ end: Int) -> Bool {
        let offset = Int(atoms[end - 1].end)
        guard offset < text.count else { return true }
        let byte = text[offset]
        if byte == 0x2D { return false }
        if end < atoms.count, atoms[end].kinds.has(.possessive) { return true }
        if !Digits.isLetter(byte), byte != 0x20, byte != 0x0A, byte != 0x0D, byte < 0x80 { return true }
        if !hasTags {
            if end < atoms.count, !atoms[end].kinds.isDisjoint(with: WordKinds([.signal, .comma, .hyphen])) {
                return true
            }
            return offset + 1 >= text.count
        }
        switch tag(after: offset) {
        case .vbg: return isBeforeEnding(offset)
        case .nn, .nns, .nnp, .nnps, .jj, .jjr, .jjs, .cd: return false
        default: return true
        }
    }

    func isHyphenated(_ offset: Int) -> Bool {
        offset + 1 < text.count && text[offset] == 0x2D && Digits.isLetter(text[offset + 1])
    }

    func endsClause(_ offset: Int) -> Bool {
        guard offset < text.count else { return true }
        let byte = text[offset]
        if byte != 0x20, byte != 0x0A, byte != 0x0D { return byte != 0x2D }
        let index = token(at: offset)
        guard index < analysis.tokens.count else { return true }
        switch analysis.tokens[index].tag {
        case .cc, .vbd, .vbz, .vbp, .md, .period, .comma, .colon, .closeQuote, .openQuote, .closeBracket, .openBracket:
            return true
        default: return false
        }
    }

    /// "the year ended March 31".
    func isBeforeEnding(_ offset: Int) -> Bool {
        let index = token(at: offset)
        guard index < analysis.tokens.count else { return false }
        let range = analysis.tokens[index].range
        guard range.upperBound <= text.count, range.count == 5 || range.count == 6 else { return false }
        let word = text[range].map { $0 | 0x20 }
        return word.starts(with: "end".utf8)
            && (word.suffix(3).elementsEqual("ing".utf8) || word.suffix(2).elementsEqual("ed".utf8))
    }

    /// "the year to January", "the month through Jan. 15".
    func isBeforeEnd(_ atoms: [Atom], _ end: Int) -> Bool {
        end + 1 < atoms.count && atoms[end + 1].kinds.has(.month)
            && book.lexicon.value(atoms[end].word, .signal) == Int32(Signal.to.rawValue)
    }

    /// "a day" after what is counted: "5 people a day".
    func isRate(_ atom: Atom) -> Bool {
        let index = token(at: Int(atom.start))
        guard index > 0, index <= analysis.tokens.count, hasTags else { return false }
        switch analysis.tokens[index - 1].tag {
        case .cd, .nns: return true
        default: return false
        }
    }

    func isBesideModal(_ atom: Atom) -> Bool {
        let index = token(at: Int(atom.start))
        guard index > 0, index + 1 < analysis.tokens.count else { return false }
        return analysis.tokens[index - 1].tag == .md || analysis.tokens[index + 1].tag == .md
    }

    /// Right before a child: "6-month-old son".
    private func isOfPerson(_ offset: Int) -> Bool {
        let index = token(at: offset)
        return index < analysis.tokens.count && book.children.contains(analysis.tokens[index].range, of: text)
    }

    /// "the second and fourth quarters"
    func isBeforeSibling(_ atoms: [Atom], _ end: Int) -> Bool {
        guard end + 2 < atoms.count, book.words.isAnd(atoms[end]) else { return false }
        return Term.quarterNumber.value(of: atoms[end + 1], book.lexicon) != nil
            && Term.units.value(of: atoms[end + 2], book.lexicon) == Int32(TimeUnit.quarter.rawValue)
    }

    /// "followed months of talks"
    func isFilled(_ atoms: [Atom], _ start: Int, _ end: Int) -> Bool {
        let index = token(at: Int(atoms[start].start))
        guard end < atoms.count, book.words.isOf(atoms[end]), end + 1 == atoms.count || !isThe(atoms[end + 1]),
            index > 0,
            index < analysis.tokens.count
        else { return false }
        return analysis.tokens[index - 1].tag.isVerb
    }

    func isAdjective(_ atom: Atom) -> Bool {
        let index = token(at: Int(atom.start))
        guard index + 1 < analysis.tokens.count, hasTags else { return false }
        return analysis.tokens[index].tag == .jj
            || analysis.tokens[index].tag == .nn && analysis.tokens[index + 1].tag.isNoun
    }
}
