/// Who published an article and where, as far as its page says so.
struct SourceNames {
    private(set) var publisher: String?
    private(set) var address: String?
    /// The address stands above the article: it is the page's own.
    private(set) var isAddressAtTop = false

    init(_ text: [UInt8], _ classifier: BlockClassifier) {
        var guesses: [(name: String, weight: Int)] = []
        for (index, entry) in classifier.looked.enumerated() {
            switch entry.kind {
            case .furniture:
                let isBiography = entry.furniture == .contact && entry.look.wordCount > 12
                if isBiography {
                    let look = BlockLook(text, entry.look.range, keepsMoreWords: true)
                    if let name = Self.afterAt(text, look) { guesses.append((name, 4)) }
                } else {
                    guesses += Self.named(text, entry.look)
                }
                if index < classifier.body.lowerBound, MastheadRule.matches(entry.look) {
                    // `Source: Valley Times`
                    let first = Self.sourceLabels.contains(entry.look.words.first?.text ?? "") ? 1 : 0
                    let words = first..<entry.look.words.count
                    if let name = Self.name(text, entry.look.words, words) { guesses.append((name, 3)) }
                }
                if address == nil, !isBiography, let found = Self.address(entry.look, in: text) {
                    address = found
                    isAddressAtTop = index < classifier.body.lowerBound
                }
            case .byline:
                if let name = Self.bylinePublisher(text, entry.look) { guesses.append((name, 3)) }
            case .dateline:
                if let name = Self.agency(text, entry.look) { guesses.append((name, 1)) }
            default:
                break
            }
        }
        var weights: [String: Int] = [:]
        for guess in guesses {
            weights[guess.name, default: 0] += guess.weight
        }
        // The heaviest; on a tie the one named first.
        var best = 0
        for guess in guesses where weights[guess.name, default: 0] > best {
            best = weights[guess.name, default: 0]
            publisher = guess.name
        }
    }

    private static let sourceLabels: Set<String> = ["source", "publisher", "publication"]

    // MARK: Furniture that names the site

    private static func named(_ text: [UInt8], _ look: BlockLook) -> [(name: String, weight: Int)] {
        let words = look.words
        guard words.count >= 2, look.wordCount == words.count else { return [] }
        func name(_ range: Range<Int>) -> String? { Self.name(text, words, range) }
        switch words[0].text {
        case "add", "make", "set", "choose":
            // Add X as a preferred source.
            if let end = words.firstIndex(where: { $0.text == "as" || $0.text == "to" || $0.text == "your" }),
                words[end...].contains(where: { $0.text == "preferred" || $0.text == "source" }),
                let found = name(1..<end)
            {
                return [(found, 5)]
            }
        case "follow", "like", "download", "get", "join", "subscribe", "support":
            // Follow X on …, Subscribe to X.
            let start = words[1].text == "to" || words[1].text == "the" ? 2 : 1
            if let end = words.firstIndex(where: {
                ["on", "app", "newsletter", "today", "now", "for"].contains($0.text)
            }),
                end > start, let found = name(start..<end)
            {
                return [(found, 3)]
            }
        case "copyright", "©", "(c":
            return copyrightName(text, look)
        case "originally", "first":
            if let at = words.firstIndex(where: {
                $0.text == "by" || $0.text == "in" || $0.text == "on" || $0.text == "at"
            }),
                let found = name((at + 1)..<min(words.count, at + 6))
            {
                return [(found, 3)]
            }
        default:
            break
        }
        if let index = words.firstIndex(where: { $0.text.hasSuffix("'s") }), index + 1 < words.count,
            ["website", "site", "app", "newsletter", "newsroom", "channel"].contains(words[index + 1].text),
            let found = name(0..<(index + 1))
        {
            return [(String(found.dropLast(2)), 5)]
        }
        if words.contains(where: { $0.text.utf8.starts(with: "©".utf8) }) { return copyrightName(text, look) }
        // X Roku, X App: where a channel can be seen.
        if words.count <= 5, let last = words.last,
            ["roku", "app", "newsletter", "youtube", "telegram"].contains(last.text),
            let found = name(0..<(words.count - 1))
        {
            return [(found.hasSuffix(" News") && words.count > 3 ? String(found.dropLast(5)) : found, 2)]
        }
        return []
    }

    /// `© 2026 The Daily Planet. All rights reserved.`
    private static func copyrightName(_ text: [UInt8], _ look: BlockLook) -> [(name: String, weight: Int)] {
        let words = look.words
        var start = 0
        while start < words.count,
            words[start].isNumber || !words[start].isCapitalised || words[start].text == "copyright"
        {
            start += 1
        }
        var end = start
        while end < words.count, words[end].isCapitalised, words[end].text != "all", !words[end].isNumber,
            end == start || !endsSentence(text, words[end - 1])
        {
            end += 1
        }
        while end > start + 1, companyForms.contains(words[end - 1].text) { end -= 1 }
        guard end > start, end - start <= 6, let found = name(text, words, start..<end) else { return [] }
        return [(found, 4)]
    }

    private static let companyForms: Set<String> = ["ltd", "limited", "inc", "llc", "plc", "corp", "gmbh"]

    private static func endsSentence(_ text: [UInt8], _ word: BlockLook.Word) -> Bool {
        word.range.upperBound < text.count && text[word.range.upperBound] == UInt8(ascii: ".")
    }

    // MARK: Bylines, datelines, biographies

    /// `By Jane Doe for The Daily Planet`, `By Jane Doe, Reuters`, `By JANE DOE Associated Press Writer`.
    private static func bylinePublisher(_ text: [UInt8], _ look: BlockLook) -> String? {
        let words = look.words
        if let index = words.firstIndex(where: { $0.text == "for" }), index + 1 < words.count {
            var end = index + 1
            while end < words.count, words[end].isCapitalised, !words[end].isNumber {
                end += 1
            }
            return name(text, words, (index + 1)..<end)
        }
        guard
            let comma = words.firstIndex(where: {
                $0.range.upperBound < text.count && text[$0.range.upperBound] == 0x2C
            }),
            comma + 1 < words.count
        else { return nil }
        let rest = words[(comma + 1)...]
        guard rest.count <= 5, rest.allSatisfy({ $0.isCapitalised && !$0.isNumber }),
            !rest.contains(where: {
                CommonWords.authorRoles.contains($0.text) || HeaderDateFinder.months[$0.text] != nil
                    || HeaderDateFinder.weekdays[$0.text] != nil
            })
        else { return nil }
        return name(text, words, (comma + 1)..<words.count)
    }

    /// The agency in the brackets of a dateline.
    private static func agency(_ text: [UInt8], _ look: BlockLook) -> String? {
        let bytes = text[look.range]
        guard let open = bytes.lastIndex(of: UInt8(ascii: "(")),
            let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")), close > open + 1
        else { return nil }
        let inside = WhiteSpace.trim(text, (open + 1)..<close)
        guard let first = text[inside].first, first.isCapital, inside.count <= 40 else { return nil }
        let found = ArticleLayout.oneLine(text, inside)
        // What stands for a place is no agency.
        return found == "Undated" ? nil : agencies[found] ?? found
    }

    private static let agencies: [String: String] = [
        "AP": "Associated Press", "AFP": "Agence France-Presse", "UPI": "United Press International",
        "DPA": "Deutsche Presse-Agentur", "PTI": "Press Trust of India", "CP": "The Canadian Press",
    ]

    /// `Now at The Daily Planet, he writes …` in a biography.
    private static func afterAt(_ text: [UInt8], _ look: BlockLook) -> String? {
        let words = look.words
        for index in words.indices where words[index].text == "at" || words[index].text == "for" {
            var end = index + 1
            while end < words.count, words[end].isCapitalised || (end > index + 1 && words[end].text == "of"),
                end == index + 1 || !endsClause(text, words[end - 1])
            {
                end += 1
            }
            guard end > index + 1, end < words.count else { continue }
            let isNow = index > 0 && (words[index - 1].text == "now" || words[index - 1].text == "currently")
            let follows = words[end].text
            let isRole = index > 0 && CommonWords.authorRoles.contains(words[index - 1].text)
            if isNow || isRole || ["he", "she", "they"].contains(follows) {
                return name(text, words, (index + 1)..<end)
            }
        }
        return nil
    }

    private static func endsClause(_ text: [UInt8], _ word: BlockLook.Word) -> Bool {
        guard word.range.upperBound < text.count else { return true }
        let mark = text[word.range.upperBound]
        return mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: ";")
    }

    // MARK: Names and addresses

    /// The words of a range as they stand, if they look like a name.
    private static func name(_ text: [UInt8], _ words: [BlockLook.Word], _ range: Range<Int>) -> String? {
        guard !range.isEmpty, range.count <= 6, words.indices.contains(range.lowerBound),
            range.upperBound <= words.count,
            words[range].allSatisfy({ $0.isCapitalised || CommonWords.function.contains($0.text) || $0.isNumber }),
            words[range.lowerBound].isCapitalised, words[range.upperBound - 1].text.utf8.count > 1,
            !generic.contains(words[range.lowerBound].text)
        else { return nil }
        let bytes = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
        return ArticleLayout.oneLine(text, bytes).replacingCurlyApostrophes
    }

    private static let generic: Set<String> = ["us", "our", "this", "me", "all", "your", "my", "these", "now", "news"]

    /// The first web address of a line that is one; the page's own by its scheme or `www.`.
    private static func address(_ look: BlockLook, in text: [UInt8]) -> String? {
        guard look.wordCount <= 6 else { return nil }
        for word in look.words {
            let lowered = word.text
            guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://") || lowered.hasPrefix("www."),
                !social.contains(where: lowered.contains)
            else { continue }
            let address = String(decoding: text[word.range], as: UTF8.self)
            return lowered.hasPrefix("www.") ? "https://" + address : address
        }
        return nil
    }

    private static let social = [
        "twitter.com", "//x.com", "facebook.com", "instagram.com", "t.me", "youtube.com", "linkedin.com", "tiktok.com",
    ]
}

extension String {
    fileprivate var replacingCurlyApostrophes: String {
        // Hardly a name has one.
        utf8.contains(0xE2) ? String(map { $0 == "’" ? "'" : $0 }) : self
    }
}
