import TerminalScreen

extension BrowserContext {
    /// A frame as SVG in the reader's colours.
    func picture(of frame: Frame) -> [UInt8] { Array(ScreenPicture(frame, colours: colours).svg.utf8) }
}
