import Language

/// One sentence as a tree of words, for the questions that event reading asks of it.
///
/// Tokens are named by their index in `Analysis.tokens`.
struct SentenceTree {
    let article: ArticleTrees
    let tokens: Range<Int>

    // MARK: Words

    func token(_ index: Int) -> Token { article.tokens[index] }
    func relation(_ index: Int) -> Relation { article.tokens[index].relation }
    func tag(_ index: Int) -> PennTag { article.tokens[index].tag }
    func word(_ index: Int) -> EventLexicon.Word { article.word(index) }
    func actor(of index: Int) -> Int? { mention(of: index)?.actor }

    /// The mention in which a word stands; for a role before a name, "chairman Ole Berg", that of the name.
    func mention(of index: Int) -> ActorMention? {
        if let mention = article.mention(index) { return mention }
        guard tag(index) == .nn || tag(index) == .nns else { return nil }
        for child in children(of: index) where tag(child).isProperNoun {
            // "the leader, Ana Cruz"
            let isApposed = relation(child) == .appos && child > index && article.mention(child)?.kind == .name
            if child == index + 1 || isApposed { return article.mention(child) }
        }
        return nil
    }

    /// Whether a noun means several: "sides", "the mayor and the minister"; not a name that looks so, "United States".
    func isPlural(_ noun: Int) -> Bool {
        child(of: noun, .conj) != nil || tag(noun) == .nns && article.mention(noun)?.kind != .name
            || tag(noun) == .nnps && article.mention(noun) == nil
    }

    func isDate(_ index: Int) -> Bool { tokens.contains(index) && article.isDate(index) }

    /// The dictionary form of a token; for names and headlines, not for look-up.
    func lemma(_ index: Int) -> String { article.lemma(index) }

    func string(_ index: Int) -> String { String(decoding: article.text[article.tokens[index].range], as: UTF8.self) }

    /// Whether a token is one of these words, ASCII case ignored; the words in lower case.
    @inline(__always)
    func isWord(_ index: Int, _ words: StaticString...) -> Bool {
        guard tokens.contains(index) else { return false }
        for word in words where isSame(index, word) { return true }
        return false
    }

    private func isSame(_ index: Int, _ word: StaticString) -> Bool {
        let token = article.tokens[index]
        let count = Int(token.end - token.start)
        guard word.utf8CodeUnitCount == count else { return false }
        for offset in 0..<count {
            let byte = article.text[Int(token.start) + offset]
            let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if lower != word.utf8Start[offset] { return false }
        }
        return true
    }

    /// Whether nothing but adverbs and commas stands before a word: "There, *walking* her dog, she found it".
    func opensSentence(_ word: Int) -> Bool {
        word - tokens.lowerBound < 4
            && (tokens.lowerBound..<word).allSatisfy { tag($0) == .rb || tag($0) == .comma || relation($0) == .punct }
    }

    // MARK: Shape

    func head(of index: Int) -> Int? {
        let head = Int(article.tokens[index].head)
        return tokens.contains(head) && head != index ? head : nil
    }

    /// The children of a token in the order of the text.
    struct Children: Sequence, IteratorProtocol {
        fileprivate let article: ArticleTrees
        fileprivate var upcoming: Int

        mutating func next() -> Int? {
            guard upcoming >= 0 else { return nil }
            defer { upcoming = article.nextSibling(of: upcoming) }
            return upcoming
        }
    }

    func children(of index: Int) -> Children { Children(article: article, upcoming: article.firstChild(of: index)) }

    func child(of index: Int, _ relation: Relation) -> Int? {
        var child = article.firstChild(of: index)
        while child >= 0 {
            if self.relation(child) == relation { return child }
            child = article.nextSibling(of: child)
        }
        return nil
    }

    /// The first child with one of the relations, in the order of the text.
    func child(of index: Int, _ one: Relation, _ other: Relation, _ third: Relation? = nil) -> Int? {
        var child = article.firstChild(of: index)
        while child >= 0 {
            let relation = relation(child)
            if relation == one || relation == other || relation == third { return child }
            child = article.nextSibling(of: child)
        }
        return nil
    }

    func verbGroup(_ index: Int) -> VerbGroup? { article.verbGroup(index) }

    /// The tokens below and including a token, but for the branches that `prune` names; ascending.
    func subtree(of top: Int, prune: (Int) -> Bool = { _ in false }) -> [Int] {
        Array(branch(at: top, prune: prune))
    }

    /// The tokens below and including a token, but for the branches that `prune` names.
    func branch(at top: Int, prune: (Int) -> Bool = { _ in false }) -> SentenceWords {
        var found = SentenceWords(in: tokens)
        found.insert(top)
        var word = top
        // A head that a careless parse made its own descendant must not turn this into a circle.
        var stepsLeft = 2 * tokens.count
        while stepsLeft > 0 {
            stepsLeft -= 1
            // Down to the first branch that stays; where there is none, on to the next branch of the nearest word above.
            var branch = kept(article.firstChild(of: word), prune)
            while branch < 0, word != top {
                branch = kept(article.nextSibling(of: word), prune)
                if branch < 0 { word = Int(article.tokens[word].head) }
            }
            guard branch >= 0 else { break }
            found.insert(branch)
            word = branch
        }
        return found
    }

    /// The first of a branch and those beside it that `prune` does not name; -1 for none.
    private func kept(_ branch: Int, _ prune: (Int) -> Bool) -> Int {
        var branch = branch
        while branch >= 0, prune(branch) { branch = article.nextSibling(of: branch) }
        return branch
    }

    /// The first token of those below and including a token.
    func start(of index: Int) -> Int {
        var first = index
        var steps = 0
        // The leftmost child's leftmost child, and so on: the tree's branches do not cross but for careless parses.
        while steps < tokens.count {
            let child = article.firstChild(of: first)
            guard child >= 0, child < first else { return first }
            first = child
            steps += 1
        }
        return first
    }

    /// The ancestors of a token, nearest first.
    struct Ancestors: Sequence, IteratorProtocol {
        fileprivate let tree: SentenceTree
        fileprivate var current: Int
        fileprivate var steps = 0

        mutating func next() -> Int? {
            guard steps < tree.tokens.count, let head = tree.head(of: current) else { return nil }
            steps += 1
            current = head
            return head
        }
    }

    func ancestors(of index: Int) -> Ancestors { Ancestors(tree: self, current: index) }
}
