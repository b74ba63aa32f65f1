/// Gives every token its Penn tag, from left to right, by an averaged perceptron.
package struct Tagger: Sendable {
    private let weights: ClassWeights

    package init?(_ data: LanguageData) {
        guard let weights = ClassWeights(full: data.section(.tagger), few: data.section(.taggerFew)) else { return nil }
        self.weights = weights
    }

    /// Sets the tags of the tokens of a sentence.
    /// - Parameter words: What is known of each token of the text.
    func tag(
        _ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo], text: [UInt8]
    ) {
        let letterCase = LetterCase(words[sentence])
        words.withUnsafeBufferPointer { words in
            var before = (PennTag.xx, PennTag.xx)
            for index in sentence {
                let tag =
                    MarkTags.tag(of: index, in: sentence, tokens: tokens, words: words, text: text)
                    ?? Self.knownTag(words[index], isFirst: index == sentence.lowerBound)
                    ?? best(words, at: index, in: sentence, letterCase: letterCase, before: before)
                tokens[index].tag = tag
                before = (tag, before.0)
            }
        }
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

    @inline(__always)
    private func best(
        _ words: UnsafeBufferPointer<WordInfo>, at index: Int, in sentence: Range<Int>, letterCase: LetterCase,
        before: (PennTag, PennTag)
    ) -> PennTag {
        ClassWeights.Rows.with { rows in
            TaggerFeatures.each(words, at: index, in: sentence, letterCase: letterCase, before: before) {
                weights.find($0, isFull: $1, &rows)
            }
            return TaggerFeatures.tag(ofClass: weights.best(in: 0..<TaggerFeatures.classCount, rows))
        }
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
