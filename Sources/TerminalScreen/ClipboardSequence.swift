/// The bytes that ask a terminal to put text on the clipboard: OSC 52 of xterm's control sequences.
public enum ClipboardSequence {
    /// Terminals take 100,000 bytes at most, some fewer; longer text is cut at a character.
    static let longestText = 56_000

    /// What stands between the program and the terminal that has the clipboard.
    public enum Multiplexer: Sendable { case none, tmux, screen }

    public static func bytes(for text: String, through multiplexer: Multiplexer = .none) -> [UInt8] {
        let plain = Array("\u{1B}]52;c;".utf8) + base64(cut(Array(text.utf8))) + [0x07]
        switch multiplexer {
        case .none: return plain
        case .tmux:
            // Either tmux takes it itself (set-clipboard on), or it hands it on (allow-passthrough on).
            let escaped = plain.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
            return plain + Array("\u{1B}Ptmux;".utf8) + escaped + Array("\u{1B}\\".utf8)
        case .screen:
            // Strings of more than 768 bytes are dropped: the sequence goes through in pieces.
            var bytes: [UInt8] = []
            var start = 0
            while start < plain.count {
                let end = min(start + 512, plain.count)
                bytes += Array("\u{1B}P".utf8) + plain[start..<end] + Array("\u{1B}\\".utf8)
                start = end
            }
            return bytes
        }
    }

    private static func cut(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        guard bytes.count > longestText else { return bytes[...] }
        var end = longestText
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return bytes[..<end]
    }

    /// RFC 4648, section 4.
    static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var encoded: [UInt8] = []
        encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let group = bytes[position..<min(position + 3, bytes.endIndex)]
            var bits: UInt32 = 0
            for byte in group { bits = bits << 8 | UInt32(byte) }
            bits <<= UInt32(8 * (3 - group.count))
            for place in 0..<4 {
                let isPadding = place > group.count
                encoded.append(
                    isPadding ? UInt8(ascii: "=") : alphabet[Int(bits >> UInt32(18 - 6 * place)) & 63])
            }
            position += 3
        }
        return encoded
    }
}
