import CivilTime
import DateExpressions
import Language

/// Reads one paragraph as the program would.
enum Reading {
    static let reader = DateReader()
    static let analyser = Analyser()

    static func dates(_ text: String, published: String? = "2026-01-30") -> [DateExpression] {
        dates(Array(text.utf8), published: published)
    }

    static func dates(_ bytes: [UInt8], published: String? = "2026-01-30") -> [DateExpression] {
        let analysis = analyser.analyse(bytes, blocks: [0..<bytes.count])
        let recognised = reader.recognise(bytes, analysis)
        return reader.resolve(recognised, in: bytes, analysis, published: published.flatMap { CivilPeriod(edtf: $0) })
    }

    static func words(_ date: DateExpression, in text: String) -> String {
        String(decoding: Array(text.utf8)[date.range], as: UTF8.self)
    }
}
