/// Why the screen cannot be used; each says what to do about it.
public enum TerminalError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Neither standard input and output nor `/dev/tty` is a terminal.
    case noTerminal
    /// The terminal cannot place text (`TERM=dumb`).
    case incapable(type: String)
    /// Nothing is known about a terminal of this type, nor of the usual ones.
    case unknown(type: String)

    public var description: String {
        switch self {
        case .noTerminal: "no terminal to show the browser in; use “dateline list”"
        case .incapable(let type): "a terminal of type “\(type)” cannot show the browser; use “dateline list”"
        case .unknown(let type):
            "nothing is known about terminals of type “\(type)”; set TERM, for example TERM=xterm-256color"
        }
    }
}
