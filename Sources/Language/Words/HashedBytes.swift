/// FNV-1a over bytes: the same on every machine and in every run.
///
/// Public, though only this package uses it: what is `package` isn't inlined into other modules, and these few steps are taken for
/// every byte of many words.
public struct HashedBytes: Sendable {
    /// The hash of all that was added.
    public var value: UInt64

    /// The hash of nothing.
    @inlinable public init() { value = 14_695_981_039_346_656_037 }

    /// Goes on with what was hashed before.
    @inlinable public init(value: UInt64) { self.value = value }

    /// A byte as it is.
    @inlinable
    public mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 1_099_511_628_211
    }

    /// A byte with ASCII letters in lower case.
    @inlinable
    public mutating func addFolded(_ byte: UInt8) {
        add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }

    /// The bytes with one more.
    @inlinable
    public func addingFolded(_ byte: UInt8) -> HashedBytes {
        var longer = self
        longer.addFolded(byte)
        return longer
    }

    /// Eight bytes in one step, for hashes that only meet others made so.
    @inlinable
    public mutating func add(_ word: UInt64) {
        value = (value ^ word) &* 1_099_511_628_211
        // A whole word at once leaves the low bits poor; fold the high ones in.
        value ^= value >> 29
    }

    /// Eight bytes at a time, for hashes that only meet others made so.
    @inlinable
    public mutating func add(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        let bytes = UnsafeRawBufferPointer(
            rebasing: UnsafeRawBufferPointer(bytes.base)[bytes.startIndex..<bytes.endIndex])
        var place = 0
        while place + 8 <= bytes.count {
            add(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest = UInt64(bytes.count)
        while place < bytes.count {
            rest = rest << 8 | UInt64(bytes[place])
            place += 1
        }
        add(rest)
    }

    /// The hash of these bytes alone, each added as it is.
    @inlinable
    public static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = HashedBytes()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }
}
