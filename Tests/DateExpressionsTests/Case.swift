import DateExpressions
import Testing

/// One sentence with one expression in brackets, and what it means in an article of 30 January 2026, a Friday.
struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var value: String
    var edtf: String?
    var published: String

    init(_ text: String, _ value: String, _ edtf: String? = nil, published: String = "2026-01-30") {
        self.text = text
        self.value = value
        self.edtf = edtf
        self.published = published
    }

    var testDescription: String { text }

    /// The expression in brackets, as it is resolved.
    func found() -> DateExpression? {
        let plain = text.filter { $0 != "[" && $0 != "]" }
        let start = text.utf8.prefix { $0 != UInt8(ascii: "[") }.count
        let length = text.utf8.dropFirst(start + 1).prefix { $0 != UInt8(ascii: "]") }.count
        return Reading.dates(plain, published: published).first { $0.range == start..<start + length }
    }

    /// Expects it to be recognised in its full length, with this value and, unless that is left open, this time.
    func check(_ location: SourceLocation = #_sourceLocation) throws {
        let date = try #require(found(), "not recognised", sourceLocation: location)
        #expect(date.value == value, sourceLocation: location)
        if let edtf { #expect(date.period?.edtf == edtf, sourceLocation: location) }
    }
}
