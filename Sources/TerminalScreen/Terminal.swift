import CNcurses

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What `Terminal.wait()` reports.
public enum TerminalEvent: Sendable, Hashable {
    case input(Input)
    /// The size changed, or the program was stopped and goes on: what was on the screen is gone.
    case resized
    /// Someone called `Waker.wake()`.
    case woken
    /// A frame was left out because the line was slow; now there is room for the newest one.
    case writable
    /// A signal asks the program to end; the terminal is gone where it is SIGHUP.
    case ended(signal: Int32)
}

/// The one owner of the terminal: its modes, its signals, what is written to it and read from it.
///
/// Used from one thread. `ncurses` draws; keys are decoded by `KeyDecoder` from the bytes themselves, because the queue
/// inside ncurses hides keys from `poll`, loses letters after a broken UTF-8 sequence, and knows no pasted text.
public final class Terminal {
    public private(set) var width = 80
    public private(set) var height = 24

    /// Whether signs are sent as ASCII: asked for, or because the locale has no others.
    public let isASCII: Bool

    let pipe: SelfPipe
    let input: Int32
    let output: Int32
    private let inputFile: UnsafeMutablePointer<FILE>?
    private let screen: OpaquePointer
    private let modes: ModeSequences
    private var decoder = KeyDecoder()
    private var painter: FramePainter
    private var lastPress: (mouse: Mouse, time: timespec)?
    private var isOpen = true
    /// A frame was left out and is owed.
    private var owesFrame = false

    /// Wakes the thread that waits on this terminal.
    public var waker: Waker { Waker(pipe: pipe) }

    /// Takes the terminal and shows an empty screen.
    ///
    /// Where standard input is a pipe, keys are read from `/dev/tty`. A terminal type that is not known is tried as
    /// `xterm-256color`, which is what nearly all of them speak.
    ///
    /// - Parameters:
    ///   - colours: Take the place of the usual ones where the terminal has them.
    ///   - isASCII: Lines, bars, signs and typographic marks are sent as ASCII.
    ///   - waker: Wakes the thread that will wait here; threads may have it before the terminal is open.
    public init(
        colour: ColourChoice = .auto, colours: ColourScheme = ColourScheme(), isASCII: Bool = false,
        waker: Waker? = nil
    ) throws(TerminalError) {
        self.isASCII = Self.isASCIILocale || isASCII
        guard isatty(STDOUT_FILENO) == 1, let pipe = waker?.pipe ?? SelfPipe() else { throw .noTerminal }
        var file: UnsafeMutablePointer<FILE>?
        if isatty(STDIN_FILENO) != 1 {
            file = fopen("/dev/tty", "r+")
            guard file != nil else { throw .noTerminal }
        }
        self.pipe = pipe
        inputFile = file
        input = file.map { fileno($0) } ?? STDIN_FILENO
        output = STDOUT_FILENO

        var before = termios()
        tcgetattr(input, &before)
        screen = try Self.openScreen(input: file)
        SignalHandlers.install(pipe: pipe)
        modes = ModeSequences()
        cbreak()
        noecho()
        nonl()
        // Otherwise ncurses looks for keys while it draws and stops half way.
        typeahead(-1)
        let window = cn_standard_screen()
        leaveok(window, false)
        idlok(window, true)
        var palette = Self.palette(colour)
        palette.scheme = colours
        painter = FramePainter(palette: palette, isASCII: self.isASCII)
        SignalHandlers.prepareCrash(terminal: output, bytes: modes.crash, modes: before)
        send(modes.enter)
        updateSize()
    }

    deinit { close() }

    private static func openScreen(input: UnsafeMutablePointer<FILE>?) throws(TerminalError) -> OpaquePointer {
        let type = environment("TERM") ?? ""
        guard type != "dumb" else { throw .incapable(type: type) }
        let candidates = type.isEmpty ? ["vt100", "ansi"] : [type, "xterm-256color", "xterm", "vt100"]
        guard let output = standardOutput(), let input = input ?? standardInput() else { throw .noTerminal }
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

    /// `stdin` and `stdout` are global variables, which Swift 6 does not let through.
    private static func standardInput() -> UnsafeMutablePointer<FILE>? { fdopen(STDIN_FILENO, "r") }
    private static func standardOutput() -> UnsafeMutablePointer<FILE>? { fdopen(STDOUT_FILENO, "w") }

    private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// The user's locale; UTF-8 in any case, where the system has it: the letters of articles need it.
    ///
    /// Whether the user asks for a locale without UTF-8, as `LANG=C` does. One that is not set asks for nothing.
    private static let isASCIILocale: Bool = {
        setlocale(LC_ALL, "")
        guard mbCurMax() == 1 else { return false }
        for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] where setlocale(LC_CTYPE, name) != nil { break }
        let wanted = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
        guard let wanted = wanted?.lowercased() else { return false }
        // A UTF-8 locale that is not installed here is one all the same.
        return !wanted.hasSuffix("utf-8") && !wanted.hasSuffix("utf8")
    }()

    /// How many bytes a character may take: 1 outside UTF-8 and the East Asian codes. `MB_CUR_MAX` is a macro.
    private static func mbCurMax() -> Int {
        var buffer: [CChar] = [CChar](repeating: 0, count: 16)
        return wctomb(&buffer, 0x2500) > 1 ? 4 : 1
    }

    private static func palette(_ choice: ColourChoice) -> Palette {
        let isWanted =
            switch choice {
            case .always: true
            case .never: false
            case .auto: environment("NO_COLOR")?.isEmpty ?? true
            }
        guard isWanted, has_colors(), start_color() == OK, use_default_colors() == OK else {
            return Palette(depth: .none)
        }
        return Palette(depth: ColourDepth(colours: cn_colours()))
    }

    /// Sets the locale, which no other thread may be doing anything with: called before any is started.
    public static func prepareProcess() { _ = isASCIILocale }

    /// Called on a thread at its start: the terminal is given back even when that thread's stack overflows.
    public static func prepareThread() { SignalHandlers.installAlternateStack() }

    // MARK: Drawing

    /// Shows a frame; only what differs from the last one is sent.
    ///
    /// While the line takes nothing more, frames are left out whole: `wait()` reports when there is room for the newest.
    public func present(_ frame: Frame) {
        guard isOpen else { return }
        owesFrame = !canWrite
        guard !owesFrame else { return }
        painter.paint(frame)
    }

    private var canWrite: Bool {
        var descriptor = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        // What cannot be asked is written to: a terminal that is gone is noticed there.
        return poll(&descriptor, 1, 0) != 0
    }

    /// Forgets what is on the screen, so that the next frame is sent whole.
    public func invalidate() {
        painter.forget()
        clearok(cn_current_screen(), true)
    }

    /// Asks the terminal to put text on the clipboard; whether it does so is not known.
    public func copy(_ text: String) {
        guard isOpen else { return }
        let multiplexer: ClipboardSequence.Multiplexer =
            Self.environment("TMUX") != nil ? .tmux : Self.environment("STY") != nil ? .screen : .none
        send(ClipboardSequence.bytes(for: text, through: multiplexer))
    }

    // MARK: Waiting

    /// Waits until there is something to do; takes all that is pending, so that one frame answers it.
    public func wait() -> [TerminalEvent] {
        var events: [TerminalEvent] = []
        while events.isEmpty {
            var descriptors = [
                pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0),
                pollfd(fd: input, events: Int16(POLLIN), revents: 0),
            ]
            if owesFrame { descriptors.append(pollfd(fd: output, events: Int16(POLLOUT), revents: 0)) }
            // A lone escape is the key if nothing follows it at once.
            let timeout: Int32 = decoder.isWaiting ? 25 : -1
            let count = poll(&descriptors, nfds_t(descriptors.count), timeout)
            if count < 0, errno != EINTR { return [.ended(signal: SIGHUP)] }
            if count == 0 { events += decoder.flush().map { .input(timed($0)) } }
            if descriptors[0].revents != 0 { takeSignals(into: &events) }
            if descriptors[1].revents != 0 { takeInput(into: &events) }
            if descriptors.count > 2, descriptors[2].revents != 0 { events.append(.writable) }
        }
        return events
    }

    private func takeSignals(into events: inout [TerminalEvent]) {
        for byte in pipe.drain() {
            let event: TerminalEvent
            switch Int32(byte) {
            case Int32(SignalHandlers.wakeByte): event = .woken
            case SIGWINCH:
                updateSize()
                event = .resized
            case SIGTSTP:
                suspend()
                event = .resized
            default: event = .ended(signal: Int32(byte))
            }
            if events.last != event { events.append(event) }
        }
    }

    private func takeInput(into events: inout [TerminalEvent]) {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(input, &buffer, buffer.count)
        if count > 0 {
            events += decoder.feed(buffer[0..<count]).map { .input(timed($0)) }
        } else if count == 0 || errno != EINTR && errno != EAGAIN {
            events.append(.ended(signal: SIGHUP))
        }
    }

    /// Tells a double click from two clicks.
    private func timed(_ input: Input) -> Input {
        guard case .mouse(var mouse) = input, case .press = mouse.action else { return input }
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        if let last = lastPress, last.mouse.x == mouse.x, last.mouse.y == mouse.y {
            let elapsed = (now.tv_sec - last.time.tv_sec) * 1000 + (now.tv_nsec - last.time.tv_nsec) / 1_000_000
            if elapsed < 400 { mouse.action = .press(clicks: 2) }
        }
        lastPress = mouse.action == .press(clicks: 2) ? nil : (mouse, now)
        return .mouse(mouse)
    }

    private func updateSize() {
        var size = winsize()
        if ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 {
            (width, height) = (min(Int(size.ws_col), 2000), min(Int(size.ws_row), 1000))
        }
        resizeterm(Int32(height), Int32(width))
        invalidate()
    }

    // MARK: Giving it back

    /// Gives the terminal back for a while, to an editor or to the shell.
    public func withTerminalGivenBack<Result>(_ body: () -> Result) -> Result {
        leave()
        let result = body()
        enter()
        return result
    }

    /// Stops the program as Ctrl-Z does elsewhere; returns when it goes on.
    public func suspend() {
        withTerminalGivenBack {
            SignalHandlers.resetToDefault(SIGTSTP)
            raise(SIGTSTP)
            SignalHandlers.reinstallSuspension()
        }
    }

    private func leave() {
        send(modes.leave)
        endwin()
    }

    private func enter() {
        // Drawing takes ncurses back into its own modes.
        doupdate()
        send(modes.enter)
        updateSize()
    }

    /// Gives the terminal back as it was. May be called twice.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        send(modes.leave)
        move(Int32(height - 1), 0)
        endwin()
        SignalHandlers.remove()
        delscreen(screen)
        if let inputFile { fclose(inputFile) }
    }

    private func send(_ bytes: [UInt8]) {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
            if count > 0 { start += count } else if count == 0 || errno != EINTR { return }
        }
    }
}
