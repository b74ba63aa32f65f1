/// Gives every token its Penn tag, from left to right: by an averaged perceptron and, where that leaves doubt, by a layer of
/// hidden units beside it.
package struct Tagger: Sendable {
    private let weights: ClassWeights
    /// nil while the taggers are trained that tag the text the parser learns from.
    private let units: TaggerUnits?

    package init?(_ data: LanguageData) {
        guard let weights = ClassWeights(full: data.section(.tagger), few: data.section(.taggerFew)) else { return nil }
        self.weights = weights
        units = TaggerUnits(data)
    }

    /// Sets the tags of the tokens of a sentence.
    /// - Parameter words: What is known of each token of the text.
    func tag(
        _ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo], text: [UInt8]
    ) {
        let letterCase = LetterCase(words[sentence])
        words.withUnsafeBufferPointer { words in
            ClassWeights.Rows.with { rows in
                ClassWeights.Rows.with { others in
                    let view = SentenceView(words: words, sentence: sentence, letterCase: letterCase)
                    // Those of the word that is tagged, and of the next one to be, which come from memory meanwhile.
                    var (rows, nextRows) = (rows, others)
                    var next = -1
                    var before = (PennTag.xx, PennTag.xx, PennTag.xx)
                    for index in sentence {
                        let tag: PennTag
                        if let known = MarkTags.tag(of: index, in: sentence, tokens: tokens, words: words, text: text)
                            ?? wordTag(words[index], isFirst: index == sentence.lowerBound)
                        {
                            tag = known
                        } else {
                            if next != index { findEarly(index, view, &nextRows) }
                            swap(&rows, &nextRows)
                            next = nextToScore(after: index, view)
                            if next < sentence.upperBound { findEarly(next, view, &nextRows) }
                            tag = best(
                                index, view, &rows,
                                spacing: TaggerInputs.spacing(of: index, in: sentence, tokens: tokens), before: before)
                        }
                        tokens[index].tag = tag
                        before = (tag, before.0, before.1)
                    }
                }
            }
        }
    }

    /// A sentence as the features see it.
    private struct SentenceView {
        var words: UnsafeBufferPointer<WordInfo>
        var sentence: Range<Int>
        var letterCase: LetterCase
    }

    /// The next word whose tag is not known beforehand; a mark that has to be judged is not foreseen.
    @inline(__always)
    private func nextToScore(after index: Int, _ view: SentenceView) -> Int {
        var next = index + 1
        while next < view.sentence.upperBound,
            view.words[next].shape == .mark || wordTag(view.words[next], isFirst: false) != nil
        {
            next += 1
        }
        return next
    }

    /// The tag of a word that need not be scored.
    @inline(__always)
    private func wordTag(_ word: WordInfo, isFirst: Bool) -> PennTag? {
        Self.knownTag(word, isFirst: isFirst) ?? (units == nil ? nil : Self.onlyTag(word, isFirst: isFirst))
    }

    /// Whether a word, which is scored, is no name: one in small letters that is known as something else.
    @inline(__always)
    private func isNoName(_ word: WordInfo) -> Bool {
        units != nil && word.shape == .lower && word.commonTag != .xx && !word.commonTag.isProperNoun
    }

    /// The tag of a word that has only one, whatever stands around it. A number that begins a sentence may be that of an
    /// item in a list.
    @inline(__always)
    package static func knownTag(_ word: WordInfo, isFirst: Bool) -> PennTag? {
        switch word.shape {
        case .lower: word.isUnambiguous ? word.commonTag : nil
        case .number: isFirst ? nil : .cd
        default: nil
        }
    }

    /// The tag of a word of a single class for which there is one tag. What the treebanks tag otherwise is mostly a slip, and
    /// looking at the words around does no better; training sees these words all the same, for what their neighbours tell.
    private static func onlyTag(_ word: WordInfo, isFirst: Bool) -> PennTag? {
        if NumberWords.contains(word) { return .cd }
        switch (word.shape, word.commonTag, word.classes) {
        case (.lower, .nn, .noun), (.lower, .nns, .pluralNoun), (.lower, .jj, .adjective), (.lower, .rb, .adverb),
            (.lower, .cc, .otherClass), (.lower, .dt, .pronoun), (.lower, .prp, .pronoun),
            // Names elsewhere, but not in small letters.
            (.lower, .nns, [.pluralNoun, .properNoun]), (.lower, .jj, [.adjective, .properNoun]),
            (.capital, .nnp, .properNoun), (.upper, .nnp, .properNoun):
            return word.commonTag
        // "The", "He": within a sentence the capital may make a name of it.
        case (.capital, .dt, .pronoun), (.capital, .prp, .pronoun): return isFirst ? word.commonTag : nil
        default: return nil
        }
    }

    /// Looks up the features of a word that do not depend on tags.
    private func findEarly(_ index: Int, _ view: SentenceView, _ rows: inout ClassWeights.Rows) {
        rows.removeAll()
        TaggerFeatures.each(
            view.words, at: index, in: view.sentence, letterCase: view.letterCase, before: (.xx, .xx), part: .early
        ) { weights.find($0, isFull: $1, &rows) }
    }

    /// The tag of a word, to whose early features the late ones are added.
    @inline(__always)
    private func best(
        _ index: Int, _ view: SentenceView, _ rows: inout ClassWeights.Rows, spacing: UInt64,
        before: (PennTag, PennTag, PennTag)
    ) -> PennTag {
        TaggerFeatures.each(
            view.words, at: index, in: view.sentence, letterCase: view.letterCase, before: (before.0, before.1),
            part: .late
        ) { weights.find($0, isFull: $1, &rows) }
        let classes = 0..<TaggerFeatures.classCount
        guard let units else { return TaggerFeatures.tag(ofClass: weights.best(in: classes, rows)) }
        let barred = isNoName(view.words[index]) ? TaggerFeatures.properNouns : 0..<0
        let label = weights.best(in: classes, rows, barring: barred, closeLead: units.closeLead) { scores in
            units.best(scores) { inputs, rows in
                TaggerInputs.each(
                    view.words, at: index, in: view.sentence, letterCase: view.letterCase, spacing: spacing,
                    before: before
                ) { inputs.find($0, &rows) }
            }
        }
        return TaggerFeatures.tag(ofClass: label)
    }
}

extension TaggerFeatures {
    /// The classes are the raw values of the tags, without those of full stops, quotes and brackets, which need no weights.
    package static func tag(ofClass index: Int) -> PennTag {
        switch index {
        case ..<firstMark: PennTag(rawValue: UInt8(index)) ?? .nn
        case firstMark: .comma
        case firstMark + 1: .colon
        default: PennTag(rawValue: UInt8(index + skippedCount)) ?? .nn
        }
    }

    @inline(__always)
    fileprivate static var properNouns: Range<Int> { classIndex(of: .nnp)..<classIndex(of: .nnps) + 1 }

    package static func classIndex(of tag: PennTag) -> Int {
        switch tag {
        case .comma: return firstMark
        case .colon: return firstMark + 1
        default: break
        }
        let raw = Int(tag.rawValue)
        if raw < firstMark { return raw }
        return raw >= firstMark + 2 + skippedCount ? raw - skippedCount : Int(PennTag.sym.rawValue)
    }

    private static let firstMark = Int(PennTag.comma.rawValue)
    private static let skippedCount = Int(PennTag.hyphen.rawValue) - firstMark - 2
}
