import CivilTime
import DateExpressions
import Language

/// All that inference wants to know of one article, read from it once.
struct StoryProfile: Sendable {
    /// A sentence with a date clue, and the words by which the same happening is known in another article.
    struct Happening: Sendable {
        var clue: Int
        /// Hashed stems of the content words of the sentence and the one after it, sorted.
        var stems: [UInt64]
    }

    let clues: [TimeClue]
    let reports: [SourceReports.Report]
    let happenings: [Happening]
    let features: StoryFeatures
    let theme: ThemeWords
    /// The sentences that tell what is new: the first ones, those of the headline, and those under pictures.
    let newsSentences: Set<Int>

    init(_ draft: ArticleBuilder.Draft, _ reader: DateReader) {
        let text = draft.article.text
        let analysis = draft.analysis
        let blocks = draft.article.blocks
        func isTold(_ sentence: Sentence) -> Bool {
            blocks.indices.contains(sentence.block) && blocks[sentence.block].isContent
        }
        clues = TimeClue.clues(draft.recognised, analysis, reader, where: isTold)
        reports = SourceReports(text, analysis, clues, where: isTold).reports
        features = StoryFeatures(text, analysis, where: isTold)
        let told = analysis.sentences.indices.filter { isTold(analysis.sentences[$0]) }
        let paragraphs = told.filter { blocks[analysis.sentences[$0].block].kind == .paragraph }
        newsSentences = Set(paragraphs.prefix(2)).union(
            told.filter { [.caption, .title, .standfirst].contains(blocks[analysis.sentences[$0].block].kind) })
        theme = ThemeWords(text, analysis, where: isTold)
        happenings = clues.enumerated().map { index, clue in
            Happening(clue: index, stems: Self.stems(of: clue.sentence, text, analysis))
        }
    }

    private static func stems(of sentence: Int, _ text: [UInt8], _ analysis: Analysis) -> [UInt64] {
        var stems: [UInt64] = []
        let block = analysis.sentences[sentence].block
        for index in sentence...(sentence + 1) where index < analysis.sentences.count {
            guard analysis.sentences[index].block == block else { break }
            for token in analysis.sentences[index].tokens {
                let word = TokenText.lowercased(text, analysis.tokens[token])
                guard word.utf8.count >= 3, !emptyWords.contains(word) else { continue }
                // The first letters: "meet", "meeting" and "meetings" are one.
                stems.append(StoryFeatures.hash(of: Array(word.utf8.prefix(4))[...]))
            }
        }
        return Set(stems).subtracting([0]).sorted()
    }

    /// How much alike two happenings are told: the share of the shorter one's words that the other one has.
    static func likeness(_ left: Happening, _ right: Happening) -> Double {
        var shared = 0
        var (first, second) = (0, 0)
        while first < left.stems.count, second < right.stems.count {
            if left.stems[first] == right.stems[second] {
                shared += 1
                first += 1
                second += 1
            } else if left.stems[first] < right.stems[second] {
                first += 1
            } else {
                second += 1
            }
        }
        let shorter = min(left.stems.count, right.stems.count)
        return shared >= 4 && shorter > 0 ? Double(shared) / Double(shorter) : 0
    }

    private static let emptyWords: Set<String> = [
        "the", "and", "that", "this", "with", "from", "for", "was", "were", "are", "has", "have", "had", "been", "but",
        "not",
        "its", "his", "her", "their", "they", "them", "will", "would", "could", "which", "who", "what", "when", "where",
        "while", "than", "then", "there", "here", "into", "over", "under", "also", "said", "says", "more", "most",
        "some",
        "such", "about", "after", "before", "between", "during", "since", "until", "last", "next", "month", "year",
        "week",
        "months", "years", "weeks", "you", "she", "him", "our", "all", "any", "can", "may", "one", "two", "out",
        "other",
        "according", "accord", "being", "because", "those", "these", "against", "only", "just", "now", "still", "how",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
}
