import TimelineModel

/// The timeline that the browser shows, while a command typed after `:` is carried out: the same commands as on the command
/// line then take it in the place of articles, and print for the browser.
final class OpenTimeline: Sendable {
    @TaskLocal static var current: OpenTimeline?

    let timeline: Timeline
    /// In columns, for what is printed.
    let width: Int
    /// What could not be read, and what is wrong with the settings: a line each.
    let problems: [String]
    let printed = PrintedText()

    init(_ timeline: Timeline, width: Int, problems: [String] = []) {
        self.timeline = timeline
        self.width = width
        self.problems = problems
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
