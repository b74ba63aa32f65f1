import DateExpressions
import Testing

@Suite("Times counted from what the text is at")
struct NarrativeTests {
    @Test(
        "the next expression counts from the one before",
        arguments: [
            ("The bridge fell on March 3, 2024. Two days later, the mayor resigned.", "2024-03-05"),
            ("The bridge fell in March 2024. The following month, the mayor resigned.", "2024-04"),
            ("The bridge fell on March 3, 2024. The same day, the mayor resigned.", "2024-03-03"),
            ("The bridge fell in 2019. A year earlier, the mayor had warned of it.", "2018"),
            ("The bridge fell on March 3, 2024. The next day, the mayor resigned.", "2024-03-04"),
            ("The bridge fell on March 3, 2024. That week, the mayor resigned.", "2024-W09"),
            ("The bridge fell on March 3, 2024. That year, three others did.", "2024"),
        ])
    func anchored(text: String, value: String) throws {
        let dates = Reading.dates(text)
        let second = try #require(dates.dropFirst().first)
        #expect(second.value == value)
        #expect(second.anchor == 0)
        #expect(second.because.contains("March") || second.because.contains("2019"))
    }

    @Test("comparisons of figures keep to the quarter that is reported")
    func quarters() {
        let text =
            "Profit rose in the third quarter of 2025. It was $3 million a year earlier. Sales fell from the year-earlier quarter."
        #expect(Reading.dates(text).map(\.value) == ["2025-Q3", "2024-Q3", "2024-Q3"])
    }
}
