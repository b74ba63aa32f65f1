/// The rows found for the features of one decision.
typealias RowList = DecisionList<UInt32>

/// What is gathered for one decision, on the stack.
struct DecisionList<Element> {
    let elements: UnsafeMutablePointer<Element>
    private(set) var count = 0

    @inline(__always)
    mutating func append(_ element: Element) {
        elements[count] = element
        count &+= 1
    }

    @inline(__always)
    mutating func removeAll() { count = 0 }

    /// Calls `body` with an empty list.
    @inline(__always)
    static func with<Result>(_ body: (inout DecisionList) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: Element.self, capacity: decisionListCapacity) { storage in
            var list = DecisionList(elements: storage.baseAddress.unsafelyUnwrapped)
            return body(&list)
        }
    }
}

/// No decision has more features.
private let decisionListCapacity = 96
