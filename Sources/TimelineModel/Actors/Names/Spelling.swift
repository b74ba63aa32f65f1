/// How names are compared and shown: one spelling for “U.S.” and "US", "Élysée" and "Elysee", "Wal - Mart" and "Walmart".
enum Spelling {
    /// The words of a name as they are compared: lower case, without accents, full stops, apostrophes and quotes, a
    /// leading "the" and a closing possessive left out. A hyphen stays inside its word.
    static func words(_ bytes: some Collection<UInt8>) -> [String] {
        let bytes = Array(bytes)
        if let lengths = lengthsOfPlainWords(bytes) { return plainWords(bytes, lengths) }
        var words: [String] = []
        var word: [UInt8] = []
        var joinsNext = false
        func close() {
            guard !word.isEmpty else { return }
            if word == [hyphen] {
                joinsNext = !words.isEmpty
            } else if joinsNext, let last = words.popLast() {
                words.append(last + "-" + String(decoding: word, as: UTF8.self))
                joinsNext = false
            } else {
                words.append(String(decoding: word, as: UTF8.self))
            }
            word.removeAll(keepingCapacity: true)
        }
        /// The length of the "s" after an apostrophe that ends a word: "Canada's" is "canada", but "O'Brien" "obrien".
        func possessiveLength(at index: Int) -> Int {
            guard let letter = bytes.element(at: index), letter | 0x20 == UInt8(ascii: "s") else { return 0 }
            return isWordEnd(bytes, index + 1) ? 1 : 0
        }

        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            var length = 1
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "&"):
                word.append(byte)
            case hyphen: word.append(hyphen)
            // "Amazon.com" is "amazon".
            case UInt8(ascii: "."): if word.count > 2, isCommercialDomain(bytes, index) { length = 4 }
            case UInt8(ascii: "'"): length += possessiveLength(at: index + 1)
            case 0xE2 where bytes.element(at: index + 1) == 0x80 && index + 2 < bytes.count:
                length = 3
                switch bytes[index + 2] {
                case 0x98, 0x99: length += possessiveLength(at: index + 3)
                case 0x90, 0x91: word.append(hyphen)
                default: close()
                }
            case 0xC2 where bytes.element(at: index + 1) == 0xA0:
                length = 2
                close()
            case 0xC3, 0xC4, 0xC5:
                let scalar = bytes.element(at: index + 1).map { Int(byte & 0x1F) << 6 | Int($0 & 0x3F) } ?? 0
                if scalar >= 0xC0, scalar < 0xC0 + unaccented.count {
                    word.append(unaccented[scalar - 0xC0])
                    length = 2
                } else {
                    word.append(byte)
                }
            case 0x80...: word.append(byte)
            default: close()
            }
            index += length
        }
        close()
        if words.count > 1, words[0] == "the" { words.removeFirst() }
        return joiningInitials(words)
    }

    /// The lengths of the words of a name that needs no closer look, as most do: words of ASCII letters with single spaces
    /// between them, none a single letter, which may be an initial that joins its neighbours, and no "the" before them.
    private static func lengthsOfPlainWords(_ bytes: [UInt8]) -> [Int]? {
        var lengths: [Int] = []
        var length = 0
        for byte in bytes {
            if byte | 0x20 &- UInt8(ascii: "a") < 26 {
                length += 1
            } else {
                guard byte == UInt8(ascii: " "), length > 1 else { return nil }
                lengths.append(length)
                length = 0
            }
        }
        guard length > 1 else { return nil }
        lengths.append(length)
        let startsWithThe = lengths[0] == 3 && lengths.count > 1 && bytes[..<3].ends(with: "the")
        return startsWithThe ? nil : lengths
    }

    private static func plainWords(_ bytes: [UInt8], _ lengths: [Int]) -> [String] {
        var start = 0
        return lengths.map { length in
            let word = bytes[start..<start + length]
            start += length + 1
            return String(unsafeUninitializedCapacity: length) { buffer in
                for (index, byte) in word.enumerated() { buffer[index] = byte | 0x20 }
                return length
            }
        }
    }

    private static func isCommercialDomain(_ bytes: [UInt8], _ dot: Int) -> Bool {
        bytes[(dot + 1)...].starts(with: "com".utf8) && isWordEnd(bytes, dot + 4)
    }

    /// "U. S." is "us", and "J. K. Orr" "jk orr".
    private static func joiningInitials(_ words: [String]) -> [String] {
        var joined: [String] = []
        var lastIsInitials = false
        for word in words {
            let isInitial = word.utf8.count == 1 && word != "&"
            if isInitial, lastIsInitials {
                joined[joined.count - 1] += word
            } else {
                joined.append(word)
            }
            lastIsInitials = isInitial
        }
        return joined
    }

    /// Words run together as one key; hyphens fall away, so that "Wal-Mart" and "Walmart" are one.
    static func key(_ words: some Sequence<String>) -> String {
        var key = ""
        for word in words {
            if !key.isEmpty { key += " " }
            if word.utf8.contains(hyphen) {
                key += String(decoding: word.utf8.filter { $0 != hyphen }, as: UTF8.self)
            } else {
                key += word
            }
        }
        return key
    }

    /// The key of a whole name, at once for the most usual: words of ASCII letters with single spaces between them.
    static func key(ofName name: String) -> String {
        var lettersInWord = 0
        var isUsual = !name.isEmpty && !name.utf8.starts(with: "the ".utf8) && !name.utf8.starts(with: "The ".utf8)
        for byte in name.utf8 where isUsual {
            if byte == UInt8(ascii: " ") {
                isUsual = lettersInWord > 1
                lettersInWord = 0
            } else {
                isUsual = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                lettersInWord += 1
            }
        }
        // A single letter may be an initial, which joins its neighbours.
        guard isUsual, lettersInWord > 1 else { return key(words(name.utf8)) }
        let length = name.utf8.count
        return String(unsafeUninitializedCapacity: length) { buffer in
            for (index, byte) in name.utf8.enumerated() { buffer[index] = byte | 0x20 }
            return length
        }
    }

    /// A name as it is shown: white space made single spaces, a leading "the" and a closing comma or possessive left out.
    /// - Parameter keepsPossessive: Whether an "'s" at the end belongs to the name, as in "Moody's".
    static func display(_ bytes: some Collection<UInt8>, keepsPossessive: Bool = false) -> String {
        let bytes = Array(bytes)
        if isShownAsWritten(bytes) { return String(decoding: bytes, as: UTF8.self) }
        var shown: [UInt8] = []
        shown.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            var byte = bytes[index]
            var length = 1
            if byte == 0xC2, bytes.element(at: index + 1) == 0xA0 { (byte, length) = (0x20, 2) }
            if byte == 0xE2, bytes.element(at: index + 1) == 0x80, bytes.element(at: index + 2) == 0xAF {
                (byte, length) = (0x20, 3)
            }
            if byte <= 0x20 || byte == 0x7F {
                if shown.last != 0x20, !shown.isEmpty { shown.append(0x20) }
            } else {
                shown.append(byte)
            }
            index += length
        }
        // A full stop that closes a sentence, not one of "U.S." or "Inc."
        if shown.last == UInt8(ascii: "."), let word = shown.split(separator: 0x20).last, !isAbbreviation(word) {
            shown.removeLast()
        }
        while let last = shown.last, isMark(last) { shown.removeLast() }
        for possessive in ["'s", "’s", "’"]
        where !keepsPossessive && shown.count > possessive.utf8.count && shown.ends(with: possessive) {
            shown.removeLast(possessive.utf8.count)
            break
        }
        joinSpacedHyphens(&shown)
        var start = shown.firstIndex { !isMark($0) } ?? 0
        if shown.count - start > 4,
            shown[start..<start + 4].elementsEqual("the ".utf8)
                || shown[start..<start + 4].elementsEqual("The ".utf8)
        {
            start += 4
        }
        return String(decoding: shown[start...], as: UTF8.self)
    }

    /// Whether the first letter of a text is a capital, of whatever alphabet.
    static func startsInUpperCase(_ text: Substring.UTF8View) -> Bool {
        guard let first = text.first else { return false }
        return first < 0x80 ? first &- 0x41 < 26 : Substring(text).first?.isUppercase == true
    }

    /// Letters and digits with single spaces between them, and no "the" before them.
    private static func isShownAsWritten(_ bytes: [UInt8]) -> Bool {
        var wasSpace = true
        for byte in bytes {
            let isSpace = byte == UInt8(ascii: " ")
            guard isSpace ? !wasSpace : byte | 0x20 &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 else {
                return false
            }
            wasSpace = isSpace
        }
        return !wasSpace && !(bytes.count > 4 && bytes[3] == UInt8(ascii: " ") && bytes[..<3].ends(with: "the"))
    }

    /// "Wal - Mart", as tools part it, is "Wal-Mart".
    private static func joinSpacedHyphens(_ shown: inout [UInt8]) {
        guard shown.contains(hyphen) else { return }
        var index = 1
        while index + 1 < shown.count {
            if shown[index] == hyphen, shown[index - 1] == 0x20, shown[index + 1] == 0x20 {
                shown.remove(at: index + 1)
                shown.remove(at: index - 1)
            }
            index += 1
        }
    }

    /// What may stand at either end of a name without belonging to it.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
            UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), 0x20:
            true
        default: false
        }
    }

    /// A readable identifier: `ann-lee`.
    static func slug(_ name: String) -> String {
        let words = words(name.utf8).map { word in
            if word.utf8.allSatisfy(isPlain) { return word }
            return String(
                String.UnicodeScalarView(
                    word.unicodeScalars.filter {
                        $0 == "-" || $0.properties.isAlphabetic || $0.properties.numericType != nil
                    }))
        }
        let slug = words.filter { !$0.isEmpty }.joined(separator: "-")
        return slug.isEmpty ? "actor" : slug
    }

    /// A small ASCII letter, a digit or a hyphen.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == hyphen
    }

    private static func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
        word.count <= 2 || word.dropLast().contains(UInt8(ascii: "."))
            || abbreviations.contains(String(decoding: word.dropLast(), as: UTF8.self).lowercased())
    }

    private static let abbreviations = WordSet("bros co corp inc jr llc ltd plc sr st")
    private static let hyphen = UInt8(ascii: "-")

    private static func isWordEnd(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard let byte = bytes.element(at: index) else { return true }
        return byte <= 0x20 || byte == UInt8(ascii: ",") || byte == 0xC2
    }

    /// The letters of U+00C0 to U+017F without their accents.
    private static let unaccented = Array(
        ("aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}

extension Array {
    /// The element at an index, or `nil` beyond either end.
    func element(at index: Int) -> Element? {
        indices.contains(index) ? self[index] : nil
    }
}

extension [UInt8] {
    fileprivate func ends(with text: String) -> Bool {
        count >= text.utf8.count && self[(count - text.utf8.count)...].elementsEqual(text.utf8)
    }
}
