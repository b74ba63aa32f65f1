/// Joins the words of a number into one atom: "twenty-five", "two hundred and ten", "nineteen ninety-six".
enum NumberWords {
    /// - Parameter words: What "a" and "and" are in the language, 0 where it has none.
    static func join(_ run: inout [Atom], _ lexicon: Lexicon, article: UInt16, and: UInt16) {
        guard run.contains(where: { $0.kinds.has(.number) || $0.kinds.has(.scale) }) else { return }
        var joined: [Atom] = []
        joined.reserveCapacity(run.count)
        var index = 0
        while index < run.count {
            if let (atom, end) = number(run, index, lexicon, article: article, and: and) {
                joined.append(atom)
                index = end
            } else {
                joined.append(run[index])
                index += 1
            }
        }
        run = joined
    }

    private static func number(
        _ run: [Atom], _ start: Int, _ lexicon: Lexicon, article: UInt16, and: UInt16
    ) -> (Atom, Int)? {
        var index = start
        var total = 0
        var current = 0
        var hasWord = false
        if run[index].word == article, article != 0, index + 1 < run.count, run[index + 1].kinds.has(.scale) {
            current = 1
            index += 1
        } else if run[index].kinds.has(.integer), index + 1 < run.count, run[index + 1].kinds.has(.scale) {
            // "3 million"
            current = Int(run[index].value)
            index += 1
        }
        var last = 0
        while index < run.count {
            let atom = run[index]
            if let value = lexicon.value(atom.word, .number).map(Int.init) {
                if let year = year(last, value, current, total) {
                    let whole = yearWords(year, run, &index, lexicon)
                    return (make(run, start, index + 1, whole), index + 1)
                }
                guard !hasWord || fits(value, after: last) else { break }
                current += value
                last = value
                hasWord = true
                index += 1
            } else if let scale = lexicon.value(atom.word, .scale).map(Int.init) {
                current = max(current, 1) * scale
                if scale >= 1000 {
                    total = min(total + current, 1_000_000_000)
                    current = 0
                }
                current = min(current, 1_000_000_000)
                last = scale
                hasWord = true
                index += 1
            } else if hasWord, atom.kinds.has(.hyphen) || atom.word == and && and != 0 && last >= 100,
                index + 1 < run.count, let next = lexicon.value(run[index + 1].word, .number).map(Int.init),
                fits(next, after: last)
            {
                index += 1
            } else {
                break
            }
        }
        guard hasWord else { return nil }
        // "twenty-first", "thirty second": the last of a number may be an ordinal.
        var next = index
        if next < run.count, run[next].kinds.has(.hyphen) { next += 1 }
        if last >= 20, last <= 90, last % 10 == 0, next < run.count,
            let units = lexicon.value(run[next].word, .ordinal), (1...9).contains(units)
        {
            var atom = make(run, start, next + 1, total + current + Int(units))
            atom.kinds = WordKinds(.ordinalDigits)
            return (atom, next + 1)
        }

        return (make(run, start, index, total + current), index)
    }

    /// Units after tens, anything below after a hundred or a thousand.
    private static func fits(_ value: Int, after last: Int) -> Bool {
        switch last {
        case 20...90: value >= 1 && value <= 9 && last % 10 == 0
        case 100...: value < last
        default: false
        }
    }

    /// "nineteen ninety", "twenty twenty": the first two digits of a year and a number of two digits.
    private static func year(_ last: Int, _ value: Int, _ current: Int, _ total: Int) -> Int? {
        guard total == 0, current == last, (17...20).contains(last), (10...90).contains(value) else { return nil }
        return last * 100 + value
    }

    /// The units that may follow "nineteen ninety".
    private static func yearWords(_ year: Int, _ run: [Atom], _ index: inout Int, _ lexicon: Lexicon) -> Int {
        guard year % 10 == 0, year % 100 >= 20 else { return year }
        var next = index + 1
        if next < run.count, run[next].kinds.has(.hyphen) { next += 1 }
        guard next < run.count, let units = lexicon.value(run[next].word, .number), (1...9).contains(units) else {
            return year
        }
        index = next
        return year + Int(units)
    }

    private static func make(_ run: [Atom], _ start: Int, _ end: Int, _ value: Int) -> Atom {
        var atom = run[start]
        atom.end = run[max(end - 1, start)].end
        atom.kinds = WordKinds(.number)
        if end - start == 1 { atom.kinds.formUnion(run[start].kinds.intersection(WordKinds([.ordinal]))) }
        atom.value = Int32(clamping: value)
        let isYear = (1000...2199).contains(value)
        atom.detail = isYear ? 4 : value < 10 ? 1 : value < 100 ? 2 : 3
        if end - start > 1 { atom.word = 0 }
        return atom
    }
}
