import Testing

@testable import TerminalScreen

@Suite struct GlyphScannerTests {
    /// What a text becomes on the screen, each glyph with its width where it is not 1.
    static func shown(_ bytes: [UInt8]) -> String {
        GlyphScanner(bytes, in: 0..<bytes.count).map { glyph in
            String(String.UnicodeScalarView([glyph.scalar] + glyph.marks)) + (glyph.width == 2 ? "₂" : "")
        }.joined()
    }

    @Test(
        "text is made fit for a terminal",
        arguments: [
            ("plain text", "plain text"),
            ("café", "café"),
            ("cafe\u{301}!", "cafe\u{301}!"),
            ("日本語 news", "日₂本₂語₂ news"),
            ("tab\there\r\nnext\u{A0}line", "tab here  next line"),
            ("\u{1B}[2J\u{07}", "␛[2J␇"),
            ("nul\0 del\u{7F} c1\u{9B}31m", "nul␀ del␡ c1·31m"),
            ("\u{202E}drawkcab\u{202C}", "·drawkcab·"),
            ("\u{2066}x\u{2069}\u{200F}\u{61C}", "·x···"),
            ("soft\u{AD}hyphen zero\u{200B}width", "softhyphen zerowidth"),
            ("👨\u{200D}👩\u{200D}👧", "👨₂👩₂👧₂"),
            ("❤\u{FE0F}", "❤"),
            ("👍🏽 ok", "👍₂ ok"),
            ("🇫🇷", "🇫🇷"),
            ("\u{301}alone", "◌\u{301}alone"),
            ("한국", "한₂국₂"),
            ("שלום", "שלום"),
            ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "a\u{300}\u{301}\u{302}\u{303}"),
            ("\u{E000}", "\u{FFFD}"),
        ])
    func text(input: String, output: String) {
        #expect(Array(Self.shown(Array(input.utf8)).unicodeScalars) == Array(output.unicodeScalars))
    }

    @Test(
        "bytes that are not UTF-8 become one replacement each",
        arguments: [
            ([0x61, 0xFF, 0x62], "a\u{FFFD}b"),
            ([0xC3], "\u{FFFD}"),
            ([0xE2, 0x82], "\u{FFFD}\u{FFFD}"),
            ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
            ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
            ([0xF5, 0x80, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
            ([0xE2, 0x28, 0xA1], "\u{FFFD}(\u{FFFD}"),
        ] as [([UInt8], String)])
    func malformed(bytes: [UInt8], output: String) {
        #expect(Self.shown(bytes) == output)
    }

    @Test("no control or bidirectional character is ever let through")
    func nothingDangerous() {
        for value in UInt32(0)...0x2FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for glyph in GlyphScanner("a\(scalar)b") {
                for shown in [glyph.scalar] + glyph.marks {
                    #expect(shown.value >= 0x20 && !(0x7F...0x9F).contains(shown.value))
                    #expect(!(0x200B...0x200F).contains(shown.value) && !(0x202A...0x202E).contains(shown.value))
                    #expect(!(0x2066...0x2069).contains(shown.value))
                }
            }
        }
    }

    @Test("each glyph knows the bytes it came from, and together they cover the text")
    func ranges() {
        let bytes = Array("e\u{301}日\u{200D}\u{1B}x👍🏽\u{AD}".utf8)
        var end = 0
        for glyph in GlyphScanner(bytes, in: 0..<bytes.count) {
            #expect(glyph.range.lowerBound == end)
            end = glyph.range.upperBound
        }
        #expect(end == bytes.count)
    }

    @Test(
        "columns are counted as they are drawn",
        arguments: [("", 0), ("abc", 3), ("日本", 4), ("e\u{301}", 1), ("👨\u{200D}👩", 4), ("\u{1B}", 1), ("🇫🇷", 2)])
    func columns(text: String, count: Int) {
        #expect(text.columns == count)
    }
}
