#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension [UInt8] {
    /// The first offset of a range at which a byte stands; `nil` where it stands nowhere.
    func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
        withUnsafeBufferPointer { bytes in
            guard !range.isEmpty, let start = UnsafeBufferPointer(rebasing: bytes[range]).baseAddress,
                let found = memchr(start, Int32(byte), range.count)
            else { return nil }
            return range.lowerBound + (UnsafeRawPointer(found) - UnsafeRawPointer(start))
        }
    }
}
