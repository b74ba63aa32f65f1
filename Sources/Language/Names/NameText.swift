/// The words of a text, as the rules of names ask for them.
///
/// A class, since each rule holds it, and a struct's arrays would be counted for each.
final class NameText {
    let tokens: [Token]
    let words: [WordInfo]
    let phrases: Phrases?
    /// The words that are written as names are: one of five, and the only ones that most rules look at.
    let capitals: [Int]
    private let cueOfWord: [NameCues]

    init(tokens: [Token], words: [WordInfo], phrases: Phrases?) {
        self.tokens = tokens
        self.words = words
        self.phrases = phrases
        capitals = words.indices.filter { Self.isCapitalised(words[$0]) }
        cueOfWord = words.map(NameCues.of)
    }

    /// What the word says of names; nothing beyond the ends of the text.
    @inline(__always)
    func cues(_ index: Int) -> NameCues { cueOfWord.indices.contains(index) ? cueOfWord[index] : [] }

    @inline(__always)
    func lists(_ index: Int) -> WordLists { words.indices.contains(index) ? words[index].lists : [] }

    /// Whether a word is written as names are: "Acme", "NATO", "eBay", "J.".
    @inline(__always)
    func isCapitalised(_ index: Int) -> Bool {
        words.indices.contains(index) && Self.isCapitalised(words[index])
    }

    @inline(__always)
    private static func isCapitalised(_ word: WordInfo) -> Bool {
        switch word.shape {
        case .capital, .upper, .mixed, .initial: true
        default: false
        }
    }

    /// Whether the next token follows without a space.
    @inline(__always)
    func touches(_ index: Int) -> Bool { index + 1 < tokens.count && tokens[index].end == tokens[index + 1].start }

    /// Whether more than a space or the end of a line stands before the token: a new paragraph, but for one that only the
    /// full stop of a country's letters began: "the U.S.", an empty line, "Treasury Department".
    @inline(__always)
    func opensParagraph(_ index: Int) -> Bool {
        guard index > 0, index < tokens.count, tokens[index].start - tokens[index - 1].end > 1 else { return false }
        return
            !(words[index - 1].suffix & 0xFF == UInt32(UInt8.ascii(".")) && words[index - 1].lists.contains(.country))
    }

    func isHyphen(_ index: Int) -> Bool {
        words.indices.contains(index) && words[index].hash == Self.hyphen
    }

    /// A dash that stands between words.
    func isDash(_ index: Int) -> Bool {
        words.indices.contains(index) && Self.dashes.contains(words[index].hash)
    }

    /// A mark that joins two names into one: "Pratt & Whitney".
    func isAmpersand(_ index: Int) -> Bool { words.indices.contains(index) && words[index].hash == Self.ampersand }

    func isWord(_ hash: UInt32, _ index: Int) -> Bool { words.indices.contains(index) && words[index].hash == hash }

    func has(_ tag: PennTag, _ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].tag == tag }

    /// Whether a sentence, or what is quoted or set off like one, begins with the token.
    func opensSentence(_ index: Int) -> Bool {
        guard index > 0, !opensParagraph(index) else { return true }
        switch tokens[index - 1].tag {
        case .period, .openQuote, .colon, .nfp, .ls: return true
        case .closeQuote, .closeBracket: return index > 1 && tokens[index - 2].tag == .period
        default: return false
        }
    }

    /// Whether a capital letter is all that makes a name of the word: a noun or other word that large text writes small.
    func isCommonWord(_ index: Int) -> Bool {
        words[index].shape != .upper
            && (words[index].capitals == .seldom
                || words[index].capitals == .sometimes && !words[index].classes.isEmpty)
    }

    /// Whether the word ends the name of a body: "Ministry", and "Research Center" but not "Rockefeller Center".
    func endsBody(_ index: Int) -> Bool {
        cues(index).contains(.bodyEnd)
            || isCenter(index) && words.indices.contains(index - 1) && Self.centerKinds.contains(words[index - 1].hash)
    }

    /// "Corporation" in "Broadcasting Corporation of Ghana", not in "Acme Corporation of Allen, Texas".
    func endsCorporationOf(_ index: Int) -> Bool {
        guard isWord(Self.corporation, index) || isWord(Self.company, index), isWord(Self.of, index + 1) else {
            return false
        }
        let isCountry = !lists(index + 2).isDisjoint(with: [.country, .region]) && isCapitalised(index + 2)
        return isCountry && !(has(.comma, index + 3) && !lists(index + 4).isDisjoint(with: [.country, .region]))
    }

    func isCenter(_ index: Int) -> Bool { isWord(Self.center, index) || isWord(Self.centre, index) }

    /// Whether a verb in small letters follows within a few words, as in a sentence but not in a headline in capitals.
    func hasSmallVerb(after index: Int) -> Bool {
        tokens.indices.dropFirst(index + 1).prefix(8).contains { words[$0].shape == .lower && tokens[$0].tag.isVerb }
    }

    /// Whether a verb in small letters stands within a few words on either side.
    func hasSmallVerb(around index: Int) -> Bool {
        tokens.indices[..<index].suffix(8).contains { words[$0].shape == .lower && tokens[$0].tag.isVerb }
            || hasSmallVerb(after: index)
    }

    /// "Workers'" Party, "Attorney's" Office: who is meant is no name.
    func isTitleOrCommon(_ index: Int) -> Bool {
        isCommonWord(index) || !cues(index).isDisjoint(with: [.office, .honorific])
    }

    /// Whether the gazetteers have the words as a whole: "Moody's".
    func isPhrase(_ range: Range<Int>) -> Bool { !(phrases?.lists(of: range, words: words) ?? []).isEmpty }

    func key(_ range: Range<Int>) -> UInt64 { range.reduce(0) { Phrases.hash($0, words[$1].hash) } }

    func name(_ range: Range<Int>, _ kind: NameKind) -> Name {
        let last = range.upperBound - 1
        // A full stop that closes the sentence may stand in the word: "Acme plc."
        let end = Int(tokens[last].end) - (Self.stopped.contains(words[last].hash) ? 1 : 0)
        return Name(range: Int(tokens[range.lowerBound].start)..<end, tokens: range, kind: kind)
    }

    private static let stopped: NumberSet = [
        WordInfo.hash(of: "plc."), WordInfo.hash(of: "llc."), WordInfo.hash(of: "llp."),
    ]

    static let ampersand = WordInfo.hash(of: "&")
    static let hyphen = WordInfo.hash(of: "-")
    private static let dashes: NumberSet = [
        WordInfo.hash(of: "-"), WordInfo.hash(of: "--"), WordInfo.hash(of: "–"), WordInfo.hash(of: "—"),
    ]
    private static let center = WordInfo.hash(of: "center")
    private static let centre = WordInfo.hash(of: "centre")
    private static let centerKinds = WordInfo.hashes(
        of: "research medical space science sciences law policy studies cancer health networks flight reporting control"
    )
    static let of = WordInfo.hash(of: "of")
    private static let corporation = WordInfo.hash(of: "corporation")
    private static let company = WordInfo.hash(of: "company")
    static let `for` = WordInfo.hash(of: "for")
    static let and = WordInfo.hash(of: "and")
    static let the = WordInfo.hash(of: "the")
}
