import CNcurses
import Testing

@testable import TerminalScreen

/// Colours that can be read on light and on dark grounds.
@Suite struct ColourTests {
    /// Black and white, and the grounds of widespread themes.
    private static let grounds: [(name: String, colour: RGB, least: Double)] = [
        ("black", RGB(0x000000), 3), ("white", RGB(0xFFFFFF), 3), ("grey on light desktops", RGB(0xF5F5F5), 2.9),
        ("grey on dark desktops", RGB(0x1E1E1E), 2.6), ("solarized dark", RGB(0x002B36), 2.4),
        ("solarized light", RGB(0xFDF6E3), 2.4),
    ]

    @Test("with 256 colours every role can be read on light and on dark", arguments: Role.allCases)
    func many(role: Role) {
        guard let colour = Palette(depth: .many).look(of: Style(role)).colour else { return }
        for ground in Self.grounds {
            let contrast = RGB(index: UInt8(colour)).contrast(with: ground.colour)
            #expect(contrast >= ground.least, "\(role) on \(ground.name): \(contrast)")
        }
    }

    /// What the first sixteen are on the Linux console and its like.
    private static let console: [UInt32] = [
        0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA, 0x555555, 0xFF5555, 0x55FF55,
        0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
    ]

    @Test(
        "with 8 and with 16 every role can be read on black and on white, in the colours of xterm and of the console",
        arguments: Role.allCases, [ColourDepth.eight, .sixteen])
    func few(role: Role, depth: ColourDepth) {
        guard let colour = Palette(depth: depth).look(of: Style(role)).colour else { return }
        for (theme, rgb) in [("xterm", RGB(index: UInt8(colour))), ("console", RGB(Self.console[Int(colour)]))] {
            for ground in [RGB(0x000000), RGB(0xFFFFFF)] {
                let contrast = rgb.contrast(with: ground)
                #expect(contrast >= 2.5, "\(role) in \(theme) on \(ground.hexadecimal): \(contrast)")
            }
        }
    }

    @Test(
        "contrast is what WCAG 2.1 says",
        arguments: [
            (0x000000, 0xFFFFFF, 21.0), (0x777777, 0xFFFFFF, 4.48), (0xFF0000, 0xFFFFFF, 4.0), (0x123456, 0x123456, 1),
        ])
    func contrast(one: UInt32, other: UInt32, expected: Double) {
        #expect(abs(RGB(one).contrast(with: RGB(other)) - expected) < 0.01)
    }

    @Test(
        "colours are read by name, number or parts",
        arguments: [
            ("red", 1), ("bright-blue", 12), ("244", 244), ("#5f87af", 67), ("#000000", 16), ("Default", nil),
        ] as [(String, UInt8?)])
    func names(text: String, index: UInt8?) throws {
        #expect(try #require(ColourScheme.Colour(text)).index == index)
    }

    @Test(
        "what is no colour is refused",
        arguments: ["", "reddish", "256", "-1", "#12345", "#gggggg", "bright-", "bright-bright-red"])
    func noColours(text: String) { #expect(ColourScheme.Colour(text) == nil) }

    @Test("a chosen colour takes the place of the usual one where the terminal has it")
    func chosen() {
        var scheme = ColourScheme()
        scheme.colours[.date] = ColourScheme.Colour("200")
        scheme.colours[.rule] = ColourScheme.Colour("default")
        #expect(Palette(depth: .many, scheme: scheme).look(of: Style(.date)).colour == 200)
        #expect(Palette(depth: .many, scheme: scheme).look(of: Style(.rule)).colour == nil)
        #expect(
            Palette(depth: .sixteen, scheme: scheme).look(of: Style(.date)).colour
                == Palette(depth: .sixteen).look(of: Style(.date)).colour)
        #expect(Palette(depth: .none, scheme: scheme).look(of: Style(.date)).colour == nil)
    }

    @Test(
        "keys are known by the names people write",
        arguments: [
            ("j", .character("j")), ("G", .character("G")), ("?", .character("?")), ("é", .character("é")),
            ("Space", .character(" ")), ("Enter", .enter), ("pagedown", .pageDown), ("Ctrl-n", .control("n")),
            ("C-N", .control("n")), ("^O", .control("o")), ("Alt-x", .alt("x")), ("M-X", .alt("X")),
            ("F12", .function(12)),
            ("Esc", .escape), ("Shift-Tab", .backTab), ("Ctrl-i", .tab), ("^", .character("^")),
        ] as [(String, Key)])
    func keys(name: String, key: Key) { #expect(Key(named: name) == key) }

    @Test("what is no key is refused", arguments: ["", "jj", "F13", "Ctrl-", "Ctrl-1", "Hyper-j", " ", "\n"])
    func noKeys(name: String) { #expect(Key(named: name) == nil) }
}

@Suite struct ScreenPictureTests {
    private func frame(_ text: String, _ style: Style = .plain) -> Frame {
        var frame = Frame(width: 12, height: 2)
        frame.write(text, x: 0, y: 0, in: 0..<12, style: style)
        return frame
    }

    @Test("a picture holds the text in the colours of its roles, and always the same bytes")
    func svg() {
        let frame = frame("a <b> & c", Style(.date))
        let svg = ScreenPicture(frame).svg
        #expect(svg == ScreenPicture(frame).svg)
        #expect(svg.contains(">a &lt;b&gt; &amp; c"))
        #expect(svg.contains("fill=\"#5f87af\""))
        #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
        #expect(!svg.contains("\u{1B}"))
    }

    @Test("bars are drawn, wide letters keep their columns, controls are signs")
    func glyphs() {
        #expect(ScreenPicture(frame("█▁")).svg.components(of: "<rect").count == 4)
        let wide = ScreenPicture(frame("海の町")).svg
        #expect(wide.components(of: "<text").count == 4)
        #expect(wide.contains("textLength=\"16.8\""))
        #expect(ScreenPicture(frame("a\u{1B}[2Jb")).svg.contains("␛"))
    }

    @Test("as text a frame is its rows without the spaces at their ends")
    func text() { #expect(frame("one").plainText == "one\n\n") }
}

extension String {
    fileprivate func components(of separator: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return parts + [rest]
    }
}
