import Language

/// Whether four digits are a year: news is full of numbers that look like one.
extension Surroundings {
    /// A year, not a count, an address, a code or the name of a thing.
    func isYearLike(_ atoms: [Atom], _ start: Int, _ end: Int) -> Bool {
        let atom = atoms[start]
        let after = Int(atoms[end - 1].end)
        if after + 1 < text.count, text[after] == 0x2D, Digits.isLetter(text[after + 1]) { return false }
        if atom.kinds.has(.numericDate) { return atom.detail != -1 || isIntroduced(atoms, start) }
        let isAfterThe = isThe(before(atoms, start))
        let introduced = isIntroduced(atoms, start) || isAfterThe || isSecond(atoms, start)
        if !introduced, !(1900...2100).contains(atom.value) { return false }
        if !introduced, isAfterAcronym(Int(atom.start)) { return false }
        if end < atoms.count, atoms[end].kinds.has(.units) || atoms[end].kinds.has(.scale) { return false }
        if isCounted(atoms, start, end, introduced) || isCompared(atoms, start, end) { return false }
        if isNumbered(atom) || isTitle(atoms, start, after: after) { return false }
        if !isAfterThe, signal(atoms, start) != .ahead, isAddress(after) { return false }
        if isModel(after) { return false }
        return !isCode(atoms, start, after)
    }

    /// "between 1889 and 1893", "in 1871 and 1872"
    private func isSecond(_ atoms: [Atom], _ start: Int) -> Bool {
        start >= 2 && (book.words.isAnd(atoms[start - 1]) || book.words.isTo(atoms[start - 1]))
            && atoms[start - 2].kinds.has(.integer) && atoms[start - 2].detail == 4 && isIntroduced(atoms, start - 2)
    }

    /// "2000 troops", "Of 2025 people tested", "2000 square feet"; but "the post-1959 politics".
    private func isCounted(_ atoms: [Atom], _ start: Int, _ end: Int, _ introduced: Bool) -> Bool {
        let first = Int(atoms[start].start)
        if first > 0, text[first - 1] == UInt8(ascii: "-") { return false }
        let after = Int(atoms[end - 1].end)
        let next = tag(after: after)
        if next == .nns || next == .nnps {
            let before = before(atoms, start)
            if !introduced || before.kinds.has(.approximation) { return true }
            if book.words.isOf(before), isSentenceStart(Int(before.start)) { return true }
        }
        return book.numbered.measures.contains(word(behind: after), of: text)
    }

    /// "up from 1650 a week ago": a figure of that time.
    private func isCompared(_ atoms: [Atom], _ start: Int, _ end: Int) -> Bool {
        guard end + 1 < atoms.count, atoms[end].word == book.words.a || atoms[end].kinds.has(.number) else {
            return false
        }
        return atoms[end + 1].kinds.has(.unit) || atoms[end + 1].kinds.has(.units)
    }

    /// "Flight 1998", "Gate 2026", "page 1987", "No. 2010", "the Mazda 2000".
    private func isNumbered(_ first: Atom) -> Bool {
        let before = word(before: Int(first.start))
        guard !before.isEmpty else { return false }
        if book.numbered.labels.contains(before, of: text) { return true }
        return isCapital(before.lowerBound)
            && (book.numbered.makers.contains(before, of: text) || book.numbered.products.contains(before, of: text))
    }

    /// "Orwell's 1984", "Nineteen Eighty-Four": the name of a work.
    private func isTitle(_ atoms: [Atom], _ start: Int, after: Int) -> Bool {
        let first = Int(atoms[start].start)
        if isCapital(first), !isSentenceStart(first),
            text[(first + 1)..<after].contains(where: { $0 >= 0x41 && $0 <= 0x5A })
        {
            return true
        }
        guard hasTags, before(atoms, start).kinds.has(.possessive) else { return false }
        return switch tag(after: after) {
        case .nn, .nns, .nnp, .nnps, .jj, .jjr, .jjs, .cd, .vbg, .vbn, .hyphen, .rb: false
        default: true
        }
    }

    /// "1990 Elm Street".
    private func isAddress(_ after: Int) -> Bool {
        guard isCapital(after + 1) else { return false }
        var index = token(at: after)
        for _ in 0..<4 where index < analysis.tokens.count {
            let range = analysis.tokens[index].range
            guard isCapital(range.lowerBound) else { return false }
            if book.numbered.streets.contains(range, of: text) { return true }
            index += 1
        }
        return false
    }

    /// "a 1998 Honda Civic".
    private func isModel(_ after: Int) -> Bool {
        guard isCapital(after + 1) else { return false }
        let maker = word(behind: after)
        return isCapital(maker.upperBound + 1) && book.numbered.makers.contains(maker, of: text)
    }

    /// "555-1989", "0800 1987 2014", "case 2014-1123"; "post-1959" is a year.
    private func isCode(_ atoms: [Atom], _ start: Int, _ after: Int) -> Bool {
        let first = Int(atoms[start].start)
        if after + 1 < text.count, text[after] == 0x2D, Digits.isDigit(text[after + 1]) { return true }
        guard first > 0 else { return false }
        if text[first - 1] == 0x20 { return first > 1 && Digits.isDigit(text[first - 2]) }
        guard text[first - 1] == 0x2D || text[first - 1] == 0x2F || text[first - 1] == 0x2E else { return false }
        guard start > 0, atoms[start - 1].kinds.has(.hyphen) || text[first - 1] == 0x2D else { return true }
        return first >= 2 && Digits.isDigit(text[first - 2])
    }

    /// The bytes of the letters behind an offset and one space.
    private func word(behind offset: Int) -> Range<Int> {
        var end = offset + 1
        while end < text.count, end <= offset + Lexicon.Key.capacity, Digits.isLetter(text[end]) { end += 1 }
        return offset + 1..<max(end, offset + 1)
    }

    /// The bytes of the letters before an offset and one space, or the dot of "No.".
    private func word(before offset: Int) -> Range<Int> {
        var end = offset - 1
        if end > 0, text[end] == 0x20, text[end - 1] == 0x2E { end -= 1 }
        guard end > 0 else { return 0..<0 }
        var start = end
        while start > 0, end - start < Lexicon.Key.capacity, Digits.isLetter(text[start - 1]) { start -= 1 }
        return start..<end
    }

    /// "ABC 2000" is more often a model or an account than a year.
    func isAfterAcronym(_ start: Int) -> Bool {
        var index = start - 2
        guard index >= 0, text[index + 1] == 0x20 else { return false }
        while index >= 0, text[index] >= 0x41, text[index] <= 0x5A { index -= 1 }
        return start - 2 - index >= 2 && (index < 0 || !Digits.isLetter(text[index]))
    }
}
