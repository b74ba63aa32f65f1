import Testing

@testable import TerminalScreen

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite struct FrameOutputTests {
    /// A socket in the place of a terminal, of which each write can be told from the next.
    private final class Line {
        let near: Int32
        let far: Int32

        init() throws {
            var ends: [Int32] = [-1, -1]
            #if canImport(Glibc)
                let kind = Int32(SOCK_DGRAM.rawValue)
            #else
                let kind = SOCK_DGRAM
            #endif
            try #require(socketpair(AF_UNIX, kind, 0, &ends) == 0)
            (near, far) = (ends[0], ends[1])
            _ = fcntl(far, F_SETFL, O_NONBLOCK)
        }

        deinit {
            close(near)
            close(far)
        }

        /// What was written since, one text for each write.
        func taken() -> [String] {
            var texts: [String] = []
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = read(far, &buffer, buffer.count)
                guard count > 0 else { return texts }
                texts.append(String(decoding: buffer[..<count], as: UTF8.self))
            }
        }
    }

    private func put(_ text: String, to file: Int32) {
        let bytes = Array(text.utf8)
        #expect(bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) } == bytes.count)
    }

    @Test("what is drawn of a frame reaches the terminal as one piece, frame after frame")
    func pieces() throws {
        let line = try Line()
        let output = FrameOutput(terminal: line.near)
        for frame in ["first", "2nd", "a third frame"] {
            output.send { for character in frame { put(String(character), to: output.descriptor) } }
            let taken = line.taken()
            #expect(taken.joined() == frame)
            #if os(Linux)
                #expect(taken.count == 1)
            #endif
        }
        output.send {}
        #expect(line.taken().isEmpty)
    }

    @Test("between frames the descriptor is the terminal itself, and no other program gets it")
    func between() throws {
        let line = try Line()
        let output = FrameOutput(terminal: line.near)
        put("modes", to: output.descriptor)
        output.send { put("frame", to: output.descriptor) }
        put("modes again", to: output.descriptor)
        #expect(line.taken() == ["modes", "frame", "modes again"])
        #expect(fcntl(output.descriptor, F_GETFD) & FD_CLOEXEC != 0)
    }
}
