import Testing

@testable import Language

@Suite("Verb groups")
struct VerbGroupTests {
    struct Case: Sendable {
        var text: String
        var verb: String
        var tense: VerbGroup.Tense
        var marks: String

        init(_ text: String, _ verb: String, _ tense: VerbGroup.Tense, _ marks: String = "") {
            self.text = text
            self.verb = verb
            self.tense = tense
            self.marks = marks
        }
    }

    @Test(
        "a group says tense, aspect, voice, polarity and modality",
        arguments: [
            Case("The council met on Monday.", "met", .past, "finite"),
            Case(
                "Officials have been quietly meeting with the group.", "meeting", .present, "finite perfect progressive"
            ),
            Case("The law was not passed by the senate.", "passed", .past, "finite passive negated"),
            Case("She will resign in May.", "resign", .future, "finite"),
            Case("The bank may raise rates.", "raise", .present, "finite possible"),
            Case("He didn’t sign the letter.", "sign", .past, "finite negated"),
            Case("They would have won the vote.", "won", .present, "finite perfect conditional"),
            Case("The firm must pay a fine.", "pay", .present, "finite necessary"),
            Case("Police said the road had been closed.", "closed", .past, "finite perfect passive"),
            Case(
                "Has the new head of the small party in the north resigned?", "resigned", .present, "finite perfect"),
            Case("The minister is going to visit Peru.", "visit", .future, "finite"),
        ])
    func groups(expected: Case) throws {
        let bytes = Array(expected.text.utf8)
        let analysis = analyse(expected.text)
        let group = try #require(
            analysis.verbGroups.first {
                String(decoding: bytes[analysis.tokens[$0.head].range], as: UTF8.self) == expected.verb
            })
        #expect(group.tense == expected.tense)
        let marks: [(String, Bool)] = [
            ("finite", group.isFinite), ("perfect", group.isPerfect), ("progressive", group.isProgressive),
            ("passive", group.isPassive), ("negated", group.isNegated), ("possible", group.modality == .possible),
            ("necessary", group.modality == .necessary), ("conditional", group.modality == .conditional),
        ]
        #expect(marks.filter(\.1).map(\.0).joined(separator: " ") == expected.marks)
    }
}
