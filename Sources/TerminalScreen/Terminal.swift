import CNcurses

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

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
    private let frames: FrameOutput
    private let inputFile: UnsafeMutablePointer<FILE>?
    private let screen: OpaquePointer
    private let modes: ModeSequences
    private var modesBefore = termios()
    private var decoder = KeyDecoder()
    private var painter: FramePainter
    private var clicks = ClickTimer()
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
        self.isASCII = Surroundings.hasASCIILocale || isASCII
        guard isatty(STDOUT_FILENO) == 1, let pipe = waker?.pipe ?? SelfPipe() else { throw .noTerminal }
        var file: UnsafeMutablePointer<FILE>?
        if isatty(STDIN_FILENO) != 1 {
            file = Self.openKeyboard()
            guard file != nil else { throw .noTerminal }
        }
        self.pipe = pipe
        inputFile = file
        input = file.map { fileno($0) } ?? STDIN_FILENO
        output = STDOUT_FILENO
        frames = FrameOutput(terminal: output)

        tcgetattr(input, &modesBefore)
        screen = try Surroundings.openScreen(input: file, output: frames.descriptor)
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
        var palette = Surroundings.palette(colour)
        palette.scheme = colours
        painter = FramePainter(palette: palette, isASCII: self.isASCII)
        SignalHandlers.prepareCrash(terminal: output, bytes: modes.crash, modes: modesBefore)
        send(modes.enter)
        updateSize()
    }

    deinit { close() }

    /// The terminal by its name, where standard input is something else.
    private static func openKeyboard() -> UnsafeMutablePointer<FILE>? {
        #if canImport(Darwin)
            // poll(2) of macOS can't wait for /dev/tty, but for the device behind it.
            if let name = ttyname(STDOUT_FILENO), let file = fopen(name, "r+") { return file }
        #endif
        return fopen("/dev/tty", "r+")
    }

    /// Sets the locale, which no other thread may be doing anything with: called before any is started.
    public static func prepareProcess() { _ = Surroundings.hasASCIILocale }

    /// Called on a thread at its start: the terminal is given back even when that thread's stack overflows.
    public static func prepareThread() { SignalHandlers.installAlternateStack() }

    // MARK: Drawing

    /// Shows a frame; only what differs from the last one is sent.
    ///
    /// While the line takes nothing more, frames are left out whole: `wait()` reports when there is room for the newest.
    public func present(_ frame: Frame) {
        guard isOpen else { return }
        owesFrame = !canWrite(within: 0)
        guard !owesFrame else { return }
        frames.send { painter.paint(frame) }
    }

    /// Whether the terminal takes more bytes, now or within so many milliseconds.
    private func canWrite(within milliseconds: Int32) -> Bool {
        var descriptor = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        // What cannot be asked is written to: a terminal that is gone is noticed there.
        return poll(&descriptor, 1, milliseconds) != 0
    }

    /// Forgets what is on the screen, so that the next frame is sent whole.
    public func invalidate() {
        painter.forget()
        clearok(cn_current_screen(), true)
    }

    /// Asks the terminal to put text on the clipboard; whether it does so is not known.
    public func copy(_ text: String) {
        guard isOpen else { return }
        send(ClipboardSequence.bytes(for: text, through: Surroundings.multiplexer))
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
            let count = poll(&descriptors, nfds_t(descriptors.count), decoder.patience ?? -1)
            if count < 0, errno != EINTR { return [.ended(signal: SIGHUP)] }
            if count == 0 { events += decoder.flush().map { .input(clicks.timed($0)) } }
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
            events += decoder.feed(buffer[0..<count]).map { .input(clicks.timed($0)) }
        } else if count == 0 || errno != EINTR && errno != EAGAIN {
            events.append(.ended(signal: SIGHUP))
        }
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
            SignalHandlers.endIfAsked()
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
        if SignalHandlers.isInForeground(output) {
            // Ctrl-S may have stopped the output, which only a stop of our own can undo.
            tcflow(output, TCOOFF)
            tcflow(output, TCOON)
        }
        if canWrite(within: 500) {
            send(modes.leave)
            move(Int32(height - 1), 0)
            endwin()
        } else {
            // Nobody takes what is written, and who ended the program shall not wait for that.
            tcsetattr(input, TCSANOW, &modesBefore)
        }
        SignalHandlers.remove()
        delscreen(screen)
        if let inputFile { fclose(inputFile) }
    }

    private func send(_ bytes: [UInt8]) { TerminalWriting.write(bytes[...], to: output) }
}
