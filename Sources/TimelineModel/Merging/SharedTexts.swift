/// Keeps equal texts once, for the few that come again and again.
///
/// Bytes are compared: hashing a text in which quotation marks stand would mean to normalise it.
struct SharedTexts {
    private var texts: [String] = []

    /// The same text, as it came first. Asks the latest few: what came long ago does not come again.
    mutating func shared(_ text: String) -> String {
        let known = texts.suffix(Self.asked).last { Self.areSame($0, text) }
        if let known { return known }
        texts.append(text)
        return text
    }

    private static let asked = 64

    private static func areSame(_ one: String, _ other: String) -> Bool {
        one.utf8.count == other.utf8.count && one.utf8.elementsEqual(other.utf8)
    }
}
