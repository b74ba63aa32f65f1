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

    consuming func recognise() -> RecognisedDates {
        var scanner = Scanner(book.lexicon, count: text.count)
        var matcher = Matcher(book, surroundings)
        var run: [Atom] = []
        while scanner.next(text, into: &run) {
            NumberWords.join(&run, book.lexicon, article: book.words.a, and: book.words.and)
            matcher.load(&run)
            read(matcher.atoms, &matcher)
        }
        joinTimesToDays()
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
            append(found.meaning, found.rule, atoms, index, found.end, signal: surroundings.signal(atoms, index))

            let own = result.expressions.count - 1
            if let previous { join(previous.expression, own, atoms, previous.end, index) }
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
        _ meaning: Meaning, _ rule: Int, _ atoms: [Atom], _ start: Int, _ end: Int, signal: Signal
    ) {
        let range = Int(atoms[start].start)..<Int(atoms[end - 1].end)
        surroundings.move(to: range.lowerBound)
        let tokens = surroundings.tokens(range)
        let sentence = surroundings.sentence(of: tokens.lowerBound, &sentenceCursor)
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
                fromEvent: meaning.distance(before: end < atoms.count ? bounding(atoms[end]) : .none),
                isCompared: meaning.isLastYear && comparesFigures(tokens, sentence), partner: nil))
    }

    private func bounding(_ atom: Atom) -> Signal {
        book.lexicon.value(atom.word, .signal).flatMap { Signal(rawValue: Int($0)) } ?? .none
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

    // MARK: Expressions that belong together

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
            if book.words.isTo(atoms[end]) { pair(own - 1, own) }
            end += 2
        }
        return end
    }

    private func isConnector(_ atom: Atom) -> Bool {
        atom.kinds.has(.comma) || book.words.isAnd(atom) || book.words.isTo(atom)
    }

    /// Two expressions with one word between: the ends of a span, or months that share a year.
    private mutating func join(_ first: Int, _ second: Int, _ atoms: [Atom], _ gapStart: Int, _ gapEnd: Int) {
        guard gapEnd - gapStart == 1 else { return }
        let gap = atoms[gapStart]
        let opening = result.expressions[first].signal
        let closing = result.expressions[second].signal
        if isPlain(second) {
            switch result.expressions[first].meaning {
            case .duration where closing == .ending || closing == .to: result.expressions[first].end = second
            case let meaning where (meaning.isQuarter || meaning.isSpokenOfUnit) && closing == .ending:
                result.expressions[first].end = second
            default: break
            }
        }
        joinToRepeated(first, second)
        joinInApposition(first, second, gap)
        // "for Monday and Tuesday", "meet on Thursday and Friday"
        if closing == .none, book.words.isAnd(gap) || gap.kinds.has(.comma),
            result.expressions[first].meaning.isWeekday, result.expressions[second].meaning.isWeekday
        {
            result.expressions[second].clauseOf = result.expressions[first].clauseOf
        }
        let isSpan =
            book.words.isTo(gap) && !gap.kinds.has(.comma)
            && (opening == .from || opening == .between || gap.kinds.has(.hyphen)
                || opening == .none || opening == .within || opening == .ahead)
            || book.words.isAnd(gap) && opening == .between
        if isSpan || book.words.isAnd(gap) || gap.kinds.has(.comma) { shareYear(first, second) }
        if isSpan, isPlain(first), isPlain(second) { pair(first, second) }
    }

    /// "On Mondays from 10am to 4pm": the hours are of those days, not of the article's.
    private mutating func joinToRepeated(_ first: Int, _ second: Int) {
        guard case .time(let time, nil) = result.expressions[second].meaning else { return }
        switch result.expressions[first].meaning {
        case .repeated(let day): result.expressions[second].meaning = .time(time, on: .repeated(day))
        case .time(_, on: .repeated(let day)): result.expressions[second].meaning = .time(time, on: .repeated(day))
        default: break
        }
    }

    /// "On Oct. 12, the day before the plunge": the same day, told once more.
    private mutating func joinInApposition(_ first: Int, _ second: Int, _ gap: Atom) {
        guard gap.kinds.has(.comma), result.expressions[second].meaning == .calendar(CalendarDate()),
            result.expressions[first].meaning.namesDay
        else { return }
        result.expressions[second].meaning = result.expressions[first].meaning
        result.expressions[second].clauseOf = result.expressions[first].clauseOf
    }

    private mutating func pair(_ first: Int, _ second: Int) {
        // "from 8 a.m. to 8 p.m. on Sunday": both are of that day.
        if case .time(let start, nil) = result.expressions[first].meaning,
            case .time(_, let day?) = result.expressions[second].meaning
        {
            result.expressions[first].meaning = .time(start, on: day)
        }
        result.expressions[first].partner = second
        result.expressions[second].partner = first
    }

    /// "11:47 p.m. (1802 GMT) on Tuesday": the time is of the day behind the bracket.
    private mutating func joinTimesToDays() {
        for index in result.expressions.indices.dropLast() {
            guard case .time(let time, nil) = result.expressions[index].meaning,
                result.expressions[index + 1].meaning.isDay
            else { continue }
            let day = result.expressions[index + 1]
            let (end, start) = (result.expressions[index].range.upperBound, day.range.lowerBound)
            guard end < start else { continue }
            let gap = text[end..<start]
            guard gap.count <= 32, let open = gap.firstIndex(of: UInt8(ascii: "(")),
                let close = gap.lastIndex(of: UInt8(ascii: ")")), open < close, gap.endIndex - close <= 5
            else { continue }
            result.expressions[index].meaning = .time(time, on: day.meaning)
            result.expressions[index].clauseOf = index + 1
        }
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

    private func isPlain(_ index: Int) -> Bool {
        switch result.expressions[index].meaning {
        case .duration, .frequency, .repeated, .reference, .span: false
        default: true
        }
    }

    /// "from May to July 1998", "March 3 and April 5, 2024": the first has the year of the second.
    private mutating func shareYear(_ first: Int, _ second: Int) {
        guard case .calendar(let last) = result.expressions[second].meaning, let year = last.year,
            let lastMonth = last.month,
            !last.hasShortYear
        else { return }
        switch result.expressions[first].meaning {
        case .named(.month(let month), .bare, nil):
            var date = CalendarDate()
            (date.year, date.month) = (month <= lastMonth ? year : year - 1, month)
            result.expressions[first].meaning = .calendar(date)
        case .calendar(var date):
            guard date.year == nil, let month = date.month, !date.isAmbiguous else { return }
            date.year = month <= lastMonth ? year : year - 1
            result.expressions[first].meaning = .calendar(date)
        default: break
        }
    }
}
