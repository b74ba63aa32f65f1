import CLanguageData

/// The words that the models know, in an open hash table read in place.
///
/// Section layout: slot count (32 bits), padding to 16 bytes; then the slots of 12 bytes: the upper half of the word's
/// hash (0 marks a free slot), classes and lists (16 bits each), then 32 bits: common tag (6), flags (2), the clusters of
/// the word in small letters and capitalised (10 each) and how often it is capitalised (2).
///
/// The clusters' section has the path of each in the tree of clusters (16 bits).
package struct Lexicon: @unchecked Sendable {
    package static let slotSize = 12
    package static let trainedFlag: UInt32 = 1 << 6
    package static let unambiguousFlag: UInt32 = 1 << 7

    private let slots: UnsafeRawPointer
    private let slotCount: Int
    private let paths: UnsafeRawPointer?
    private let pathCount: Int

    package init?(_ data: LanguageData) {
        let section = data.section(.lexicon)
        let clusters = data.section(.clusters)
        paths = clusters.baseAddress
        pathCount = clusters.count / 2
        guard section.count > 16, let base = section.baseAddress else { return nil }
        let count = Int(section.load(as: UInt32.self))
        guard count > 0, section.count >= 16 + count * Self.slotSize else { return nil }
        slots = base + 16
        slotCount = count
    }

    /// The check stored in a slot: the upper half of the hash, never 0.
    @inline(__always)
    package static func check(_ hash: UInt64) -> UInt32 { max(1, UInt32(truncatingIfNeeded: hash >> 32)) }

    /// The slot where the search for a word begins.
    @inline(__always)
    package static func slot(_ hash: UInt64, of count: Int) -> Int {
        Int(((hash & 0xFFFF_FFFF) &* UInt64(count)) >> 32)
    }

    /// Fills in what the lexicon knows of the word with this hash.
    @inline(__always)
    private func look(up hash: UInt64, into info: inout WordInfo) {
        let check = Self.check(hash)
        var slot = Self.slot(hash, of: slotCount)
        while true {
            let entry = slots + slot &* Self.slotSize
            let found = entry.loadUnaligned(as: UInt32.self)
            if found == 0 { return }
            if found == check {
                info.classes = WordClasses(rawValue: entry.loadUnaligned(fromByteOffset: 4, as: UInt16.self))
                info.lists = WordLists(rawValue: entry.loadUnaligned(fromByteOffset: 6, as: UInt16.self))
                let rest = entry.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
                info.commonTag = PennTag(rawValue: UInt8(truncatingIfNeeded: rest & 0x3F)) ?? .xx
                if rest & Self.trainedFlag != 0 { info.id = UInt32(truncatingIfNeeded: slot) + 1 }
                info.isUnambiguous = rest & Self.unambiguousFlag != 0
                let isSmall = info.shape == .lower || info.shape == .abbreviation
                info.cluster = UInt16(truncatingIfNeeded: (isSmall ? rest >> 8 : rest >> 18) & 0x3FF)
                if let paths, info.cluster < pathCount {
                    info.clusterPath = paths.loadUnaligned(fromByteOffset: Int(info.cluster) &* 2, as: UInt16.self)
                }
                info.capitals = CapitalHabit(rawValue: UInt8(truncatingIfNeeded: rest >> 28 & 3)) ?? .unknown
                return
            }
            slot = slot &+ 1 == slotCount ? 0 : slot &+ 1
        }
    }

    /// Sets what is known of the words of some tokens. All are hashed first, so that the slots wait for no memory.
    func setWords(_ indices: Range<Int>, of tokens: [Token], to words: inout [WordInfo], text: [UInt8]) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: indices.count) { hashes in
            for index in indices {
                let hash: UInt64
                (words[index], hash) = Self.form(of: text, tokens[index].range)
                language_prefetch(slots + Self.slot(hash, of: slotCount) &* Self.slotSize)
                hashes[index - indices.lowerBound] = hash
            }
            for index in indices { look(up: hashes[index - indices.lowerBound], into: &words[index]) }
        }
    }

    /// What is known of the word that the bytes spell.
    package func info(_ text: [UInt8], _ range: Range<Int>) -> WordInfo {
        var (info, hash) = Self.form(of: text, range)
        look(up: hash, into: &info)
        return info
    }

    /// Whether the lower-case ASCII word can belong to one of the classes.
    package func contains(_ word: [UInt8], as classes: WordClasses) -> Bool {
        !info(word, 0..<word.count).classes.isDisjoint(with: classes)
    }

    /// The shape and ends of a word, and the hash the lexicon has it under: letters lower-cased, curly quotes made
    /// straight, every digit a zero.
    package static func form(of text: [UInt8], _ range: Range<Int>) -> (WordInfo, UInt64) {
        text.withUnsafeBufferPointer { form(of: $0, range) }
    }

    private static func form(of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (WordInfo, UInt64) {
        precondition(range.upperBound <= text.count)
        var info = WordInfo()
        var bytes = HashedBytes()
        var upper = 0
        var lower = 0
        var digits = 0
        var isAddress = false
        var marks = 0
        var suffix: UInt32 = 0
        var prefix: UInt32 = 0
        var count = 0
        var index = range.lowerBound
        while index < range.upperBound {
            var byte = text[index]
            if TextBytes.isLower(byte) {
                lower &+= 1
            } else if TextBytes.isUpper(byte) {
                upper += 1
                byte |= 0x20
            } else if TextBytes.isDigit(byte) {
                digits += 1
                byte = 0x30
            } else if byte < 0x80 {
                marks += 1
                if byte == .ascii("-") { info.hasHyphen = true }
                if byte == .ascii("@") || byte == .ascii("/") { isAddress = true }
            } else if byte == 0xE2, index + 2 < range.upperBound, text[index + 1] == 0x80 {
                marks += 1
                switch text[index + 2] {
                case 0x90, 0x91: byte = .ascii("-")
                case 0x98, 0x99: byte = .ascii("'")
                case 0x9C, 0x9D: byte = .ascii("\"")
                case 0x93: byte = 1
                case 0x94, 0x95: byte = 2
                case 0xA6: byte = 3
                default: byte = 4
                }
                index += 2
            } else {
                lower += 1
            }
            bytes.add(byte)
            suffix = suffix << 8 | UInt32(byte)
            if count < 4 { prefix = prefix << 8 | UInt32(byte) }
            count &+= 1
            index &+= 1
        }
        // The lexicon takes both halves for what tells words apart, so all bits are to depend on all bytes.
        var hash = bytes.value ^ bytes.value >> 29
        hash = hash &* 0xBF58_476D_1CE4_E5B9
        hash ^= hash >> 32
        info.hash = UInt32(truncatingIfNeeded: hash)
        info.suffix = suffix
        info.prefix = prefix
        info.length = UInt8(clamping: count)
        let startsUpper = !range.isEmpty && TextBytes.isUpper(text[range.lowerBound])
        if isAddress, upper + lower > 0 {
            info.shape = .other
        } else if digits > 0 {
            info.shape = upper + lower == 0 ? .number : .alphanumeric
        } else if upper + lower == 0 {
            info.shape = .mark
        } else if upper == 0 {
            info.shape = marks > 0 && text[range.upperBound - 1] == .ascii(".") ? .abbreviation : .lower
        } else if lower == 0 {
            info.shape = upper == 1 ? .initial : .upper
        } else {
            info.shape = startsUpper && upper == 1 ? .capital : startsUpper && marks > 0 ? .capital : .mixed
        }
        return (info, hash)
    }
}
