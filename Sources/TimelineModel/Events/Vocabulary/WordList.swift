/// Words in a text, parted by spaces and line ends.
///
/// Over bytes: parting a table at its characters would take longer than reading an article.
enum WordList {
    static func words(_ text: Substring.UTF8View) -> [String] {
        text.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(decoding: $0, as: UTF8.self) }
    }

    static func set(_ text: String) -> Set<String> { Set(words(text[...].utf8)) }
}
