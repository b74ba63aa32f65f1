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
            tokens.withUnsafeMutableBufferPointer { tokens in
                setKnownTags(sentence, of: tokens, words: words, text: text)
                scoreOthers(SentenceView(words: words, tokens: tokens, sentence: sentence, letterCase: letterCase))
            }
        }
    }

    /// Tags what need not be scored, and gives all other tokens the tag `xx`.
    private func setKnownTags(
        _ sentence: Range<Int>, of tokens: UnsafeMutableBufferPointer<Token>, words: UnsafeBufferPointer<WordInfo>,
        text: [UInt8]
    ) {
        for index in sentence {
            let known =
                words[index].shape == .mark
                ? MarkTags.tag(
                    of: index, in: sentence, tokens: UnsafeBufferPointer(tokens), words: words, text: text)
                : wordTag(words[index], isFirst: index == sentence.lowerBound)
            tokens[index].tag = known ?? .xx
        }
    }

    /// Chooses the tags that are not known beforehand.
    ///
    /// What the weights of a word depend on is looked up before the word in front of it is tagged, so that they come from memory
    /// meanwhile. The tag that word will have is foreseen, which is right six times of seven; else what depends on it is looked
    /// up again.
    @inline(__always)
    private func scoreOthers(_ view: SentenceView) {
        ClassWeights.Rows.with { rows in
            ClassWeights.Rows.with { others in
                var (current, next) = (Candidate(rows: rows), Candidate(rows: others))
                find(view.nextToScore(from: view.sentence.lowerBound), pending: -1, view, &next)
                while next.index < view.sentence.upperBound {
                    swap(&current, &next)
                    find(view.nextToScore(from: current.index + 1), pending: current.index, view, &next)
                    view.tokens[current.index].tag = best(&current, view)
                }
            }
        }
    }

    /// A sentence as the features see it.
    private struct SentenceView {
        var words: UnsafeBufferPointer<WordInfo>
        var tokens: UnsafeMutableBufferPointer<Token>
        var sentence: Range<Int>
        var letterCase: LetterCase

        /// The next word without a tag, or the end of the sentence.
        @inline(__always)
        func nextToScore(from start: Int) -> Int {
            var index = start
            while index < sentence.upperBound, tokens[index].tag != .xx { index += 1 }
            return index
        }

        /// The tag of the token `count` places before another one.
        /// - Parameter pending: A token whose tag has yet to be chosen: it is foreseen.
        @inline(__always)
        func tag(_ count: Int, before index: Int, pending: Int = -1) -> PennTag {
            let place = index - count
            guard place >= sentence.lowerBound else { return .xx }
            return place == pending ? foreseenTag(words[place]) : tokens[place].tag
        }

        @inline(__always)
        private func foreseenTag(_ word: WordInfo) -> PennTag {
            word.commonTag != .xx ? word.commonTag : word.shape == .lower ? .nn : .nnp
        }
    }

    /// A word that is to be scored, with the rows that were found for it.
    private struct Candidate {
        var index = 0
        var rows: ClassWeights.Rows
        /// How many rows do not depend on the tags before it.
        var earlyCount = (full: 0, few: 0)
        /// The tags before it that the other rows were found for.
        var before = (PennTag.xx, PennTag.xx)
    }

    /// Looks up the features of a word.
    /// - Parameter pending: The token whose tag has yet to be chosen.
    private func find(_ index: Int, pending: Int, _ view: SentenceView, _ candidate: inout Candidate) {
        candidate.index = index
        guard index < view.sentence.upperBound else { return }
        candidate.rows.removeAll()
        TaggerFeatures.each(
            view.words, at: index, in: view.sentence, letterCase: view.letterCase, before: (.xx, .xx), part: .early
        ) { weights.find($0, isFull: $1, &candidate.rows) }
        candidate.earlyCount = candidate.rows.count
        findLate(
            &candidate, view,
            before: (view.tag(1, before: index, pending: pending), view.tag(2, before: index, pending: pending)))
    }

    /// Adds the features of a word that depend on the tags before it.
    private func findLate(_ candidate: inout Candidate, _ view: SentenceView, before: (PennTag, PennTag)) {
        candidate.before = before
        TaggerFeatures.each(
            view.words, at: candidate.index, in: view.sentence, letterCase: view.letterCase, before: before, part: .late
        ) { weights.find($0, isFull: $1, &candidate.rows) }
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

    /// The tag of a word, now that those before it are known.
    @inline(__always)
    private func best(_ candidate: inout Candidate, _ view: SentenceView) -> PennTag {
        let index = candidate.index
        let before = (view.tag(1, before: index), view.tag(2, before: index))
        if before != candidate.before {
            candidate.rows.shorten(to: candidate.earlyCount)
            findLate(&candidate, view, before: before)
        }
        let classes = 0..<TaggerFeatures.classCount
        guard let units else { return TaggerFeatures.tag(ofClass: weights.best(in: classes, candidate.rows)) }
        let barred = isNoName(view.words[index]) ? TaggerFeatures.properNouns : 0..<0
        let label = weights.best(in: classes, candidate.rows, barring: barred, closeLead: units.closeLead) { scores in
            units.best(scores) { inputs, rows in
                TaggerInputs.each(
                    view.words, at: index, in: view.sentence, letterCase: view.letterCase,
                    spacing: TaggerInputs.spacing(
                        of: index, in: view.sentence, tokens: UnsafeBufferPointer(view.tokens)),
                    before: (before.0, before.1, view.tag(3, before: index))
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
