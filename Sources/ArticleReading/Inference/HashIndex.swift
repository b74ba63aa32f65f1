/// Which articles have which hashes, to find what they share without comparing each with each.
///
/// Linear in the number of hashes, as long as they spread evenly; else that times its logarithm. Sorts in place: the entries of
/// a large folder are most of the memory that inference takes.
struct HashIndex {
    struct Entry: Comparable {
        var hash: UInt64
        var article: Int32

        static func < (left: Entry, right: Entry) -> Bool {
            left.hash != right.hash ? left.hash < right.hash : left.article < right.article
        }
    }

    /// By hash, those of the same hash in the order of their articles, each once.
    private(set) var entries: [Entry]

    init(_ entries: consuming [Entry]) {
        self.entries = entries
        sort()
        removeDoubles()
    }

    /// The entries with the hash of the one at an index, which is the first of them.
    func group(from start: Int) -> Range<Int> {
        var end = start + 1
        while end < entries.count, entries[end].hash == entries[start].hash { end += 1 }
        return start..<end
    }

    private mutating func removeDoubles() {
        var kept = 0
        // By index: an iterator would hold on to the array, and the first change copy it.
        for index in entries.indices where kept == 0 || entries[index] != entries[kept - 1] {
            entries[kept] = entries[index]
            kept += 1
        }
        entries.removeLast(entries.count - kept)
    }

    // MARK: Sorting

    /// More hashes than this in one bucket don't spread evenly.
    private static let fullBucket = 24

    /// Puts each entry where the first bits of its hash say, then puts right what has the same first bits.
    private mutating func sort() {
        let bits = max(1, Int.bitWidth - entries.count.leadingZeroBitCount - 2)
        let shift = UInt64(UInt64.bitWidth - bits)
        var ends = [Int32](repeating: 0, count: 1 << bits)
        for entry in entries { ends[Int(entry.hash >> shift)] += 1 }
        for bucket in ends.indices.dropFirst() { ends[bucket] += ends[bucket - 1] }
        var next = [0] + ends.dropLast()
        for bucket in ends.indices {
            while next[bucket] < ends[bucket] {
                let place = Int(next[bucket])
                let home = Int(entries[place].hash >> shift)
                if home != bucket { entries.swapAt(place, Int(next[home])) }
                next[home] += 1
            }
        }
        var start = 0
        for end in ends.lazy.map(Int.init) {
            if end - start > Self.fullBucket {
                entries[start..<end].sort()
            } else {
                sortByInsertion(start..<end)
            }
            start = end
        }
    }

    private mutating func sortByInsertion(_ range: Range<Int>) {
        for index in range.dropFirst() {
            let entry = entries[index]
            var place = index
            while place > range.lowerBound, entry < entries[place - 1] {
                entries[place] = entries[place - 1]
                place -= 1
            }
            entries[place] = entry
        }
    }
}
