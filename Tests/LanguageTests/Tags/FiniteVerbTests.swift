import Testing

@testable import Language

@Suite("finite verbs")
struct FiniteVerbTests {
    @Test(
        "a full sentence has a finite verb",
        arguments: [
            ("The council plans to publish a new timetable in May.", "plans", "VBZ"),
            ("The ministry plans to close the plant on Monday.", "plans", "VBZ"),
            ("The 404 landed at Lisbon airport on Monday.", "landed", "VBD"),
            ("The Greek parliament approved austerity measures demanded by lenders.", "approved", "VBD"),
            ("Moody's downgraded Karvia to B3.", "downgraded", "VBD"),
            ("Moody's said on Friday it was reviewing the rating.", "said", "VBD"),
            ("They met often, following a provincial law passed last year.", "passed", "VBN"),
            ("A dam above the city burst before dawn on Tuesday.", "burst", "VBD"),
            ("The blaze spread to a warehouse.", "spread", "VBD"),
            ("A pipeline burst near Brenna on Monday, officials said.", "burst", "VBD"),
        ])
    func mended(sentence: String, verb: String, tag: String) {
        let text = Array(sentence.utf8)
        let analysis = Analyser().analyse(text, blocks: [0..<text.count])
        let token = analysis.tokens.first { String(decoding: text[$0.range], as: UTF8.self) == verb }
        #expect(token?.tag.text == tag)
    }

    @Test(
        "headlines, and participles that only describe, are left alone",
        arguments: [
            ("Council plans to publish timetable", "plans", "VBZ NNS"),
            ("The plan approved by the board.", "approved", "VBN"),
            ("A tax cut of 3 percent for families.", "cut", "NN"),
        ])
    func left(text: String, word: String, tags: String) {
        let bytes = Array(text.utf8)
        let tokens = Analyser().analyse(bytes, blocks: [0..<bytes.count]).tokens
        let tag = tokens.first { String(decoding: bytes[$0.range], as: UTF8.self) == word }?.tag.text ?? "none"
        #expect(tags.contains(tag))
    }
}
