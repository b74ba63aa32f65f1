/// Lower case of UTF-8 text that leaves every byte in its place, so that what is found in it is found in the text, too.
///
/// Letters of one to three bytes are lowered where their small form has as many: Latin with its accents, Greek,
/// Cyrillic, Armenian. The few others, such as İ, are looked for as they are written.
enum LetterCase {
    /// The small forms of the scalars below U+2000, by their number.
    private static let small: [UInt16] = (0..<0x2000).map { (value: UInt32) in
        guard let scalar = Unicode.Scalar(value) else { return UInt16(value) }
        let mapping = scalar.properties.lowercaseMapping.unicodeScalars
        guard mapping.count == 1, let lower = mapping.first, UTF8.width(lower) == UTF8.width(scalar) else {
            return UInt16(value)
        }
        return UInt16(truncatingIfNeeded: lower.value)
    }

    static func folded(_ text: some StringProtocol) -> [UInt8] {
        var bytes = Array(text.utf8)
        bytes.withUnsafeMutableBufferPointer { fold($0) }
        return bytes
    }

    /// Writes the lower case of `text` to memory that has room for as many bytes.
    static func fold(_ text: UnsafeBufferPointer<UInt8>, into memory: UnsafeMutablePointer<UInt8>) {
        guard let start = text.baseAddress else { return }
        memory.update(from: start, count: text.count)
        fold(UnsafeMutableBufferPointer(start: memory, count: text.count))
    }

    private static func fold(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
        // A loop without branches for what nearly all bytes are; the compiler takes many of them at once.
        var all: UInt8 = 0
        for position in bytes.indices {
            let byte = bytes[position]
            all |= byte
            bytes[position] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        }
        if all >= 0x80 { foldLetters(beyondASCII: bytes) }
    }

    private static func foldLetters(beyondASCII bytes: UnsafeMutableBufferPointer<UInt8>) {
        var position = 0
        while position < bytes.count {
            switch bytes[position] {
            case 0xC3...0xDF where position + 1 < bytes.count && isContinuation(bytes[position + 1]):
                let value = UInt16(bytes[position] & 0x1F) << 6 | UInt16(bytes[position + 1] & 0x3F)
                let lower = small[Int(value)]
                bytes[position] = 0xC0 | UInt8(truncatingIfNeeded: lower >> 6)
                bytes[position + 1] = 0x80 | UInt8(truncatingIfNeeded: lower & 0x3F)
                position += 2
            case 0xE1
            where position + 2 < bytes.count && isContinuation(bytes[position + 1])
                && isContinuation(bytes[position + 2]):
                let value = 0x1000 | UInt16(bytes[position + 1] & 0x3F) << 6 | UInt16(bytes[position + 2] & 0x3F)
                let lower = small[Int(value)]
                bytes[position] = 0xE0 | UInt8(truncatingIfNeeded: lower >> 12)
                bytes[position + 1] = 0x80 | UInt8(truncatingIfNeeded: lower >> 6 & 0x3F)
                bytes[position + 2] = 0x80 | UInt8(truncatingIfNeeded: lower & 0x3F)
                position += 3
            default: position += 1
            }
        }
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
