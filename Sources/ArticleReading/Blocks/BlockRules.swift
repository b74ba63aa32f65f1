/// Lines that name who wrote the article.
enum BylineRule {
    static func matches(_ look: BlockLook, in text: [UInt8]) -> Bool {
        guard (2...18).contains(look.wordCount), look.wordCount == look.words.count, !look.endsWithStop(text) else {
            return false
        }
        var rest = look.words[...]
        switch (rest[0].text, rest[1].text) {
        case ("by", _):
            rest = rest.dropFirst()
        case ("written", "by"), ("posted", "by"), ("story", "by"), ("words", "by"), ("report", "by"), ("text", "by"),
            ("author", "by"), ("published", "by"), ("from", "our"):
            rest = rest.dropFirst(2)
        case ("author", _), ("authors", _), ("reporter", _), ("byline", _):
            rest = rest.dropFirst()
        default:
            return endsWithRole(look) || isDesk(look)
        }
        guard let first = rest.first, first.isCapitalised, !first.isNumber else { return false }
        // "By May, most of them had left": a name holds no month, no number, no verb.
        if HeaderDateFinder.months[first.text] != nil, rest.count > 3 { return false }
        return rest.allSatisfy { word in
            (word.isCapitalised || allowed.contains(word.text) || ContactLine.isAddress(word.text) || word.isNumber
                || HeaderDateFinder.timeWords.contains(word.text) || StatedDate.labels.contains(word.text))
                && !CommonWords.verbs.contains(word.text)
        }
    }

    private static let allowed: Set<String> = [
        "and", "for", "in", "of", "at", "the", "with", "de", "van", "von", "der", "la", "el", "bin", "al", "staff",
        "writer", "reporter", "correspondent", "editor", "special", "to", "contributor", "columnist", "senior",
        "political",
    ]

    /// `Staff Report`, `The Valley Bureau`, `Web Desk`.
    private static func isDesk(_ look: BlockLook) -> Bool {
        guard look.wordCount <= 5, let last = look.words.last, desks.contains(last.text), look.endMark == .none else {
            return false
        }
        return look.isTitleCase && (last.text != "report" || look.words.dropLast().last?.text == "staff")
    }

    private static let desks: Set<String> = ["bureau", "desk", "report"]

    /// `Jane Doe, Staff Writer`, `Jane Doe | Reuters Correspondent`, `Jane Doe Transport correspondent`.
    private static func endsWithRole(_ look: BlockLook) -> Bool {
        guard (3...8).contains(look.wordCount), let last = look.words.last,
            CommonWords.authorRoles.contains(last.text)
        else { return false }
        if !last.isCapitalised { return look.words.dropLast().allSatisfy(\.isCapitalised) }
        return look.words.allSatisfy { $0.isCapitalised || CommonWords.function.contains($0.text) }
    }
}

/// Lines that hold the name of a paper or a station and nothing else.
enum MastheadRule {
    static func matches(_ look: BlockLook) -> Bool {
        guard (2...5).contains(look.wordCount), look.words.count == look.wordCount, look.endMark == .none,
            let last = look.words.last, look.words[0].isCapitalised, look.isTitleCase,
            lastWords.contains(last.text) || look.words.contains(where: { times.contains($0.text) })
        else { return false }
        return !CommonWords.sections.contains(look.line) && !look.words.contains { CommonWords.verbs.contains($0.text) }
    }

    /// When papers come out.
    private static let times: Set<String> = ["daily", "weekly", "evening"]

    /// What papers and stations are called, places and numbers left out.
    private static let lastWords: Set<String> = [
        "advertiser", "argus", "bulletin", "chronicle", "courier", "dispatch", "echo", "examiner", "express",
        "gazette", "globe", "guardian", "herald", "inquirer", "journal", "ledger", "mail", "mercury", "messenger",
        "mirror", "news", "observer", "post", "press", "register", "sentinel", "standard", "telegraph", "times",
        "tribune",
    ]
}

/// Texts under pictures that tell what is to be seen.
enum CaptionRule {
    static func matches(_ look: BlockLook, in text: [UInt8]) -> Bool {
        guard look.words.count >= 4, look.wordCount <= 90 else { return false }
        return speaksOfPicture(look.words) || hasCreditInBrackets(look, in: text)
    }

    private static func speaksOfPicture(_ words: [BlockLook.Word]) -> Bool {
        switch words[0].text {
        case "file":
            // "FILE - …", "File photo shows …".
            return words[0].isAllCapitals || pictures.contains(words[1].text)
        case "caption", "pictured", "photographed":
            return true
        case "this", "in":
            // "In this photo provided by …"
            guard words[1].text == "this" || isPicture(words[1]) || qualifiers.contains(words[1].text),
                let picture = words.prefix(reach).firstIndex(where: isPicture)
            else { return false }
            return shows(words[(picture + 1)...])
        case "an", "a", "the":
            // "A handout picture shows …"
            guard let picture = words.indices.dropFirst().first(where: { !qualifiers.contains(words[$0].text) }),
                picture < reach, isPicture(words[picture])
            else { return false }
            return shows(words[(picture + 1)...])
        default:
            return false
        }
    }

    private static func isPicture(_ word: BlockLook.Word) -> Bool { pictures.contains(word.text) }

    private static func shows(_ words: ArraySlice<BlockLook.Word>) -> Bool {
        words.prefix(reach).contains { showing.contains($0.text) }
    }

    /// Words within which the picture is named, and what is done with it.
    private static let reach = 8

    private static let pictures: Set<String> = [
        "photo", "photograph", "picture", "image", "pic", "frame", "screengrab", "screenshot", "photos", "pictures",
        "images",
    ]
    private static let qualifiers: Set<String> = [
        "file", "handout", "undated", "aerial", "satellite", "archive", "recent", "combination", "released", "still",
        "courtroom", "video", "pool", "general", "view", "this", "black-and-white",
    ]
    private static let showing: Set<String> = [
        "shows", "show", "shown", "seen", "provided", "released", "taken", "made", "from", "obtained", "dated",
        "distributed",
        "posted", "is", "supplied",
    ]

    /// `… (AP Photo/Jane Doe)`, `… [Jane Doe/Reuters]`, `… (Photo by Jane Doe)` at the end.
    private static func hasCreditInBrackets(_ look: BlockLook, in text: [UInt8]) -> Bool {
        let bytes = text[look.range]
        guard let last = bytes.last, last == UInt8(ascii: ")") || last == UInt8(ascii: "]") else { return false }
        let openMark = last == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
        guard let open = bytes.lastIndex(of: openMark), bytes.endIndex - open <= 90 else { return false }
        let inside = BlockLook(text, (open + 1)..<(bytes.endIndex - 1))
        let naming = inside.words.flatMap { $0.text.split(separator: "/").map(String.init) }
        return naming.contains { credits.contains($0) }
            || (inside.words.contains { $0.text.contains("/") } && openMark == 0x5B)
    }

    private static let credits: Set<String> = [
        "photo", "photos", "image", "images", "picture", "credit", "photograph", "getty", "shutterstock", "afp",
        "reuters",
        "epa", "handout", "screengrab", "ap",
    ]
}

/// Paragraphs about the article's author.
enum BiographyRule {
    /// - Parameters:
    ///   - above: The block before it, if no other rule has claimed it.
    ///   - bylineNames: The capitalised words of the bylines, in small letters.
    static func matches(_ look: BlockLook, in text: [UInt8], above: BlockLook?, bylineNames: Set<String>) -> Bool {
        guard (6...160).contains(look.wordCount), let first = look.words.first, first.isCapitalised else {
            return false
        }
        // Who is it about? One to four capitalised words at its start.
        let subject = look.words.prefix(4).prefix { $0.isCapitalised }
        guard let verb = look.words.dropFirst(subject.count).first, presentVerbs.contains(verb.text) else {
            return false
        }
        let isNamedAbove = above.map { isName($0) && $0.words.contains { $0.text == first.text } } ?? false
        let isByline = subject.contains { bylineNames.contains($0.text) }
        let look = BlockLook(text, look.range, keepsMoreWords: true)
        let hasRole = look.words.dropFirst(subject.count).prefix(24).contains {
            CommonWords.authorRoles.contains($0.text)
        }
        let words = Set(look.words.map(\.text))
        let speaksOfWork = !words.isDisjoint(with: workWords)
        let hasContact = look.words.contains { ContactLine.isAddress($0.text) } || endsWithContact(look, in: text)
        if isNamedAbove || isByline { return hasRole || hasContact || (speaksOfWork && verb.text != "is") }
        return hasRole && hasContact
    }

    /// A line that is a person's name and nothing else.
    static func isName(_ look: BlockLook) -> Bool {
        (2...4).contains(look.wordCount) && look.words.count == look.wordCount && look.endMark == .none
            && look.words.allSatisfy { $0.isCapitalised && !CommonWords.sections.contains($0.text) }
    }

    private static let presentVerbs: Set<String> = [
        "is", "are", "covers", "writes", "reports", "edits", "works", "lives", "teaches", "has", "specializes",
        "specialises", "leads", "hosts", "joined", "serves", "was",
    ]
    private static let workWords: Set<String> = [
        "covers", "covering", "writes", "reports", "edits", "reporting", "journalism", "newsroom", "beat", "freelance",
        "previously", "contributes", "based",
    ]

    /// An address in its last words: "follow her at https://…", "Email: …".
    private static func endsWithContact(_ look: BlockLook, in text: [UInt8]) -> Bool {
        let tail = look.range.upperBound - min(120, look.range.count)
        var start = tail
        while start < look.range.upperBound, text[start] & 0xC0 == 0x80 {
            start += 1
        }
        return BlockLook(text, start..<look.range.upperBound).words.contains { ContactLine.isAddress($0.text) }
    }
}
