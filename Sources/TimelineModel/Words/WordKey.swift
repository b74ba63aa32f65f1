/// A word in lower case, or the key of a name, by the hash of its bytes: compared and looked up at the cost of a number.
///
/// The hash is that of `HashedBytes`, in which two words of one folder are alike once in many million folders.
struct WordKey: Hashable, Sendable {
    let hash: UInt64

    init(hash: UInt64) { self.hash = hash }

    /// - Parameter text: In lower case.
    init(_ text: some StringProtocol) {
        var hash = HashedBytes()
        for byte in text.utf8 { hash.add(byte) }
        self.hash = hash.value
    }

    /// A word as the text has it, its ASCII letters made small.
    init(folding bytes: some Sequence<UInt8>) {
        var hash = HashedBytes()
        for byte in bytes { hash.addFolded(byte) }
        self.hash = hash.value
    }

    /// The word with a letter more.
    func appending(_ letter: UInt8) -> WordKey {
        var hash = HashedBytes(value: hash)
        hash.add(letter)
        return WordKey(hash: hash.value)
    }
}

extension WordKey: ExpressibleByStringLiteral {
    init(stringLiteral text: StaticString) {
        var hash = HashedBytes()
        for byte in UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) { hash.add(byte) }
        self.hash = hash.value
    }
}
