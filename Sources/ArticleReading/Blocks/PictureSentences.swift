import Language

/// Paragraphs that turn out to be captions once their verbs are known.
///
/// A caption tells what a picture shows in the present tense and says on which day it was taken: "A woman carries water in
/// Aden, Yemen, on Friday, March 6, 2020." No other paragraph does both.
enum PictureSentences {
    static func mark(_ blocks: inout [Block], _ text: [UInt8], _ analysis: Analysis) {
        var isFirst = Set<Int>()
        for sentence in analysis.sentences where isFirst.insert(sentence.block).inserted {
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
        // Hardly a sentence has a year.
        guard sentence.tokens.contains(where: { isYear(analysis.tokens[$0].range, text) }) else { return false }
        let words = sentence.tokens.map { TokenText.lowercased(text, analysis.tokens[$0]) }
        for index in words.indices.dropLast(2) where HeaderDateFinder.months[words[index].trimmingStop] != nil {
            guard index > 0, words[index - 1] == "on" || words[index - 1] == ",", let day = Int(words[index + 1]),
                (1...31).contains(day)
            else { continue }
            let rest = words[(index + 2)...].prefix(2)
            if rest.contains(where: { $0.utf8.count == 4 && Int($0) != nil }) { return true }
        }
        return false
    }

    /// Four bytes, a digit first.
    private static func isYear(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
        range.count == 4 && (0x30...0x39).contains(text[range.lowerBound])
    }
}

extension String {
    fileprivate var trimmingStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
