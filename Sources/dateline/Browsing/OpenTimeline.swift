import TimelineModel

/// The timeline that the browser shows, while a command typed after `:` is carried out: the same commands as on the command
/// line then take it in the place of articles, and print for the browser.
final class OpenTimeline: Sendable {
    @TaskLocal static var current: OpenTimeline?

    let timeline: Timeline
    /// In columns, for what is printed.
    let width: Int
    let printed = PrintedText()

    init(_ timeline: Timeline, width: Int) {
        self.timeline = timeline
        self.width = width
    }
}

/// What a command prints, up to what anybody reads on a screen. Used by the one thread that carries the command out.
final class PrintedText: @unchecked Sendable {
    private var bytes: [UInt8] = []
    private var isCut = false
    private static let longest = 256 << 10

    func append(_ piece: UnsafeRawBufferPointer) {
        let room = Self.longest - bytes.count
        bytes.append(contentsOf: piece.prefix(room))
        if piece.count > room { isCut = true }
    }

    var text: String {
        String(decoding: bytes, as: UTF8.self) + (isCut ? "\n… there is more; the command line prints all of it\n" : "")
    }
}
