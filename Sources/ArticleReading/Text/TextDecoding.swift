/// The bytes of a file as UTF-8 text, with what had to be done for that.
struct DecodedText {
    var text: [UInt8]
    /// For the user; offsets are those of the file only where it is `nil` or says nothing of conversion.
    var note: String?

    /// Decodes a file: UTF-8 as it stands, UTF-16 by its byte order mark, all else as Windows-1252.
    ///
    /// A file that is UTF-8 but for a few broken bytes (a cut at its end, a slip of a tool) stays as it is, each broken
    /// byte shown as `?`, so that offsets hold. Returns `nil` for what is not text at all.
    init?(_ bytes: [UInt8]) {
        if let wide = UTF16Text(bytes) {
            text = wide.text
            note = "UTF-16, read as UTF-8: offsets count the converted text"
            return
        }
        guard !Self.isBinary(bytes) else { return nil }
        let check = UTF8Check(bytes)
        if check.broken.isEmpty {
            text = bytes
        } else if check.longSequences >= 2 * check.brokenRuns {
            text = bytes
            for index in check.broken {
                text[index] = UInt8(ascii: "?")
            }
            let count = check.broken.count
            note = "\(count) \(count == 1 ? "byte is" : "bytes are") not UTF-8 and shown as “?”"
        } else {
            text = Windows1252.decode(bytes)
            note = "not UTF-8, read as Windows-1252: offsets count the converted text"
        }
    }

    /// Whether the beginning holds what no text holds: NUL, or one control character in ten. Escape sequences of
    /// terminals, form feeds and the like are borne.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(8192)
        guard bytes.firstOffset(of: 0, in: head.indices) == nil else { return true }
        let controls = head.withUnsafeBufferPointer { head in
            // Without a check for overflow, many bytes are looked at in one step.
            head.reduce(0) { $0 &+ ($1 < 0x20 && !($1 &- 0x08 < 6) && $1 != 0x1B ? 1 : 0) }
        }
        return controls * 10 > head.count
    }
}

/// Which bytes break the rules of UTF-8 (Unicode 16, table 3-7).
struct UTF8Check {
    /// Offsets of bytes that belong to no well-formed sequence.
    private(set) var broken: [Int] = []
    /// How often one or more of them stand together.
    private(set) var brokenRuns = 0
    /// How many well-formed sequences have more than one byte.
    private(set) var longSequences = 0

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { check($0) }
    }

    private mutating func check(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            // Most of a text is ASCII: eight bytes at once.
            while index + 8 <= bytes.count, Self.isASCII(bytes, eightFrom: index) { index += 8 }
            guard index < bytes.count else { return }
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                continue
            }
            let length = Self.sequenceLength(bytes, at: index)
            if length == 0 {
                if broken.last != index - 1 { brokenRuns += 1 }
                broken.append(index)
                index += 1
            } else {
                longSequences += 1
                index += length
            }
        }
    }

    private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>, eightFrom index: Int) -> Bool {
        UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    }

    /// 2 to 4 for a well-formed sequence, 0 for none.
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        func continues(_ offset: Int, from low: UInt8 = 0x80, through high: UInt8 = 0xBF) -> Bool {
            index + offset < bytes.count && bytes[index + offset] >= low && bytes[index + offset] <= high
        }
        switch bytes[index] {
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, from: 0xA0) && continues(2) ? 3 : 0
        case 0xED: return continues(1, through: 0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, from: 0x90) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, through: 0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }
}

/// Text in UTF-16 with a byte order mark.
struct UTF16Text {
    var text: [UInt8]

    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 4 else { return nil }
        let isLittle = bytes[0] == 0xFF && bytes[1] == 0xFE
        guard isLittle || (bytes[0] == 0xFE && bytes[1] == 0xFF) else { return nil }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 2, to: bytes.count - 1, by: 2) {
            let low = UInt16(bytes[isLittle ? index : index + 1])
            let high = UInt16(bytes[isLittle ? index + 1 : index])
            units.append(low | high << 8)
        }
        text = Array(String(decoding: units, as: UTF16.self).utf8)
    }
}

/// The Windows code page 1252, of which ISO 8859-1 is the greater part.
enum Windows1252 {
    static func decode(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            switch byte {
            case 0..<0x80: text.append(byte)
            case 0x80..<0xA0: text += Array(String(UnicodeScalar(special[Int(byte) - 0x80]) ?? "\u{FFFD}").utf8)
            default:
                text.append(0xC0 | byte >> 6)
                text.append(0x80 | byte & 0x3F)
            }
        }
        return text
    }

    /// 0x80...0x9F; the five that the code page leaves free become U+FFFD.
    private static let special: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
