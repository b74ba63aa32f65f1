import Testing

@testable import Language

@Suite("Tags")
struct TaggerTests {
    @Test(
        "words of plain news sentences get their tags",
        arguments: [
            ("The council approved the plan on Monday .", "DT NN VBD DT NN IN NNP ."),
            ("Prices have risen sharply since last year .", "NNS VBP VBN RB IN JJ NN ."),
            ("She was arrested in Paris , officials said .", "PRP VBD VBN IN NNP , NNS VBD ."),
            ("They plan to vote again .", "PRP VBP TO VB RB ."),
            ("Nineteen people were injured .", "CD NNS VBD VBN ."),
            ("Divers found twelve bodies .", "NNS VBD CD NNS ."),
            ("Haines met Lamm on Tuesday .", "NNP VBD NNP IN NNP ."),
        ])
    func tags(text: String, expected: String) {
        #expect(analyse(text).tokens.map(\.tag.text).joined(separator: " ") == expected)
    }

    @Test(
        "how a mark is set off by spaces is known",
        arguments: [("a - b", [0, 0, 4]), ("a-b", [2, 3, 5]), ("a -b", [0, 2, 5]), ("a", [4])] as [(String, [UInt64])])
    func spacing(text: String, expected: [UInt64]) {
        let tokens = analyse(text).tokens
        let spacing = tokens.withUnsafeBufferPointer { tokens in
            tokens.indices.map { TaggerInputs.spacing(of: $0, in: 0..<tokens.count, tokens: tokens) }
        }
        #expect(spacing == expected)
    }
}
