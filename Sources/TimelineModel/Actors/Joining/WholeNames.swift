import Language

/// Words that belong to a name though the name finder left them out.
extension ArticleJoiner {
    /// "Christian Brandt", of which the surname alone was found, in a text where "Christian" begins a sentence or may be
    /// another word.
    func tokensWithGivenName(_ name: Name) -> Range<Int>? {
        let before = name.tokens.lowerBound - 1
        guard name.tokens.count == 1, name.kind == .person || name.kind == .organization, name.role == nil,
            words.inSameSentence(before, name.tokens.lowerBound), words.nameOfToken[before] < 0,
            words.startsWithCapital(before), words.tag(before).isProperNoun || words.tag(before) == .jj,
            GivenNames.shared.isGivenName(words.word(before)), !words.isHeadline(before),
            !words.tag(name.tokens.upperBound).isProperNoun
        else { return nil }
        let surname = words.bytes(ofToken: name.tokens.lowerBound)
        let isWritten = surname.dropFirst().contains { $0 &- UInt8(ascii: "a") < 26 }
        let key = words.word(name.tokens.lowerBound)
        return isWritten && Gazetteer.shared.sense(of: key) == nil && KnownCompanies.shared.company(key) == nil
            ? before..<name.tokens.upperBound : nil
    }

    /// "St. Harrow": a town, of which the name finder took the last word for a person or another place. Whoever speaks there may
    /// be a saint.
    func tokensOfSaintsTown(_ name: Name) -> Range<Int>? {
        let saint = name.tokens.lowerBound - 1
        guard name.tokens.count == 1, name.kind == .person || name.kind == .place,
            name.role.map({ $0 == saint..<saint + 1 }) ?? true, words.inSameSentence(saint, saint + 1),
            words.nameOfToken[saint] < 0, Self.saints.contains(words.word(saint)),
            words.startsWithCapital(saint)
        else { return nil }
        return saint..<name.tokens.upperBound
    }

    private static let saints = WordSet("st st. saint ste ste.")

    /// "The Association of Dockers and Harbour Workers (ADHW)", which the name finder parts: one body, if the letters are
    /// those of the first part or of both.
    func tokensOfBoth(at index: Int) -> Range<Int>? {
        let names = words.analysis.names
        guard index + 2 < names.count else { return nil }
        let (one, other, letters) = (names[index], names[index + 1], names[index + 2])
        guard one.kind == .organization, other.kind == .organization,
            other.tokens.lowerBound == one.tokens.upperBound + 1, words.word(one.tokens.upperBound) == "and",
            words.tag(other.tokens.upperBound) == .openBracket,
            letters.tokens == other.tokens.upperBound + 1..<other.tokens.upperBound + 2,
            words.tag(letters.tokens.upperBound) == .closeBracket, one.tokens.count > 2
        else { return nil }
        let both = one.tokens.lowerBound..<other.tokens.upperBound
        let written = words.bytes(ofToken: letters.tokens.lowerBound)
        return isMade(written, ofInitialsOf: one.tokens) || isMade(written, ofInitialsOf: both) ? both : nil
    }

    /// Whether letters are the first ones of the words in capitals.
    private func isMade(_ letters: ArraySlice<UInt8>, ofInitialsOf name: Range<Int>) -> Bool {
        letters.elementsEqual(name.lazy.filter(words.startsWithCapital).compactMap { words.bytes(ofToken: $0).first })
    }
}
