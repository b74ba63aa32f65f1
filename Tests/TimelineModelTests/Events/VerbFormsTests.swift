import Testing

@testable import TimelineModel

@Suite("Forms of verbs")
struct VerbFormsTests {
    @Test(
        "The past of a verb is made from its lemma",
        arguments: [
            ("kill", "killed"), ("force", "forced"), ("carry", "carried"), ("delay", "delayed"), ("stop", "stopped"),
            ("visit", "visited"), ("admit", "admitted"), ("leave", "left"), ("cut", "cut"), ("offer", "offered"),
        ])
    func pasts(_ lemma: String, _ past: String) {
        #expect(VerbForms.past(lemma) == past)
    }

    @Test(
        "The present of one is made from the lemma",
        arguments: [("say", "says"), ("carry", "carries"), ("watch", "watches"), ("go", "goes")])
    func presents(_ lemma: String, _ present: String) {
        #expect(VerbForms.thirdPerson(lemma) == present)
    }
}
