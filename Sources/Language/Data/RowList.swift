/// The rows found for the features of one decision, on the stack.
struct RowList {
    let elements: UnsafeMutablePointer<UInt32>
    private(set) var count = 0

    @inline(__always)
    mutating func append(_ row: UInt32) {
        elements[count] = row
        count &+= 1
    }

    /// Leaves out the row that adds nothing, without a branch, as what is found can't be foreseen.
    @inline(__always)
    mutating func appendIfFound(_ row: UInt32) {
        elements[count] = row
        count &+= row == 0 ? 0 : 1
    }

    /// Fills the list up to the next even number with the row that adds nothing.
    @inline(__always)
    func pad() { elements[count] = 0 }

    /// Removes all but the first rows.
    @inline(__always)
    mutating func shorten(to count: Int) { self.count = count }

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
