import Testing

@testable import Language

@Suite("Roles of persons")
struct NameRoleTests {
    /// The roles of the persons of a text, by name.
    private func roles(_ text: String) -> [String] {
        LanguageTests.names(text) { name, words in name.role.map { "\(words(name.tokens)): \(words($0))" } }
    }

    @Test(
        "a role stands before the name or beside it, with the place or body it is for",
        arguments: [
            ("Afghan ambassador to Pakistan Dr. Omar Zahir flew home.", "Omar Zahir: Afghan ambassador to Pakistan"),
            ("Finance Minister Anna Kowalska resigned.", "Anna Kowalska: Finance Minister"),
            (
                "Omar Zahir, also the president's envoy to Pakistan, flew home.",
                "Omar Zahir: the president's envoy to Pakistan"
            ),
            ("Emile Batten, chairman of the bank, left.", "Emile Batten: chairman of the bank"),
            ("The Archbishop of Boston, Jane Harlow, resigned.", "Jane Harlow: The Archbishop of Boston"),
            ("Yesterday Chief Executive Dieter Lamm resigned.", "Dieter Lamm: Chief Executive"),
        ])
    func roles(text: String, expected: String) { #expect(roles(text) == [expected]) }

    @Test("a name after the comma and what that is make no role")
    func clauseWithoutVerb() {
        #expect(!roles("Egypt supports Omar Zahir, Turkey the government.").contains { $0.contains("government") })
    }
}
