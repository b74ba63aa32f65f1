extension [UInt64] {
    /// Sorts by the upper half of each value; values with the same upper half keep their order. Linear.
    mutating func sortByUpperHalf() {
        guard count > 256 else {
            sort { $0 >> 32 < $1 >> 32 }
            return
        }
        var target = [UInt64](repeating: 0, count: count)
        // Three passes of eleven bits cover the half.
        for shift in [UInt64(32), 43, 54] {
            var starts = [Int](repeating: 0, count: 2049)
            for value in self { starts[Int((value >> shift) & 2047) + 1] += 1 }
            for digit in 0..<2048 { starts[digit + 1] += starts[digit] }
            for value in self {
                let digit = Int((value >> shift) & 2047)
                target[starts[digit]] = value
                starts[digit] += 1
            }
            swap(&self, &target)
        }
    }
}
