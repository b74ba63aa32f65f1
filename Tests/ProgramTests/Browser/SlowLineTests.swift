import Foundation
import ProgramDriver
import Testing

/// A terminal that takes nothing for a while, as over a slow line.
@Suite("slow line")
struct SlowLineTests {
    @Test("frames are left out while nobody reads, and the last one is right")
    func framesAreLeftOut() throws {
        let terminal = try PseudoTerminal([BuiltProgram.path, "seeds"], columns: 200, rows: 60)
        try terminal.wait(for: "5 articles")
        let before = terminal.transcript.count
        // Each of these draws nearly the whole screen anew; nobody reads what comes.
        for _ in 0..<400 {
            terminal.sendWithoutReading("L")
            usleep(2000)
        }
        terminal.send("Gq")
        terminal.send("")
        #expect(try terminal.waitForEnd() == .exited(0))
        let bytes = terminal.transcript.count - before
        // 400 frames would be some 400 × 10 KB; what fits into the line's own store is sent, the rest is not.
        #expect(bytes < 400_000, "\(bytes) bytes were queued")
    }
}
