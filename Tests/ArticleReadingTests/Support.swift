import ArticleReading
import Foundation

/// A folder that exists as long as a test runs.
final class TemporaryFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("articles-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, with the folders above it, and returns its path.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try write(name, Array(text.utf8))
    }

    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let url = URL(fileURLWithPath: path).appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return url.path
    }
}

/// The article that a text is read as.
func readArticle(_ text: String, path: String = "story.txt") -> Article? {
    ArticleReader().read(Array(text.utf8), path: path).articles.first?.article
}

extension Article {
    /// The texts of the blocks of one kind.
    func texts(_ kind: Block.Kind) -> [String] {
        blocks.filter { $0.kind == kind }.map { string($0.range) }
    }

    /// Each block as `kind: its first words`.
    var outline: [String] {
        blocks.map { block in
            let words = string(block.range).split(whereSeparator: \.isWhitespace).prefix(4).joined(separator: " ")
            return "\(block.kind): \(words)"
        }
    }
}
