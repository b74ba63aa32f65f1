/// Why a block is page furniture.
enum FurnitureClass: String, CaseIterable {
    case prompt, listHeading, count, navigation, advertisement, legal, credit, trailer
    /// Nothing but an address, a handle or a telephone number.
    case contact
    /// Marks without words.
    case ornament

    /// The class of a block that shows by its own words that it is furniture.
    init?(_ look: BlockLook, in text: [UInt8]) {
        if look.words.isEmpty || look.wordCount == 0 {
            self = .ornament
            return
        }
        // Somebody is quoted: what follows is told, not asked of the reader.
        guard !Self.startsWithQuotation(text, look.range) else { return nil }
        if ContactLine.matches(look, in: text) {
            self = .contact
            return
        }
        if let kind = Self.byPhrases(look, in: text) {
            self = kind
            return
        }
        if Self.isTrail(look, in: text) {
            self = .navigation
            return
        }
        if Self.isCopyrightLine(look, in: text) {
            self = .legal
            return
        }
        if Self.isNumberAlone(look) || look.wordCount <= 16 && RunningHeads.hasPageColumn(text, look.range) {
            self = .count
            return
        }
        if Self.isSlug(look) {
            self = .navigation
            return
        }
        return nil
    }

    /// A class with its phrases.
    private struct Table {
        var kind: FurnitureClass
        var phrases: String
        /// The greatest number of words that a line of the class has.
        var limit: Int
        var mayBeSentence = false
    }

    /// In the order in which they are asked.
    private static let tables = [
        Table(kind: .count, phrases: FurniturePhrases.counts, limit: 6),
        Table(kind: .advertisement, phrases: FurniturePhrases.advertisements, limit: 24, mayBeSentence: true),
        Table(kind: .listHeading, phrases: FurniturePhrases.listHeadings, limit: 8),
        Table(kind: .navigation, phrases: FurniturePhrases.navigation, limit: 6),
        Table(kind: .prompt, phrases: FurniturePhrases.prompts, limit: 18, mayBeSentence: true),
        Table(kind: .credit, phrases: FurniturePhrases.credits, limit: 14),
        Table(kind: .trailer, phrases: FurniturePhrases.trailers, limit: 36, mayBeSentence: true),
        Table(kind: .legal, phrases: FurniturePhrases.legal, limit: 70, mayBeSentence: true),
    ]
    private static let patterns = LinePatterns(tables.map(\.phrases))
    private static let longestLine = tables.map(\.limit).max() ?? 0

    private static func byPhrases(_ look: BlockLook, in text: [UInt8]) -> FurnitureClass? {
        guard look.wordCount <= longestLine else { return nil }
        let isSentence = look.wordCount > 4 && look.endsWithStop(text)
        let found = patterns.firstTable(matching: look.words) { table in
            look.wordCount <= tables[table].limit && (tables[table].mayBeSentence || !isSentence)
        }
        return found.map { tables[$0].kind }
    }

    private static func startsWithQuotation(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        let head = text[range].prefix(3)
        return head.first == UInt8(ascii: "\"") || head.elementsEqual("“".utf8) || head.elementsEqual("‘".utf8)
            || head.starts(with: "``".utf8)
    }

    /// The way to a page: `Home › Local › Harbour`.
    private static func isTrail(_ look: BlockLook, in text: [UInt8]) -> Bool {
        guard look.wordCount <= 24, look.endMark == .none || look.endMark == .ellipsis, let first = look.words.first
        else {
            return false
        }
        var separators = 0
        for (left, right) in zip(look.words, look.words.dropFirst()) {
            let gap = text[left.range.upperBound..<right.range.lowerBound]
            // Most words have a space between them and nothing else.
            guard gap.count > 1 else { continue }
            if gap.contains(UInt8(ascii: ">")) || gap.containsMark("›") || gap.containsMark("»")
                || gap.containsMark("→")
            {
                separators += 1
            }
        }
        return separators >= 2 || (separators == 1 && first.text == "home")
    }

    /// `© 2026 …`, `Copyright …`, `(c) 2026 …`, wherever in a short line the sign stands.
    private static func isCopyrightLine(_ look: BlockLook, in text: [UInt8]) -> Bool {
        guard look.wordCount <= 24 else { return false }
        let hasYear = look.words.contains { $0.isNumber && $0.text.utf8.count == 4 }
        let bytes = text[look.range]
        let startsWithSign =
            bytes.starts(with: "©".utf8) || bytes.starts(with: "(c) ".utf8) || bytes.starts(with: "(C) ".utf8)
        return startsWithSign || (hasYear && look.words.prefix(12).contains { $0.text.utf8.starts(with: "©".utf8) })
    }

    /// What agencies put above a report for their computers: `BC-Ferry Strike, 1st Ld-Writethru,a0417,402`.
    private static func isSlug(_ look: BlockLook) -> Bool {
        look.wordCount <= 12 && look.words.contains { $0.text.utf8.starts(with: "bc-".utf8) }
    }

    /// A number alone, with or without its unit mark.
    private static func isNumberAlone(_ look: BlockLook) -> Bool {
        look.wordCount == 1 && look.words[0].isNumber && look.words[0].text.utf8.count <= 9
    }
}

/// Lines that only say where something or somebody can be found.
enum ContactLine {
    static func matches(_ look: BlockLook, in text: [UInt8]) -> Bool {
        guard look.wordCount <= 10, look.wordCount == look.words.count else { return false }
        let addresses = look.words.count { isAddress($0.text) }
        guard addresses > 0 else { return false }
        let others = look.words.filter { !isAddress($0.text) }
        return others.count <= 3 || others.allSatisfy { labels.contains($0.text) }
            || (addresses * 2 >= others.count && others.allSatisfy(\.isCapitalised))
    }

    private static let labels: Set<String> = [
        "e-mail", "email", "mail", "tel", "phone", "call", "fax", "web", "website", "site", "url", "link", "source",
        "at",
        "on", "or", "and", "twitter", "x", "facebook", "instagram", "threads", "bluesky", "linkedin", "follow", "via",
    ]

    /// A web address, a mail address, or a handle.
    static func isAddress(_ word: String) -> Bool {
        // Most words are none: an address has one of these marks.
        guard
            word.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":") })
        else { return false }
        let bytes = Array(word.utf8)
        if bytes.starts(with: "http://".utf8) || bytes.starts(with: "https://".utf8) || bytes.starts(with: "www.".utf8)
        {
            return true
        }
        if bytes.first == UInt8(ascii: "@") {
            return bytes.count >= 3 && bytes.dropFirst().allSatisfy(isNameByte)
        }
        if let at = bytes.firstIndex(of: UInt8(ascii: "@")) {
            return at > 0 && bytes[(at + 1)...].contains(UInt8(ascii: ".")) && bytes.last != UInt8(ascii: ".")
        }
        return isDomain(bytes)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte.isDigit || byte.isSmallLetter
    }

    /// `example.com/path`: labels with dots, the last one a domain that news sites use.
    private static func isDomain(_ bytes: [UInt8]) -> Bool {
        let host = bytes.prefix { $0 != UInt8(ascii: "/") }
        guard let dot = host.lastIndex(of: UInt8(ascii: ".")), dot > host.startIndex else { return false }
        let ending = String(decoding: host[(dot + 1)...], as: UTF8.self)
        return domains.contains(ending) && host.allSatisfy { isNameByte($0) || $0 == UInt8(ascii: "-") }
    }

    private static let domains: Set<String> = [
        "com", "org", "net", "info", "news", "tv", "io", "gov", "edu", "eu", "uk", "ca", "au", "nz", "ie", "de", "fr",
        "in",
        "ir", "ru", "cn", "jp", "ng", "za", "ke", "pk", "ph", "sg", "my", "il", "ae", "qa", "tr", "ly", "co",
    ]
}

extension ArraySlice<UInt8> {
    /// Whether a character of three bytes stands in it.
    fileprivate func containsMark(_ mark: String) -> Bool {
        indices.contains { self[$0...].starts(with: mark.utf8) }
    }
}
