/// Large values are moved from place to place: a copy of one would count a reference to each of its texts and lists.
extension Array {
    /// The elements of several arrays, one behind the other.
    init(moving pieces: consuming [[Element]]) {
        var pieces = pieces
        self.init()
        reserveCapacity(pieces.reduce(0) { $0 + $1.count })
        // Only the last one leaves an array without a copy.
        for piece in pieces.indices.reversed() {
            while let last = pieces[piece].popLast() { append(last) }
            pieces[piece] = []
        }
        // An array swaps by copying, its buffer by moving.
        withUnsafeMutableBufferPointer { elements in
            for place in 0..<elements.count / 2 { elements.swapAt(place, elements.count - 1 - place) }
        }
    }

    /// Puts each element at the place at which `order` has its index. Linear.
    ///
    /// - Parameter order: Each index once.
    mutating func reorder(_ order: [Int32]) {
        var isDone = [Bool](repeating: false, count: count)
        withUnsafeMutableBufferPointer { elements in
            for start in elements.indices where !isDone[start] {
                var place = start
                isDone[start] = true
                while Int(order[place]) != start {
                    elements.swapAt(place, Int(order[place]))
                    place = Int(order[place])
                    isDone[place] = true
                }
            }
        }
    }
}
