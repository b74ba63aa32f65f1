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

    /// - Parameters:
    ///   - sentences: Indices of those that are told.
    ///   - words: The hash of each token.
    init(_ text: [UInt8], _ analysis: Analysis, sentences: [Int], words: [UInt64], _ clues: [TimeClue]) {
        for index in sentences {
            find(in: analysis.sentences[index], index, text, analysis.tokens, words, clues)
        }
    }

    private static let reportingVerbs = WordHash.set(["reported", "reports", "revealed", "reveals", "published"])
    private static let reportNouns = WordHash.set(["report", "reporting", "investigation", "story"])
    private static let the = WordHash.of("the".utf8)
    private static let according = WordHash.of("according".utf8)
    private static let to = WordHash.of("to".utf8)
    private static let told = WordHash.of("told".utf8)
    private static let by = WordHash.of("by".utf8)

    private mutating func find(
        in sentence: Sentence, _ sentenceIndex: Int, _ text: [UInt8], _ tokens: [Token], _ words: [UInt64],
        _ clues: [TimeClue]
    ) {
        var index = sentence.tokens.lowerBound
        while index < sentence.tokens.upperBound {
            guard let (source, end) = Self.name(at: index, in: sentence, text, tokens, words) else {
                index += 1
                continue
            }
            let reports = end < sentence.tokens.upperBound && Self.reportingVerbs.contains(words[end])
            if reports || Self.isCited(at: index, in: sentence, words) {
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
        at index: Int, in sentence: Sentence, _ text: [UInt8], _ tokens: [Token], _ words: [UInt64]
    ) -> (source: UInt64, end: Int)? {
        var hash: UInt64 = 0x51
        var end = index
        var count = 0
        while end < sentence.tokens.upperBound, text[Int(tokens[end].start)].isCapital {
            if words[end] != the {
                hash = WordHash.mix(hash, words[end])
                count += 1
            }
            end += 1
        }
        return count > 0 ? (hash, end) : nil
    }

    /// "according to …", "told …", "a report by …" before a name, "the" left out.
    private static func isCited(at index: Int, in sentence: Sentence, _ words: [UInt64]) -> Bool {
        var (earlier, last): (UInt64, UInt64) = (0, 0)
        for word in words[max(sentence.tokens.lowerBound, index - 3)..<index] where word != the {
            (earlier, last) = (last, word)
        }
        return last == told || earlier == according && last == to || last == by && reportNouns.contains(earlier)
    }
}
