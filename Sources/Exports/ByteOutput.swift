/// Where exports write their bytes: collected, and handed on in large pieces.
///
/// The first failure is kept and everything after it is dropped, so that writers need not check each line;
/// `finish` throws it.
public final class ByteOutput {
    private var buffer: [UInt8] = []
    private let drain: (UnsafeRawBufferPointer) throws -> Void
    private var failure: (any Error)?
    private static let pieceSize = 1 << 16

    /// - Parameter drain: Takes the bytes on; called with up to some 64 KB at a time.
    public init(drain: @escaping (UnsafeRawBufferPointer) throws -> Void) {
        self.drain = drain
        buffer.reserveCapacity(Self.pieceSize + 4096)
    }

    public func write(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        drainIfFull()
    }

    public func write(_ bytes: some Collection<UInt8>) {
        buffer.append(contentsOf: bytes)
        drainIfFull()
    }

    public func write(byte: UInt8) {
        buffer.append(byte)
    }

    public func writeLine(_ text: String = "") {
        buffer.append(contentsOf: text.utf8)
        buffer.append(UInt8(ascii: "\n"))
        drainIfFull()
    }

    /// Hands on what is left, and throws the first failure of any write so far.
    public func finish() throws {
        drainAll()
        if let failure { throw failure }
    }

    private func drainIfFull() {
        if buffer.count >= Self.pieceSize { drainAll() }
    }

    private func drainAll() {
        if failure == nil, !buffer.isEmpty {
            do { try buffer.withUnsafeBytes(drain) } catch { failure = error }
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

extension ByteOutput {
    /// The text that `body` writes.
    public static func string(_ body: (ByteOutput) -> Void) -> String {
        var bytes: [UInt8] = []
        let output = ByteOutput { bytes.append(contentsOf: $0) }
        body(output)
        output.drainAll()
        return String(decoding: bytes, as: UTF8.self)
    }
}
