/// Turns the bytes a terminal sends into keys, mouse and pasted text. A value with no clock and no terminal.
///
/// The sequences are those of ECMA-48 and xterm, which all terminals in use today send (the Linux console and rxvt with
/// small differences, both known here). Bytes that mean nothing are dropped; whatever comes, nothing is kept for ever.
public struct KeyDecoder: Sendable {
    private var pending: [UInt8] = []
    private var pasted: [UInt8]?

    /// Longer control sequences are noise.
    private static let longestSequence = 64
    private static let longestPaste = 1 << 16
    private static let longestString = 1 << 12
    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

    public init() {}

    /// Whether bytes wait for more: an escape that may be a key of its own, the start of a sequence, a paste.
    public var isWaiting: Bool { patience != nil }

    /// How long the rest of what has come may take, in milliseconds; `nil` where nothing is missing.
    ///
    /// An escape alone is mostly a key. What is clearly the start of a longer sequence may come in pieces over a slow
    /// line, and so may a paste: its rest must not be taken for keys.
    public var patience: Int32? {
        if pasted != nil { return 1000 }
        return pending.isEmpty ? nil : pending.count <= 2 ? 25 : 500
    }

    /// Takes bytes as they come, cut anywhere.
    public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
        pending.append(contentsOf: bytes)
        return drain(isFinal: false)
    }

    /// Takes what waits for what it is: the pause after it was too long for the rest of a sequence, or of a paste whose
    /// end was lost on the way.
    public mutating func flush() -> [Input] {
        guard let text = pasted else { return drain(isFinal: true) }
        pasted = nil
        return [.paste(String(decoding: text, as: UTF8.self))] + drain(isFinal: true)
    }

    private mutating func drain(isFinal: Bool) -> [Input] {
        var inputs: [Input] = []
        var position = 0
        loop: while position < pending.count {
            if pasted != nil {
                position = takePaste(from: position, into: &inputs)
                if pasted != nil { break }
                continue
            }
            switch Self.decode(pending, from: position, isFinal: isFinal) {
            case .incomplete: break loop
            case .input(let input, let length):
                inputs.append(input)
                position += length
            case .pasteStart(let length):
                pasted = []
                position += length
            case .nothing(let length):
                position += length
            }
        }
        pending.removeFirst(min(position, pending.count))
        return inputs
    }

    /// Moves bytes to the paste up to its end mark, of which the start may be all there is yet.
    private mutating func takePaste(from start: Int, into inputs: inout [Input]) -> Int {
        var position = start
        while position < pending.count {
            if pending[position] == 0x1B {
                let rest = pending[position...].prefix(Self.pasteEnd.count)
                if rest.elementsEqual(Self.pasteEnd) {
                    inputs.append(.paste(String(decoding: pasted ?? [], as: UTF8.self)))
                    pasted = nil
                    return position + Self.pasteEnd.count
                }
                if rest.count < Self.pasteEnd.count, Self.pasteEnd.starts(with: rest) { return position }
            }
            if let count = pasted?.count, count < Self.longestPaste { pasted?.append(pending[position]) }
            position += 1
        }
        return position
    }

    // MARK: One key

    private enum Decoded {
        case incomplete
        case input(Input, length: Int)
        case pasteStart(length: Int)
        case nothing(length: Int)
    }

    private static func decode(_ bytes: [UInt8], from start: Int, isFinal: Bool) -> Decoded {
        switch bytes[start] {
        case 0x1B: return decodeEscape(bytes, from: start, isFinal: isFinal)
        case 0x0D, 0x0A: return .input(.key(.enter), length: 1)
        case 0x09: return .input(.key(.tab), length: 1)
        case 0x08, 0x7F: return .input(.key(.backspace), length: 1)
        case 0: return .input(.key(.control(" ")), length: 1)
        case 1...0x1A:
            return .input(.key(.control(Character(Unicode.Scalar(bytes[start] + 0x60)))), length: 1)
        case 0x1C...0x1F:
            return .input(.key(.control(Character(Unicode.Scalar(bytes[start] + 0x40)))), length: 1)
        default: return decodeCharacter(bytes, from: start, isFinal: isFinal)
        }
    }

    private static func decodeCharacter(_ bytes: [UInt8], from start: Int, isFinal: Bool) -> Decoded {
        let first = bytes[start]
        let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard length > 0 else { return .nothing(length: 1) }
        let end = start + length
        let available = bytes[start..<min(end, bytes.count)]
        guard available.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .nothing(length: 1) }
        guard end <= bytes.count else { return isFinal ? .nothing(length: 1) : .incomplete }
        guard let text = String(validating: available, as: UTF8.self), let character = text.first else {
            return .nothing(length: 1)
        }
        return .input(.key(.character(character)), length: length)
    }

    private static func decodeEscape(_ bytes: [UInt8], from start: Int, isFinal: Bool) -> Decoded {
        guard start + 1 < bytes.count else { return isFinal ? .input(.key(.escape), length: 1) : .incomplete }
        switch bytes[start + 1] {
        case UInt8(ascii: "["): return decodeControlSequence(bytes, from: start, isFinal: isFinal)
        case UInt8(ascii: "O"):
            guard start + 2 < bytes.count else {
                return isFinal ? .input(.key(.alt("O")), length: 2) : .incomplete
            }
            if let key = key(forFinal: bytes[start + 2]) { return .input(.key(key), length: 3) }
            return .nothing(length: 3)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
            return decodeString(bytes, from: start, isFinal: isFinal)
        case 0x1B: return .input(.key(.escape), length: 1)
        case 0x20..<0x7F: return .input(.key(.alt(Character(Unicode.Scalar(bytes[start + 1])))), length: 2)
        default: return .input(.key(.escape), length: 1)
        }
    }

    /// `ESC ] text BEL` or `ESC \`, and the other strings of ECMA-48: a terminal's answer to a question that some program
    /// asked it. What has no end is a letter with Alt, and what follows are keys.
    private static func decodeString(_ bytes: [UInt8], from start: Int, isFinal: Bool) -> Decoded {
        var index = start + 2
        while index < bytes.count, index - start < longestString {
            switch bytes[index] {
            case 0x07: return .nothing(length: index + 1 - start)
            case 0x1B where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\\"):
                return .nothing(length: index + 2 - start)
            default: index += 1
            }
        }
        guard isFinal || index - start >= longestString else { return .incomplete }
        return .input(.key(.alt(Character(Unicode.Scalar(bytes[start + 1])))), length: 2)
    }

    /// `ESC [ parameters final`.
    private static func decodeControlSequence(_ bytes: [UInt8], from start: Int, isFinal: Bool) -> Decoded {
        var index = start + 2
        // The Linux console sends ESC [ [ A for F1.
        if index < bytes.count, bytes[index] == UInt8(ascii: "[") {
            guard index + 1 < bytes.count else { return isFinal ? .nothing(length: 3) : .incomplete }
            let number = Int(bytes[index + 1]) - 0x40
            return (1...5).contains(number) ? .input(.key(.function(number)), length: 4) : .nothing(length: 4)
        }
        while index < bytes.count, (0x20..<0x40).contains(bytes[index]), index - start < longestSequence { index += 1 }
        guard index < bytes.count else {
            guard isFinal else { return .incomplete }
            return index == start + 2 ? .input(.key(.alt("[")), length: 2) : .nothing(length: index - start)
        }
        let final = bytes[index]
        // A byte that can't stand in a sequence ends it unread; it may start a key of its own.
        guard (0x40..<0x7F).contains(final) else { return .nothing(length: index - start) }
        let length = index - start + 1
        let parameters = bytes[start + 2..<index]
        if final == UInt8(ascii: "M"), parameters.isEmpty {
            return decodeX10Mouse(bytes, from: start, isFinal: isFinal)
        }
        if parameters.first == UInt8(ascii: "<") {
            guard let mouse = mouse(numbers(parameters.dropFirst()), isPress: final == UInt8(ascii: "M")) else {
                return .nothing(length: length)
            }
            return .input(.mouse(mouse), length: length)
        }
        let values = numbers(parameters)
        if final == UInt8(ascii: "~") {
            if values.first == 200 { return .pasteStart(length: length) }
            guard let key = key(forNumber: values.first ?? 0) else { return .nothing(length: length) }
            return .input(.key(key), length: length)
        }
        // rxvt ends Home and End with $ or ^ where a modifier is held; others put it after a semicolon.
        guard let key = key(forFinal: final), final != UInt8(ascii: "R") || !isPlace(values) else {
            return .nothing(length: length)
        }
        return .input(.key(key), length: length)
    }

    /// Whether these are row and column of the cursor, which a terminal was asked for, and not F3 with a modifier held.
    private static func isPlace(_ values: [Int]) -> Bool {
        values.count == 2 && (values[0] != 1 || !(2...8).contains(values[1]))
    }

    private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
        bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
            part.reduce(0) { total, byte in
                (0x30...0x39).contains(byte) ? min(total * 10 + Int(byte) - 0x30, 99_999) : total
            }
        }
    }

    private static func key(forFinal final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "Z"): .backTab
        case UInt8(ascii: "M"): .enter
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
        default: nil
        }
    }

    private static func key(forNumber number: Int) -> Key? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        default: nil
        }
    }

    // MARK: Mouse

    /// `ESC [ M` and three bytes, 32 more than button, column and row.
    private static func decodeX10Mouse(_ bytes: [UInt8], from start: Int, isFinal: Bool) -> Decoded {
        guard start + 6 <= bytes.count else { return isFinal ? .nothing(length: 3) : .incomplete }
        let values = bytes[start + 3..<start + 6].map { Int($0) - 32 }
        guard values.allSatisfy({ $0 >= 0 }), let mouse = mouse(values, isPress: values[0] & 3 != 3 || values[0] >= 64)
        else { return .nothing(length: 6) }
        return .input(.mouse(mouse), length: 6)
    }

    /// Button with its modifier bits, column and row from 1.
    private static func mouse(_ numbers: [Int], isPress: Bool) -> Mouse? {
        guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
        let (button, x, y) = (numbers[0] & ~0b11100, numbers[1] - 1, numbers[2] - 1)
        switch button {
        case 0 where numbers[0] & 32 == 0: return Mouse(isPress ? .press(clicks: 1) : .release, x: x, y: y)
        case 32: return Mouse(.drag, x: x, y: y)
        case 3: return Mouse(.release, x: x, y: y)
        case 64: return isPress ? Mouse(.wheelUp, x: x, y: y) : nil
        case 65: return isPress ? Mouse(.wheelDown, x: x, y: y) : nil
        default: return nil
        }
    }
}
