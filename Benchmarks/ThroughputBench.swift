import CivilTime
import DateExpressions
import Language

/// Bytes a second of each part, on one core, over made-up articles in memory.
enum ThroughputBench {
    static func run(articles count: Int) throws {
        print("\nthroughput, one core, \(count) made-up articles")
        var generator = NewsGenerator(seed: 7)
        let texts = (0..<count).map { _ in Array(generator.next().text.utf8) }
        let bytes = texts.reduce(0) { $0 + $1.count }
        let blocks = texts.map(paragraphs)

        let analyser = Analyser()
        var analyses: [Analysis] = []
        let language = Measurement.best(of: 3) {
            analyses = zip(texts, blocks).map { analyser.analyse($0, blocks: $1) }
        }
        row("Language: sentences, tags, names", bytes, language)

        let reader = DateReader()
        var found = 0
        let published = CivilPeriod(day: CivilDay(number: 20_000))
        let dates = Measurement.best(of: 3) {
            found = 0
            for (text, analysis) in zip(texts, analyses) {
                let recognised = reader.recognise(text, analysis)
                found += reader.resolve(recognised, in: text, analysis, published: published).count
            }
        }
        row("DateExpressions: recognise and resolve", bytes, dates)
        print("    \(found) expressions in \(analyses.reduce(0) { $0 + $1.tokens.count }) tokens")
    }

    private static func row(_ what: String, _ bytes: Int, _ seconds: Double) {
        print("  \(what): \(Figure.megabytesPerSecond(bytes, seconds))")
    }

    /// The stretches between empty lines.
    private static func paragraphs(_ text: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < text.count {
            if text[index] == 0x0A, index + 1 < text.count, text[index + 1] == 0x0A {
                if index > start { result.append(start..<index) }
                start = index + 2
                index += 1
            }
            index += 1
        }
        if start < text.count { result.append(start..<text.count) }
        return result
    }
}
