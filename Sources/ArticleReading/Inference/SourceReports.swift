import CivilTime
import Language

/// Which sources an article cites for its news, and on which day it says that they reported it.
struct SourceReports: Sendable {
    struct Report: Sendable {
        /// Hash of the source's name without "the".
        var source: UInt64
        /// "reported on Thursday": an index in the article's clues.
        var clue: Int?
    }

    private(set) var reports: [Report] = []

    init(_ text: [UInt8], _ analysis: Analysis, _ clues: [TimeClue], where isTold: (Sentence) -> Bool) {
        for (index, sentence) in analysis.sentences.enumerated() where isTold(sentence) {
            find(sentence, index, text, analysis.tokens, clues)
        }
    }

    private static let reportingVerbs: Set<String> = ["reported", "reports", "revealed", "reveals", "published"]
    private static let reportNouns: Set<String> = ["report", "reporting", "investigation", "story"]

    private mutating func find(
        _ sentence: Sentence, _ sentenceIndex: Int, _ text: [UInt8], _ tokens: [Token], _ clues: [TimeClue]
    ) {
        var index = sentence.tokens.lowerBound
        while index < sentence.tokens.upperBound {
            guard let (source, end) = Self.name(at: index, in: sentence, text, tokens) else {
                index += 1
                continue
            }
            let before = Self.words(before: index, in: sentence, text, tokens)
            let after = end < sentence.tokens.upperBound ? TokenText.lowercased(text, tokens[end]) : ""
            let reports = Self.reportingVerbs.contains(after)
            let isCited =
                reports || before.suffix(2) == ["according", "to"] || before.last == "told"
                || (before.last == "by" && before.dropLast().last.map(Self.reportNouns.contains) ?? false)
            if isCited {
                let clue = reports ? Self.day(after: tokens[end].end, sentenceIndex, clues) : nil
                self.reports.append(Report(source: source, clue: clue))
            }
            index = end
        }
    }

    /// The clue that says on which day, if it stands right after the verb.
    private static func day(after offset: Int32, _ sentence: Int, _ clues: [TimeClue]) -> Int? {
        clues.firstIndex { clue in
            clue.sentence == sentence && clue.coarseness == 0 && clue.date.range.lowerBound >= Int(offset)
                && clue.date.range.lowerBound <= Int(offset) + 12
        }
    }

    /// A run of capitalised words, "the" left out.
    private static func name(
        at index: Int, in sentence: Sentence, _ text: [UInt8], _ tokens: [Token]
    ) -> (source: UInt64, end: Int)? {
        var hash: UInt64 = 0x51
        var end = index
        var count = 0
        while end < sentence.tokens.upperBound, let first = text[tokens[end].range].first, (0x41...0x5A).contains(first)
        {
            let word = StoryFeatures.hash(of: text[tokens[end].range])
            let isArticle = TokenText.lowercased(text, tokens[end]) == "the"
            if !isArticle {
                hash = StoryFeatures.mix(hash, word)
                count += 1
            }
            end += 1
        }
        return count > 0 ? (hash, end) : nil
    }

    /// The words before a name, "the" left out.
    private static func words(before index: Int, in sentence: Sentence, _ text: [UInt8], _ tokens: [Token]) -> [String]
    {
        let start = max(sentence.tokens.lowerBound, index - 3)
        return (start..<index).map { TokenText.lowercased(text, tokens[$0]) }.filter { $0 != "the" }
    }
}
