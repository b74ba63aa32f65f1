/// Writes JSON (RFC 8259) piece by piece, members in the order in which they are given.
///
///     json.object { json in
///         json.member("id", "001")
///         json.array("lines") { json in json.element(1) }
///     }                                                   // {"id": "001", "lines": [1]}
///
/// Strings come out as UTF-8; control characters, U+2028 and U+2029 as escapes, bytes that are not UTF-8 as U+FFFD.
public struct JSONWriter {
    private let output: ByteOutput
    /// What is not handed on to `output` yet: nothing outside arrays and objects.
    private var pending: [UInt8] = []
    private var depth = 0
    private var separator = Separator.none
    /// What stands between the elements of the innermost array or object.
    private var betweenElements = Separator.comma

    private enum Separator {
        case none, comma, newLine, commaAndNewLine

        var text: StaticString {
            switch self {
            case .none: ""
            case .comma: ", "
            case .newLine: "\n"
            case .commaAndNewLine: ",\n"
            }
        }
    }

    public init(_ output: ByteOutput) {
        self.output = output
    }

    // MARK: Members of an object

    public mutating func member(_ key: StaticString, _ value: String?) {
        begin(key)
        write(value)
    }

    public mutating func member(_ key: StaticString, _ value: Int?) {
        begin(key)
        write(value)
    }

    /// A number of 0 or more with three decimals: `0.625`.
    public mutating func member(_ key: StaticString, thousandths value: Double) {
        begin(key)
        let thousandths = value.isFinite ? Int(min(max(value, 0), 1e12) * 1000 + 0.5) : 0
        write(digits: thousandths / 1000)
        append(".")
        for place in [100, 10, 1] { pending.append(UInt8(ascii: "0") + UInt8(thousandths / place % 10)) }
        handOn()
    }

    /// A range of a text's UTF-8 bytes as a string.
    public mutating func member(_ key: StaticString, _ text: ArraySlice<UInt8>) {
        begin(key)
        write(text)
    }

    public mutating func object(_ key: StaticString, _ body: (inout JSONWriter) -> Void) {
        begin(key)
        nest("{", "}", .comma, body)
    }

    /// - Parameter onLines: Each element begins a line of its own.
    public mutating func array(_ key: StaticString, onLines: Bool = false, _ body: (inout JSONWriter) -> Void) {
        begin(key)
        nest("[", "]", onLines ? .commaAndNewLine : .comma, body)
    }

    // MARK: Elements of an array, and whole documents

    public mutating func element(_ value: String?) {
        begin()
        write(value)
    }

    public mutating func element(_ value: Int?) {
        begin()
        write(value)
    }

    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        begin()
        nest("{", "}", .comma, body)
    }

    /// Ends the line after a document, so that another can follow.
    public mutating func endLine() {
        pending.append(UInt8(ascii: "\n"))
        handOn()
        separator = .none
    }

    // MARK: How

    private static let pieceSize = 1 << 14

    /// Hands on what a document or a good part of it has come to.
    private mutating func handOn() {
        guard depth == 0 || pending.count >= Self.pieceSize else { return }
        output.write(pending)
        pending.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { pending.append(contentsOf: $0) }
    }

    private mutating func begin() {
        append(separator.text)
        separator = betweenElements
    }

    private mutating func begin(_ key: StaticString) {
        begin()
        // Keys are names in the source; none needs an escape.
        append("\"")
        append(key)
        append("\": ")
    }

    private mutating func nest(
        _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ between: Separator, _ body: (inout JSONWriter) -> Void
    ) {
        let outer = betweenElements
        pending.append(UInt8(ascii: open))
        betweenElements = between
        separator = between == .commaAndNewLine ? .newLine : .none
        depth += 1
        body(&self)
        depth -= 1
        pending.append(UInt8(ascii: close))
        betweenElements = outer
        separator = outer
        handOn()
    }

    private mutating func write(_ value: Int?) {
        if let value { write(digits: value) } else { append("null") }
        handOn()
    }

    private mutating func write(digits value: Int) {
        if value < 0 { pending.append(UInt8(ascii: "-")) }
        write(digits: value.magnitude)
    }

    private mutating func write(digits value: UInt) {
        if value >= 10 { write(digits: value / 10) }
        pending.append(UInt8(ascii: "0") + UInt8(value % 10))
    }

    private mutating func write(_ value: String?) {
        if var value { value.withUTF8 { writeQuoted($0) } } else { append("null") }
        handOn()
    }

    private mutating func write(_ text: ArraySlice<UInt8>) {
        // Decoding mends what is not UTF-8.
        write(String(decoding: text, as: UTF8.self))
    }

    /// Writes runs of bytes that need no escape in one piece.
    private mutating func writeQuoted(_ bytes: UnsafeBufferPointer<UInt8>) {
        pending.append(UInt8(ascii: "\""))
        var runStart = 0
        var index = 0
        while index < bytes.count {
            guard Self.mayNeedEscape(bytes[index]), let escape = Self.escape(bytes, index) else {
                index += 1
                continue
            }
            pending.append(contentsOf: bytes[runStart..<index])
            pending.append(contentsOf: escape.text.utf8)
            index += escape.length
            runStart = index
        }
        pending.append(contentsOf: bytes[runStart...])
        pending.append(UInt8(ascii: "\""))
    }

    /// Whether a byte may begin what is escaped; letters never do.
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        byte < 0x23 && byte != 0x20 && byte != 0x21 || byte == UInt8(ascii: "\\") || byte >= 0x7F
    }

    /// What to write for the bytes at an index, and how many bytes that covers; `nil` where they stand for themselves.
    private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (text: String, length: Int)? {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "\""): return ("\\\"", 1)
        case UInt8(ascii: "\\"): return ("\\\\", 1)
        case UInt8(ascii: "\n"): return ("\\n", 1)
        case UInt8(ascii: "\r"): return ("\\r", 1)
        case UInt8(ascii: "\t"): return ("\\t", 1)
        case 0..<0x20, 0x7F:
            let digits = String(byte, radix: 16)
            return ("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits, 1)
        // U+2028 and U+2029, which end a line in JavaScript.
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
            return (bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
        // C1 controls, among them the one-character form of "escape [".
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0:
            return ("\\u00" + String(bytes[index + 1], radix: 16), 2)
        default: return nil
        }
    }
}
