import Language

/// Copies of some sentences as headlines write them, so that the models don't lean on capitals alone.
enum CaseVariants {
    /// The sentences, and for one in twelve a copy in title case, for one in thirty a copy in capitals.
    static func with(_ sentences: [GoldSentence], seed: UInt64) -> [GoldSentence] {
        var random = SeededGenerator(seed: seed ^ 1)
        var result = sentences
        for sentence in sentences where sentence.tokens.count >= 3 && sentence.tokens.count <= 30 {
            let draw = random.next() % 60
            if draw < 5 { result.append(titleCased(sentence)) }
            if draw == 5 || draw == 6 { result.append(upperCased(sentence)) }
        }
        return result
    }

    private static func titleCased(_ sentence: GoldSentence) -> GoldSentence {
        var copy = sentence
        for token in sentence.tokens {
            let first = token.range.lowerBound
            let isShort = token.range.count <= 4 && smallTags.contains(token.tag)
            if !isShort, (0x61...0x7A).contains(copy.text[first]) { copy.text[first] -= 0x20 }
        }
        return copy
    }

    private static func upperCased(_ sentence: GoldSentence) -> GoldSentence {
        var copy = sentence
        for index in copy.text.indices where (0x61...0x7A).contains(copy.text[index]) { copy.text[index] -= 0x20 }
        return copy
    }

    private static let smallTags: Set<PennTag> = [.in, .to, .cc, .dt, .pos, .rp]
}
