import CNcurses

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the environment says of the terminal and of the reader's wishes: its type, its letters, its colours.
enum Surroundings {
    static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// Whether the reader asks for a locale without UTF-8, as `LANG=C` does. One that is not set asks for nothing.
    ///
    /// Sets the locale: the user's own, with the letters of UTF-8 in any case where the system has them, as articles need
    /// them.
    static let hasASCIILocale: Bool = {
        setlocale(LC_ALL, "")
        guard !hasWideLetters else { return false }
        for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] where setlocale(LC_CTYPE, name) != nil { break }
        let wanted = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
        guard let wanted = wanted?.lowercased() else { return false }
        // A UTF-8 locale that is not installed here is one all the same.
        return !wanted.hasSuffix("utf-8") && !wanted.hasSuffix("utf8")
    }()

    /// Whether a letter may take several bytes. `MB_CUR_MAX` would say so, but it is a macro.
    private static var hasWideLetters: Bool {
        var buffer = [CChar](repeating: 0, count: 16)
        return wctomb(&buffer, 0x2500) > 1
    }

    /// What stands between the program and the terminal.
    static var multiplexer: ClipboardSequence.Multiplexer {
        variable("TMUX") != nil ? .tmux : variable("STY") != nil ? .screen : .none
    }

    /// The colours of the screen that ncurses has open.
    static func palette(_ choice: ColourChoice) -> Palette {
        let isWanted =
            switch choice {
            case .always: true
            case .never: false
            case .auto: variable("NO_COLOR")?.isEmpty ?? true
            }
        guard isWanted, has_colors(), start_color() == OK, use_default_colors() == OK else {
            return Palette(depth: .none)
        }
        return Palette(depth: ColourDepth(colours: cn_colours()))
    }

    /// Opens a screen of the type that `TERM` names.
    ///
    /// A type that is not known is tried as `xterm-256color`, which is what nearly all terminals speak.
    /// - Parameters:
    ///   - input: Where keys come from, if not from standard input.
    ///   - output: The descriptor to draw on.
    static func openScreen(
        input: UnsafeMutablePointer<FILE>?, output: Int32
    ) throws(TerminalError) -> OpaquePointer {
        let type = variable("TERM") ?? ""
        guard type != "dumb" else { throw .incapable(type: type) }
        let candidates = type.isEmpty ? ["vt100", "ansi"] : [type, "xterm-256color", "xterm", "vt100"]
        // `stdin` is a global variable, which Swift 6 does not let through.
        guard let output = fdopen(output, "w"), let input = input ?? fdopen(STDIN_FILENO, "r") else {
            throw .noTerminal
        }
        for candidate in candidates {
            guard let screen = newterm(candidate, output, input) else { continue }
            guard cn_capability("cup") != nil else {
                endwin()
                throw .incapable(type: candidate)
            }
            return screen
        }
        throw .unknown(type: type)
    }
}
