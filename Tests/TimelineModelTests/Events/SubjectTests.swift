import Testing

@testable import TimelineModel

/// Who a row names, where parsers and pronouns lead astray.
@Suite("Who acts")
struct SubjectTests {
    @Test(
        "What says more of a subject doesn't act in its place",
        arguments: [
            (
                "A clerk who spent two years in Lisbon for the bank had her office searched by police on Monday.",
                "A clerk had her office searched by police"
            ),
            (
                "A probe orbiting the moon Castor has detected ice below the surface, engineers said on Tuesday.",
                "A probe orbiting the moon Castor has detected ice below the surface"
            ),
            (
                "Some harbour towns, including Vale, have sued the government.",
                "Some harbour towns have sued the government"
            ),
        ])
    func modifiersDoNotAct(_ sentence: String, _ headline: String) {
        let headlines = TellingTests.timeline(sentence).events.map(\.headline)
        #expect(headlines.contains(headline), "\(headlines)")
    }

    @Test(
        "“It” and “they” give way to what the sentence before was about, or to the subject of their own sentence",
        arguments: [
            (
                "The ferry left the yard in June 2028. It sank in a storm on March 2.",
                "The ferry sank in a storm"
            ),
            (
                "The two unions met on Monday. They signed a pact on Tuesday.",
                "The two unions signed a pact"
            ),
            (
                "The yard closed in April 2028 when it ran out of steel.",
                "The yard ran out of steel"
            ),
        ])
    func pronounsTakeUpTheTopic(_ text: String, _ headline: String) {
        let headlines = TellingTests.timeline(text).events.map(\.headline)
        #expect(headlines.contains(headline), "\(headlines)")
    }

    @Test("“It” behind what a speaker said of something else stays")
    func speakersAreNoTopic() {
        let headlines = TellingTests.timeline(
            "The ministry said the old bridge fell on Monday. It was built by Norlines in 1931."
        ).events.map(\.headline)
        #expect(!headlines.contains { $0.contains("ministry was built") }, "\(headlines)")
    }

    @Test("A past that looks like the bare verb tells what happened")
    func unmarkedPastsTell() {
        let headlines = TellingTests.timeline("Dalby Rovers beat Marston United 2-0 in the final on Sunday.").events
            .map(\.headline)
        #expect(headlines.contains { $0.hasPrefix("Dalby Rovers beat Marston United") }, "\(headlines)")
    }
}
