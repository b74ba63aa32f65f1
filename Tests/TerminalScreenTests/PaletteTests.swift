import CNcurses
import Testing

@testable import TerminalScreen

@Suite struct PaletteTests {
    @Test("without colours no colour is used, and what must be told apart is")
    func mono() {
        let palette = Palette(depth: .none)
        for role in Role.allCases { #expect(palette.look(of: Style(role)).colour == nil) }
        let looks = [Role.plain, .dim, .trigger, .passage, .chosenBar, .substitute].map { palette.look(of: Style($0)) }
        for (place, look) in looks.enumerated() { #expect(!looks[..<place].contains(look)) }
        #expect(palette.look(of: Style(.plain)) != palette.look(of: Style(.plain, isSelected: true)))
        #expect(palette.look(of: Style(.plain)) != palette.look(of: Style(.plain, isMatch: true)))
    }

    @Test("no role asks for a colour the terminal does not have", arguments: [Int32(0), 8, 16, 88, 256, 1 << 24])
    func depth(colours: Int32) {
        let palette = Palette(depth: ColourDepth(colours: colours))
        for role in Role.allCases {
            if let colour = palette.look(of: Style(role)).colour { #expect(Int32(colour) < colours) }
        }
    }

    @Test("statuses look different where there are colours", arguments: [ColourDepth.eight, .sixteen, .many])
    func statuses(depth: ColourDepth) {
        let palette = Palette(depth: depth)
        let looks = [Role.happened, .planned, .claimed, .denied].map { palette.look(of: Style($0)) }
        for (place, look) in looks.enumerated() { #expect(!looks[..<place].contains(look)) }
    }
}
