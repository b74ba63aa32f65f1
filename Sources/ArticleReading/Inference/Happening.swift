import Language

/// A sentence with a date clue, and the words by which the same happening is known in another article.
struct Happening: Sendable {
    /// An index in the article's clues.
    var clue: Int
    /// Hashed stems of the content words of the sentence and the one after it, each once, in rising order.
    var stems: [UInt64]

    /// The happenings of an article, as far as others are likely to tell them too: the first ones.
    static func all(in draft: ArticleBuilder.Draft, _ clues: [TimeClue]) -> [Happening] {
        clues.prefix(mostHappenings).enumerated().map { index, clue in
            Happening(clue: index, stems: stems(of: clue.sentence, draft.article.text, draft.analysis))
        }
    }

    private static let mostHappenings = 40

    private static func stems(of sentence: Int, _ text: [UInt8], _ analysis: Analysis) -> [UInt64] {
        var stems: Set<UInt64> = []
        let block = analysis.sentences[sentence].block
        for index in sentence...(sentence + 1) where index < analysis.sentences.count {
            guard analysis.sentences[index].block == block else { break }
            for token in analysis.sentences[index].tokens {
                let bytes = text[analysis.tokens[token].range]
                guard bytes.count >= 3, !emptyWords.contains(WordHash.of(bytes)) else { continue }
                // The first letters: "meet", "meeting" and "meetings" are one.
                stems.insert(WordHash.of(bytes.prefix(4)))
            }
        }
        return stems.subtracting([0]).sorted()
    }

    /// How much alike two happenings are told.
    struct Likeness {
        /// The share of the shorter one's words that the other one has; 0 where they are too few.
        var share = 0.0
        /// So many words in common that it is hardly another happening.
        var isPlain = false
    }

    private static let leastWords = 4
    private static let plainWords = 6

    static func likeness(_ left: Happening, _ right: Happening) -> Likeness {
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
        guard shared >= leastWords, shorter > 0 else { return Likeness() }
        return Likeness(share: Double(shared) / Double(shorter), isPlain: shared >= plainWords)
    }

    private static let emptyWords = WordHash.set([
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
    ])
}
