/// The part of the tokenizer that reads words: how far they go, and the parts they fall into.
extension Tokenizer {
    mutating func scanWord(at start: Int, from first: Int? = nil) -> Int {
        // Most words are plain letters before a space or a comma, which nothing goes on behind.
        var index = lettersEnd(from: start)
        if index > start, index < limit, text[index] <= 0x20 || text[index] == .ascii(",") {
            return finishLetters(start, index)
        }
        if index < limit, goesOnInAddress(text[index]), let end = addressEnd(at: start) {
            add(start, end)
            return end
        }
        index = max(index, first ?? start)
        while index < limit {
            let byte = text[index]
            if byte < 0x80 {
                if isWordByte(byte) {
                    index += 1
                    continue
                }
            } else if wideSign(at: index) == 0 {
                index += 1
                continue
            }
            guard let next = joint(at: index, wordStart: start) else { break }
            index = next
        }
        return finishWord(start, index)
    }

    private func lettersEnd(from start: Int) -> Int {
        var end = start
        while end < limit, TextBytes.isASCIILetter(text[end]) { end += 1 }
        return end
    }

    /// Where the word goes on after the sign at `index`, if it does: the point in "3.5", the hyphen in "non-avian".
    private func joint(at index: Int, wordStart: Int) -> Int? {
        let byte = text[index]
        let next = index + 1
        guard index > wordStart else { return nil }
        let before = text[index - 1]
        if apostropheLength(at: index) > 0 { return apostropheJoint(at: index, wordStart: wordStart) }
        if byte == 0xE2 {
            let end = index + hyphenLength(at: index)
            return end > index && end < limit && !isWordEnd(end) && keepsHyphen(wordStart..<index, hyphenEnd: end)
                ? end : nil
        }
        guard next < limit, isWordByte(text[next]), wideSign(at: next) == 0 else { return nil }
        let after = text[next]
        switch byte {
        case .ascii("."):
            // "ended.The" lacks a space; "U.S", "3.5" and "example.com" do not.
            let isMissingSpace =
                TextBytes.isLower(before) && TextBytes.isUpper(after) && index - wordStart > 2
                && next + 1 < limit && TextBytes.isLower(text[next + 1])
            return isMissingSpace ? nil : next
        case .ascii(","), .ascii(":"):
            return TextBytes.isDigit(before) && TextBytes.isDigit(after) ? next : nil
        case .ascii("/"):
            // "9/11"; "A/S", the Danish "Inc."
            let isLetterPair =
                index == wordStart + 1 && TextBytes.isUpper(before) && TextBytes.isUpper(after) && isWordEnd(next + 1)
            return TextBytes.isDigit(before) && TextBytes.isDigit(after) || isLetterPair ? next : nil
        case .ascii("&"):
            return TextBytes.isUpper(before) && TextBytes.isUpper(after) && index - wordStart <= 2 ? next : nil
        case .ascii("_"):
            return next
        case .ascii("-"):
            return keepsHyphen(wordStart..<index, hyphenEnd: next) ? next : nil
        default:
            return nil
        }
    }

    /// An apostrophe inside a word: "O'Reilly" goes on, "Ottawa's" and "don't" do not.
    private func apostropheJoint(at index: Int, wordStart: Int) -> Int? {
        let next = index + apostropheLength(at: index)
        guard next < limit, isWordByte(text[next]), wideSign(at: next) == 0 else { return nil }
        if cliticEnd(after: next) != nil { return nil }
        if text[next] | 0x20 == .ascii("t"), text[index - 1] | 0x20 == .ascii("n"), isWordEnd(next + 1) { return nil }
        return next
    }

    /// The end of a clitic whose apostrophe ends at `start`: s, m, d, re, ve, ll.
    func cliticEnd(after start: Int) -> Int? {
        guard start < limit else { return nil }
        let first = text[start] | 0x20
        if first == .ascii("s") || first == .ascii("m") || first == .ascii("d"), isWordEnd(start + 1) {
            return start + 1
        }
        guard start + 1 < limit, isWordEnd(start + 2) else { return nil }
        switch (first, text[start + 1] | 0x20) {
        case (.ascii("r"), .ascii("e")), (.ascii("v"), .ascii("e")), (.ascii("l"), .ascii("l")): return start + 2
        default: return nil
        }
    }

    /// Numbers keep the hyphens of telephone numbers; words those after a prefix and inside names ("Wai-ching").
    private func keepsHyphen(_ part: Range<Int>, hyphenEnd: Int) -> Bool {
        let before = text[part.upperBound - 1]
        let after = text[hyphenEnd]
        if TextBytes.isDigit(before) {
            let length = part.count
            return TextBytes.isDigit(after) && (length == 3 || length > 4 || length == 7)
                && digitCount(at: hyphenEnd) >= 3
        }
        let word = ShortWord.pack(text, part)
        return Self.hyphenPrefixes.contains(word)
    }

    private func digitCount(at start: Int) -> Int {
        var end = start
        while end < limit, TextBytes.isDigit(text[end]) { end += 1 }
        return end - start
    }

    /// Adds the word, cut into its parts where it has any, with the full stop of an abbreviation.
    private mutating func finishWord(_ start: Int, _ end: Int) -> Int {
        var end = end
        if end < limit, text[end] == .ascii("."), takesFullStop(start, end) { end += 1 }
        // "NZ$", "US$"
        if end < limit, text[end] == .ascii("$"), end - start <= 3, TextBytes.isUpper(text[end - 1]) {
            add(start, end + 1)
            return end + 1
        }
        if TextBytes.isDigit(text[start]), let unit = unitStart(start, end) {
            add(start, unit)
            add(unit, end)
            return end
        }
        let apostrophe = end < limit ? apostropheLength(at: end) : 0
        if apostrophe > 0 {
            let next = end + apostrophe
            // "n't" takes the n of "don't" with it.
            if next < limit, text[next] | 0x20 == .ascii("t"), isWordEnd(next + 1), text[end - 1] | 0x20 == .ascii("n")
            {
                if end - 1 > start { add(start, end - 1) }
                add(end - 1, next + 1)
                return next + 1
            }
            if let clitic = cliticEnd(after: next) {
                add(start, end)
                add(end, clitic)
                return clitic
            }
        }
        return finishLetters(start, end)
    }

    /// Adds a word that has nothing behind it to be cut off.
    private mutating func finishLetters(_ start: Int, _ end: Int) -> Int {
        if let cut = contractionCut(start, end) {
            add(start, cut)
            add(cut, end)
        } else {
            add(start, end)
        }
        return end
    }

    /// Where the second part of a word begins that is two words without a sign between them: "can|not", "gon|na".
    private func contractionCut(_ start: Int, _ end: Int) -> Int? {
        let last = text[end - 1] | 0x20
        guard 5...6 ~= end - start, last == .ascii("a") || last == .ascii("t"),
            Self.contractions.contains(ShortWord.pack(text, start..<end))
        else { return nil }
        return start + 3
    }

    /// Whether the full stop after the word belongs to it.
    private func takesFullStop(_ start: Int, _ end: Int) -> Bool {
        if end + 1 < limit, text[end + 1] == .ascii(".") { return false }
        let last = text[end - 1]
        if end - start == 1 {
            // An initial: "J. Smith"; "I." is left alone where a sentence may end in it.
            return TextBytes.isUpper(last) && (last != .ascii("I") || nextIsCapital(end + 1))
        }
        guard TextBytes.isASCIILetter(last) else { return isListNumber(start, end) }
        if text[end - 2] == .ascii(".") { return true }  // "U.S.", "p.m."
        guard end - start <= 8, !isAcronym(start, end) else { return false }
        let afterComma = tokens.last.map { $0.end - $0.start == 1 && text[Int($0.start)] == .ascii(",") } ?? false
        let next = nextVisible(end + 1)
        let beforeDigit = next.map { TextBytes.isDigit(text[$0]) } ?? false
        let word = ShortWord.pack(text, start..<end)
        return Abbreviations.kind(of: word, afterComma: afterComma, beforeDigit: beforeDigit) != nil
    }

    /// "The FT." ends a sentence, though "Ft." is short for "Fort".
    private func isAcronym(_ start: Int, _ end: Int) -> Bool {
        guard end - start == 2, TextBytes.isUpper(text[start]), TextBytes.isUpper(text[start + 1]) else { return false }
        return !Self.capitalAbbreviations.contains(ShortWord.pack(text, start..<end))
    }

    /// Abbreviations of two letters that stand in capitals in headlines.
    private static let capitalAbbreviations = ShortWord.set("mr ms dr st co jr sr lt")

    /// "1." at the head of a line.
    private func isListNumber(_ start: Int, _ end: Int) -> Bool {
        guard end - start <= 2, TextBytes.isDigit(text[start]), end + 1 < limit, text[end + 1] == .ascii(" ") else {
            return false
        }
        guard let last = tokens.last else { return true }
        var index = Int(last.end)
        while index < start {
            if text[index] == .ascii("\n") { return true }
            index += 1
        }
        return false
    }

    private func nextVisible(_ start: Int) -> Int? {
        var index = start
        while index < limit {
            let space = TextBytes.whiteSpaceLength(text, at: index)
            if space == 0 { return index }
            index += space
            if index - start > 8 { return nil }
        }
        return nil
    }

    private func nextIsCapital(_ start: Int) -> Bool { nextVisible(start).map { TextBytes.isUpper(text[$0]) } ?? false }

    /// Where the unit begins in "5pm", "30km"; nil if the word is no number with a unit.
    private func unitStart(_ start: Int, _ end: Int) -> Int? {
        guard TextBytes.isASCIILetter(text[end - 1]) || text[end - 1] == .ascii(".") else { return nil }
        var index = start
        while index < end, !TextBytes.isASCIILetter(text[index]) { index += 1 }
        return index < end && Self.units.contains(ShortWord.pack(text, index..<end)) ? index : nil
    }

    /// Whether an address that begins with letters may go on with this byte.
    private func goesOnInAddress(_ byte: UInt8) -> Bool {
        isWordByte(byte) || Self.isAddressSign(byte) || byte == .ascii("@")
    }

    /// The end of an address of the web or of mail that starts here, without the marks that close a sentence.
    private func addressEnd(at start: Int) -> Int? {
        var end = start
        var at = -1
        var scheme = false
        // Only a chunk with "@", "://" or "www." is one; looking stops at the first sign that rules it out.
        let furthest = min(limit, start + Self.longestAddress)
        while end < furthest, text[end] > 0x20, text[end] < 0x80 {
            let byte = text[end]
            if byte == .ascii("@") { at = end }
            if byte == .ascii(":"), end + 2 < limit, text[end + 1] == .ascii("/"), text[end + 2] == .ascii("/") {
                scheme = true
            }
            if !scheme, at < 0, !isWordByte(byte), !Self.isAddressSign(byte) { break }
            if byte == .ascii("<") || byte == .ascii(">") || byte == .ascii("\"") { break }
            end += 1
        }
        let isWeb =
            scheme
            || end - start > 6 && text[start] | 0x20 == .ascii("w") && text[start + 1] | 0x20 == .ascii("w")
                && text[start + 2] | 0x20 == .ascii("w") && text[start + 3] == .ascii(".")
        let isMail = at > start && at + 1 < end && isWordByte(text[at + 1])
        guard isWeb || isMail else { return nil }
        while end > start + 1, !isWordByte(text[end - 1]), text[end - 1] != .ascii("/") { end -= 1 }
        return end
    }

    /// Beyond this many bytes nothing is an address, so that the search for its end stays linear.
    private static let longestAddress = 512

    private static let hyphenPrefixes = ShortWord.set(
        "non e mid re anti pre pro co cross post semi counter sub ex multi mini inter neo micro intra un de")

    private static let units = ShortWord.set(
        "am pm a.m. p.m. a.m p.m km cm mm kg mg lb lbs ft mph gb mb kb hz ghz hrs mins")

    private static let contractions = ShortWord.set("cannot gonna wanna gotta")
}
