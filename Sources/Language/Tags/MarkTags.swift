/// The tags of punctuation, which follow from the mark and its place.
package enum MarkTags {
    /// The tag of a token that is a mark; nil for words, and for marks that the tagger has to judge.
    package static func tag(
        of index: Int, in sentence: Range<Int>, tokens: UnsafeBufferPointer<Token>,
        words: UnsafeBufferPointer<WordInfo>, text: [UInt8]
    ) -> PennTag? {
        guard words[index].shape == .mark else { return nil }
        let start = Int(tokens[index].start)
        switch text[start] {
        case .ascii(","): return .comma
        case .ascii("."): return words[index].length > 1 && index + 1 < sentence.upperBound ? nil : .period
        case .ascii("?"), .ascii("!"): return .period
        case .ascii(":"), .ascii(";"): return .colon
        case .ascii("("), .ascii("["), .ascii("{"): return .openBracket
        case .ascii(")"), .ascii("]"), .ascii("}"): return .closeBracket
        case .ascii("$"): return .dollar
        case .ascii("\""): return isOpening(index, in: sentence, tokens: tokens) ? .openQuote : .closeQuote
        case .ascii("`"): return .openQuote
        case .ascii("'"): return apostrophe(index, in: sentence, tokens: tokens, words: words)
        case .ascii("-"):
            return words[index].length == 1 && isGlued(index, in: sentence, tokens: tokens) ? hyphen(index, words) : nil
        case .ascii("*"), .ascii("="), .ascii("_"), .ascii("~"), .ascii("|"), .ascii("<"), .ascii(">"): return .nfp
        case 0xC2 where text.count > start + 1:
            switch text[start + 1] {
            case 0xA3, 0xA5, 0xA2: return .dollar
            case 0xAB: return .openQuote
            case 0xBB: return .closeQuote
            default: return nil
            }
        case 0xE2 where tokens[index].end - tokens[index].start >= 3 && text[start + 1] == 0x80:
            switch text[start + 2] {
            case 0x90, 0x91: return isGlued(index, in: sentence, tokens: tokens) ? hyphen(index, words) : nil
            case 0x93 where isGlued(index, in: sentence, tokens: tokens): return hyphen(index, words)
            case 0x98, 0x9C, 0x9A, 0x9E: return .openQuote
            case 0x99: return apostrophe(index, in: sentence, tokens: tokens, words: words)
            case 0x9D: return .closeQuote
            case 0xA6: return index + 1 < sentence.upperBound ? nil : .period
            default: return nil
            }
        case 0xE2 where tokens[index].end - tokens[index].start >= 3 && text[start + 1] == 0x82: return .dollar
        default: return nil
        }
    }

    /// Between digits the hyphen is read "to".
    private static func hyphen(_ index: Int, _ words: UnsafeBufferPointer<WordInfo>) -> PennTag {
        words[index - 1].shape == .number && words[index + 1].shape == .number ? .sym : .hyphen
    }

    /// No space on either side, and something there.
    private static func isGlued(_ index: Int, in sentence: Range<Int>, tokens: UnsafeBufferPointer<Token>) -> Bool {
        index > sentence.lowerBound && index + 1 < sentence.upperBound && tokens[index - 1].end == tokens[index].start
            && tokens[index].end == tokens[index + 1].start
    }

    private static func isOpening(_ index: Int, in sentence: Range<Int>, tokens: UnsafeBufferPointer<Token>) -> Bool {
        let touchesNext = index + 1 < sentence.upperBound && tokens[index].end == tokens[index + 1].start
        let touchesPrevious = index > sentence.lowerBound && tokens[index - 1].end == tokens[index].start
        return touchesNext && !touchesPrevious
    }

    /// An apostrophe after a word that ends in s, with no quote to close, marks a possessor.
    private static func apostrophe(
        _ index: Int, in sentence: Range<Int>, tokens: UnsafeBufferPointer<Token>, words: UnsafeBufferPointer<WordInfo>
    ) -> PennTag {
        guard index > sentence.lowerBound, tokens[index - 1].end == tokens[index].start else { return .openQuote }
        let before = words[index - 1]
        guard before.suffix & 0xFF == 0x73, before.shape != .mark, index + 1 < sentence.upperBound,
            words[index + 1].shape != .mark
        else { return .closeQuote }
        for other in stride(from: index - 2, through: max(sentence.lowerBound, index - 40), by: -1)
        where tokens[other].tag == .openQuote && tokens[other].end == tokens[other + 1].start
            && words[other].suffix == UInt32(UInt8.ascii("'"))
        {
            return .closeQuote
        }
        return .pos
    }
}
