import CivilTime

/// A calendar date as page headers, datelines and file names write it.
///
/// Headers want a stricter reader than sentences: only whole dates count, and what stands around them must be a label.
struct HeaderDate {
    /// UTF-8 bytes of the date, the weekday before it and the time after it included.
    var range: Range<Int>
    var month: Int
    var day: Int
    /// `nil` where the header leaves it out ("WASHINGTON, Jan. 5").
    var year: Int?
    /// 1 for Monday to 7 for Sunday, where it is named.
    var weekday: Int?
    /// "03/04/2026": month and day could be the other way round.
    var isAmbiguous = false

    /// Papers have been printed since 1605.
    static let plausibleYears = 1600...2199

    /// The day; where the year is not said, the last such day up to `latest`, or `nil`.
    func civilDay(notAfter latest: CivilDay? = nil) -> CivilDay? {
        if let year { return CivilDay(year: year, month: month, day: day) }
        guard let latest else { return nil }
        for year in stride(from: latest.year, through: latest.year - 4, by: -1) {
            if let candidate = CivilDay(year: year, month: month, day: day), candidate <= latest { return candidate }
        }
        return nil
    }
}

/// Finds `HeaderDate`s among the words of a line.
struct HeaderDateFinder {
    private let words: [BlockLook.Word]
    private let text: [UInt8]

    init(_ look: BlockLook, in text: [UInt8]) {
        words = look.words
        self.text = text
    }

    /// The dates of the line, from left to right.
    func dates() -> [(date: HeaderDate, words: Range<Int>)] {
        var found: [(date: HeaderDate, words: Range<Int>)] = []
        var index = 0
        while index < words.count {
            if let hit = date(at: index) {
                found.append(hit)
                index = hit.words.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// A date that starts with this word, a weekday before it included.
    func date(at start: Int) -> (date: HeaderDate, words: Range<Int>)? {
        // Every date has a figure in its first words.
        guard start < words.count, words[start...].prefix(3).contains(where: startsWithDigit) else { return nil }
        let weekday = Self.weekdays[words[start].text] ?? ForeignDateWords.weekdays[words[start].text]
        let first = weekday == nil ? start : start + 1
        guard var (date, end) = dayMonthYear(at: first) ?? numeric(at: first) else {
            // "2:05pm, 30 Jan 2026"
            guard isTime(words[start].text), case let next = afterTime(start), next > start,
                let (date, behind) = self.date(at: next)
            else { return nil }
            return (date, start..<behind.upperBound)
        }
        date.weekday = weekday
        end = afterTime(end)
        date.range = words[start].range.lowerBound..<words[end - 1].range.upperBound
        return (date, start..<end)
    }

    /// Whether dividers or the ends of the line part a date and its label from all else.
    func standsApart(_ date: Range<Int>) -> Bool {
        let (before, behind) = gaps(around: date)
        return (before.map(isDivided) ?? true) && (behind.map(isDivided) ?? true)
    }

    /// Whether a date is a field of a line of several: `Source: Xinhua | 2026-01-30 | Editor: Li`.
    func isField(_ date: Range<Int>) -> Bool {
        guard case (let before?, let behind?) = gaps(around: date) else { return false }
        return isDivided(before) && isDivided(behind)
    }

    /// What stands between a date with its label and the words on either side; `nil` where there are none.
    private func gaps(around date: Range<Int>) -> (before: Range<Int>?, behind: Range<Int>?) {
        var first = date.lowerBound
        while first > 0, StatedDate.labels.contains(words[first - 1].text) { first -= 1 }
        let before = first > 0 ? words[first - 1].range.upperBound..<words[first].range.lowerBound : nil
        let behind =
            date.upperBound < words.count
            ? words[date.upperBound - 1].range.upperBound..<words[date.upperBound].range.lowerBound : nil
        return (before, behind)
    }

    /// A stroke, a dot in the middle or a dash with spaces around it.
    private func isDivided(_ gap: Range<Int>) -> Bool {
        let marks = text[gap]
        return marks.contains(UInt8(ascii: "|")) || marks.contains(0xB7) || marks.contains(0xA2)
            || marks.first == 0x20 && Dash.isIn(text, gap)
    }

    /// `January 30, 2026`, `30th Jan 2026`, `Jan. 5`.
    private func dayMonthYear(at index: Int) -> (HeaderDate, Int)? {
        // No date stands in two columns: `Page 6      March 2022`.
        guard index + 1 < words.count,
            !TextColumns.isGap(text, words[index].range.upperBound..<words[index + 1].range.lowerBound)
        else { return nil }
        let month: Int
        let day: Int
        if let number = dayNumber(words[index + 1].text), let named = monthNumber(words[index].text) {
            (month, day) = (named, number)
        } else if let number = dayNumber(words[index].text),
            let named = Self.months[words[index + 1].text] ?? ForeignDateWords.months[words[index + 1].text]
        {
            (month, day) = (named, number)
        } else {
            return nil
        }
        var date = HeaderDate(range: words[index].range, month: month, day: day)
        if index + 2 < words.count, let year = yearNumber(words[index + 2].text) {
            date.year = year
            return (date, index + 3)
        }
        return (date, index + 2)
    }

    /// `2026-01-30`, `2026-01-30T14:00:00Z`, `30.01.2026`, `1/30/2026`, `30-Jan-2026`; `01/30/26` before a time or alone.
    private func numeric(at index: Int) -> (HeaderDate, Int)? {
        guard index < words.count, startsWithDigit(words[index]) else { return nil }
        let word = words[index].text.utf8
        if let date = Self.numeric(word[...]) ?? hyphenated(words[index].text) { return (date, index + 1) }
        let numbers = word.prefix { $0.isDigit || $0 == UInt8(ascii: "/") }
        if numbers.count < word.count, let rest = String(word[numbers.endIndex...]), isGlued(rest),
            let date = Self.numeric(numbers)
        {
            return (date, index + 1)
        }
        guard numbers.count == word.count, word.count == 8,
            words.count == 1 || index + 1 < words.count && isTime(words[index + 1].text)
        else { return nil }
        let written = words[index].text
        return Self.numeric((written.dropLast(2) + "20" + written.suffix(2)).utf8[...]).map { ($0, index + 1) }
    }

    /// `3-Mar-2026`
    private func hyphenated(_ word: String) -> HeaderDate? {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let day = dayNumber(String(parts[0])), let month = Self.months[String(parts[1])],
            let year = yearNumber(String(parts[2]))
        else { return nil }
        return HeaderDate(range: 0..<0, month: month, day: day, year: year)
    }

    /// A numeric date, with whatever follows it after a `t`.
    static func numeric(_ bytes: Substring.UTF8View) -> HeaderDate? {
        guard let separator = bytes.first(where: { !$0.isDigit }),
            separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") || separator == UInt8(ascii: ".")
        else { return nil }
        let body = bytes.prefix { $0 != UInt8(ascii: "t") }
        guard body.count == bytes.count || bytes.count >= body.count + 5 else { return nil }
        let parts = body.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        let numbers = parts.compactMap { $0.count <= 4 ? Int(String(decoding: $0, as: UTF8.self)) : nil }
        guard numbers.count == 3 else { return nil }
        let none = 0..<0
        if parts[0].count == 4, years.contains(numbers[0]) {
            guard CivilDay(year: numbers[0], month: numbers[1], day: numbers[2]) != nil else { return nil }
            return HeaderDate(range: none, month: numbers[1], day: numbers[2], year: numbers[0])
        }
        guard parts[2].count == 4, years.contains(numbers[2]) else { return nil }
        let dayFirst = separator == UInt8(ascii: ".") || numbers[0] > 12
        let (month, day) = dayFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
        guard CivilDay(year: numbers[2], month: month, day: day) != nil else { return nil }
        let isAmbiguous = separator != UInt8(ascii: ".") && month <= 12 && day <= 12 && month != day
        return HeaderDate(range: none, month: month, day: day, year: numbers[2], isAmbiguous: isAmbiguous)
    }

    /// Steps over "at 10:32 a.m. EST", "14:05 GMT", "|", that may follow a date.
    private func afterTime(_ start: Int) -> Int {
        var index = start
        if index < words.count, words[index].text == "at" || ForeignDateWords.at.contains(words[index].text) {
            index += 1
        }
        guard index < words.count, isTime(words[index].text) else { return start }
        index += 1
        while index < words.count, Self.timeWords.contains(words[index].text) {
            index += 1
        }
        return index
    }

    private func isTime(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        let digits = bytes.prefix(while: \.isDigit)
        guard (1...2).contains(digits.count) else { return false }
        let rest = bytes.dropFirst(digits.count)
        if rest.isEmpty { return false }
        // "14:05", "14.05", "14h05"
        if let mark = rest.first, mark == UInt8(ascii: ":") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: "h") {
            return rest.dropFirst().prefix(while: \.isDigit).count == 2
        }
        let suffix = String(decoding: rest, as: UTF8.self)
        return suffix == "am" || suffix == "pm" || suffix == "a.m" || suffix == "p.m"
    }

    private func startsWithDigit(_ word: BlockLook.Word) -> Bool {
        text[word.range.lowerBound].isDigit
    }

    /// `5`, `05`, `5th`
    private func dayNumber(_ word: String) -> Int? {
        let digits = word.utf8.prefix(while: \.isDigit)
        guard (1...2).contains(digits.count) else { return nil }
        let ending = word.utf8[digits.endIndex...]
        guard ending.isEmpty || Self.ordinalEndings.contains(where: { ending.elementsEqual($0.utf8) }) else {
            return nil
        }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (1...31).contains(number) ? number : nil
    }

    private static let ordinalEndings = ["st", "nd", "rd", "th"]

    /// "january"; also where it was glued to the time or label before it: "6:02 PM ESTJanuary 30".
    private func monthNumber(_ word: String) -> Int? {
        if let month = Self.months[word] { return month }
        guard word.utf8.count > 4 else { return nil }
        for length in 2...min(10, word.utf8.count - 3) {
            guard let month = Self.months[String(word.dropFirst(length))] else { continue }
            let before = String(word.prefix(length))
            return Self.timeWords.contains(before) || StatedDate.labels.contains(before) ? month : nil
        }
        return nil
    }

    private func yearNumber(_ word: String) -> Int? {
        guard word.utf8.count == 4 || isGlued(String(word.dropFirst(4))), let year = Int(word.prefix(4)),
            Self.years.contains(year)
        else { return nil }
        return year
    }

    /// What may stand right behind a year where lines of a page were copied into one: "Jan. 30, 2026Updated", "30 Jan
    /// 202630 Jan 2026", "Jan. 30, 20264:17 PM".
    private func isGlued(_ rest: String) -> Bool {
        StatedDate.labels.contains(rest) || Self.months[rest] != nil || Self.weekdays[rest] != nil || isTime(rest)
            || dayNumber(rest) != nil
    }

    static let years = HeaderDate.plausibleYears

    static let months: [String: Int] = {
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ]
        var months: [String: Int] = ["sept": 9]
        for (index, name) in names.enumerated() {
            months[name] = index + 1
            months[String(name.prefix(3))] = index + 1
        }
        return months
    }()

    static let weekdays: [String: Int] = {
        let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        var weekdays: [String: Int] = ["tues": 2, "thur": 4, "thurs": 4]
        for (index, name) in names.enumerated() {
            weekdays[name] = index + 1
            weekdays[String(name.prefix(3))] = index + 1
        }
        return weekdays
    }()

    static let timeWords: Set<String> = [
        "am", "pm", "a.m", "p.m", "gmt", "utc", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst",
        "pdt",
        "pt", "bst", "cet", "cest", "ist", "aest", "aedt", "jst", "hkt", "sgt", "eat", "wat", "sast", "msk", "local",
        "time", "eastern", "standard", "daylight", "pacific", "central", "hours", "hrs",
        "uhr",
    ]
}
