import Foundation

/// Whether the processes of a terminal have something to do, as Linux tells of it below /proc.
enum ProcessActivity {
    /// Whether every thread of every process of a session sleeps; `nil` where the system does not say.
    ///
    /// On a machine with more work than processors a thread that waits for its turn counts as one that works: a screen
    /// that stays the same for a while says nothing there.
    static func isResting(session: pid_t) -> Bool? {
        guard let processes = try? FileManager.default.contentsOfDirectory(atPath: "/proc") else { return nil }
        var isKnown = false
        for process in processes {
            guard pid_t(process) != nil, let fields = fields(of: "/proc/\(process)/stat"), fields.count > 3,
                pid_t(fields[3]) == session
            else { continue }
            isKnown = true
            let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
            for thread in threads {
                guard let state = self.fields(of: "/proc/\(process)/task/\(thread)/stat")?.first else { continue }
                // Asleep, stopped, or ended and not yet waited for.
                guard ["S", "T", "Z", "X", "I"].contains(state) else { return false }
            }
        }
        return isKnown ? true : nil
    }

    /// What follows the name of the program, which may hold anything: state, parent, group, session, …
    private static func fields(of file: String) -> [Substring]? {
        guard let data = FileManager.default.contents(atPath: file) else { return nil }
        let text = String(decoding: data, as: UTF8.self)
        guard let end = text.lastIndex(of: ")") else { return nil }
        return text[text.index(after: end)...].split(separator: " ")
    }
}

/// How long the tests wait for what must come; only a failure takes so long.
public enum Patience {
    /// Seconds; `DATELINE_TEST_PATIENCE` sets another number.
    public static let seconds: Double =
        ProcessInfo.processInfo.environment["DATELINE_TEST_PATIENCE"].flatMap(Double.init) ?? 90
}
