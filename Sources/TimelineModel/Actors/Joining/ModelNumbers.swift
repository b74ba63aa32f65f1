import Language

/// Numbers of models in an article's names: the name finder leaves them out where they are plain numbers.
extension ArticleJoiner {
    /// A name with the number of a model, which is no part of it for the name finder: "Tessaro 5", "5G Tessaro", "340
    /// Skylark"; also after the name of a maker, "Norvik 340", and that of a flight, "Norvik Flight 340".
    func tokensWithModel(_ name: Name) -> Range<Int> {
        let next = name.tokens.upperBound
        let isFlight = name.tokens.count > 1 && words.word(next - 1) == "flight" && words.tag(next) == .cd
        if isFlight, words.inSameSentence(next - 1, next) { return name.tokens.lowerBound..<next + 1 }
        guard name.kind == .product || name.kind == .organization else { return name.tokens }
        if words.inSameSentence(name.tokens.lowerBound, next), isModel(next) {
            let isModel = name.kind == .product ? !words.tag(next + 1).isNoun : isMakersModel(next)
            return isModel ? name.tokens.lowerBound..<next + 1 : name.tokens
        }
        let before = name.tokens.lowerBound - 1
        if name.kind == .product, words.inSameSentence(name.tokens.lowerBound, before), isModel(before),
            hasLetter(before) || isModelBeforeName(before)
        {
            return before..<next
        }
        return name.tokens
    }

    func isModel(_ token: Int) -> Bool {
        let bytes = words.bytes(words.tokens[token].range)
        return bytes.count <= 5 && words.nameOfToken[token] < 0 && bytes.contains { Self.digits.contains($0) }
    }

    /// A number that counts nothing and is no year: "the Norvik 340 jet", but not "gave Norvik 340 million".
    func isMakersModel(_ token: Int) -> Bool {
        let bytes = words.bytes(words.tokens[token].range)
        guard bytes.count >= 3, !bytes.contains(UInt8(ascii: ",")), !bytes.contains(UInt8(ascii: ".")) else {
            return false
        }
        if bytes.count == 4, bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8) { return false }
        switch words.tag(token + 1) {
        case .cd, .dollar: return false
        case .nn, .nns: return !Self.countedNouns.contains(words.word(token + 1))
        default: return !Self.percent.contains(words.word(token + 1))
        }
    }

    private static let percent = WordSet("% percent")

    /// "Its 340 Skylark", but not "sold 340 Skylarks".
    private func isModelBeforeName(_ token: Int) -> Bool {
        guard words.bytes(ofToken: token).count == 3, words.tag(token) == .cd, opensThing(token - 1) else {
            return false
        }
        return words.bytes(ofToken: token + 1).last.map { $0 | 0x20 } != UInt8(ascii: "s")
    }

    /// Whether a word goes before the name of one thing: "the", "its", "Norvik's", "new".
    func opensThing(_ token: Int) -> Bool {
        switch words.tag(token) {
        case .prpPossessive, .pos: true
        case .dt, .jj: Self.openers.contains(words.word(token))
        default: false
        }
    }

    private static let openers = WordSet("a an first last latest new second that the this")

    /// What the number after a body's name counts.
    private static let countedNouns = WordSet(
        """
        billion dollars employees euros index jobs members million people percent points pounds shares staff times
        trillion workers yen
        """)

    private func hasLetter(_ token: Int) -> Bool {
        words.bytes(words.tokens[token].range).contains { $0 | 0x20 >= UInt8(ascii: "a") }
    }

    static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}

extension NameForm {
    /// Whether a word of the name is the number of a model as no body has one: "N340", "340-8"; "N2" and "3N" are none.
    static func hasModelNumber(_ words: [NameKey]) -> Bool {
        words.contains { word in
            guard word.text.utf8.contains(where: ArticleJoiner.digits.contains) else { return false }
            let digits = word.text.utf8.prefix { $0 != UInt8(ascii: "-") }.count { ArticleJoiner.digits.contains($0) }
            let letters = word.text.utf8.prefix { $0 &- UInt8(ascii: "a") < 26 }.count
            return digits == 3 && letters <= 3
                && digits + letters == word.text.utf8.prefix { $0 != UInt8(ascii: "-") }.count
                && (letters > 0 || word.text.utf8.contains(UInt8(ascii: "-"))
                    || words.count > 1 && makerLength(words) > 0)
        }
    }

    /// Whether the name of a company that makes things of a kind opens it: "Norvik Skylark".
    var startsWithMaker: Bool { makerLength > 0 }

    /// The number of words of the maker's name before that of what it makes; 0 where nobody knows of such a maker.
    var makerLength: Int { Self.makerLength(words) }

    private static func makerLength(_ words: [NameKey]) -> Int {
        for length in [2, 1] where words.count > length {
            let maker = KnownCompanies.shared.company(WordKey(joining: words.prefix(length)))
            if let maker, ThingNouns.kind(madeBy: maker.line) != nil { return length }
        }
        return 0
    }
}
