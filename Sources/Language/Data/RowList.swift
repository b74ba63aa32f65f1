/// The rows found for the features of one decision.
struct RowList {
    /// No decision has more features.
    static let capacity = 96

    let rows: UnsafeMutablePointer<UInt32>
    private(set) var count = 0

    @inline(__always)
    mutating func append(_ row: UInt32) {
        rows[count] = row
        count &+= 1
    }

    /// Calls `body` with an empty list, whose storage is on the stack.
    @inline(__always)
    static func with<Result>(_ body: (inout RowList) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity) { storage in
            var list = RowList(rows: storage.baseAddress.unsafelyUnwrapped)
            return body(&list)
        }
    }
}
