import ArticleReading
import Language

/// One sentence as a tree of words, for the questions that event reading asks of it.
///
/// Tokens are named by their index in `Analysis.tokens`. Making one is linear in the sentence.
struct SentenceTree {
    let text: [UInt8]
    let analysis: Analysis
    let tokens: Range<Int>
    private var firstChild: [Int32]
    private var nextSibling: [Int32]
    /// For each token its verb group, as an index in `Analysis.verbGroups`; -1 for none.
    private var groupOfHead: [Int32]

    init(article: ReadArticle, sentence: Int, verbGroups: Range<Int>) {
        text = article.article.text
        analysis = article.analysis
        tokens = analysis.sentences[sentence].tokens
        firstChild = Array(repeating: -1, count: tokens.count)
        nextSibling = Array(repeating: -1, count: tokens.count)
        groupOfHead = Array(repeating: -1, count: tokens.count)
        // From right to left, so that children come out in the order of the text.
        for token in tokens.reversed() {
            let head = Int(analysis.tokens[token].head)
            guard tokens.contains(head), head != token else { continue }
            nextSibling[token - tokens.lowerBound] = firstChild[head - tokens.lowerBound]
            firstChild[head - tokens.lowerBound] = Int32(token)
        }
        for group in verbGroups where tokens.contains(analysis.verbGroups[group].head) {
            groupOfHead[analysis.verbGroups[group].head - tokens.lowerBound] = Int32(group)
        }
    }

    // MARK: Words

    func token(_ index: Int) -> Token { analysis.tokens[index] }
    func relation(_ index: Int) -> Relation { analysis.tokens[index].relation }
    func tag(_ index: Int) -> PennTag { analysis.tokens[index].tag }

    func lemma(_ index: Int) -> String { analysis.lemma(index, in: text) }

    func string(_ index: Int) -> String { String(decoding: text[analysis.tokens[index].range], as: UTF8.self) }

    /// Whether a token is one of these words, ASCII case ignored; the words in lower case.
    func isWord(_ index: Int, _ words: StaticString...) -> Bool {
        guard tokens.contains(index) else { return false }
        let range = analysis.tokens[index].range
        return words.contains { word in
            guard word.utf8CodeUnitCount == range.count else { return false }
            return word.withUTF8Buffer { bytes in
                for offset in bytes.indices {
                    let byte = text[range.lowerBound + offset]
                    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
                    if lower != bytes[offset] { return false }
                }
                return true
            }
        }
    }

    // MARK: Shape

    func head(of index: Int) -> Int? {
        let head = Int(analysis.tokens[index].head)
        return tokens.contains(head) && head != index ? head : nil
    }

    func children(of index: Int) -> [Int] {
        var found: [Int] = []
        var child = Int(firstChild[index - tokens.lowerBound])
        while child >= 0 {
            found.append(child)
            child = Int(nextSibling[child - tokens.lowerBound])
        }
        return found
    }

    func child(of index: Int, _ relations: Relation...) -> Int? {
        var child = Int(firstChild[index - tokens.lowerBound])
        while child >= 0 {
            if relations.contains(relation(child)) { return child }
            child = Int(nextSibling[child - tokens.lowerBound])
        }
        return nil
    }

    func verbGroup(_ index: Int) -> VerbGroup? {
        let group = groupOfHead[index - tokens.lowerBound]
        return group >= 0 ? analysis.verbGroups[Int(group)] : nil
    }

    /// The tokens below and including a token, but for the branches that `prune` names; ascending.
    func subtree(of index: Int, prune: (Int) -> Bool = { _ in false }) -> [Int] {
        var found: [Int] = []
        var stack = [index]
        while let next = stack.popLast() {
            found.append(next)
            // A head that a careless parse made its own descendant must not turn this into a circle.
            guard found.count <= tokens.count else { break }
            for child in children(of: next) where !prune(child) { stack.append(child) }
        }
        return found.sorted()
    }

    /// The ancestors of a token, nearest first.
    func ancestors(of index: Int) -> [Int] {
        var found: [Int] = []
        var next = head(of: index)
        while let ancestor = next, found.count < tokens.count {
            found.append(ancestor)
            next = head(of: ancestor)
        }
        return found
    }
}
