import Language

/// What a name finder may take for a name though no reader would list it as an actor.
enum ActorNoise {
    /// Whether words are never an actor, wherever they stand.
    static func isNoise(_ words: [NameKey], _ text: String) -> Bool {
        guard let last = words.last, text.utf8.count <= 80 else { return true }
        if words.count > 1 && agreements.contains(last.word) || isPairOfCountries(words) { return true }
        return words.allSatisfy { word in
            emptyWords.contains(word.word) || PersonTitles.isTitle(word.word) || isNumber(word.text)
        } || isAddress(text)
    }

    /// Whether a name is no actor where it stands.
    static func isNoise(_ form: NameForm, _ name: Name, in words: ArticleWords) -> Bool {
        if form.known != nil { return false }
        guard !form.isNoise, let first = form.words.first else { return true }
        if name.kind == .person, hasCommonWord(form.text) || isCountryWithEpithet(form.words) { return true }
        guard form.words.count == 1, name.tokens.count == 1 else { return false }
        if name.role == nil, diseases.contains(first.word) { return true }
        if first.text.utf8.count == 1 { return true }
        let token = name.tokens.lowerBound
        switch words.tag(token) {
        case .nnp, .nnps, .fw, .xx, .add: return false
        case .nn, .nns, .jj, .vbg, .vbn:
            // A common word with a capital at the start of a sentence; a name elsewhere.
            return words.startsSentence(token) && words.hasInLowerCase(first.text)
        default: return words.startsSentence(token)
        }
    }

    /// "Lee wins Cup": a person's name has no small words but its particles.
    private static func hasCommonWord(_ text: String) -> Bool {
        text.utf8.split(separator: UInt8(ascii: " ")).contains { word in
            guard word.count > 3, word.first.map({ $0 < 0x41 || $0 > 0x5A }) == true else { return false }
            let word = Substring(word)
            return word.count > 3 && word.allSatisfy(\.isLowercase) && !PersonName.particles.contains(word)
        }
    }

    /// "Middle England", "Mother Russia": a country with a word before it that is nobody's given name.
    private static func isCountryWithEpithet(_ words: [NameKey]) -> Bool {
        guard words.count == 2, let first = words.first, let last = words.last,
            Gazetteer.shared.sense(of: last.word) == .country
        else { return false }
        return !GivenNames.shared.isGivenName(first.word) && !PersonTitles.isTitle(first.word)
    }

    /// "US-Mexico", which stands before a noun such as "relations".
    private static func isPairOfCountries(_ words: [NameKey]) -> Bool {
        var count = 0
        for word in words {
            guard word.text.utf8.contains(UInt8(ascii: "-")) else {
                guard Gazetteer.shared.sense(of: word.word) == .country else { return false }
                count += 1
                continue
            }
            for part in word.text.utf8.split(separator: UInt8(ascii: "-")) {
                guard Gazetteer.shared.sense(of: WordKey(Substring(part))) == .country else { return false }
                count += 1
            }
        }
        return count > 1
    }

    /// Who found a disease is seldom meant by the name alone.
    private static let diseases = WordSet("alzheimer asperger crohn hodgkin huntington parkinson tourette")

    /// Last words of names of what is signed, fought or held, and acts no more than a product does.
    private static let agreements = WordSet(
        """
        accord accords act agreement amendment bill constitution convention cup olympics pact treaty war
        """)

    private static func isNumber(_ word: String) -> Bool {
        word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func isAddress(_ text: String) -> Bool {
        for byte in text.utf8 where byte == UInt8(ascii: "/") || byte == UInt8(ascii: "@") { return true }
        guard let first = text.utf8.first.map({ $0 | 0x20 }), first == UInt8(ascii: "h") || first == UInt8(ascii: "w")
        else { return false }
        let lowered = text.lowercased()
        return lowered.hasPrefix("http") || lowered.hasPrefix("www")
    }

    /// Words that name no actor by themselves: calendar words, pronouns, and those that open sentences.
    private static let emptyWords = WordSet(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri january february march april may
        june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring
        summer autumn fall winter christmas easter today yesterday tomorrow am pm gmt utc est edt cet bst i he she it
        they we you his her its their our my who what where when why how this that these those there here a an the and
        but or nor so yet if as at by for from in into of off on over to up with without after before since while
        although though because until however meanwhile moreover furthermore nevertheless nonetheless despite amid
        according also still now then later earlier recently breaking update exclusive opinion editorial yes no not
        all some many most both another one two three first last photo image video file source sources advertisement
        comments news prime vice deputy former acting ceo cfo coo director fellow regent coach manager assistant
        spokesman spokeswoman spokesperson co corp inc llc ltd plc
        """)
}

extension ArticleWords {
    func startsSentence(_ token: Int) -> Bool {
        let index = sentence(of: token)
        guard index >= 0 else { return false }
        var first = analysis.sentences[index].tokens.lowerBound
        while first < token, tag(first) == .openQuote || tag(first) == .nfp || tag(first) == .openBracket { first += 1 }
        return first == token
    }

    /// Whether the article has a word anywhere with a small first letter; looks at every token of that length.
    func hasInLowerCase(_ word: String) -> Bool {
        let wanted = Array(word.utf8)
        return tokens.contains { $0.range.count == wanted.count && bytes($0.range).elementsEqual(wanted) }
    }
}
