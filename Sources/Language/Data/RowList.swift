/// The rows found for the features of one decision, on the stack.
struct RowList {
    let elements: UnsafeMutablePointer<UInt32>
    private(set) var count = 0

    @inline(__always)
    mutating func append(_ row: UInt32) {
        elements[count] = row
        count &+= 1
    }

    @inline(__always)
    mutating func removeAll() { count = 0 }

    /// Calls `body` with an empty list.
    @inline(__always)
    static func with<Result>(_ body: (inout RowList) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity) { storage in
            var list = RowList(elements: storage.baseAddress.unsafelyUnwrapped)
            return body(&list)
        }
    }

    /// No decision has more features.
    private static let capacity = 96
}
