/// Numbers hashes in the order in which they first come: an open hash table, a slot of it for each hash.
struct HashNumbers {
    private struct Slot {
        var hash: UInt64 = 0
        /// -1 for a free one.
        var number: Int32 = -1
    }

    private var slots: [Slot]
    /// How many hashes have a number.
    private(set) var count = 0

    /// - Parameter expected: About how many different hashes will come.
    init(expected: Int) {
        var places = 64
        while places < expected * 2 { places *= 2 }
        slots = Array(repeating: Slot(), count: places)
    }

    /// The number of a hash, from 0; the next one for a hash that comes for the first time.
    mutating func number(_ hash: UInt64) -> UInt32 {
        var place = self.place(hash)
        while slots[place].number >= 0 {
            if slots[place].hash == hash { return UInt32(bitPattern: slots[place].number) }
            place = (place + 1) & (slots.count - 1)
        }
        slots[place] = Slot(hash: hash, number: Int32(truncatingIfNeeded: count))
        count += 1
        if count * 2 > slots.count { grow() }
        return UInt32(truncatingIfNeeded: count - 1)
    }

    private func place(_ hash: UInt64) -> Int {
        // The golden ratio spreads hashes whose low bits are poor.
        Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        for slot in old where slot.number >= 0 {
            var place = self.place(slot.hash)
            while slots[place].number >= 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = slot
        }
    }
}
