/// Groups the tokens of a block into sentences.
///
/// A sentence ends at a full stop, question or exclamation mark with the quotes and brackets that close there, unless
/// what follows shows that it goes on; and at a line end that was set on purpose (headline, list item).
struct SentenceSplitter {
    private let text: [UInt8]
    private let tokens: [Token]

    /// The sentences of all blocks; `blockStarts` has the index of each block's first token, and the count at its end.
    static func sentences(
        of text: [UInt8], tokens: [Token], blockStarts: [Int]
    ) -> [Sentence] {
        let splitter = SentenceSplitter(text: text, tokens: tokens)
        var sentences: [Sentence] = []
        sentences.reserveCapacity(tokens.count / 16 + 4)
        for block in 0..<max(0, blockStarts.count - 1) {
            splitter.split(blockStarts[block]..<blockStarts[block + 1], block: block, into: &sentences)
        }
        return sentences
    }

    private func split(_ range: Range<Int>, block: Int, into sentences: inout [Sentence]) {
        guard !range.isEmpty else { return }
        let lineWidth = hasLineEnds(range) ? longestLine(range) : nil
        var start = range.lowerBound
        var index = start
        var openQuotes = 0
        while index < range.upperBound {
            var end = index + 1
            let byte = text[Int(tokens[index].start)]
            if byte == .ascii("\"") { openQuotes ^= 1 }
            var isEnd = false
            if end == range.upperBound || end - start >= Self.longestSentence {
                isEnd = true
            } else if let lineWidth, endsLine(index, lineWidth: lineWidth) {
                isEnd = true
            } else if isTerminal(index) {
                while end < range.upperBound, isCloser(end, insideQuote: openQuotes == 1) {
                    if text[Int(tokens[end].start)] == .ascii("\"") { openQuotes ^= 1 }
                    end += 1
                }
                end = skipReferences(from: end, limit: range.upperBound)
                isEnd = end == range.upperBound || startsSentence(end, after: index)
            }
            if isEnd {
                sentences.append(
                    Sentence(
                        tokens: start..<end, range: Int(tokens[start].start)..<Int(tokens[end - 1].end), block: block))
                start = end
            }
            index = end
        }
    }

    /// Longer sentences are cut, so that whatever looks at a whole sentence takes bounded time.
    static let longestSentence = 600

    // MARK: Ends by punctuation

    private func isTerminal(_ index: Int) -> Bool {
        let token = tokens[index]
        switch text[Int(token.end) - 1] {
        case .ascii("."), .ascii("?"), .ascii("!"): return true
        case 0xA6: return isEllipsis(token)
        default: return false
        }
    }

    private func isEllipsis(_ token: Token) -> Bool {
        token.end - token.start == 3 && text[Int(token.start)] == 0xE2 && text[Int(token.start) + 1] == 0x80
    }

    /// A quote or bracket that closes what the sentence before it said.
    private func isCloser(_ index: Int, insideQuote: Bool) -> Bool {
        let start = Int(tokens[index].start)
        let isGlued = tokens[index - 1].end == tokens[index].start
        switch text[start] {
        case .ascii(")"), .ascii("]"): return true
        case .ascii("\""): return isGlued || insideQuote
        case .ascii("'"): return isGlued
        case 0xE2:
            return isGlued && tokens[index].end - tokens[index].start == 3 && text[start + 1] == 0x80
                && (text[start + 2] == 0x99 || text[start + 2] == 0x9D)
        default: return false
        }
    }

    /// Passes over the numbers of notes in square brackets that stand behind a sentence: "[4] [17]".
    private func skipReferences(from start: Int, limit: Int) -> Int {
        var end = start
        while end + 2 < limit, text[Int(tokens[end].start)] == .ascii("["),
            TextBytes.isDigit(text[Int(tokens[end + 1].start)]), text[Int(tokens[end + 2].start)] == .ascii("]")
        {
            end += 3
        }
        return end
    }

    private func startsSentence(_ next: Int, after terminal: Int) -> Bool {
        let mark = tokens[terminal]
        let isQuoteClosed = next > terminal + 1 && !TextBytes.isDigit(text[Int(tokens[terminal + 1].start)])
        var word = next
        while word + 1 < tokens.count, word < next + 2, isOpener(tokens[word]) { word += 1 }
        let first = text[Int(tokens[word].start)]
        let isLower = TextBytes.isLower(first)
        let length = mark.end - mark.start
        switch text[Int(mark.end) - 1] {
        case .ascii("."):
            if length == 1 {
                if isLower { return !isQuoteClosed && tokens[next].start > mark.end }
                return !isContinuation(first)
            }
            if text[Int(mark.start)] == .ascii(".") { return !isLower && !isContinuation(first) }
            return abbreviationEnds(terminal, isQuoteClosed: isQuoteClosed, word: word)
        case .ascii("?"), .ascii("!"):
            if isLower || isContinuation(first) { return false }
            return !isQuoteClosed || !isAttribution(word)
        default:
            return !isLower && !isContinuation(first)
        }
    }

    /// Commas and the like never begin a sentence.
    private func isContinuation(_ byte: UInt8) -> Bool {
        byte == .ascii(",") || byte == .ascii(";") || byte == .ascii(":") || byte == .ascii(".") || byte == .ascii("?")
            || byte == .ascii("!") || byte == .ascii("/") || byte == .ascii("%")
    }

    private func abbreviationEnds(_ index: Int, isQuoteClosed: Bool, word: Int) -> Bool {
        let token = tokens[index]
        let first = text[Int(tokens[word].start)]
        guard !TextBytes.isLower(first), !isContinuation(first) else { return false }
        if isQuoteClosed { return true }
        if opensTime(index + 1) { return false }
        let body = token.range.lowerBound..<(token.range.upperBound - 1)
        let next = ShortWord.pack(text, tokens[word].range)
        if body.count == 1 || TextBytes.isDigit(text[body.lowerBound]) {
            return !TextBytes.isDigit(text[body.lowerBound]) && Self.starters.contains(next)
        }
        let known = Abbreviations.kind(of: ShortWord.pack(text, body), afterComma: true, beforeDigit: false)
        let kind = known ?? (text[body].contains(.ascii(".")) ? .trailing : nil)
        guard kind == .trailing else { return false }
        return word > index + 1 || Self.starters.contains(next)
    }

    /// The bracket in "at 10:35 a.m. (0735 GMT) Friday": a time told in another way, or a year.
    private func opensTime(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, text[Int(tokens[index].start)] == .ascii("(") else { return false }
        let number = tokens[index + 1].range
        return number.count >= 4 && text[number].allSatisfy { TextBytes.isDigit($0) || $0 == .ascii(":") }
    }

    private func isOpener(_ token: Token) -> Bool {
        let start = Int(token.start)
        switch text[start] {
        case .ascii("\""), .ascii("'"), .ascii("("), .ascii("["), .ascii("`"): return true
        case 0xE2:
            return token.end - token.start == 3 && text[start + 1] == 0x80
                && (text[start + 2] == 0x9C || text[start + 2] == 0x98)
        default: return false
        }
    }

    /// “Is it over?” Smith asked.
    private func isAttribution(_ start: Int) -> Bool {
        for index in start..<min(start + 5, tokens.count) {
            let word = ShortWord.pack(text, tokens[index].range)
            if Self.speechVerbs.contains(word) { return true }
            let first = text[Int(tokens[index].start)]
            if !TextBytes.isASCIILetter(first) { return false }
        }
        return false
    }

    /// Words that begin a sentence far more often than they go on after an abbreviation.
    private static let starters = ShortWord.set(
        """
        the a an this that these those he she it we they i you his her its their our my there here but and or if when \
        while after before in on at as for by from with however although though what who how why where not no so \
        since some many most more other one two both several many all each last yet still then meanwhile now also \
        to
        """)

    private static let speechVerbs = ShortWord.set(
        "said says say asked asks told added adds wrote writes replied shouted tweeted posted")

    // MARK: Ends by line

    /// Whether a block has more lines than one; most have not.
    private func hasLineEnds(_ range: Range<Int>) -> Bool {
        text[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)].contains(.ascii("\n"))
    }

    /// The length in bytes of the longest line that lies between the first and the last token of the block.
    private func longestLine(_ range: Range<Int>) -> Int {
        var longest = 0
        var lineStart = Int(tokens[range.lowerBound].start)
        for index in range where index + 1 < range.upperBound {
            if newlines(after: index) > 0 {
                longest = max(longest, Int(tokens[index].end) - lineStart)
                lineStart = Int(tokens[index + 1].start)
            }
        }
        return max(longest, Int(tokens[range.upperBound - 1].end) - lineStart)
    }

    /// How many line ends stand between this token and the next; two count as a blank line.
    private func newlines(after index: Int) -> Int {
        var count = 0
        let end = Int(tokens[index + 1].start)
        var position = Int(tokens[index].end)
        // Between two tokens stands white space only; a long stretch of it is a break whatever it holds.
        while position < end, count < 2 {
            if text[position] == .ascii("\n") { count += 1 }
            position += 1
        }
        return count
    }

    /// Whether the line end after this token was set on purpose: a blank line, a list item to follow, or a line with
    /// room left for the next word and no sign that the sentence goes on.
    private func endsLine(_ index: Int, lineWidth: Int) -> Bool {
        guard tokens[index].end < tokens[index + 1].start else { return false }
        let count = newlines(after: index)
        if count == 0 { return false }
        if count > 1 || startsListItem(index + 1) { return true }
        let next = tokens[index + 1]
        if TextBytes.isLower(text[Int(next.start)]) { return false }
        let last = text[Int(tokens[index].end) - 1]
        if last == .ascii(",") || last == .ascii("-") || last == .ascii("(") { return false }
        if opensTime(index + 1), tokens[index].range.count > 1 { return false }
        var lineStart = Int(tokens[index].end)
        let lowest = max(0, lineStart - lineWidth - 1)
        while lineStart > lowest, text[lineStart - 1] != .ascii("\n") { lineStart -= 1 }
        let length = Int(tokens[index].end) - lineStart
        return length + 1 + Int(next.end - next.start) + Self.spareColumns <= lineWidth
    }

    /// A line with this much room after the next word was not wrapped there.
    private static let spareColumns = 10

    private func startsListItem(_ index: Int) -> Bool {
        let token = tokens[index]
        guard index + 1 < tokens.count, tokens[index + 1].start > token.end else { return false }
        let start = Int(token.start)
        switch text[start] {
        case .ascii("*"), .ascii("-"): return true
        case 0xE2:
            return token.end - token.start == 3
                && (text[start + 1] == 0x80 && [0x93, 0x94, 0xA2].contains(text[start + 2]) || text[start + 1] >= 0x96)
        case .ascii("0") ... .ascii("9"): return text[Int(token.end) - 1] == .ascii(".")
        default: return false
        }
    }
}
