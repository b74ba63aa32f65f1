import DateExpressions
import Testing

@Suite("An article whose own date is only known as an interval")
struct PublishedIntervalTests {
    @Test(
        "what all its days agree on is exact",
        arguments: [
            ("Officials met on Thursday.", "2026-01-30/2026-01-31", "2026-01-29"),
            ("He spoke last week.", "2026-01-29/2026-01-31", "2026-01-19/2026-01-25"),
            ("He will ask next month.", "2026-01-29/2026-01-31", "2026-02"),
            ("A petition drew thousands last year.", "2026-01", "2025"),
        ])
    func exact(text: String, published: String, edtf: String) throws {
        let found = try #require(Reading.dates(text, published: published).first)
        #expect(found.period?.edtf == edtf)
        #expect(found.because.contains("all days the article can be of agree"))
    }

    @Test(
        "where they differ it is as broad as they leave it",
        arguments: [
            ("He spoke yesterday.", "2026-01-29/2026-01-31", "2026-01-28~/2026-01-30~"),
            ("He spoke last month.", "2026-01-30/2026-02-02", "2025-12-01~/2026-01-31~"),
        ])
    func broad(text: String, published: String, edtf: String) throws {
        let found = try #require(Reading.dates(text, published: published).first)
        #expect(found.period?.edtf == edtf)
        #expect(found.because.contains("as broad as it leaves it"))
    }

    @Test("without any date explicit expressions stand and relative ones stay open")
    func unknown() {
        let dates = Reading.dates("In May 2024 he left. On Thursday he said so. It ended last year.", published: nil)
        #expect(dates.map(\.value) == ["2024-05", "XXXX-WXX-4", "XXXX"])
        #expect(dates.map { $0.period?.edtf } == ["2024-05", nil, nil])
    }
}
