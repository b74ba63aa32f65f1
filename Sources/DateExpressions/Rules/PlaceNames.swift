import Language

/// Names of places, looked for in a text without its names having been found.
struct PlaceNames: Sendable {
    private let names: Set<String>
    private let firstWords: WordSet
    /// Words of the longest name.
    private let longest: Int

    init(_ names: Set<String>) {
        self.names = names
        firstWords = WordSet(names.map { $0.lowercased().prefix { $0 != " " } }.joined(separator: " "))
        longest = names.map { $0.split(separator: " ").count }.max() ?? 0
    }

    func contains(_ name: some Sequence<UInt8>) -> Bool {
        names.contains(String(decoding: Array(name), as: UTF8.self))
    }

    /// Whether the words of one of them stand anywhere in the text.
    func isNamed(in text: [UInt8], _ analysis: Analysis) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            analysis.tokens.indices.contains { first in
                guard firstWords.contains(analysis.tokens[first].range, of: bytes) else { return false }
                return analysis.tokens[first...].prefix(longest).contains { last in
                    contains(bytes[analysis.tokens[first].range.lowerBound..<last.range.upperBound])
                }
            }
        }
    }
}
