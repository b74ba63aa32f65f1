#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Tells a double click from two clicks.
struct ClickTimer {
    private var last: (mouse: Mouse, time: timespec)?

    /// The longest time between the two presses of a double click, in milliseconds.
    private static let longestPause = 400

    /// The input, a second press at the same place made a double one.
    mutating func timed(_ input: Input) -> Input {
        guard case .mouse(var mouse) = input, case .press = mouse.action else { return input }
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        if let last, last.mouse.x == mouse.x, last.mouse.y == mouse.y {
            let elapsed = (now.tv_sec - last.time.tv_sec) * 1000 + (now.tv_nsec - last.time.tv_nsec) / 1_000_000
            if elapsed < Self.longestPause { mouse.action = .press(clicks: 2) }
        }
        last = mouse.action == .press(clicks: 2) ? nil : (mouse, now)
        return .mouse(mouse)
    }
}
