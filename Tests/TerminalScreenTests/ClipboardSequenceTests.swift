import Testing

@testable import TerminalScreen

@Suite struct ClipboardSequenceTests {
    @Test(
        "text is encoded as RFC 4648 says",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"), ("é", "w6k="),
        ])
    func base64(text: String, encoded: String) {
        #expect(String(decoding: ClipboardSequence.base64(Array(text.utf8)[...]), as: UTF8.self) == encoded)
    }

    @Test("tmux gets it for itself, and once more to hand on; screen gets it in pieces it does not drop")
    func multiplexers() {
        let plain = "\u{1B}]52;c;Zm9v\u{07}"
        func sequence(_ multiplexer: ClipboardSequence.Multiplexer) -> String {
            String(decoding: ClipboardSequence.bytes(for: "foo", through: multiplexer), as: UTF8.self)
        }
        #expect(sequence(.none) == plain)
        #expect(sequence(.tmux) == plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\")
        #expect(sequence(.screen) == "\u{1B}P" + plain + "\u{1B}\\")
        let long = ClipboardSequence.bytes(for: String(repeating: "x", count: 3000), through: .screen)
        let pieces = String(decoding: long, as: UTF8.self).split(separator: "\u{1B}\\")
        #expect(pieces.count > 5 && pieces.allSatisfy { $0.utf8.count < 768 })
    }

    @Test("long text is cut between characters, and nothing but the sequence holds controls")
    func longText() {
        let text = String(repeating: "日", count: 40_000) + "\u{1B}[2J"
        let bytes = ClipboardSequence.bytes(for: text)
        #expect(bytes.count < 75_000)
        #expect(bytes.filter { $0 < 0x20 } == [0x1B, 0x07])
        // A whole number of characters of three bytes is a whole number of groups of base64.
        #expect(!bytes.contains(UInt8(ascii: "=")))
    }
}

@Suite struct StandInTests {
    @Test(
        "every sign that views draw with has an ASCII stand-in", arguments: Array("─│┬┴▌▁▄▅█·•●○×━╌┊⋮»★✓…“”‘’–—↑↓←→⏎¶"))
    func signs(sign: Character) throws {
        let scalar = try #require(sign.unicodeScalars.first)
        let plain = try #require(StandIn.ascii(for: scalar))
        #expect((0x20..<0x7F).contains(plain.value))
    }

    @Test("a low bar is told from no bar in ASCII, too")
    func bars() {
        #expect(StandIn.ascii(for: "▁") != StandIn.ascii(for: "·"))
    }

    @Test("letters are text and stay as they are", arguments: Array("éñ日שЖ"))
    func letters(letter: Character) throws {
        #expect(StandIn.ascii(for: try #require(letter.unicodeScalars.first)) == nil)
    }
}
