import Testing

@testable import Language

@Suite("Tokens")
struct TokenizerTests {
    @Test(
        "words are cut as the treebanks cut them",
        arguments: [
            ("The minister hasn't said.", "The minister has n't said ."),
            ("The minister hasn’t said.", "The minister has n’t said ."),
            ("Ottawa's and Galois' and they're", "Ottawa 's and Galois ' and they 're"),
            ("Ottawa’s move", "Ottawa ’s move"),
            ("O'Reilly cannot go", "O'Reilly can not go"),
            ("an oil-rich US-Mexico pact", "an oil - rich US - Mexico pact"),
            ("an oil\u{2011}rich land", "an oil \u{2011} rich land"),
            ("non-avian co-founder re-elected", "non-avian co-founder re-elected"),
            ("$500 billion, 3.5% and 10,000", "$ 500 billion , 3.5 % and 10,000"),
            ("NZ$26 million", "NZ$ 26 million"),
            ("at 5:30pm on 9/11", "at 5:30 pm on 9/11"),
            ("Nordax A/S and/or Karvia, AB/C", "Nordax A/S and / or Karvia , AB / C"),
            ("Mr. J. Doe of Acme Inc. left.", "Mr. J. Doe of Acme Inc. left ."),
            ("the U.S. Army, e.g. at 5 p.m.", "the U.S. Army , e.g. at 5 p.m."),
            ("(AP) _ He—she said", "( AP ) _ He — she said"),
            ("“Yes,” he said…", "“ Yes , ” he said …"),
            (
                "Write to a.b@example.org, or see https://example.org/x.",
                "Write to a.b@example.org , or see https://example.org/x ."
            ),
            ("10\u{A0}km\u{202F}away", "10 km away"),
            ("It ended.The rest", "It ended . The rest"),
            ("No, No. 5", "No , No. 5"),
            ("the ’90s and the 1980s", "the ’90s and the 1980s"),
            ("Really?! #Vote @name", "Really ?! #Vote @name"),
        ])
    func cuts(text: String, expected: String) {
        #expect(words(text).joined(separator: " ") == expected)
    }

    @Test("offsets are exact and tokens never hold white space or overlap")
    func offsets() {
        let text = "“We’re done,” said Ms. Ané Ó Briain—twice…\u{A0}OK?"
        let bytes = Array(text.utf8)
        var end = 0
        for token in analyse(text).tokens {
            #expect(token.range.lowerBound >= end)
            #expect(bytes[end..<token.range.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 })
            end = token.range.upperBound
        }
        #expect(end == bytes.count)
    }

    @Test(
        "any bytes give tokens inside the block",
        arguments: [
            [0xE2], [0xE2, 0x80], [0xC2], [0xF0, 0x9F], [0x27, 0xE2, 0x80], [0xFF, 0xFE, 0x00, 0x2E],
            [0x61, 0x27], [0x6E, 0x27, 0x74], [0x2E, 0x2E, 0x2E, 0xE2], [0x31, 0x2D, 0xE2, 0x80, 0x90],
        ] as [[UInt8]])
    func malformed(bytes: [UInt8]) {
        for upper in 0...bytes.count {
            let analysis = Analyser().analyse(bytes, blocks: [0..<upper])
            #expect(analysis.tokens.allSatisfy { $0.start < $0.end && $0.end <= upper })
        }
    }
}
