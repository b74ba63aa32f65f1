#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a signal handler may touch: plain memory that was laid out before the signal came.
private struct HandlerState {
    var pipe: Int32 = -1
    /// The signal that ends the program, once it has come; 0 before.
    var ending: Int32 = 0
    var terminal: Int32 = -1
    var bytes: UnsafeMutablePointer<UInt8>?
    var byteCount = 0
    var modes = termios()
}

// The owner of the terminal sets it up and takes it down; handlers only read it.
private nonisolated(unsafe) var state = HandlerState()

/// The signals of a full-screen program: those that ask for something become bytes in a pipe, those that tell of a crash
/// give the terminal back first.
enum SignalHandlers {
    /// The byte that says a thread asked to be heard; other bytes are signal numbers.
    static let wakeByte: UInt8 = 0

    private static let asking = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP]
    /// What ends a program at once, whether something went wrong in it or somebody sent it.
    private static let crashing = [
        SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGABRT, SIGFPE, SIGSYS, SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2,
        SIGXCPU,
    ]
    private static let stackSize = 64 * 1024

    /// Whether the program was started with a signal ignored, as `nohup` and shells without job control do.
    private static func isIgnored(_ signal: Int32) -> Bool {
        var action = sigaction()
        sigaction(signal, nil, &action)
        return handlerAddress(action) == 1
    }

    private static func handlerAddress(_ action: sigaction) -> Int {
        #if canImport(Darwin)
            return unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self)
        #else
            return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
        #endif
    }

    /// Sends the asking signals to a pipe. Signals that the parent had blocked are let through.
    static func install(pipe: SelfPipe) {
        state.pipe = pipe.writeEnd
        state.ending = 0
        var none = sigset_t()
        sigemptyset(&none)
        sigprocmask(SIG_SETMASK, &none, nil)
        for signal in asking where signal == SIGWINCH || !isIgnored(signal) {
            // A write that waits for a terminal that takes nothing is broken off by what ends the program.
            handle(signal, note, signal == SIGWINCH || signal == SIGTSTP ? SA_RESTART : 0)
        }
        // A terminal that is gone says so when it is read; a write to it must not end the program before that.
        _ = signal(SIGPIPE, SIG_IGN)
        installAlternateStack()
        for signal in crashing where !isIgnored(signal) {
            handle(signal, giveBackAndDie, Int32(bitPattern: UInt32(SA_ONSTACK) | UInt32(bitPattern: SA_NODEFER)))
        }
    }

    /// Puts the handler of the suspend key back after the program was stopped.
    static func reinstallSuspension() { handle(SIGTSTP, note, SA_RESTART) }

    static func remove() {
        state.terminal = -1
        for signal in asking + crashing where !isIgnored(signal) { resetToDefault(signal) }
    }

    /// Whether a signal has asked the program to end.
    static var isEnding: Bool { state.ending != 0 }

    /// Ends the program where a signal asked for it while it was stopped: the terminal is the shell's then.
    static func endIfAsked() {
        guard state.ending != 0 else { return }
        resetToDefault(state.ending)
        raise(state.ending)
    }

    /// Whether the terminal is this program's to use: one in the background that sets its modes is stopped for it.
    static func isInForeground(_ terminal: Int32) -> Bool {
        let group = tcgetpgrp(terminal)
        return group < 0 || group == getpgrp()
    }

    static func resetToDefault(_ number: Int32) { _ = signal(number, SIG_DFL) }

    /// What a crash writes to the terminal, and the modes it sets, before the program dies.
    static func prepareCrash(terminal: Int32, bytes: [UInt8], modes: termios) {
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        memory.initialize(from: bytes, count: bytes.count)
        let old = state.bytes
        state.bytes = memory
        state.byteCount = bytes.count
        state.modes = modes
        state.terminal = terminal
        old?.deallocate()
    }

    private static func handle(_ signal: Int32, _ handler: @escaping @convention(c) (Int32) -> Void, _ flags: Int32) {
        var action = sigaction()
        #if canImport(Darwin)
            action.__sigaction_u.__sa_handler = handler
        #else
            action.__sigaction_handler.sa_handler = handler
        #endif
        action.sa_flags = flags
        sigemptyset(&action.sa_mask)
        sigaction(signal, &action, nil)
    }

    /// A stack that overflowed cannot run its own handler.
    static func installAlternateStack() {
        var stack = stack_t()
        stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
        stack.ss_size = stackSize
        sigaltstack(&stack, nil)
    }

    /// Only calls that POSIX allows in a handler.
    private static let note: @convention(c) (Int32) -> Void = { number in
        if number == SIGTERM || number == SIGINT || number == SIGHUP || number == SIGQUIT {
            // The second one: whoever waits for the program has waited long enough.
            if state.ending != 0 { giveBackAndDie(number) }
            state.ending = number
        }
        let saved = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(state.pipe, &byte, 1)
        errno = saved
    }

    private static let giveBackAndDie: @convention(c) (Int32) -> Void = { number in
        if state.terminal >= 0, isInForeground(state.terminal) {
            let terminal = state.terminal
            state.terminal = -1
            if let bytes = state.bytes { _ = write(terminal, bytes, state.byteCount) }
            _ = tcsetattr(terminal, TCSANOW, &state.modes)
        }
        var only = sigset_t()
        sigemptyset(&only)
        sigaddset(&only, number)
        _ = signal(number, SIG_DFL)
        sigprocmask(SIG_UNBLOCK, &only, nil)
        raise(number)
    }
}
