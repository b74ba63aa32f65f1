/// Finds the lemma of a word from its tag: "went" VBD → "go", "parties" NNS → "party".
///
/// Irregular forms come from a table of the language data, the others by taking the ending off and asking the lexicon
/// which of the possible stems is a word.
package struct Lemmas: Sendable {
    private let lexicon: Lexicon
    private let irregular: IrregularForms

    package init?(_ data: LanguageData) {
        guard let lexicon = Lexicon(data) else { return nil }
        self.lexicon = lexicon
        irregular = IrregularForms(data)
    }

    static let builtIn = Lemmas(.builtIn)

    /// - Parameter word: The word, lower-cased.
    func lemma(of word: [UInt8], tag: PennTag) -> [UInt8] {
        let classes = Self.formClass(tag)
        if let found = irregular.lemma(of: word, as: classes) { return found }
        return regularLemma(of: word, as: classes)
    }

    /// The inflected form that a tag stands for; empty for base forms.
    package static func formClass(_ tag: PennTag) -> WordClasses {
        switch tag {
        case .nns, .nnps, .vbz, .vbd, .vbn, .vbg, .jjr, .jjs, .rbr, .rbs: WordClasses(tag)
        default: []
        }
    }

    /// The lemma by rule alone.
    package func regularLemma(of word: [UInt8], as form: WordClasses) -> [UInt8] {
        switch form {
        case .pluralNoun: stem(word, endings: Self.endingsInS, as: .noun)
        case .verbThird: stem(word, endings: Self.endingsInS, as: .verb)
        case .verbGerund: stem(word, endings: Self.endingsOfGerund, as: .verb)
        case .verbPast, .verbParticiple: stem(word, endings: Self.endingsOfPast, as: .verb)
        case .comparative: stem(word, endings: Self.endingsOfComparative, as: [.adjective, .adverb])
        case .superlative: stem(word, endings: Self.endingsOfSuperlative, as: [.adjective, .adverb])
        default: word
        }
    }

    /// An ending and what may stand in its place in the lemma, the likeliest first.
    private struct Ending {
        let bytes: [UInt8]
        let replacements: [[UInt8]]

        init(_ ending: String, _ replacements: String...) {
            bytes = Array(ending.utf8)
            self.replacements = replacements.map { Array($0.utf8) }
        }
    }

    private static let endingsInS = [Ending("ies", "y", "ie"), Ending("es", "e", ""), Ending("s", "")]
    private static let endingsOfGerund = [Ending("ying", "y", "ie"), Ending("ing", "e", "")]
    private static let endingsOfPast = [Ending("ied", "y", "ie"), Ending("ed", "e", "")]
    private static let endingsOfComparative = [Ending("ier", "y"), Ending("er", "", "e")]
    private static let endingsOfSuperlative = [Ending("iest", "y"), Ending("est", "", "e")]

    /// Takes the longest ending off that the word has, and chooses the stem that is a word.
    private func stem(_ word: [UInt8], endings: [Ending], as classes: WordClasses) -> [UInt8] {
        for ending in endings {
            let count = ending.bytes.count
            guard word.count > count + 1, word.suffix(count).elementsEqual(ending.bytes) else { continue }
            let base = Array(word.dropLast(count))
            for replacement in ending.replacements {
                let candidate = base + replacement
                if lexicon.contains(candidate, as: classes) { return candidate }
            }
            if base.count > 2, base[base.count - 1] == base[base.count - 2] {
                let undoubled = Array(base.dropLast())
                if lexicon.contains(undoubled, as: classes) { return undoubled }
            }
            // No such word is known: what is likeliest by spelling.
            let isSibilant = [0x73, 0x78, 0x7A, 0x68].contains(base.last ?? 0)
            if ending.bytes == Array("es".utf8), !isSibilant { return Array(word.dropLast()) }
            return count == 3 && ending.replacements.count > 1 && ending.bytes != Array("ing".utf8)
                ? base + ending.replacements[0] : base
        }
        return word
    }
}

/// The forms that no rule explains, with their lemmas.
///
/// Section layout of `irregularForms`: slot count, a power of two (32 bits), padding to 8 bytes; slots of 8 bytes: check of
/// the form and its class (32 bits, 0 free), offset into `irregularText` (24 bits) and length (8 bits).
package struct IrregularForms: @unchecked Sendable {
    private let slots: UnsafeRawBufferPointer
    private let text: UnsafeRawBufferPointer
    private let mask: Int

    init(_ data: LanguageData) {
        let section = data.section(.irregularForms)
        let count = section.count >= 8 ? Int(section.load(as: UInt32.self)) : 0
        let isSound = count > 0 && count & (count - 1) == 0 && section.count >= 8 + count * 8
        slots = UnsafeRawBufferPointer(rebasing: isSound ? section[8..<(8 + count * 8)] : section[0..<0])
        text = data.section(.irregularText)
        mask = isSound ? count - 1 : -1
    }

    /// The hash of a lower-case form with its class.
    package static func hash(_ form: [UInt8], _ formClass: WordClasses) -> UInt64 {
        (Lexicon.form(of: form, 0..<form.count).1 ^ UInt64(formClass.rawValue)) &* 0x9E37_79B9_7F4A_7C15
    }

    func lemma(of word: [UInt8], as form: WordClasses) -> [UInt8]? {
        guard mask >= 0 else { return nil }
        let hash = Self.hash(word, form)
        let check = Lexicon.check(hash)
        var slot = Int(truncatingIfNeeded: hash >> 16) & mask
        while true {
            let found = slots.load(fromByteOffset: slot * 8, as: UInt32.self)
            if found == 0 { return nil }
            if found == check {
                let place = slots.load(fromByteOffset: slot * 8 + 4, as: UInt32.self)
                let start = Int(place >> 8)
                let end = start + Int(place & 0xFF)
                return end <= text.count ? Array(text[start..<end]) : nil
            }
            slot = (slot + 1) & mask
        }
    }
}

extension Analysis {
    /// The dictionary form of a token: "met" → "meet", "Canadians" → "canadian" where it is a common word; names keep
    /// their letters.
    /// - Parameters:
    ///   - token: An index in `tokens`.
    ///   - text: The text that was analysed.
    public func lemma(_ token: Int, in text: [UInt8]) -> String {
        let tag = tokens[token].tag
        if tag.isProperNoun { return String(decoding: text[tokens[token].range], as: UTF8.self) }
        let word = lowercasedBytes(token, in: text)
        return String(decoding: Lemmas.builtIn?.lemma(of: word, tag: tag) ?? word, as: UTF8.self)
    }

    /// The token with its ASCII letters in lower case.
    public func lowercased(_ token: Int, in text: [UInt8]) -> String {
        String(decoding: lowercasedBytes(token, in: text), as: UTF8.self)
    }

    /// The token lower-cased, curly apostrophes made straight.
    private func lowercasedBytes(_ token: Int, in text: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        let range = tokens[token].range
        var index = range.lowerBound
        while index < range.upperBound {
            if text[index] == 0xE2, index + 2 < range.upperBound, text[index + 1] == 0x80,
                text[index + 2] == 0x98 || text[index + 2] == 0x99
            {
                bytes.append(.ascii("'"))
                index += 3
            } else {
                bytes.append(TextBytes.lowered(text[index]))
                index += 1
            }
        }
        return bytes
    }
}
