import ArticleReading
import Language

/// Which words of an article stand between quotation marks.
///
/// Marks are read from the bytes, block by block; a quotation that runs over several sentences stays one, and one that is
/// never closed ends with its block.
struct Quotations: Sendable {
    /// For each token of the analysis whether it is quoted.
    private(set) var isQuoted: [Bool]

    /// Linear in the article's length.
    init(_ article: ReadArticle) {
        let analysis = article.analysis
        isQuoted = Array(repeating: false, count: analysis.tokens.count)
        var block = -1
        var closer: Mark?
        /// Where the open quotation's first sentence ends.
        var firstEnd = 0
        for sentence in analysis.sentences {
            if sentence.block != block {
                block = sentence.block
                closer = nil
            }
            if closer != nil, sentence.tokens.lowerBound > firstEnd + Self.longest {
                // So long a quotation was never closed: a mark was lost.
                closer = nil
                for token in firstEnd..<sentence.tokens.lowerBound { isQuoted[token] = false }
            }
            for token in sentence.tokens {
                let range = analysis.tokens[token].range
                if let mark = Mark(article.article.text, range) {
                    if let open = closer {
                        if mark.closes(open) { closer = nil }
                    } else if mark.opens {
                        closer = mark
                        firstEnd = sentence.tokens.upperBound
                    }
                } else {
                    isQuoted[token] = closer != nil
                }
            }
        }
    }

    /// Tokens that a quotation goes on for at most behind its first sentence.
    private static let longest = 120

    /// A token that is a quotation mark and nothing else.
    private enum Mark {
        case openDouble, closeDouble, straightDouble, openSingle, closeSingle

        init?(_ text: [UInt8], _ range: Range<Int>) {
            switch range.count {
            case 1:
                if text[range.lowerBound] == UInt8(ascii: "\"") {
                    self = Self.straightDouble(text, range)
                } else if text[range.lowerBound] == UInt8(ascii: "'") {
                    self = Self.straightSingle(text, range)
                } else {
                    return nil
                }
            case 2 where text[range.lowerBound] == 0x60 && text[range.lowerBound + 1] == 0x60: self = .openDouble
            case 2 where text[range.lowerBound] == 0x27 && text[range.lowerBound + 1] == 0x27: self = .closeDouble
            case 3 where text[range.lowerBound] == 0xE2 && text[range.lowerBound + 1] == 0x80:
                switch text[range.lowerBound + 2] {
                case 0x9C: self = .openDouble
                case 0x9D: self = .closeDouble
                case 0x98: self = .openSingle
                case 0x99: self = .closeSingle
                default: return nil
                }
            default: return nil
            }
        }

        private static func isSpace(_ text: [UInt8], _ index: Int) -> Bool {
            !text.indices.contains(index) || text[index] <= UInt8(ascii: " ")
        }

        /// An apostrophe behind a word, "the ministers' plan", opens nothing, though it may close.
        private static func straightSingle(_ text: [UInt8], _ range: Range<Int>) -> Mark {
            isSpace(text, range.lowerBound - 1) && !isSpace(text, range.upperBound) ? .openSingle : .closeSingle
        }

        /// A straight mark opens where only what follows touches it, closes where only what precedes does.
        private static func straightDouble(_ text: [UInt8], _ range: Range<Int>) -> Mark {
            switch (isSpace(text, range.lowerBound - 1), isSpace(text, range.upperBound)) {
            case (true, false): return .openDouble
            case (false, true): return .closeDouble
            default: return .straightDouble
            }
        }

        var opens: Bool {
            switch self {
            case .openDouble, .straightDouble, .openSingle: true
            case .closeDouble, .closeSingle: false
            }
        }

        func closes(_ opener: Mark) -> Bool {
            switch (opener, self) {
            // Editors mix straight and curly marks; a double mark closes a double one, whichever form it has.
            case (.openDouble, .closeDouble), (.openDouble, .straightDouble): true
            case (.straightDouble, .straightDouble), (.straightDouble, .closeDouble): true
            case (.openSingle, .closeSingle): true
            default: false
            }
        }
    }
}
