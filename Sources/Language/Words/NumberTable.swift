/// Values by numbers that stand for words: packed ones (`ShortWord.pack`) or hashes (`WordInfo.hash`, `NameText.key`).
///
/// An open table: Swift's own dictionaries hash each number anew, which costs more than all the rest of a question.
struct NumberTable<Value: Sendable>: Sendable {
    /// 0 where a slot is free; so 0 itself, which stands for no word, has no value.
    private var numbers: [UInt64]
    private var values: [Value]
    private var count = 0
    private let absent: Value

    /// - Parameters:
    ///   - capacity: About how many numbers it will hold; it grows beyond that.
    ///   - absent: The value of all numbers that none was set for.
    init(capacity: Int, absent: Value) {
        var slots = 8
        while slots < capacity * 2 { slots *= 2 }
        numbers = [UInt64](repeating: 0, count: slots)
        values = [Value](repeating: absent, count: slots)
        self.absent = absent
    }

    @inline(__always)
    subscript(number: UInt64) -> Value {
        get { values[slot(of: number)] }
        set {
            guard number != 0 else { return }
            if count * 2 >= numbers.count { grow() }
            let slot = slot(of: number)
            if numbers[slot] == 0 { count += 1 }
            numbers[slot] = number
            values[slot] = newValue
        }
    }

    /// Where a number stands, or the free slot where it would; at most half of the slots are taken, so one is near.
    @inline(__always)
    private func slot(of number: UInt64) -> Int {
        let mask = numbers.count - 1
        var slot = Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while numbers[slot] != number, numbers[slot] != 0 { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        var larger = NumberTable(capacity: numbers.count, absent: absent)
        for (number, value) in zip(numbers, values) where number != 0 { larger[number] = value }
        self = larger
    }
}

/// Numbers that stand for words, to be asked for.
struct NumberSet: Sendable {
    private var table: NumberTable<Bool>

    init(_ numbers: [UInt64] = []) {
        table = NumberTable(capacity: numbers.count, absent: false)
        for number in numbers { insert(number) }
    }

    mutating func insert(_ number: UInt64) { table[number] = true }

    @inline(__always)
    func contains(_ number: UInt64) -> Bool { table[number] }

    @inline(__always)
    func contains(_ number: UInt32) -> Bool { table[UInt64(number)] }
}

extension NumberSet: ExpressibleByArrayLiteral {
    init(arrayLiteral numbers: UInt32...) { self.init(numbers.map { UInt64($0) }) }
}
