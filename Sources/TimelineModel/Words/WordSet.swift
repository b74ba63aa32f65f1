/// Words to be asked for, made from a text that parts them by blanks and line ends; no strings are made.
struct WordSet: Sendable {
    private var table: WordTable<Void>

    init(_ lists: StaticString...) {
        table = WordTable(capacity: lists.reduce(0) { $0 + $1.utf8CodeUnitCount / 8 })
        for list in lists {
            let text = TableText(list)
            text.forEachWord { table[text.word($0)] = () }
        }
    }

    func contains(_ word: WordKey) -> Bool { table[word] != nil }

    /// - Parameter word: In lower case.
    func contains(_ word: some StringProtocol) -> Bool { contains(WordKey(word)) }
}
