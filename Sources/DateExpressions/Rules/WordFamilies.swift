/// Words in families, asked for by their bytes in a text: "shot", "killing" and "death" can tell of the same thing.
struct WordFamilies: Sendable {
    private let words: WordSet
    /// For each place in the set the number of the family, from 1; 0 where no word is.
    private var families: [UInt8]

    /// No family.
    static let none: UInt8 = 0

    /// How many there are; their numbers run from 1 to this.
    let count: Int

    /// - Parameter lists: Each the words of one family, separated by white space, in lower case; at most 255.
    init(_ lists: [String]) {
        let keys = lists.prefix(Int(UInt8.max)).map { WordSet.keys($0) }
        words = WordSet(keys: keys.flatMap { $0 })
        count = keys.count
        families = Array(repeating: Self.none, count: words.capacity)
        for (index, family) in keys.enumerated() {
            for key in family {
                if let place = words.place(of: key) { families[place] = UInt8(index + 1) }
            }
        }
    }

    func family(of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> UInt8 {
        words.place(of: range, in: text).map { families[$0] } ?? Self.none
    }
}
