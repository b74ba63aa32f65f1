/// Reads a JSON object that has a number for each of many words: `{"the":11,"of":28}`.
///
/// The tables have a million words, so the bytes are read as they come and no string is made of them.
enum NumberTable {
    static func read(_ path: String) throws -> [[UInt8]: Double] {
        let text = try Files.read(path)
        var table: [[UInt8]: Double] = [:]
        table.reserveCapacity(1 << 20)
        var index = 0
        while let (word, end) = word(text, from: index) {
            var position = end
            while position < text.count, text[position] != .init(ascii: ",") && text[position] != .init(ascii: "}") {
                position += 1
            }
            let number = String(decoding: text[end..<position], as: UTF8.self).filter { !$0.isWhitespace && $0 != ":" }
            guard let value = Double(number) else {
                throw Files.Failure(description: "\(path): no number at byte \(end)")
            }
            table[word] = value
            index = position
        }
        guard !table.isEmpty else { throw Files.Failure(description: "\(path) holds no table of numbers") }
        return table
    }

    /// The next string, with its escapes resolved, and the place behind its closing quote.
    private static func word(_ text: [UInt8], from start: Int) -> ([UInt8], Int)? {
        guard var index = text[start...].firstIndex(of: .init(ascii: "\"")) else { return nil }
        index += 1
        var word: [UInt8] = []
        while index < text.count, text[index] != .init(ascii: "\"") {
            if text[index] == .init(ascii: "\\"), index + 1 < text.count {
                index += 1
                switch text[index] {
                case .init(ascii: "u"): word += escaped(text, &index)
                case .init(ascii: "n"), .init(ascii: "t"), .init(ascii: "r"): word.append(0x20)
                default: word.append(text[index])
                }
            } else {
                word.append(text[index])
            }
            index += 1
        }
        return index < text.count ? (word, index + 1) : nil
    }

    /// The UTF-8 of `uXXXX`, two of them for a surrogate pair; `index` moves from the "u" to the last digit.
    private static func escaped(_ text: [UInt8], _ index: inout Int) -> [UInt8] {
        var units: [UInt16] = []
        while index + 4 < text.count, text[index] == .init(ascii: "u"), units.count < 2 {
            let digits = String(decoding: text[(index + 1)...(index + 4)], as: UTF8.self)
            units.append(UInt16(digits, radix: 16) ?? 0xFFFD)
            index += 4
            guard units.count == 1, units[0] & 0xFC00 == 0xD800, index + 2 < text.count,
                text[index + 1] == .init(ascii: "\\"),
                text[index + 2] == .init(ascii: "u")
            else { break }
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
