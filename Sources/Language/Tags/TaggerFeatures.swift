/// How the letters of a sentence are used, which tells how much a capital means.
package enum LetterCase: UInt8, Sendable {
    case normal
    /// Most longer words are capitalised, as in headlines.
    case title
    /// No small letters.
    case upper
    /// No capitals.
    case lower

    package init(_ words: ArraySlice<WordInfo>) {
        var capital = 0
        var upper = 0
        var small = 0
        // Counted without branches, as shapes can't be foreseen.
        for word in words {
            let isLong = word.length > 3
            capital &+= isLong && (word.shape == .capital || word.shape == .mixed) ? 1 : 0
            upper &+= word.shape == .upper ? 1 : 0
            small &+= isLong && word.shape == .lower ? 1 : 0
        }
        let all = capital + upper + small
        if all >= 2, upper * 10 >= all * 8 {
            self = .upper
        } else if all >= 3, (capital + upper) * 10 >= all * 8 {
            self = .title
        } else {
            self = all >= 4 && capital + upper == 0 ? .lower : .normal
        }
    }
}

/// The features of the tagger: what it looks at to choose a tag for a word, given the tags of the words before it.
package enum TaggerFeatures {
    /// The tags that are chosen by weights, as classes; all others follow from the form of the token.
    package static let classCount = 48

    /// The templates whose features speak of many classes, as bits (`ClassWeights`).
    package static let fullTemplates: UInt64 = 1 << 2 | 1 << 17 | 1 << 18 | 1 << 23 | 1 << 24

    /// Calls `body` with each feature of the word at `index`.
    ///
    /// A feature is the number of its template in the top six bits and what it says below.
    /// - Parameters:
    ///   - words: The words of the text; those of the sentence are in `sentence`.
    ///   - before: The tag of the word before, and of the one before that; `xx` where there is none. Only late features depend
    ///     on them.
    @inline(__always)
    package static func each(
        _ words: UnsafeBufferPointer<WordInfo>, at index: Int, in sentence: Range<Int>, letterCase: LetterCase,
        before: (PennTag, PennTag), part: FeaturePart = .all, _ body: (_ feature: UInt64, _ isFull: Bool) -> Void
    ) {
        let none = WordInfo()
        let word = words[index]
        let previous = index > sentence.lowerBound ? words[index - 1] : none
        let beforePrevious = index > sentence.lowerBound + 1 ? words[index - 2] : none
        let isLast = index + 1 == sentence.upperBound
        let next = isLast ? none : words[index + 1]
        let afterNext = index + 2 < sentence.upperBound ? words[index + 2] : none
        let tag1 = UInt64(before.0.rawValue)
        let tag2 = UInt64(before.1.rawValue)
        let isFirst: UInt64 = index == sentence.lowerBound ? 1 : 0
        let id = UInt64(word.id)
        let nextId = UInt64(next.id)
        let previousId = UInt64(previous.id)
        let classes = UInt64(word.classes.rawValue)
        let nextClasses = UInt64(next.classes.rawValue)
        let nextTag = UInt64(next.commonTag.rawValue)
        let suffix = UInt64(word.suffix)
        let shape = UInt64(word.shape.rawValue) | isFirst << 4 | UInt64(letterCase.rawValue) << 5
        let nextShape = UInt64(next.shape.rawValue)

        @inline(__always) func call(_ template: UInt64, _ value: UInt64) {
            body(template << 58 | value, Self.fullTemplates >> template & 1 != 0)
        }
        @inline(__always) func feature(_ template: UInt64, _ value: UInt64) {
            if part.hasEarly { call(template, value) }
        }
        @inline(__always) func late(_ template: UInt64, _ value: UInt64) {
            if part.hasLate { call(template, value) }
        }
        feature(1, id | shape << 20)
        late(2, tag1 | tag2 << 6)
        late(3, tag1 | id << 6)
        feature(4, previousId)
        feature(5, nextId)
        late(8, tag1 | nextTag << 6 | classes << 12)
        late(9, tag1 | classes << 6 | shape << 22)
        feature(10, suffix & 0xFF_FFFF | shape << 32)
        feature(11, UInt64(afterNext.id))
        feature(12, UInt64(beforePrevious.id))
        late(13, nextClasses | tag1 << 16 | nextShape << 22)
        feature(14, id | nextClasses << 20)
        late(15, tag1 | tag2 << 6 | classes << 12)
        feature(17, classes | shape << 16 | nextShape << 24)
        late(18, UInt64(word.lists.rawValue) | shape << 16 | tag1 << 24)
        // "been quietly meeting": past an adverb, the word before it tells.
        let anchor = before.0 == .rb ? beforePrevious : previous
        late(19, UInt64(anchor.id) | classes << 20)
        late(26, UInt64(anchor.id) | (suffix & 0xFF_FFFF) << 20)
        let cluster = UInt64(word.cluster)
        feature(27, cluster | shape << 10)
        late(28, cluster | tag1 << 10 | classes << 16)
        feature(29, UInt64(previous.cluster) | classes << 10)
        feature(30, UInt64(next.cluster) | classes << 10)
        late(34, UInt64(word.capitals.rawValue) | shape << 2 | tag1 << 10 | nextShape << 16)
        feature(35, id | next.cluster10 << 20)
        if word.id == 0 || !word.isUnambiguous && word.shape != .lower {
            feature(20, suffix)
            late(21, suffix & 0xFFFF | tag1 << 16)
            feature(23, suffix & 0xFF)
            late(24, shape | tag1 << 8 | nextShape << 16 | UInt64(previous.shape.rawValue) << 24)
        }
    }
}
