import Testing

@testable import TimelineModel

struct OfficeTests {
    @Test(
        "A list of actors shows offices and callings, without what only opens them",
        arguments: [
            ("mayor of Lund", "mayor of Lund"), ("former Finance Minister", "former Finance Minister"),
            ("also special envoy to Norway", "special envoy to Norway"), ("52-year-old surgeon", "surgeon"),
            ("North Coast Foundation", "North Coast Foundation"), ("lawyer", "lawyer"),
            ("Vice-chancellor Prof", "Vice-chancellor"), ("head of the union", "head of the union"),
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
            "maker of medical devices", "request last week from the boy's father", "just back from church", "head",
            "Tessaro", "close family and three others _ a surgeon", "worst minister in history",
            "President Lund and others",
        ])
    func noOffices(role: String) {
        #expect(Offices.office(in: role) == nil)
    }

    @Test(
        "High offices without one in common are those of two people",
        arguments: [
            (["President"], ["Gov."], true), (["Gov."], ["governor of Lund"], false), (["President"], [], false),
            (["President"], ["Senator", "President"], false), (["lawyer"], ["mayor of Lund"], false),
        ])
    func contradictions(roles: [String], others: [String], isContradiction: Bool) {
        #expect(Offices.contradict(roles, others) == isContradiction)
    }
}
