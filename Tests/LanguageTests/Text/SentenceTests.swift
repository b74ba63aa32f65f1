import Testing

@testable import Language

@Suite("Sentences")
struct SentenceTests {
    @Test(
        "text falls into its sentences",
        arguments: [
            ["U.S. officials met Mr. Doe on Jan. 26, 2026.", "He left."],
            ["“Is it over?” she asked.", "Nobody knew."],
            ["“Is it over?” Minister Jane Roe asked.", "Nobody knew."],
            ["Dr. No, of Acme Inc., said prices rose 3.5 percent.", "The shares fell."],
            ["He moved to the U.S. Army base.", "She stayed in the U.S.", "They write."],
            ["They meet at 5 p.m. Friday.", "It may rain."],
            ["“It is done.”", "“We go home.”"],
            ["George W. Bush and J. K. Rowling met.", "All were glad."],
            ["He waited...", "Then he left."],
            ["WASHINGTON (AP) _ The vote failed.", "More to come."],
            ["(He never came.)", "She did."],
            ["Prices rose.", "12 people objected."],
            ["It was felt at 11:31 a.m. (12:31 p.m. EDT) and again at noon.", "(2 people were hurt.)"],
            [
                "The bomb went off at 10:35 a.m.\n(0735 GMT) Friday and destroyed a crowded building in the centre.",
                "Nobody slept.",
            ],
        ])
    func splits(expected: [String]) {
        #expect(sentences(expected.joined(separator: " ")) == expected)
    }

    @Test("a sentence never runs from one block into the next")
    func blocks() {
        let bytes = Array("the first part\nthe second part".utf8)
        let analysis = Analyser().analyse(bytes, blocks: [0..<14, 15..<30])
        #expect(analysis.sentences.map(\.block) == [0, 1])
        #expect(analysis.sentences.map(\.range) == [0..<14, 15..<30])
    }

    @Test("a wrapped line goes on, a short line and a list item stand alone")
    func lines() {
        #expect(
            sentences(
                """
                Council Votes Down Plan
                The council voted down the plan for a new bridge across the river on Monday night,
                saying the cost had risen too far.
                """) == [
                    "Council Votes Down Plan",
                    """
                    The council voted down the plan for a new bridge across the river on Monday night,
                    saying the cost had risen too far.
                    """,
                ])
        #expect(sentences("* more money\n* fewer rules\n* new staff").count == 3)
    }

    @Test("text without an end is cut into sentences of bounded length, and no token is lost")
    func endless() {
        let analysis = analyse(String(repeating: "a-a@. ", count: 1000))
        #expect(analysis.sentences.allSatisfy { $0.tokens.count <= SentenceSplitter.longestSentence })
        #expect(analysis.sentences.map(\.tokens.count).reduce(0, +) == analysis.tokens.count)
    }
}
