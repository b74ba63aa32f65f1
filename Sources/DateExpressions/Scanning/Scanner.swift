/// Walks over a text once and hands out each run of atoms that may hold a date expression.
///
/// A run ends at a word the lexicon does not know, at a mark that no date has, and at a blank line.
struct Scanner {
    let lexicon: Lexicon
    private(set) var position = 0
    private let count: Int

    /// No expression is longer; a text of nothing but numbers is read in pieces.
    private static let longestRun = 512

    init(_ lexicon: Lexicon, count: Int) {
        self.lexicon = lexicon
        self.count = count
    }

    /// Fills `run` with the next run that has a trigger; false at the end of the text.
    mutating func next(_ text: UnsafeBufferPointer<UInt8>, into run: inout [Atom]) -> Bool {
        run.removeAll(keepingCapacity: true)
        var kinds = WordKinds()
        var isGlued = false
        var newlines = 0
        lexicon.lengths.withUnsafeBufferPointer { lengths in
            while position < count {
                let byte = text[position]
                switch Self.kind(of: byte) {
                case .space:
                    if byte == 10 {
                        newlines += 1
                        if newlines > 1, endRun(&run, &kinds) { return }
                    }
                    position += 1
                    isGlued = false
                    continue
                case .letter:
                    let atom = word(text, lengths, isGlued)
                    if atom.word == 0 || run.count >= Self.longestRun {
                        if endRun(&run, &kinds) { return }
                    } else {
                        run.append(atom)
                        kinds.formUnion(atom.kinds)
                    }
                case .digit:
                    var atom = Digits.read(text, &position)
                    if atom.kinds.isEmpty || run.count >= Self.longestRun {
                        if endRun(&run, &kinds) { return }
                    } else {
                        atom.isGlued = isGlued
                        run.append(atom)
                        kinds.formUnion(atom.kinds)
                        // A year by itself is a trigger too.
                        if atom.kinds.has(.integer), atom.detail == 4 { kinds.insert(WordKinds(.clock)) }
                    }
                case .mark:
                    if isSpace(text) {
                        isGlued = false
                        continue
                    }
                    if var atom = mark(text) {
                        atom.isGlued = isGlued
                        run.append(atom)
                        kinds.formUnion(atom.kinds)
                    } else if endRun(&run, &kinds) {
                        return
                    }
                }
                newlines = 0
                isGlued = true
            }
        }
        return !run.isEmpty && !kinds.isDisjoint(with: .triggers)
    }

    /// True where the run is worth reading; else it is emptied.
    @inline(__always)
    private func endRun(_ run: inout [Atom], _ kinds: inout WordKinds) -> Bool {
        if run.isEmpty { return false }
        if !kinds.isDisjoint(with: .triggers) { return true }
        // Of one to three atoms mostly, which costs less to take off than to ask for an empty array.
        while !run.isEmpty { run.removeLast() }
        kinds = []
        return false
    }

    // MARK: Words

    /// Reads letters; "a.m." and "U.S." are one word, the dot of an abbreviation belongs to it.
    @inline(__always)
    private mutating func word(
        _ text: UnsafeBufferPointer<UInt8>, _ lengths: UnsafeBufferPointer<UInt32>, _ isGlued: Bool
    ) -> Atom {
        let start = position
        let first = text[start]
        var end = start + 1
        while end < count, lengths[Int(text[end])] & 1 != 0 { end += 1 }
        position = end
        var length = end - start
        var atom = Atom(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), kinds: [])
        // Most words end here: none of the lexicon begins so and is as long.
        let lengthsOfWords = lengths[Int(first)]
        guard length == 1 || length <= Lexicon.Key.capacity && lengthsOfWords & 1 << UInt32(length) != 0 else {
            return atom
        }
        var key = Lexicon.Key()
        for index in 0..<length {
            let lower = UInt64(text[start + index] | 0x20)
            if index < 8 { key.low |= lower << UInt64(index * 8) } else { key.high |= lower << UInt64(index * 8 - 64) }
        }
        var isDotted = false
        if length == 1, position + 1 < count, text[position] == 0x2E, Self.isLetter(text[position + 1]) {
            isDotted = true
            dottedLetters(text, &key, &length)
        }
        if length == 1, first | 0x20 == 0x6F, position + 5 < count, let end = clockAfterO(text) {
            // "o'clock": looked up as "oclock".
            for byte in "clock".utf8 {
                key.low |= UInt64(byte) << UInt64(length * 8)
                length += 1
            }
            position = end
        }
        atom.end = Int32(truncatingIfNeeded: position)
        guard length <= Lexicon.Key.capacity, lengthsOfWords & 1 << UInt32(length) != 0 else { return atom }
        let number = lexicon.find(key)
        guard number != 0 else { return atom }
        atom.word = number
        atom.isGlued = isGlued
        atom.isCapitalised = text[start] & 0x20 == 0
        atom.kinds = lexicon.kinds[Int(number)]
        if !isDotted, position < count, text[position] == 0x2E, lexicon.mayHaveDot(number) {
            isDotted = true
            position += 1
            atom.end += 1
        }
        atom.isDotted = isDotted
        return atom
    }

    /// The rest of "a.m.", "p.m", "U.S.": single letters with dots between.
    private mutating func dottedLetters(
        _ text: UnsafeBufferPointer<UInt8>, _ key: inout Lexicon.Key, _ length: inout Int
    ) {
        while position + 1 < count, text[position] == 0x2E, Self.isLetter(text[position + 1]) {
            if position + 2 < count, Self.isLetter(text[position + 2]) { return }
            if length < 8 { key.low |= UInt64(text[position + 1] | 0x20) << UInt64(length * 8) }
            length += 1
            position += 2
        }
        if position < count, text[position] == 0x2E { position += 1 }
    }

    /// After the "o" of "o'clock": where it ends.
    private func clockAfterO(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let after = Self.apostrophe(text, at: position) else { return nil }
        var index = after
        for byte in "clock".utf8 {
            guard index < count, text[index] | 0x20 == byte else { return nil }
            index += 1
        }
        return index
    }

    // MARK: Marks

    /// A comma, dash, slash or "'s"; "'98" and "'90s" are read as numbers.
    private mutating func mark(_ text: UnsafeBufferPointer<UInt8>) -> Atom? {
        let start = position
        func atom(_ kind: WordKind, _ end: Int) -> Atom {
            Atom(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), kinds: WordKinds(kind))
        }
        switch text[position] {
        case 0x2C:
            position += 1
            return atom(.comma, position)
        case 0x2D:
            position += 1
            return atom(.hyphen, position)
        case 0x2F:
            position += 1
            return atom(.slash, position)
        default: break
        }
        if let after = Self.apostrophe(text, at: position) {
            if let number = Digits.readShortYear(text, from: after, behind: start) {
                position = Int(number.end)
                var year = number
                year.start = Int32(truncatingIfNeeded: start)
                return year
            }
            if after < count, text[after] | 0x20 == 0x73,
                after + 1 == count || !Self.isLetter(text[after + 1])
            {
                position = after + 1
                return atom(.possessive, position)
            }
            // "three years' time": the bare apostrophe of a plural.
            if start > 0, text[start - 1] | 0x20 == 0x73 {
                position = after
                return atom(.possessive, position)
            }
            position = after
            return nil
        }
        if text[position] == 0xE2, position + 2 < count, text[position + 1] == 0x80 {
            let third = text[position + 2]
            if third >= 0x90, third <= 0x94 {
                position += 3
                return atom(.hyphen, position)
            }
        }
        position += 1
        while position < count, text[position] & 0xC0 == 0x80 { position += 1 }
        return nil
    }

    /// The place after an apostrophe, straight or curly, that stands at `index`.
    @inline(__always)
    static func apostrophe(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard index < text.count else { return nil }
        if text[index] == 0x27 { return index + 1 }
        guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
        return text[index + 2] == 0x98 || text[index + 2] == 0x99 ? index + 3 : nil
    }

    /// Steps over a no-break or other special space.
    private mutating func isSpace(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if text[position] == 0xC2, position + 1 < count, text[position + 1] == 0xA0 {
            position += 2
            return true
        }
        if text[position] == 0xE2, position + 2 < count, text[position + 1] == 0x80,
            text[position + 2] <= 0x8A || text[position + 2] == 0xAF
        {
            position += 3
            return true
        }
        return false
    }

    enum ByteClass { case space, letter, digit, mark }

    /// Bytes of letters beyond ASCII count as letters, but for the two that begin special spaces, quotes and dashes.
    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= 0x61 && lower <= 0x7A && byte < 0x80 || byte >= 0x80 && byte != 0xC2 && byte != 0xE2
    }

    @inline(__always)
    static func kind(of byte: UInt8) -> ByteClass {
        if isLetter(byte) { return .letter }
        if byte == 0x20 || byte >= 9 && byte <= 13 { return .space }
        return byte >= 48 && byte <= 57 ? .digit : .mark
    }
}
