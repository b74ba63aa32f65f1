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
