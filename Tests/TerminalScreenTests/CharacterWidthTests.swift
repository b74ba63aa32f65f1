import Testing

@testable import TerminalScreen

@Suite struct CharacterWidthTests {
    @Test(
        "scalars take the columns that terminals give them",
        arguments: [
            ("a", 1), ("é", 1), ("ж", 1), ("א", 1), ("\u{300}", 0), ("\u{AD}", 0), ("\u{200D}", 0), ("\u{20DD}", 0),
            ("─", 1), ("█", 1), ("…", 1), ("“", 1), ("€", 1), ("●", 1), ("漢", 2), ("ア", 2), ("ｱ", 1), ("Ａ", 2),
            ("한", 2), ("\u{1161}", 0), ("😀", 2), ("🚢", 2), ("⌚", 2), ("❤", 1), ("\u{1F1EB}", 1), ("\u{20000}", 2),
            ("\u{600}", 1), ("\u{FE0F}", 0), ("\u{E0061}", 0),
        ] as [(Unicode.Scalar, Int)])
    func width(scalar: Unicode.Scalar, columns: Int) {
        #expect(CharacterWidth.columns(of: scalar) == columns)
    }
}
