import CNcurses

/// The bytes that switch the terminal's modes on and off; those for a crash are put together beforehand.
struct ModeSequences {
    /// Mouse clicks, and moves with a button held, with coordinates of any size; marks around pasted text.
    let enter: [UInt8]
    let leave: [UInt8]
    /// All that a crash must undo by itself: our modes, attributes, cursor, alternate screen.
    let crash: [UInt8]

    /// For the terminal that ncurses has open now.
    init() {
        // Where terminfo knows a mouse, the terminal speaks the language of xterm and drops what it does not know.
        let isXterm = cn_capability("kmous") != nil
        enter = isXterm ? Array("\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h\u{1B}[?2004h".utf8) : []
        leave = isXterm ? Array("\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l".utf8) : []
        crash = leave + ["sgr0", "cnorm", "rmcup", "rmkx"].flatMap(Self.capability) + Array("\r\n".utf8)
    }

    /// A string of terminfo without its padding marks, `$<5>`.
    private static func capability(_ name: String) -> [UInt8] {
        guard let value = cn_capability(name) else { return [] }
        var bytes: [UInt8] = []
        var isPadding = false
        for byte in String(cString: value).utf8 {
            if byte == UInt8(ascii: "<"), bytes.last == UInt8(ascii: "$") {
                bytes.removeLast()
                isPadding = true
            } else if isPadding {
                isPadding = byte != UInt8(ascii: ">")
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }
}
