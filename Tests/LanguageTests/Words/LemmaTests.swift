import Testing

@testable import Language

@Suite("Lemmas")
struct LemmaTests {
    @Test(
        "a word is brought back to its dictionary form by its tag",
        arguments: [
            ("went", PennTag.vbd, "go"), ("parties", .nns, "party"), ("Children", .nns, "child"),
            ("stopped", .vbd, "stop"),
            ("Making", .vbg, "make"), ("tried", .vbn, "try"), ("boxes", .nns, "box"), ("houses", .nns, "house"),
            ("bigger", .jjr, "big"), ("happiest", .jjs, "happy"), ("is", .vbz, "be"), ("n’t", .rb, "not"),
            ("blorping", .vbg, "blorp"), ("Ottawa", .nnp, "Ottawa"), ("left", .vbd, "leave"), ("agreed", .vbd, "agree"),
            ("tariffs", .nns, "tariff"), ("dying", .vbg, "die"), ("them", .prp, "they"), ("those", .dt, "that"),
            ("more", .jjr, "more"),
            ("most", .rbs, "most"), ("better", .jjr, "good"), ("people", .nns, "people"),
        ])
    func lemma(word: String, tag: PennTag, expected: String) {
        let bytes = Array(word.utf8)
        var analysis = Analysis()
        var token = Token(start: 0, end: Int32(bytes.count))
        token.tag = tag
        analysis.tokens = [token]
        #expect(analysis.lemma(0, in: bytes) == expected)
    }
}
