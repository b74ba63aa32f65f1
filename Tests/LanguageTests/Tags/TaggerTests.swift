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
        ])
    func tags(text: String, expected: String) {
        #expect(analyse(text).tokens.map(\.tag.text).joined(separator: " ") == expected)
    }
}
