/// A word of a name, or several, as names are compared: the text that `Spelling` makes of them, and its hash.
struct NameKey: Hashable, Sendable {
    let text: String
    let word: WordKey

    init(_ text: String) {
        self.text = text
        word = WordKey(text)
    }

    static func == (left: NameKey, right: NameKey) -> Bool { left.word == right.word }

    func hash(into hasher: inout Hasher) { hasher.combine(word.hash) }
}

extension WordKey {
    /// The number of an actor, to look up what is known of it in a table of words.
    init(actor: Int) { self.init(hash: UInt64(actor) + 1) }

    /// The key of words run together, as `Spelling.key` would write it.
    init(joining words: some Sequence<NameKey>) {
        var hash = HashedBytes()
        var isFirst = true
        for word in words {
            if !isFirst { hash.add(UInt8(ascii: " ")) }
            isFirst = false
            for byte in word.text.utf8 where byte != UInt8(ascii: "-") { hash.add(byte) }
        }
        self.init(hash: hash.value)
    }
}

extension NameKey {
    /// The key of words run together.
    init(joining words: some Collection<NameKey>) {
        if let only = words.first, words.count == 1, !only.text.utf8.contains(UInt8(ascii: "-")) {
            self = only
        } else {
            self.init(Spelling.key(words.lazy.map(\.text)))
        }
    }
}

extension [WordKey] {
    /// Whether all of some words are among these few.
    func contains(all words: [WordKey]) -> Bool { words.allSatisfy(contains) }
}
