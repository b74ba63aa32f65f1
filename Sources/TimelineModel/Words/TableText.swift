/// A table in the source of the program, as bytes: lines of fields that semicolons part, some of them lists with commas.
///
/// Bytes, not characters or strings: the tables are read while the user waits for the first frame.
struct TableText {
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ text: StaticString) {
        bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    static let newline = UInt8(ascii: "\n")
    static let semicolon = UInt8(ascii: ";")
    static let comma = UInt8(ascii: ",")
    private static let space = UInt8(ascii: " ")

    var count: Int { bytes.count }

    subscript(index: Int) -> UInt8 { bytes[index] }

    /// A range without the spaces at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] == Self.space { start += 1 }
        while start < end, bytes[end - 1] == Self.space { end -= 1 }
        return start..<end
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The word in a range, which must be in lower case.
    func word(_ range: Range<Int>) -> WordKey {
        var hash = HashedBytes()
        for byte in bytes[range] { hash.add(byte) }
        return WordKey(hash: hash.value)
    }

    /// A field of a line without the spaces around it; empty where the line has fewer.
    func field(_ column: Int, ofLineAt line: Int) -> Range<Int> {
        var (start, left) = (line, column)
        for index in line...count {
            let mark = index < count ? bytes[index] : Self.newline
            guard mark == Self.semicolon || mark == Self.newline else { continue }
            if left == 0 { return trimmed(start..<index) }
            if mark == Self.newline { break }
            (start, left) = (index + 1, left - 1)
        }
        return line..<line
    }

    /// The ranges between blanks, line ends and the marks of lists.
    func forEachWord(_ body: (Range<Int>) -> Void) {
        var start = 0
        for end in 0...count where end == count || bytes[end] <= Self.space {
            if start < end { body(start..<end) }
            start = end + 1
        }
    }

    /// The key of a name: at once for words of letters with single spaces between them.
    func key(_ name: Range<Int>) -> WordKey {
        var hash = HashedBytes()
        var letters = 0
        for byte in bytes[name] {
            if byte == Self.space, letters > 1 {
                hash.add(byte)
                letters = 0
            } else if byte | 0x20 &- 0x61 < 26 {
                hash.addFolded(byte)
                letters += 1
            } else {
                return WordKey(Spelling.key(ofName: string(name)))
            }
        }
        // A leading "the" and single letters, which may be initials, need a closer look.
        let startsWithThe = bytes[name].starts(with: "The ".utf8) || bytes[name].starts(with: "the ".utf8)
        if letters < 2 || startsWithThe { return WordKey(Spelling.key(ofName: string(name))) }
        return WordKey(hash: hash.value)
    }
}
