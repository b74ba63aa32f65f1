import Testing

@testable import TimelineModel

struct OfficeTests {
    @Test(
        "A list of actors shows offices and callings, without what only opens them",
        arguments: [
            ("mayor of Lund", "mayor of Lund"), ("former Finance Minister", "former Finance Minister"),
            ("also special envoy to Norway", "special envoy to Norway"), ("52-year-old surgeon", "surgeon"),
            ("North Coast Foundation", "North Coast Foundation"), ("lawyer", "lawyer"),
        ])
    func offices(role: String, shown: String) {
        #expect(Offices.office(in: role) == shown)
    }

    @Test(
        "Kinship, forms of address and descriptions are no offices",
        arguments: [
            "Ethiopian", "court order", "anti-abortion", "sister", "father of the boy", "great-uncle and guardian",
            "Norvik Dr", "Mrs", "victim",
            "boy at the centre",
            "maker of medical devices", "worst minister in history", "President Lund and others",
        ])
    func noOffices(role: String) {
        #expect(Offices.office(in: role) == nil)
    }
}
