import CivilTime
import Language

/// Finds the `TimeClue`s of an article.
struct ClueReader {
    private let text: [UInt8]
    private let analysis: Analysis
    /// The tokens of the sentence at hand, in small letters.
    private var words: [String] = []
    private var tokens: Range<Int> = 0..<0

    init(_ text: [UInt8], _ analysis: Analysis) {
        self.text = text
        self.analysis = analysis
    }

    /// The clues of the sentences for which `isTold` holds, in order.
    mutating func clues(where isTold: (Sentence) -> Bool) -> [TimeClue] {
        var clues: [TimeClue] = []
        for (index, sentence) in analysis.sentences.enumerated() where isTold(sentence) {
            tokens = sentence.tokens
            words = sentence.tokens.map { TokenText.lowercased(text, analysis.tokens[$0]) }
            var position = 0
            while position < words.count {
                if mayStart(words[position]), let (form, end) = form(at: position) {
                    clues.append(clue(form, position..<end, sentence: index))
                    position = end
                } else {
                    position += 1
                }
            }
        }
        return clues
    }

    private func clue(_ form: TimeClue.Form, _ span: Range<Int>, sentence: Int) -> TimeClue {
        let first = analysis.tokens[tokens.lowerBound + span.lowerBound]
        let last = analysis.tokens[tokens.lowerBound + span.upperBound - 1]
        let before = span.lowerBound > 0 ? words[span.lowerBound - 1] : ""
        let phraseStart =
            Self.quotedBefore.contains(before) ? analysis.tokens[tokens.lowerBound + span.lowerBound - 1] : first
        var direction = ownDirection(form, before: span.lowerBound)
        if direction == nil {
            direction = ClueDirection(analysis, words, tokens).direction(of: span)
        }
        return TimeClue(
            form: form, direction: direction ?? .unknown, isStart: before == "since" || before == "from",
            sentence: sentence, range: Int(first.start)..<Int(last.end),
            phrase: Int(phraseStart.start)..<Int(last.end))
    }

    /// The direction that the words have by themselves.
    private func ownDirection(_ form: TimeClue.Form, before start: Int) -> TimeClue.Direction? {
        let before = start > 0 ? words[start - 1] : ""
        if before == "since" { return .past }
        if before == "earlier" { return .past }
        if before == "later" { return .future }
        switch form {
        case .dated: return before == "by" || before == "until" ? .future : nil
        case .monthDay: return nil
        case .month(_, let turn), .weekday(_, let turn), .season(_, let turn), .unit(_, let turn):
            return turn < 0 ? .past : turn > 0 ? .future : nil
        case .ago, .past: return .past
        }
    }

    // MARK: Forms

    /// Whether a clue may start with a word; most don't, and one look is cheaper than a dozen.
    private func mayStart(_ word: String) -> Bool {
        guard let first = word.utf8.first else { return false }
        return (0x30...0x39).contains(first)
            || Self.starters.contains(word.hasSuffix(".") ? String(word.dropLast()) : word)
    }

    private static let quotedBefore: Set<String> = [
        "on", "in", "since", "by", "until", "from", "earlier", "later", "during", "before", "after", "of",
    ]

    private static let starters: Set<String> = Set(HeaderDateFinder.months.keys).union(HeaderDateFinder.weekdays.keys)
        .union(numbers.keys).union(seasons.keys)
        .union(["today", "tonight", "yesterday", "tomorrow", "last", "past", "previous", "next", "coming", "this"])

    private func form(at index: Int) -> (TimeClue.Form, Int)? {
        let word = words[index]
        switch word {
        case "today", "tonight": return (.unit(.day, turn: 0), index + 1)
        case "yesterday": return (.unit(.day, turn: -1), index + 1)
        case "tomorrow": return (.unit(.day, turn: 1), index + 1)
        case "last", "past", "previous", "next", "coming", "this": return turned(at: index)
        default: break
        }
        if let found = datedForm(at: index) ?? agoForm(at: index) { return found }
        if let weekday = HeaderDateFinder.weekdays[word], word.utf8.count >= 6, isCapitalised(index) {
            // "Monday, Jan. 26, 2026" is one date.
            if index + 2 < words.count, words[index + 1] == ",", let (form, end) = datedForm(at: index + 2) {
                return (form, end)
            }
            return (.weekday(weekday, turn: 0), index + 1)
        }
        if let month = month(at: index), isMonthName(index) { return (.month(month, turn: 0), index + 1) }
        return nil
    }

    /// `last week`, `next May`, `this fall`, `the past nine months`.
    private func turned(at index: Int) -> (TimeClue.Form, Int)? {
        guard index + 1 < words.count else { return nil }
        let turn =
            switch words[index] {
            case "next", "coming": 1
            case "this": 0
            default: -1
            }
        let next = words[index + 1]
        if let unit = Self.units[next] {
            // "the last day of", "in the past year": no dates, or spans.
            if unit == .day { return nil }
            if words[index] == "past" { return (.past(1, unit), index + 2) }
            return (.unit(unit, turn: turn), index + 2)
        }
        if let weekday = HeaderDateFinder.weekdays[next], next.utf8.count >= 6 {
            return (.weekday(weekday, turn: turn), index + 2)
        }
        if let month = month(at: index + 1), isCapitalised(index + 1) { return (.month(month, turn: turn), index + 2) }
        if let season = Self.seasons[next] { return (.season(season, turn: turn), index + 2) }
        if turn < 0, index + 2 < words.count, let count = count(next), let unit = Self.pluralUnits[words[index + 2]] {
            return (.past(count, unit), index + 3)
        }
        return nil
    }

    /// `Jan. 26, 2026`, `26 January 2026`, `April 2025`, `spring 2024`, `in 2003`, `April 3`.
    private func datedForm(at index: Int) -> (TimeClue.Form, Int)? {
        if let month = month(at: index), isCapitalised(index) {
            var next = index + 1
            if next < words.count, words[next] == "." { next += 1 }
            if next < words.count, let day = dayNumber(words[next]), day <= 31 {
                var after = next + 1
                if after < words.count, words[after] == "," { after += 1 }
                if after < words.count, let year = year(words[after]),
                    let date = CivilDay(year: year, month: month, day: day)
                {
                    return (.dated(TimeClue.Days(date, date), .day), after + 1)
                }
                // "the March 11 percent"
                guard next + 1 >= words.count || !Self.countedAfter.contains(words[next + 1]) else { return nil }
                return (.monthDay(month: month, day: day), next + 1)
            }
            if next < words.count, words[next] == "," || words[next] == "of" { next += 1 }
            if next < words.count, let year = year(words[next]), let days = TimeClue.Days.month(month, of: year) {
                return (.dated(days, .month), next + 1)
            }
            return nil
        }
        if let day = dayNumber(words[index]), index + 1 < words.count, let month = month(at: index + 1),
            isCapitalised(index + 1)
        {
            if index + 2 < words.count, let year = year(words[index + 2]),
                let date = CivilDay(year: year, month: month, day: day)
            {
                return (.dated(TimeClue.Days(date, date), .day), index + 3)
            }
            return CivilDay(year: 2024, month: month, day: day) == nil
                ? nil : (.monthDay(month: month, day: day), index + 2)
        }
        if let year = year(words[index]), let days = TimeClue.Days.year(year), isYear(at: index) {
            return (.dated(days, .year), index + 1)
        }
        return nil
    }

    /// `three weeks ago`, `a year ago`.
    private func agoForm(at index: Int) -> (TimeClue.Form, Int)? {
        guard index + 2 < words.count, words[index + 2] == "ago" || words[index + 2] == "earlier",
            let count = count(words[index]),
            let unit = Self.pluralUnits[words[index + 1]] ?? Self.units[words[index + 1]]
        else { return nil }
        return words[index + 2] == "ago" ? (.ago(count, unit), index + 3) : nil
    }

    private func month(at index: Int) -> Int? {
        guard index < words.count else { return nil }
        let word = words[index].hasSuffix(".") ? String(words[index].dropLast()) : words[index]
        return HeaderDateFinder.months[word]
    }

    /// A month's name and not the verb or word that looks the same.
    private func isMonthName(_ index: Int) -> Bool {
        guard isCapitalised(index) else { return false }
        let word = words[index]
        let isPlainWord = word == "may" || word == "march" || word == "mar" || word == "jan" || word == "dec"
        guard isPlainWord || word.utf8.count <= 4 || index == 0 else { return true }
        return index > 0 && Self.beforeMonths.contains(words[index - 1])
    }

    /// A number of four digits that stands where years stand.
    private func isYear(at index: Int) -> Bool {
        let before = index > 0 ? words[index - 1] : ""
        let after = index + 1 < words.count ? words[index + 1] : ""
        if Self.pluralUnits[after] != nil || Self.countedAfter.contains(after) || before == "$" { return false }
        return Self.beforeYears.contains(before) || after == "," || after == "." || after == ")" || before == "("
            || Self.seasons[before] != nil
    }

    private func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, let year = Int(word), (1800...2100).contains(year) else { return nil }
        return year
    }

    private func dayNumber(_ word: String) -> Int? {
        var digits = word[...]
        for suffix in ["st", "nd", "rd", "th"] where word.hasSuffix(suffix) {
            digits = word.dropLast(2)
        }
        guard digits.utf8.count <= 2, let day = Int(digits), (1...31).contains(day) else { return nil }
        return day
    }

    private func count(_ word: String) -> Int? {
        if let number = Int(word) { return (1...200).contains(number) ? number : nil }
        return Self.numbers[word]
    }

    private func isCapitalised(_ index: Int) -> Bool {
        let byte = text[Int(analysis.tokens[tokens.lowerBound + index].start)]
        return byte >= 0x41 && byte <= 0x5A
    }

    private static let units: [String: TimeClue.Unit] = ["day": .day, "week": .week, "month": .month, "year": .year]
    private static let pluralUnits: [String: TimeClue.Unit] = [
        "days": .day, "weeks": .week, "months": .month, "years": .year,
    ]
    private static let seasons = ["spring": 0, "summer": 1, "fall": 2, "autumn": 2, "winter": 3]
    private static let numbers = [
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12,
    ]
    private static let beforeMonths: Set<String> = [
        "in", "since", "by", "until", "till", "from", "to", "of", "during", "early", "late", "mid", "before", "after",
        "through", "for", "between", "and", "this", "a", "the",
    ]
    private static let beforeYears: Set<String> = [
        "in", "since", "by", "until", "till", "from", "of", "during", "early", "late", "mid", "before", "after",
        "through",
        "to", "between", "and", "around", "back", ",",
    ]
    private static let countedAfter: Set<String> = [
        "percent", "%", "people", "times", "points", "miles", "dollars", "men", "women", "members", "votes", "seats",
        "km",
    ]
}

/// Token texts for comparison.
enum TokenText {
    /// In small letters; letters beyond ASCII as they stand.
    static func lowercased(_ text: [UInt8], _ token: Token) -> String {
        String(decoding: text[token.range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }, as: UTF8.self)
    }
}
