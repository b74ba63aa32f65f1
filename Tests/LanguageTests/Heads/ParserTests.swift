import Testing

@testable import Language

@Suite("Dependencies")
struct ParserTests {
    /// The arcs of a text as "word relation head".
    private func arcs(_ text: String) -> Set<String> {
        let bytes = Array(text.utf8)
        let tokens = analyse(text).tokens
        func word(_ token: Token) -> String { String(decoding: bytes[token.range], as: UTF8.self) }
        return Set(
            tokens.map { token in
                "\(word(token)) \(token.relation.text) " + (token.head < 0 ? "-" : word(tokens[Int(token.head)]))
            })
    }

    @Test(
        "subject, object and clause heads are found",
        arguments: [
            (
                "The minister met three envoys in Geneva on Monday.",
                ["minister nsubj met", "envoys obj met", "met root -"]
            ),
            ("Lawmakers rejected the bill after a long debate.", ["Lawmakers nsubj rejected", "bill obj rejected"]),
            ("The bridge was closed by the police.", ["bridge nsubj:pass closed", "was aux:pass closed"]),
            ("She said that the talks had failed.", ["She nsubj said", "failed ccomp said", "talks nsubj failed"]),
            ("However, the company denied the report.", ["company nsubj denied", "denied root -"]),
            (
                "The shipyard dismissed 300 welders on Monday after its largest customer cancelled an order.",
                ["customer nsubj cancelled", "after mark cancelled", "cancelled advcl dismissed"]
            ),
            (
                "The S&P 500 lost 1.7% and the Nasdaq Composite dropped 1.6%.",
                ["Composite nsubj dropped", "and cc dropped", "dropped conj lost"]
            ),
            (
                "A strike at the city's largest hospital, St. Brigid's, was called off on Tuesday.",
                ["strike nsubj:pass called", "St. appos hospital"]
            ),
            (
                "Prosecutor Ray Atwood told the court that Doyle had bought access to the network.",
                ["bought ccomp told", "that mark bought", "Doyle nsubj bought"]
            ),
            ("The man who led the strike resigned.", ["man nsubj resigned", "led acl:relcl man"]),
        ])
    func heads(text: String, expected: [String]) {
        let found = arcs(text)
        for arc in expected { #expect(found.contains(arc)) }
    }

    @Test(
        "every sentence has one root, and no word hangs on itself or outside its sentence",
        arguments: [
            "He came, he saw, and nobody, not even she, cared.", "Yes!", ", , ,", "and and and and", "(((",
            "One. Two. Three.",
        ])
    func trees(text: String) {
        let analysis = analyse(text)
        for sentence in analysis.sentences {
            #expect(sentence.tokens.count { analysis.tokens[$0].head < 0 } == 1)
            for index in sentence.tokens where analysis.tokens[index].head >= 0 {
                #expect(sentence.tokens.contains(Int(analysis.tokens[index].head)))
                #expect(Int(analysis.tokens[index].head) != index)
            }
        }
    }

    @Test("a sentence of many words is parsed in full")
    func long() {
        let text = (0..<20_000).map { $0 % 3 == 0 ? "the" : $0 % 3 == 1 ? "envoy" : "said" }.joined(separator: " ")
        #expect(analyse(text).tokens.count == 20_000)
    }
}
