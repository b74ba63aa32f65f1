import ArticleReading
import Testing

@testable import TimelineModel

/// What the pronouns of a news text mean, as the whole reader sees it: `["he → Peter Doyle"]`.
private func pronouns(_ text: String) -> [String] {
    let reading = ArticleReader().read(Array(text.utf8), path: "article.txt")
    let index = ActorIndex(reading.articles)
    guard let article = reading.articles.first, let mentions = index.mentions.first else { return [] }
    return mentions.filter { $0.kind == .pronoun }.map {
        "\(article.article.string($0.range)) → \(index.actors[$0.actor].name)"
    }
}

@Suite("People without a name")
struct UnnamedPersonTests {
    @Test(
        "What an unnamed person does is nobody else's deed",
        arguments: [
            """
            The former minister was the first to be jailed since Tolin's deputy Viktor Maslov in 1961.

            The judge read the verdict for two hours. She was shaking as she gave the sentence.
            """,
            "An alleged victim of Martin Hale spoke in court. The man said he had been afraid for years.",
            "A spokesman for Peter Doyle answered questions on Monday. He said the talks were going well.",
            "A woman was hurt in the crash on Friday, police said. She was taken to hospital with a broken leg.",
            "The guitarist met Peter Doyle in a bar. The landlord said he had never seen them before.",
        ])
    func unnamedPeopleKeepTheirDeeds(text: String) {
        #expect(pronouns(text).allSatisfy { !$0.contains("Maslov") && !$0.contains("Hale") && !$0.contains("Doyle") })
    }

    @Test(
        "A pronoun means the one person that the text is about",
        arguments: [
            ("Peter Doyle resigned on Monday. He had led the union since 2004.", ["He → Peter Doyle"]),
            ("Peter Doyle said he would appeal.", ["he → Peter Doyle"]),
            ("Mary Orr resigned on Monday, after she lost the vote.", ["she → Mary Orr"]),
            (
                "Mary Orr, a spokeswoman for the bank, denied the report. She said the loan was repaid in May.",
                ["She → Mary Orr"]
            ),
            (
                "Peter Doyle opened the new harbour on Tuesday.\n\nHe later visited a school in the old town.",
                ["He → Peter Doyle"]
            ),
            (
                "Peter Doyle was arrested at his home in March. Police say he hid the money.",
                ["his → Peter Doyle", "he → Peter Doyle"]
            ),
        ])
    func aPronounMeansTheOneSpokenOf(text: String, expected: [String]) {
        #expect(pronouns(text) == expected)
    }

    @Test("Who only says what another did is not taken for that other")
    func speakersAreNotThoseSpokenOf() {
        let text = """
            Prosecutor Martin Hale told the court that Peter Doyle had bought stolen passwords. He was arrested at his home \
            on Thursday.
            """
        #expect(pronouns(text).allSatisfy { !$0.contains("Hale") })
    }

    @Test("A speaker who goes on speaking is still meant")
    func speakersGoOn() {
        let text = """
            Martin Hale took over the inquiry in March. Hale told reporters on Monday that a student had bought stolen \
            passwords. He said that the network was safe again.
            """
        #expect(pronouns(text) == ["He → Martin Hale"])
    }

    @Test(
        "“Him” is not the subject of its own clause",
        arguments: [
            ("Peter Doyle praised him on Monday.", "him → Peter Doyle"),
            ("Peter Doyle made him wait for an hour.", "him → Peter Doyle"),
            ("Peter Doyle tried to call him before the vote.", "him → Peter Doyle"),
            ("Mary Orr, who had known her for years, spoke first.", "her → Mary Orr"),
        ])
    func anObjectIsAnother(text: String, wrong: String) {
        #expect(!pronouns(text).contains(wrong))
    }

    @Test("Who speaks of “him” in a quotation speaks of another")
    func aSpeakerIsNotWhoIsSpokenOf() {
        let found = pronouns("Peter Doyle praised the winner. “He is the best skater I know,” Doyle said.")
        #expect(!found.contains("He → Peter Doyle"))
    }

    @Test(
        "“He” is no place, body or thing, and “it” nobody",
        arguments: [
            "Norway agreed on Monday. He said the deal was good.",
            "The Norvik Corporation sold its ferries. She said the price was fair.",
            "Peter Doyle left on Monday. It said the talks had failed.",
        ])
    func kindsAgree(text: String) {
        let found = pronouns(text)
        #expect(!found.contains { $0.hasPrefix("He →") || $0.hasPrefix("She →") })
        #expect(!found.contains("It → Peter Doyle"))
    }

    @Test("Two men who fit alike are left alone")
    func rivalsAreLeftAlone() {
        let found = pronouns("Peter Doyle's lawyer met Paul Ek's driver in Lund. A guard heard that he was ill.")
        #expect(!found.contains { $0.hasPrefix("he →") })
    }

    @Test("Names inside other names' roles are hardly meant")
    func namesInRolesAreHardlyMeant() {
        let found = pronouns(
            "Anton Weber, who served as minister under President Karl Lund, left office in May. He was found to have "
                + "taken bribes.")
        #expect(found.filter { $0.contains("Lund") }.isEmpty)
    }
}

@Suite("Nouns by what they stand for")
struct NounTraitsTests {
    private static let cases: [(String, NounTraits)] = [
        ("judge", .person), ("Judges", [.person, .plural]), ("wife", [.person, .female]),
        ("policemen", [.person, .male, .many]), ("61-year-old", .person), ("company", .body),
        ("companies", [.body, .plural]), ("city", .place), ("container", []), ("bricklayer", .person),
        ("biologist", .person), ("people", [.person, .many]), ("", []), ("é", []),
    ]

    @Test(arguments: Self.cases)
    func nounsTellWhatTheyStandFor(word: String, expected: NounTraits) {
        #expect(NounTraits.of(Array(word.utf8)[...]) == expected)
    }
}
