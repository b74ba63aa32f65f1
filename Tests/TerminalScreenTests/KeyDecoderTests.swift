import Testing

@testable import TerminalScreen

@Suite struct KeyDecoderTests {
    @Test(
        "sequences of terminals become keys",
        arguments: [
            ("j", [.character("j")]), ("é日", [.character("é"), .character("日")]), ("\r", [.enter]), ("\n", [.enter]),
            ("\t", [.tab]), ("\u{7F}\u{8}", [.backspace, .backspace]), ("\u{C}", [.control("l")]),
            ("\0", [.control(" ")]),
            ("\u{1B}[A\u{1B}OB", [.up, .down]), ("\u{1B}[C\u{1B}[D", [.right, .left]), ("\u{1B}[1;5C", [.right]),
            ("\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~", [.home, .end, .home, .end, .home, .end]),
            ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]), ("\u{1B}[2~\u{1B}[3~", [.insert, .delete]),
            ("\u{1B}[Z", [.backTab]), ("\u{1B}OP\u{1B}[11~\u{1B}[[A", [.function(1), .function(1), .function(1)]),
            ("\u{1B}[15~\u{1B}[24~", [.function(5), .function(12)]), ("\u{1B}x", [.alt("x")]),
            ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}[99~j", [.character("j")]),
            ("\u{1B}[?1;2cj", [.character("j")]),
            ("\u{1B}[1\u{1B}[A", [.up]),
        ] as [(String, [Key])])
    func keys(bytes: String, keys: [Key]) {
        var decoder = KeyDecoder()
        #expect(decoder.feed(bytes.utf8) == keys.map { .key($0) })
        #expect(!decoder.isWaiting)
    }

    @Test("a lone escape waits for what may follow, then is the key")
    func escape() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0x1B]).isEmpty)
        #expect(decoder.isWaiting)
        #expect(decoder.flush() == [.key(.escape)])
        #expect(decoder.feed("\u{1B}[".utf8).isEmpty)
        #expect(decoder.flush() == [.key(.alt("["))])
    }

    @Test("a sequence may come one byte at a time")
    func fragments() {
        let bytes = Array("\u{1B}[6~é\u{1B}[<0;5;6Mq".utf8)
        var decoder = KeyDecoder()
        let inputs = bytes.flatMap { decoder.feed([$0]) }
        #expect(
            inputs == [
                .key(.pageDown), .key(.character("é")), .mouse(Mouse(.press(clicks: 1), x: 4, y: 5)),
                .key(.character("q")),
            ])
    }

    @Test(
        "broken UTF-8 is dropped and costs no key after it",
        arguments: [[0xFF, 0x6A], [0xC3, 0x6A], [0xE2, 0x82, 0x6A], [0x80, 0x6A], [0xC0, 0xAF, 0x6A]] as [[UInt8]])
    func malformed(bytes: [UInt8]) {
        var decoder = KeyDecoder()
        #expect((decoder.feed(bytes) + decoder.flush()).last == .key(.character("j")))
    }

    @Test("the mouse speaks both ways", arguments: ["\u{1B}[<0;11;6M", "\u{1B}[M +&"])
    func mouse(bytes: String) {
        var decoder = KeyDecoder()
        #expect(decoder.feed(bytes.utf8) == [.mouse(Mouse(.press(clicks: 1), x: 10, y: 5))])
    }

    @Test("the wheel, releases and far columns are understood")
    func moreMouse() {
        var decoder = KeyDecoder()
        #expect(decoder.feed("\u{1B}[<64;1;1M".utf8) == [.mouse(Mouse(.wheelUp, x: 0, y: 0))])
        #expect(decoder.feed("\u{1B}[<65;400;90M".utf8) == [.mouse(Mouse(.wheelDown, x: 399, y: 89))])
        #expect(decoder.feed("\u{1B}[<0;3;3m".utf8) == [.mouse(Mouse(.release, x: 2, y: 2))])
        #expect(decoder.feed("\u{1B}[<32;7;2M".utf8) == [.mouse(Mouse(.drag, x: 6, y: 1))])
        #expect(decoder.feed("\u{1B}[<0;0;0M\u{1B}[<;;M".utf8).isEmpty)
    }

    @Test("pasted text is one input, whatever keys it spells")
    func paste() {
        var decoder = KeyDecoder()
        let bytes = Array("a\u{1B}[200~q\u{1B}[Aquit\r\u{1B}[201~b".utf8)
        var inputs: [Input] = []
        for byte in bytes { inputs += decoder.feed([byte]) }
        #expect(inputs == [.key(.character("a")), .paste("q\u{1B}[Aquit\r"), .key(.character("b"))])
    }

    @Test(
        "answers of the terminal, reports of its focus and keys in new forms are no keys",
        arguments: [
            "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]52;c;cXFxcQ==\u{1B}\\", "\u{1B}P1$r0q\u{1B}\\",
            "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[?62;22c", "\u{1B}[12;40R", "\u{1B}[I\u{1B}[O", "\u{1B}[113;5u",
            "\u{1B}[27;5;113~", "\u{1B}[8;24;80t", "\u{1B}[<0;5;5\u{1B}[<;M",
        ])
    func answers(bytes: String) {
        var decoder = KeyDecoder()
        #expect(decoder.feed((bytes + "j").utf8) == [.key(.character("j"))])
        for byte in bytes.utf8 { #expect(decoder.feed([byte]).isEmpty) }
        #expect(!decoder.isWaiting)
    }

    @Test("Alt with a letter that could begin such an answer is that key when nothing follows")
    func altLetters() {
        var decoder = KeyDecoder()
        #expect(decoder.feed("\u{1B}P".utf8).isEmpty)
        #expect(decoder.flush() == [.key(.alt("P"))])
        #expect(decoder.feed("\u{1B}]jk".utf8).isEmpty)
        #expect(decoder.flush() == [.key(.alt("]")), .key(.character("j")), .key(.character("k"))])
        let long = decoder.feed("\u{1B}_".utf8) + decoder.feed(String(repeating: "j", count: 5000).utf8)
        #expect(long.count == 5001)
    }

    @Test("a paste whose end was lost is over after a pause, and keys count again")
    func lostPasteEnd() {
        var decoder = KeyDecoder()
        #expect(decoder.feed("\u{1B}[200~words\u{1B}[20".utf8).isEmpty)
        #expect(decoder.isWaiting)
        #expect(decoder.flush() == [.paste("words")])
        #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
    }

    @Test("the start of a longer sequence is waited for longer than an escape alone")
    func patience() throws {
        var decoder = KeyDecoder()
        #expect(decoder.patience == nil)
        _ = decoder.feed([0x1B])
        let short = try #require(decoder.patience)
        _ = decoder.feed("[<0;".utf8)
        #expect(try #require(decoder.patience) > short)
        #expect(decoder.feed("5;6M".utf8).count == 1)
        #expect(decoder.patience == nil)
    }

    @Test("no bytes at all make it trap, hold back for ever, or grow without end")
    func noise() {
        var state: UInt64 = 7
        func next() -> UInt8 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
        var decoder = KeyDecoder()
        for _ in 0..<20_000 {
            let bytes = (0..<5).map { _ in
                let byte = next()
                return byte % 4 == 0 ? [0x1B, 0x5B, 0x3C, 0x4D][Int(next() % 4)] : byte
            }
            _ = decoder.feed(bytes)
        }
        _ = decoder.feed("\u{1B}[201~".utf8)
        _ = decoder.flush()
        _ = decoder.flush()
        #expect(!decoder.isWaiting)
        #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
    }
}
