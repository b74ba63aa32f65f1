import Language

/// Finds expressions run by run and notes what their meaning will depend on.
struct Recogniser {
    private let book: RuleBook
    private var surroundings: Surroundings
    private let text: UnsafeBufferPointer<UInt8>
    private var result = RecognisedDates()
    /// The sentence reached: expressions come in the order of the text.
    private var sentenceCursor = 0
    /// Whether the text tells of a game; `nil` until that is asked.
    private var tellsGame: Bool?

    init(_ book: RuleBook, _ text: UnsafeBufferPointer<UInt8>, _ analysis: Analysis) {
        self.book = book
        self.text = text
        surroundings = Surroundings(text, analysis, book)
    }

    consuming func recognise(_ runs: AtomRuns) -> RecognisedDates {
        var matcher = Matcher(book, surroundings)
        var run: [Atom] = []
        for index in 0..<runs.count {
            run.removeAll(keepingCapacity: true)
            run.append(contentsOf: runs[index])
            NumberWords.join(&run, book.lexicon, article: book.words.a, and: book.words.and)
            matcher.load(&run)
            read(matcher.atoms, &matcher)
        }
        result.joinTimesToDays(in: text)
        result.setHappenings(Happenings(analysis: surroundings.analysis, text: text, book: book))
        result.setManner()
        return result
    }

    private mutating func read(_ atoms: [Atom], _ matcher: inout Matcher) {
        var index = 0
        var previous: (expression: Int, end: Int)?
        while index < atoms.count {
            guard let found = matcher.longest(at: index) else {
                index += 1
                continue
            }
            let range = Int(atoms[index].start)..<Int(atoms[found.end - 1].end)
            if found.meaning.isNothing || found.meaning.mayBeOfGame && isOfGame() || tellsAgain(found.meaning, range) {
                index = found.end
                previous = nil
                continue
            }
            if let previous, previous.end == index,
                extendClock(previous.expression, by: distance(found.meaning, atoms, found.end), to: range)
            {
                index = found.end
                continue
            }
            append(found.meaning, found.rule, atoms, index, found.end, signal: surroundings.signal(atoms, index))

            let own = result.expressions.count - 1
            if let previous, index - previous.end == 1 {
                result.join(previous.expression, own, across: atoms[previous.end], book.words)
            }
            index = daysThatFollow(found, atoms, &matcher)
            previous = (result.expressions.count - 1, index)
        }
    }

    /// "The fourth quarter" of a game is none of the year.
    private mutating func isOfGame() -> Bool {
        if let tellsGame { return tellsGame }
        let isGame = surroundings.tellsGame
        tellsGame = isGame
        return isGame
    }

    private mutating func append(
        _ named: Meaning, _ rule: Int, _ atoms: [Atom], _ start: Int, _ end: Int, signal: Signal
    ) {
        let range = Int(atoms[start].start)..<Int(atoms[end - 1].end)
        surroundings.move(to: range.lowerBound)
        let tokens = surroundings.tokens(range)
        let sentence = surroundings.sentence(of: tokens.lowerBound, &sentenceCursor)
        let meaning = named.comesRound && tellsHabit(tokens, sentence) ? Meaning.repeated(named) : named
        let isOwner = end < atoms.count && atoms[end].kinds.has(.possessive)
        let block = sentence >= 0 ? surroundings.analysis.sentences[sentence].block : 0
        let ended = ended(atoms, end) ?? traded(meaning, tokens)
        result.expressions.append(
            Recognised(
                range: range, tokens: tokens, meaning: meaning, rule: rule, signal: signal, isOwner: isOwner,
                clause: ended ?? .unknown, hasOwnClause: ended != nil,
                clauseOf: toldAgain(range.lowerBound) ?? result.expressions.count, sentence: sentence, block: block,
                opensSentence: opensSentence(tokens, sentence), goesOn: goesOn(tokens, sentence),
                isAttribute: meaning.isOfYears && isBeforeNoun(tokens, sentence),
                fromEvent: distance(meaning, atoms, end),
                isCompared: meaning.isYearBefore && isCompared(meaning, tokens, sentence), partner: nil))
    }

    /// "6 a.m. ten days" before a murder, "midnight the day" before it: one time, of the day so far from the happening.
    private mutating func extendClock(_ index: Int, by distance: EventDistance?, to range: Range<Int>) -> Bool {
        guard let distance, distance.tellsDay, result.expressions[index].meaning.isBareClock else { return false }
        result.expressions[index].range = result.expressions[index].range.lowerBound..<range.upperBound
        result.expressions[index].tokens =
            result.expressions[index].tokens.lowerBound..<surroundings.tokens(range).upperBound
        result.expressions[index].fromEvent = distance
        return true
    }

    private func distance(_ meaning: Meaning, _ atoms: [Atom], _ end: Int) -> EventDistance? {
        meaning.distance(before: end < atoms.count ? bounding(atoms[end]) : .none)
    }

    private func bounding(_ atom: Atom) -> Signal {
        book.lexicon.value(atom.word, .signal).flatMap { Signal(rawValue: Int($0)) } ?? .none
    }

    /// "Sales usually rise in the fourth quarter": in none of them.
    private func tellsHabit(_ words: Range<Int>, _ sentence: Int) -> Bool {
        guard sentence >= 0 else { return false }
        let tokens = surroundings.analysis.tokens
        let start = max(surroundings.analysis.sentences[sentence].tokens.lowerBound, words.lowerBound - 12)
        return (start..<words.lowerBound).contains { book.habitual.contains(tokens[$0].range, of: text) }
    }

    /// "higher than a year ago", "up from $3 million last year"
    private func isCompared(_ meaning: Meaning, _ words: Range<Int>, _ sentence: Int) -> Bool {
        if !meaning.isLastYear, words.lowerBound > 0,
            book.comparing.contains(surroundings.analysis.tokens[words.lowerBound - 1].range, of: text)
        {
            return true
        }
        return comparesFigures(words, sentence)
    }

    /// "compared with a loss of $3 million last year", "up 13% from last year's $1.55 billion".
    private func comparesFigures(_ words: Range<Int>, _ sentence: Int) -> Bool {
        guard sentence >= 0 else { return false }
        let tokens = surroundings.analysis.tokens
        let bounds = surroundings.analysis.sentences[sentence].tokens
        func isFigure(_ index: Int) -> Bool {
            bounds.contains(index) && (tokens[index].tag == .cd || tokens[index].tag == .dollar)
        }
        var hasFigure =
            words.upperBound < bounds.upperBound && tokens[words.upperBound].tag == .pos
            && isFigure(words.upperBound + 1)
        var index = words.lowerBound - 1
        while index >= bounds.lowerBound, words.lowerBound - index <= 16, !tokens[index].tag.isVerb {
            if isFigure(index) { hasFigure = true }
            if hasFigure, book.comparing.contains(tokens[index].range, of: text) { return true }
            index -= 1
        }
        return false
    }

    /// "the third quarter ended Sept. 30" is over, whatever the verb of the sentence says.
    private func ended(_ atoms: [Atom], _ end: Int) -> ClauseTime? {
        guard end < atoms.count, bounding(atoms[end]) == .ending else { return nil }
        let tag = surroundings.tag(at: Int(atoms[end].start))
        guard tag == .vbd || tag == .vbn else { return nil }
        return ClauseTime(kind: .past, verb: Int(atoms[end].start)..<Int(atoms[end].end))
    }

    /// "crude for December delivery": the December ahead.
    private func traded(_ meaning: Meaning, _ words: Range<Int>) -> ClauseTime? {
        guard case .named(.month, .bare, nil) = meaning, words.upperBound < surroundings.analysis.tokens.count else {
            return nil
        }
        let range = surroundings.analysis.tokens[words.upperBound].range
        return book.verbs.traded.contains(range, of: text) ? ClauseTime(kind: .future, verb: range) : nil
    }

    /// "in 2014, when services stopped in August"
    private func goesOn(_ words: Range<Int>, _ sentence: Int) -> Bool {
        guard let before = result.expressions.last, before.sentence == sentence else { return false }
        if before.goesOn { return true }
        guard before.meaning.isOfYears else { return false }
        let tokens = surroundings.analysis.tokens
        var index = before.tokens.upperBound
        if index < words.lowerBound, tokens[index].tag == .comma { index += 1 }
        return index < words.lowerBound && book.when.contains(tokens[index].range, of: text)
    }

    /// "at 4 in the morning (4 a.m. EDT Thursday)": what a bracket says again plays when the time before it does, which is
    /// the expression of this index.
    private func toldAgain(_ start: Int) -> Int? {
        guard let before = result.expressions.last, before.range.upperBound < start,
            text[before.range.upperBound..<start].elementsEqual(" (".utf8)
        else { return nil }
        return before.hasOwnClause ? nil : before.clauseOf
    }

    private func isBeforeNoun(_ tokens: Range<Int>, _ sentence: Int) -> Bool {
        sentence >= 0 && surroundings.analysis.sentences[sentence].tokens.contains(tokens.upperBound)
            && surroundings.analysis.tokens[tokens.upperBound].tag.isNoun
    }

    private func opensSentence(_ tokens: Range<Int>, _ sentence: Int) -> Bool {
        sentence >= 0 && tokens.lowerBound - surroundings.analysis.sentences[sentence].tokens.lowerBound <= 2
    }

    /// "March 3 and 5", "Jan. 3, 5 and 9": each further day is an expression of its own. The index behind the last.
    private mutating func daysThatFollow(_ found: Matcher.Found, _ atoms: [Atom], _ matcher: inout Matcher) -> Int {
        guard case .calendar(var date) = found.meaning, date.month != nil, date.day != nil, date.weekday == nil,
            !date.isAmbiguous
        else { return found.end }
        var end = found.end
        while end + 1 < atoms.count, isConnector(atoms[end]),
            let day = Term.day.value(of: atoms[end + 1], book.lexicon),
            atoms[end + 1].kinds.has(.integer) || atoms[end + 1].kinds.has(.ordinalDigits)
        {
            if end + 2 < atoms.count, !isConnector(atoms[end + 2]),
                atoms[end + 2].kinds.isDisjoint(with: [.init(.signal)])
            {
                break
            }
            let isComma = atoms[end].kinds.has(.comma)
            if isComma, end + 2 >= atoms.count || !isConnector(atoms[end + 2]) { break }
            date.day = Int(day)
            append(.calendar(date), found.rule, atoms, end + 1, end + 2, signal: .none)
            let own = result.expressions.count - 1
            if book.words.isTo(atoms[end]) { result.pair(own - 1, own) }
            end += 2
        }
        return end
    }

    private func isConnector(_ atom: Atom) -> Bool {
        atom.kinds.has(.comma) || book.words.isAnd(atom) || book.words.isTo(atom)
    }

    /// "(1802 GMT)" right behind a time: the same moment, told by another clock.
    private func tellsAgain(_ meaning: Meaning, _ range: Range<Int>) -> Bool {
        guard case .time(let time, nil) = meaning, time.zone != nil, let before = result.expressions.last,
            case .time = before.meaning, before.range.upperBound < range.lowerBound,
            range.upperBound < text.count, text[range.upperBound] == UInt8(ascii: ")")
        else { return false }
        let gap = text[before.range.upperBound..<range.lowerBound]
        return gap.count <= 14 && gap.last == UInt8(ascii: "(")
    }

}
