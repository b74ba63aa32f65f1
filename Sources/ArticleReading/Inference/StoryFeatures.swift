import Language

/// What two articles share only if they tell the same story: runs of words, words of a quotation, figures, names.
struct StoryFeatures: Sendable {
    enum Kind: UInt64, Sendable {
        case phrase, quotation, figure, name
        /// The last two words of a name: the person in "Health Secretary Ana Ruiz" and in "Ana Ruiz".
        case nameEnd
    }

    /// Hashes, the kind in the lowest three bits; some more than once.
    private(set) var hashes: [UInt64] = []

    static func kind(of hash: UInt64) -> Kind { Kind(rawValue: hash & kindBits) ?? .phrase }

    private static let kindBits: UInt64 = 7

    /// Words in a run. Five are seldom the same by chance, but for titles and the like.
    private static let phraseLength = 5

    /// - Parameters:
    ///   - sentences: Indices of those that are told.
    ///   - words: The hash of each token.
    init(_ text: [UInt8], _ analysis: Analysis, sentences: [Int], words: [UInt64]) {
        hashes.reserveCapacity(analysis.tokens.count + analysis.tokens.count / 2)
        var run = Run()
        for index in sentences {
            run.clear()
            add(analysis.sentences[index], text, analysis.tokens, words, &run)
        }
    }

    /// The words of a sentence as far as it was read.
    private struct Run {
        var words: [UInt64] = []
        /// How many words in a row, up to the last one, stand in a quotation.
        var quotedCount = 0
        /// The capitalised words in a row, up to the last one.
        var name = CapitalisedRun()

        mutating func clear() {
            words.removeAll(keepingCapacity: true)
            quotedCount = 0
            name = CapitalisedRun()
        }
    }

    /// Words with capitals one after the other, and the last two of them.
    private struct CapitalisedRun {
        private static let seed: UInt64 = 0x51
        private(set) var hash = seed
        private(set) var endHash: UInt64 = 0
        private(set) var count = 0
        private var last: UInt64 = 0

        mutating func append(_ word: UInt64) {
            hash = WordHash.mix(hash, word)
            endHash = WordHash.mix(WordHash.mix(Self.seed, last), word)
            last = word
            count += 1
        }
    }

    private mutating func add(
        _ sentence: Sentence, _ text: [UInt8], _ tokens: [Token], _ words: [UInt64], _ run: inout Run
    ) {
        var isQuoted = false
        for index in sentence.tokens {
            let range = tokens[index].range
            if let opens = Self.quotationMark(text, range, isOpen: isQuoted) {
                isQuoted = opens
                endName(&run)
                continue
            }
            let hash = words[index]
            guard hash != 0 else {
                endName(&run)
                continue
            }
            run.words.append(hash)
            run.quotedCount = isQuoted ? run.quotedCount + 1 : 0
            addPhrase(run)
            let first = text[range.lowerBound]
            let isOpener = index == sentence.tokens.lowerBound && Self.openers.contains(hash)
            if first.isCapital, !isOpener {
                run.name.append(hash)
            } else {
                endName(&run)
            }
            if first.isDigit, index + 1 < sentence.tokens.upperBound {
                addFigure(text[range], hash, next: words[index + 1])
            }
        }
        endName(&run)
    }

    private mutating func insert(_ hash: UInt64, _ kind: Kind) {
        hashes.append(hash & ~Self.kindBits | kind.rawValue)
    }

    private mutating func addPhrase(_ run: Run) {
        guard run.words.count >= Self.phraseLength else { return }
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for index in (run.words.count - Self.phraseLength)..<run.words.count {
            hash = WordHash.mix(hash, run.words[index])
        }
        insert(hash, .phrase)
        if run.quotedCount >= Self.phraseLength { insert(hash, .quotation) }
    }

    /// A figure of three digits or more with what it counts; years are not figures.
    private mutating func addFigure(_ bytes: ArraySlice<UInt8>, _ hash: UInt64, next: UInt64) {
        let digits = bytes.count(where: \.isDigit)
        let isYear = digits == 4 && bytes.count == 4
        guard digits >= 3, !isYear else { return }
        insert(WordHash.mix(hash, next), .figure)
    }

    private mutating func endName(_ run: inout Run) {
        if run.name.count >= 2 {
            insert(run.name.hash, .name)
            insert(run.name.endHash, .nameEnd)
        }
        run.name = CapitalisedRun()
    }

    /// Their capitals are those of the sentence.
    private static let openers = WordHash.set(CommonWords.openers)

    /// `nil` for what is no quotation mark, else whether a quotation is open after it.
    private static func quotationMark(_ text: [UInt8], _ range: Range<Int>, isOpen: Bool) -> Bool? {
        let first = text[range.lowerBound]
        switch range.count {
        case 1 where first == UInt8(ascii: "\""): return !isOpen
        case 2 where first == text[range.lowerBound + 1]:
            return first == UInt8(ascii: "`") ? true : first == UInt8(ascii: "'") ? false : nil
        case 3 where first == 0xE2 && text[range.lowerBound + 1] == 0x80:
            // ‘ ’ “ ”
            return switch text[range.lowerBound + 2] {
            case 0x98, 0x9C: true
            case 0x99, 0x9D: false
            default: nil
            }
        default: return nil
        }
    }
}
