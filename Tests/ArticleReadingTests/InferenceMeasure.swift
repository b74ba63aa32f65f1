import ArticleReading
import CivilTime
import Foundation
import Testing

/// How well undated articles are dated, on articles whose dates are known and taken away.
///
/// Runs where `DATELINE_DATED_ARTICLES` names a folder of articles that state their dates, in the text or in the file name:
///
///     DATELINE_DATED_ARTICLES=FOLDER swift test --filter InferenceMeasure
@Suite("InferenceMeasure", .enabled(if: ProcessInfo.processInfo.environment["DATELINE_DATED_ARTICLES"] != nil))
struct InferenceMeasure {
    private static let folder = ProcessInfo.processInfo.environment["DATELINE_DATED_ARTICLES"]

    private struct Score: CustomStringConvertible {
        var undated = 0
        var dated = 0
        var hits = 0
        var months = 0
        var widths: [Int] = []

        var description: String {
            let sorted = widths.sorted()
            let median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
            return
                "\(undated) without their dates: \(dated) dated, \(hits) with the right day inside, \(months) in the right "
                + "month; width in days: median \(median), shortest \(sorted.first ?? 0), longest \(sorted.last ?? 0)"
        }
    }

    @Test(
        "articles whose dates are taken away are dated, or left open, but seldom wrongly", .serialized,
        arguments: ["all", "even", "odd"])
    func takenAway(which: String) throws {
        let folder = try #require(Self.folder)
        let temporary = try TemporaryFolder()
        var truth: [String: CivilDay] = [:]
        let articles = ArticleReader().read([folder]).articles.map(\.article)
        for (number, article) in articles.enumerated() {
            guard let day = article.publication.period?.earliest, article.publication.basis != .inferred else {
                continue
            }
            let isRemoved = which == "all" || (number % 2 == 0) == (which == "even")
            // A name of its own, so that the name tells no date; what is kept states it in its first line.
            if isRemoved { truth["n\(number)"] = day }
            let text = Self.withoutDate(article)
            try temporary.write("n\(number).txt", isRemoved ? text : "Published: \(day)\n\n" + text)
        }
        var score = Score()
        for entry in ArticleReader().read([temporary.path]).articles {
            let article = entry.article
            guard let day = truth[article.id] else { continue }
            score.undated += 1
            var mark = "?"
            if let period = article.publication.period {
                score.dated += 1
                score.widths.append(period.interval.dayCount)
                let isHit = period.earliest <= day && day <= period.latest
                if isHit { score.hits += 1 }
                let middle = period.earliest.adding(days: period.interval.dayCount / 2)
                if middle.year == day.year, middle.month == day.month { score.months += 1 }
                mark = isHit ? "+" : "-"
            }
            print(mark, article.id, day, article.publication.period?.edtf ?? "unknown", article.publication.because)
        }
        print("\(which): \(score)")
        // Three in four at the least, or the intervals promise what they don't hold.
        #expect(score.hits * 4 >= score.dated * 3)
    }

    /// The text without the lines that state its date.
    private static func withoutDate(_ article: Article) -> String {
        var bytes = article.text
        for block in article.blocks.reversed() where block.kind == .dateline {
            bytes.removeSubrange(block.range)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
