/// Reads the part of TOML 1.0 (https://toml.io/en/v1.0.0) that settings need: tables, bare, quoted and dotted keys, basic and
/// literal texts, whole numbers, true and false, and lists of texts over one or several lines.
///
/// What is wrong costs its own line only. Dates, floats, inline tables, arrays of tables and texts over several lines are
/// named as what can't be used here.
struct TOMLReader {
    struct Problem: Error, Hashable {
        var line: Int
        var key: String?
        var message: String
    }

    private(set) var entries: [ConfigurationFile.Entry] = []
    private(set) var problems: [Problem] = []

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var table: [String] = []
    private var seen: Set<String> = []
    /// Below a table whose name can't be read nothing is known.
    private var isTableLost = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    mutating func read() {
        while position < bytes.count {
            let start = position
            do throws(Problem) {
                try readLine()
            } catch {
                problems.append(error)
                if position == start || !isAtLineStart { skipLine() }
            }
        }
    }

    private mutating func readLine() throws(Problem) {
        skipSpaces()
        guard let byte = current, byte != UInt8(ascii: "#"), !isLineEnd(byte) else { return skipLine() }
        if byte == UInt8(ascii: "[") { return try readTable() }
        let names = try readKey()
        let name = (table + names).joined(separator: ".")
        let keyLine = line
        skipSpaces()
        guard take("=") else { throw problem(name, "“=” and a value are missing") }
        skipSpaces()
        let value = try readValue(of: name)
        try endLine(name)
        guard !isTableLost else { return }
        guard seen.insert(name).inserted else {
            throw Problem(line: keyLine, key: name, message: "set twice; the first one holds")
        }
        entries.append(.init(key: name, value: value, line: keyLine))
    }

    private mutating func readTable() throws(Problem) {
        position += 1
        isTableLost = true
        if current == UInt8(ascii: "[") { throw problem(nil, "lists of tables can't be used here") }
        skipSpaces()
        let names = try readKey()
        skipSpaces()
        guard take("]") else { throw problem(names.joined(separator: "."), "the table's “]” is missing") }
        try endLine(names.joined(separator: "."))
        (table, isTableLost) = (names, false)
    }

    // MARK: Keys

    private mutating func readKey() throws(Problem) -> [String] {
        var names: [String] = []
        repeat {
            skipSpaces()
            switch current {
            case UInt8(ascii: "\""): names.append(try readBasicText(of: nil))
            case UInt8(ascii: "'"): names.append(try readLiteralText(of: nil))
            default:
                let start = position
                while let byte = current, Self.isBare(byte) { position += 1 }
                guard position > start else { throw problem(nil, "no key can be read here") }
                names.append(String(decoding: bytes[start..<position], as: UTF8.self))
            }
            skipSpaces()
        } while take(".")
        return names
    }

    private static func isBare(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    // MARK: Values

    private mutating func readValue(of key: String) throws(Problem) -> ConfigurationValue {
        switch current {
        case UInt8(ascii: "\""): return .text(try readBasicText(of: key))
        case UInt8(ascii: "'"): return .text(try readLiteralText(of: key))
        case UInt8(ascii: "["): return .texts(try readTexts(of: key))
        default:
            let start = position
            while let byte = current, Self.isBare(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") {
                position += 1
            }
            let word = String(decoding: bytes[start..<position], as: UTF8.self)
            if word == "true" || word == "false" { return .truth(word == "true") }
            if let number = Self.number(word) { return .number(number) }
            throw problem(
                key, word.isEmpty ? "a value is missing" : "“\(word)” can't be used here; texts stand in quotes")
        }
    }

    /// Decimal, with single underscores between digits and no leading zero.
    private static func number(_ word: String) -> Int? {
        let digits = word.first == "+" || word.first == "-" ? word.dropFirst() : word[...]
        let parts = digits.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
        let joined = parts.joined()
        guard joined == "0" || joined.first != "0", let number = Int(joined) else { return nil }
        return word.first == "-" ? -number : number
    }

    private mutating func readTexts(of key: String) throws(Problem) -> [String] {
        let start = line
        position += 1
        var texts: [String] = []
        while true {
            skipBlankAndComments()
            switch current {
            case UInt8(ascii: "]"):
                position += 1
                return texts
            case UInt8(ascii: "\""): texts.append(try readBasicText(of: key))
            case UInt8(ascii: "'"): texts.append(try readLiteralText(of: key))
            case nil: throw Problem(line: start, key: key, message: "the list's “]” is missing")
            default: throw problem(key, "a list holds texts in quotes, parted by commas")
            }
            skipBlankAndComments()
            if !take(","), current != UInt8(ascii: "]") {
                throw current == nil
                    ? Problem(line: start, key: key, message: "the list's “]” is missing")
                    : problem(key, "a comma is missing between two texts of the list")
            }
        }
    }

    private mutating func readLiteralText(of key: String?) throws(Problem) -> String {
        position += 1
        let start = position
        while let byte = current, byte != UInt8(ascii: "'") {
            guard !isLineEnd(byte) else { throw problem(key, "the text's closing quote is missing") }
            position += 1
        }
        guard current != nil else { throw problem(key, "the text's closing quote is missing") }
        defer { position += 1 }
        return try text(bytes[start..<position], key)
    }

    private mutating func readBasicText(of key: String?) throws(Problem) -> String {
        position += 1
        var content: [UInt8] = []
        while true {
            guard let byte = current, !isLineEnd(byte) else {
                throw problem(key, "the text's closing quote is missing")
            }
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return try text(content[...], key)
            case UInt8(ascii: "\\"): content += try readEscape(key)
            default: content.append(byte)
            }
        }
    }

    private mutating func readEscape(_ key: String?) throws(Problem) -> [UInt8] {
        guard let byte = current else { throw problem(key, "the text's closing quote is missing") }
        position += 1
        switch byte {
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [byte]
        case UInt8(ascii: "u"), UInt8(ascii: "U"):
            let length = byte == UInt8(ascii: "u") ? 4 : 8
            let digits = String(decoding: bytes[position..<min(position + length, bytes.count)], as: UTF8.self)
            guard digits.utf8.count == length, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16),
                let scalar = Unicode.Scalar(value)
            else { throw problem(key, "\\\(Character(Unicode.Scalar(byte)))\(digits) is no character") }
            position += length
            return Array(String(Character(scalar)).utf8)
        default: throw problem(key, "\\\(Character(Unicode.Scalar(byte))) means nothing; a backslash is written \\\\")
        }
    }

    private func text(_ bytes: ArraySlice<UInt8>, _ key: String?) throws(Problem) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw problem(key, "the text is no UTF-8") }
        return text
    }

    // MARK: Moving on

    /// A problem may be found when its line is over.
    private var isAtLineStart: Bool { position > 0 && position <= bytes.count && bytes[position - 1] == 0x0A }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpaces() {
        while let byte = current, byte == 0x20 || byte == 0x09 { position += 1 }
    }

    private mutating func skipBlankAndComments() {
        while let byte = current {
            if byte == UInt8(ascii: "#") || isLineEnd(byte) {
                skipLine()
            } else if byte == 0x20 || byte == 0x09 {
                position += 1
            } else {
                return
            }
        }
    }

    /// Only a comment may follow.
    private mutating func endLine(_ key: String) throws(Problem) {
        skipSpaces()
        guard let byte = current, byte != UInt8(ascii: "#"), !isLineEnd(byte) else { return skipLine() }
        throw problem(key, "something follows the value")
    }

    private mutating func skipLine() {
        while let byte = current, byte != 0x0A { position += 1 }
        if current != nil { position += 1 }
        line += 1
    }

    private func problem(_ key: String?, _ message: String) -> Problem {
        Problem(line: line, key: key, message: message)
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
