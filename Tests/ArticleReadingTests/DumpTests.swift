import ArticleReading
import Foundation
import Testing

/// Prints how the files of a folder are read, for a person to look at; only where asked for.
@Test(
    "the blocks of a folder are printed",
    .enabled(if: ProcessInfo.processInfo.environment["DATELINE_DUMP"] != nil))
func dump() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["DATELINE_DUMP"])
    let reading = ArticleReader().read([folder])
    for problem in reading.problems { print("problem:", problem) }
    for entry in reading.articles {
        let article = entry.article
        print("=== \(article.id) | \(article.title ?? "-") | \(article.publisher ?? "-") | \(article.address ?? "-")")
        print(
            "    \(article.publication.period?.edtf ?? "unknown") \(article.publication.basis) \(article.publication.because)"
        )
        for block in article.blocks {
            let text = article.string(block.range).replacingOccurrences(of: "\n", with: "⏎")
            print("  \(block.kind): \(text.prefix(110))\(text.count > 110 ? " … \(text.suffix(20))" : "")")
        }
    }
    #expect(!reading.articles.isEmpty)
}
