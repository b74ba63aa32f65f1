import Language

/// The quotation marks of a line that is made of some words of a sentence: none closes what the line has not opened, and none is
/// left open.
struct LineMarks {
    enum Kind {
        case none, opening, closing
        /// Closes what the words left out had opened.
        case strayClosing
    }

    let tree: SentenceTree
    /// The marks that are open, the outermost first.
    private var open: [Int] = []

    init(tree: SentenceTree) {
        self.tree = tree
    }

    /// What a word is as a mark, the words before it read.
    mutating func read(_ word: Int) -> Kind {
        guard isMark(word) else { return .none }
        if let last = open.last, closes(word, last) {
            open.removeLast()
            return .closing
        }
        guard opens(word) else { return isSingle(word) ? .none : .strayClosing }
        open.append(word)
        return .opening
    }

    /// Reads a line from its beginning.
    mutating func read(again words: some Sequence<Int>) {
        open.removeAll()
        for word in words { _ = read(word) }
    }

    /// The marks of agencies, "``" and "`", as other texts print them; `nil` for other words.
    func curled(_ word: Int, _ kind: Kind) -> String? {
        switch kind {
        case .opening: tree.isWord(word, "``", "''") ? "“" : tree.isWord(word, "`") ? "‘" : nil
        case .closing: tree.isWord(word, "''") ? "”" : tree.isWord(word, "'") ? "’" : nil
        case .none, .strayClosing: nil
        }
    }

    /// Closes what is still open.
    mutating func close(_ line: inout [UInt8]) {
        while let mark = open.popLast() {
            switch tree.string(mark) {
            case "“": line += "”".utf8
            case "‘": line += "’".utf8
            case "``", "''": line += "”".utf8
            case "`": line += "’".utf8
            case let mark: line += mark.utf8
            }
        }
    }

    private func closes(_ word: Int, _ opener: Int) -> Bool {
        if tree.isWord(opener, "“") { return tree.isWord(word, "”", "\"") }
        if tree.isWord(opener, "\"") { return tree.isWord(word, "”", "\"") }
        if tree.isWord(opener, "``", "''") { return tree.isWord(word, "''", "\"") }
        if tree.isWord(opener, "‘") { return tree.isWord(word, "’", "'") }
        return tree.isWord(word, "'", "’")
    }

    /// Taggers take some marks for something else; single ones may be apostrophes.
    private func isMark(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .openQuote, .closeQuote: true
        default:
            // A straight mark may count inches.
            tree.token(word).range.count <= 3
                && (tree.isWord(word, "``", "''", "“", "”") || tree.relation(word) == .punct && tree.isWord(word, "\""))
        }
    }

    /// Straight marks look the same at either end: what they open is quoted.
    private func opens(_ word: Int) -> Bool {
        if tree.isWord(word, "“", "‘", "``", "`") { return true }
        if tree.isWord(word, "”", "’") { return false }
        // "It' s": an apostrophe.
        if tree.isWord(word, "'"), tree.tokens.contains(word - 1), tree.token(word - 1).end == tree.token(word).start {
            return false
        }
        guard tree.tokens.contains(word + 1) else { return false }
        return tree.article.quotations.isQuoted[word + 1] || tree.tag(word) == .openQuote
    }

    /// An apostrophe may be taken for a mark: "the ministers' plan".
    private func isSingle(_ word: Int) -> Bool { tree.isWord(word, "'", "’", "`", "‘") }
}
