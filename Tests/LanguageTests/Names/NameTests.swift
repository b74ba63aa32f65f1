import Testing

@testable import Language

@Suite("Names")
struct NameTests {
    /// The names of a text as "kind:words", with the role of a person in brackets.
    private func names(_ text: String) -> [String] {
        LanguageTests.names(text) { name, words in
            "\(name.kind):\(words(name.tokens))" + (name.role.map { " [\(words($0))]" } ?? "")
        }
    }

    @Test(
        "names are found with their kinds, titles apart",
        arguments: [
            (
                "French President Emmanuel Macron met voters in Lyon on Monday.",
                ["person:Emmanuel Macron [French President]", "place:Lyon"]
            ),
            (
                "Anna Keller, the union's lawyer, told Reuters that talks had failed.",
                ["person:Anna Keller [the union's lawyer]", "organization:Reuters"]
            ),
            (
                "Officials in Kenya and Uganda signed the treaty in Nairobi.",
                ["place:Kenya", "place:Uganda", "place:Nairobi"]
            ),
            (
                "The World Bank and the European Union agreed on Tuesday.",
                ["organization:World Bank", "organization:European Union"]
            ),
        ])
    func kinds(text: String, expected: [String]) {
        #expect(names(text) == expected)
    }

    @Test(
        "weekdays, months, lone titles and nationalities as adjectives are no names",
        arguments: [
            "On Friday the Canadian economy grew.", "The president spoke in March.", "A German court ruled on Monday.",
        ])
    func nothing(text: String) {
        #expect(names(text).isEmpty)
    }

    @Test("a weekday behind a name is no part of it, and countries that \"and\" joins are two")
    func days() {
        let found = names("The envoy flew to Kenya and Tanzania Friday.")
        #expect(found == ["place:Kenya", "place:Tanzania"])
        #expect(names("Trade with Trinidad and Tobago grew.") == ["place:Trinidad and Tobago"])
    }

    @Test(
        "what is agreed or decided is neither a person nor a body",
        arguments: ["They signed the Marrow Valley Agreement.", "Senators debated the Cold Harbor Act for hours."])
    func documents(text: String) {
        #expect(names(text).allSatisfy { !$0.hasPrefix("person:") && !$0.hasPrefix("organization:") })
    }

    @Test("a surname alone is a person once the full name was told")
    func surnames() {
        let found = names("Maria Whitfield leads the council. Critics of Whitfield disagree.")
        #expect(found.contains("person:Maria Whitfield"))
        #expect(found.contains("person:Whitfield"))
    }
}
