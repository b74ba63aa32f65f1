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
        words = WordSet(lists.joined(separator: " "))
        families = Array(repeating: Self.none, count: words.capacity)
        count = min(lists.count, Int(UInt8.max))
        for (index, list) in lists.prefix(count).enumerated() {
            // By bytes: this is done at every start of the program.
            for word in list.utf8.split(whereSeparator: { $0 <= 0x20 }) {
                let place = Array(word).withUnsafeBufferPointer { words.place(of: 0..<$0.count, in: $0) }
                if let place { families[place] = UInt8(index + 1) }
            }
        }
    }

    func family(of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> UInt8 {
        words.place(of: range, in: text).map { families[$0] } ?? Self.none
    }
}
