/// A set of words: a list of the program's own, or what an article was seen to have.
struct WordSet: Sendable {
    private var table: WordTable<Void>

    /// An empty set.
    /// - Parameter capacity: About how many words it will hold; it grows beyond that.
    init(capacity: Int = 8) { table = WordTable(capacity: capacity) }

    /// The words of texts that part them by blanks and line ends; no strings are made.
    init(_ lists: StaticString...) {
        self.init(capacity: lists.reduce(0) { $0 + $1.utf8CodeUnitCount / 8 })
        for list in lists {
            let text = TableText(list)
            text.forEachWord { insert(text.word($0)) }
        }
    }

    /// - Returns: Whether the word is new.
    @discardableResult
    mutating func insert(_ word: WordKey) -> Bool {
        let count = table.count
        table[word] = ()
        return table.count > count
    }

    func contains(_ word: WordKey) -> Bool { table[word] != nil }

    /// - Parameter word: In lower case.
    func contains(_ word: some StringProtocol) -> Bool { contains(WordKey(word)) }
}
