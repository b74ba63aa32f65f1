/// Keeps equal texts once, for the few that come again and again.
///
/// Bytes are hashed: to hash a text in which quotation marks stand as a `String` would mean to normalise it.
struct SharedTexts {
    private var texts: [String] = []
    private var hashes: [UInt64] = []

    /// The same text, as it came first. Asks the latest few: what came long ago does not come again.
    mutating func shared(_ text: String) -> String {
        let hash = Self.hash(text)
        let known = hashes.suffix(Self.asked).lastIndex(of: hash)
        if let known, texts[known] == text { return texts[known] }
        texts.append(text)
        hashes.append(hash)
        return text
    }

    private static let asked = 64

    private static func hash(_ text: String) -> UInt64 {
        let hash = text.utf8.withContiguousStorageIfAvailable { bytes in
            var hash = HashedBytes()
            hash.add(bytes[...])
            return hash.value
        }
        return hash ?? HashedBytes.hash(text.utf8)
    }
}
