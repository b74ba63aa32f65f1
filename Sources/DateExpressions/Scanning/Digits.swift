/// Reads what begins with a digit: a number, a time, a date, or something that is no part of a date.
enum Digits {
    /// The atom that begins at `position`, which moves behind it; its kinds are empty where it is money, a score, a code.
    static func read(_ text: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Atom {
        var reader = DigitsReader(text: text, start: position, position: position)
        let atom = reader.read()
        position = max(reader.position, position + 1)
        return atom
    }

    /// '98 or '90s after an apostrophe, straight or curly, at `mark`; `from` the first digit.
    static func readShortYear(_ text: UnsafeBufferPointer<UInt8>, from start: Int, behind mark: Int) -> Atom? {
        guard start + 1 < text.count, isDigit(text[start]), isDigit(text[start + 1]) else { return nil }
        // "Editor'11" is the name of a thing, ''60 a quotation that begins with a number.
        if mark > 0, text[mark - 1] == 0x27 || Scanner.isLetter(text[mark - 1]) || isDigit(text[mark - 1]) {
            return nil
        }
        let value = Int32(text[start] - 48) * 10 + Int32(text[start + 1] - 48)
        var end = start + 2
        var kind = WordKind.shortYear
        if end < text.count, text[end] | 0x20 == 0x73 {
            guard value % 10 == 0 else { return nil }
            end += 1
            kind = .decadeDigits
        }
        if end < text.count, isDigit(text[end]) || isLetter(text[end]) { return nil }
        return Atom(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), kinds: WordKinds(kind),
            value: value, detail: 2)
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 97 && byte | 0x20 <= 122 }
}

private struct DigitsReader {
    let text: UnsafeBufferPointer<UInt8>
    let start: Int
    var position: Int

    private var byte: UInt8 { position < text.count ? text[position] : 0 }

    private func byte(_ offset: Int) -> UInt8 {
        position + offset < text.count && position + offset >= 0 ? text[position + offset] : 0
    }

    mutating func read() -> Atom {
        let before = start > 0 ? text[start - 1] : 0
        let first = integer()
        // Money, a code, an address: "$5", "#5", "@7", "A4", "x_7".
        let isCode =
            before == 0x24 || before == 0x23 || before == 0x40 || before == 0x5F
            || Digits.isLetter(before) && !isQuarter(before) && !isFiscalYear(first.digits) || isPoundOrEuro()
        guard let number = first.value, !isCode else { return nothing() }
        switch byte {
        case 0x3A: if let atom = clock(number, first.digits) { return atom }
        case 0x2D:
            if let atom = isoDate(number, first.digits) ?? numericDate(number, first.digits, 0x2D) { return atom }
        case 0x2F:
            if let atom = isoSlash(number, first.digits) ?? numericDate(number, first.digits, 0x2F) { return atom }
        case 0x2E:
            if let atom = numericDate(number, first.digits, 0x2E) { return atom }
            if Digits.isDigit(byte(1)) { return decimal(number) }
        case 0x2C: if Digits.isDigit(byte(1)) { return thousands(number) }
        case 0x25: return nothing()
        default: break
        }
        if Digits.isLetter(byte) { return suffixed(number, first.digits) }
        return atom(.integer, number, first.digits)
    }

    // MARK: Numbers

    private mutating func integer() -> (value: Int32?, digits: Int32) {
        var value: Int32 = 0
        var digits: Int32 = 0
        while position < text.count, Digits.isDigit(text[position]) {
            if digits < 9 { value = value * 10 + Int32(text[position] - 48) }
            digits += 1
            position += 1
        }
        return (digits > 9 ? nil : value, digits)
    }

    private func atom(_ kind: WordKind, _ value: Int32, _ detail: Int32 = 0) -> Atom {
        Atom(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position), kinds: WordKinds(kind),
            value: value, detail: detail)
    }

    /// Steps over the rest of a code or sum and gives an atom that is nothing.
    private mutating func nothing() -> Atom {
        while position < text.count,
            Digits.isDigit(byte) || Digits.isLetter(byte)
                || (byte == 0x2E || byte == 0x2C || byte == 0x3A) && Digits.isDigit(byte(1))
        { position += 1 }
        return Atom(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position), kinds: [])
    }

    /// £ (C2 A3), ¥ (C2 A5), € (E2 82 AC) before the number.
    private func isPoundOrEuro() -> Bool {
        guard start >= 2 else { return false }
        let (second, last) = (text[start - 2], text[start - 1])
        return second == 0xC2 && (last == 0xA3 || last == 0xA5) || second == 0x82 && last == 0xAC
    }

    /// "Q3", "H1": the letter is a word of its own.
    private func isQuarter(_ letter: UInt8) -> Bool {
        guard letter | 0x20 == 0x71 || letter == 0x48, byte != 0x2D else { return false }
        return start < 2 || !(Digits.isLetter(text[start - 2]) || Digits.isDigit(text[start - 2]))
    }

    /// "FY26", "FY2026": the letters are a word of their own.
    private func isFiscalYear(_ digits: Int32) -> Bool {
        guard digits == 2 || digits == 4, start >= 2, text[start - 2] == UInt8(ascii: "F"),
            text[start - 1] == UInt8(ascii: "Y"), !Digits.isLetter(byte)
        else { return false }
        return start < 3 || !(Digits.isLetter(text[start - 3]) || Digits.isDigit(text[start - 3]))
    }

    /// 2.5; 192.168.0.1 and 1.2.3 are nothing.
    private mutating func decimal(_ whole: Int32) -> Atom {
        position += 1
        let (fraction, digits) = integer()
        if byte == 0x2E && Digits.isDigit(byte(1)) || byte == 0x25 || Digits.isLetter(byte) && !isMeridian() {
            return nothing()
        }
        guard let fraction, digits <= 2, whole < 100_000 else { return nothing() }
        return atom(.decimal, whole * 100 + (digits == 1 ? fraction * 10 : fraction))
    }

    /// "am", "p.m." right behind a time.
    private func isMeridian() -> Bool {
        let first = byte | 0x20
        guard first == 0x61 || first == 0x70 else { return false }
        return byte(1) | 0x20 == 0x6D || byte(1) == 0x2E && byte(2) | 0x20 == 0x6D
    }

    /// 1,000.
    private mutating func thousands(_ first: Int32) -> Atom {
        var value = first
        while byte == 0x2C, Digits.isDigit(byte(1)), Digits.isDigit(byte(2)), Digits.isDigit(byte(3)),
            !Digits.isDigit(byte(4))
        {
            position += 1
            guard value < 1_000_000, let group = integer().value else { return nothing() }
            value = value * 1000 + group
        }
        // "1,50": no group of three.
        if byte == 0x2C, Digits.isDigit(byte(1)) { return atom(.integer, first, 2) }
        if byte == 0x2E, Digits.isDigit(byte(1)) || byte == 0x25 { return nothing() }
        return atom(.integer, value, 9)
    }

    /// 26th, 1990s, 5pm, 10am, 1990's is read as 1990 and "'s".
    private mutating func suffixed(_ value: Int32, _ digits: Int32) -> Atom {
        var letters: (UInt8, UInt8) = (byte | 0x20, 0)
        let isSingle = !Digits.isLetter(byte(1))
        if !isSingle { letters.1 = byte(1) | 0x20 }
        let isPair = !isSingle && !Digits.isLetter(byte(2)) && !Digits.isDigit(byte(2))
        if isSingle, letters.0 == 0x73, value % 10 == 0, digits == 4 || digits == 2 {
            position += 1
            return atom(.decadeDigits, value, digits)
        }
        if isPair, Self.isOrdinalEnding(letters, value) {
            position += 2
            return atom(.ordinalDigits, value, digits)
        }
        // "5pm", "5p.m.": the letters are read as a word of their own.
        if letters.0 == 0x61 || letters.0 == 0x70, digits <= 2,
            isPair && letters.1 == 0x6D || isSingle && byte(1) == 0x2E && byte(2) | 0x20 == 0x6D
        {
            return atom(.integer, value, digits)
        }
        // "9mo", "4x": no date, but "3yr" and "15min" are units and stay.
        if digits <= 3, !isSingle { return atom(.integer, value, digits) }
        return nothing()
    }

    private static func isOrdinalEnding(_ letters: (UInt8, UInt8), _ value: Int32) -> Bool {
        let teen = value % 100 >= 11 && value % 100 <= 13
        return switch letters {
        case (0x73, 0x74): value % 10 == 1 && !teen
        case (0x6E, 0x64): value % 10 == 2 && !teen
        case (0x72, 0x64): value % 10 == 3 && !teen
        case (0x74, 0x68): teen || value % 10 == 0 || value % 10 > 3
        default: false
        }
    }

    // MARK: Times and dates

    /// 5:30, 17:30:15; a score such as 3:2 is no time.
    private mutating func clock(_ hour: Int32, _ digits: Int32) -> Atom? {
        guard digits <= 2, hour <= 24, Digits.isDigit(byte(1)), Digits.isDigit(byte(2)), !Digits.isDigit(byte(3)) else {
            return Digits.isDigit(byte(1)) ? nothing() : nil
        }
        let minute = Int32(byte(1) - 48) * 10 + Int32(byte(2) - 48)
        guard minute < 60, hour < 24 || minute == 0 else { return nothing() }
        position += 3
        if byte == 0x3A, Digits.isDigit(byte(1)), Digits.isDigit(byte(2)), !Digits.isDigit(byte(3)) { position += 3 }
        return atom(.clock, hour * 60 + minute, digits)
    }

    /// 2026-01-30, with the time that may follow after a T.
    private mutating func isoDate(_ year: Int32, _ digits: Int32) -> Atom? {
        guard digits == 4 else { return nil }
        return yearFirst(year, 0x2D)
    }

    /// 2026/01/30.
    private mutating func isoSlash(_ year: Int32, _ digits: Int32) -> Atom? {
        guard digits == 4 else { return nil }
        return yearFirst(year, 0x2F)
    }

    private mutating func yearFirst(_ year: Int32, _ mark: UInt8) -> Atom? {
        let back = position
        guard let month = number(after: mark), (1...12).contains(month), let day = number(after: mark),
            (1...31).contains(day), !Digits.isDigit(byte), !(byte == mark && Digits.isDigit(byte(1)))
        else {
            position = back
            return nil
        }
        var result = atom(.isoDate, month << 8 | day, year)
        if byte == 0x54, Digits.isDigit(byte(1)) {
            // The time after a T is stepped over; the date is what an article is dated by.
            position += 1
            while Digits.isDigit(byte) || Digits.isLetter(byte)
                || (byte == 0x3A || byte == 0x2E || byte == 0x2B || byte == 0x2D) && Digits.isDigit(byte(1))
            { position += 1 }
            result.end = Int32(truncatingIfNeeded: position)
        }
        return result
    }

    /// 1/30/2026, 30.1.26, 1-30-2026, 3/4; the two numbers packed in the value, the year in the detail or -1.
    private mutating func numericDate(_ first: Int32, _ digits: Int32, _ mark: UInt8) -> Atom? {
        let back = position
        guard digits <= 2, (1...31).contains(first), let second = number(after: mark), (1...31).contains(second) else {
            position = back
            return nil
        }
        guard byte == mark, Digits.isDigit(byte(1)) else {
            // "3/4" may be a date; "3-4" and "3.4" are a score and a number.
            if mark == 0x2F, !Digits.isLetter(byte), byte != 0x25 { return atom(.numericDate, first << 8 | second, -1) }
            position = back
            return nil
        }
        position += 1
        let (year, yearDigits) = integer()
        guard let year, yearDigits == 2 || yearDigits == 4, !Digits.isLetter(byte),
            !(byte == mark && Digits.isDigit(byte(1)))
        else {
            return nothing()
        }
        // With dots the day stands first, in all languages that write so: the order is not the article's to tell.
        if mark == 0x2E, yearDigits == 4, second <= 12 { return atom(.isoDate, second << 8 | first, year) }
        return atom(.numericDate, first << 8 | second, yearDigits == 2 ? -100 - year : year)
    }

    private mutating func number(after mark: UInt8) -> Int32? {
        guard byte == mark, Digits.isDigit(byte(1)) else { return nil }
        position += 1
        let (value, digits) = integer()
        return digits <= 2 ? value : nil
    }
}
