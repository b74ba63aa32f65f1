import Language

/// Paragraphs that turn out to be captions once their verbs are known.
///
/// A caption tells what a picture shows in the present tense and says on which day it was taken: "A woman carries water in
/// Aden, Yemen, on Friday, March 6, 2020." No other paragraph does both.
enum PictureSentences {
    static func mark(_ blocks: inout [Block], _ text: [UInt8], _ analysis: Analysis) {
        var block = -1
        // Sentences stand in the order of their blocks.
        for sentence in analysis.sentences where sentence.block != block {
            block = sentence.block
            guard blocks.indices.contains(sentence.block), blocks[sentence.block].kind == .paragraph,
                hasFullDate(sentence, text, analysis), isPresent(sentence, analysis)
            else { continue }
            blocks[sentence.block].kind = .caption
        }
    }

    /// Its first finite verb is in the simple present or present progressive, and no other verb of it is past.
    private static func isPresent(_ sentence: Sentence, _ analysis: Analysis) -> Bool {
        // Verb groups stand in the order of the text.
        var low = 0
        var high = analysis.verbGroups.count
        while low < high {
            let middle = (low + high) / 2
            if analysis.verbGroups[middle].head < sentence.tokens.lowerBound { low = middle + 1 } else { high = middle }
        }
        let verbs = analysis.verbGroups[low...].prefix { $0.head < sentence.tokens.upperBound }.filter(\.isFinite)
        guard let first = verbs.first else { return false }
        return first.tense == .present && !first.isPerfect && first.modality == .none
            && verbs.allSatisfy { $0.tense == .present }
    }

    /// A day with month and year after "on" or a comma: "on Friday, March 6, 2020".
    private static func hasFullDate(_ sentence: Sentence, _ text: [UInt8], _ analysis: Analysis) -> Bool {
        let tokens = analysis.tokens
        // Hardly a sentence has a year: looked for first, the month two or three words before it.
        for year in sentence.tokens where number(tokens[year].range, text, ofDigits: 4...4) != nil {
            for month in [year - 2, year - 3] where month > sentence.tokens.lowerBound {
                guard months.contains(WordHash.of(text[tokens[month].range])),
                    let day = number(tokens[month + 1].range, text, ofDigits: 1...2), (1...31).contains(day)
                else { continue }
                let before = text[tokens[month - 1].range]
                if before.elementsEqual(",".utf8) || WordHash.of(before) == on { return true }
            }
        }
        return false
    }

    private static let months = WordHash.set(HeaderDateFinder.months.keys)
    private static let on = WordHash.of("on".utf8)

    private static func number(_ range: Range<Int>, _ text: [UInt8], ofDigits lengths: ClosedRange<Int>) -> Int? {
        guard lengths.contains(range.count) else { return nil }
        var value = 0
        for byte in text[range] {
            guard byte.isDigit else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }
}
