import Testing

@testable import TimelineModel

@Suite("The words of a clause")
struct SentenceWordsTests {
    /// A sentence in the middle of an article, so long that it takes more than the two inline blocks.
    private static let sentence = 1000..<1400

    @Test(
        "Words come in the order of the text, however long the sentence",
        arguments: [[1000], [1399, 1127, 1128, 1063, 1064]])
    func order(words: [Int]) {
        var set = SentenceWords(in: Self.sentence)
        for word in words { set.insert(word) }
        #expect(Array(set) == words.sorted())
        #expect(set.first == words.min() && set.last == words.max())
        #expect(set.count == words.count)
    }

    @Test("What stands outside the sentence is never held", arguments: [-1, 0, 999, 1_000_000, Int.max])
    func outside(word: Int) {
        var set = SentenceWords(in: Self.sentence)
        set.insert(word)
        #expect(!set.contains(word) && set.first == nil)
    }

    @Test("Sets are joined, parted and cut at a word")
    func operations() {
        var clause = SentenceWords(in: Self.sentence)
        clause.insert(1010..<1300)
        var aside = SentenceWords(in: Self.sentence)
        aside.insert(1020..<1290)
        clause.remove(aside)
        #expect(Array(clause) == Array(1010..<1020) + Array(1290..<1300))
        clause.removeAll { $0 >= 1292 }
        #expect(clause.last == 1291)
        #expect(clause.word(from: 1020) == 1290 && clause.word(upTo: 1289) == 1019)
        clause.insert(aside)
        #expect(clause.filter { $0.isMultiple(of: 100) }.map(\.self) == [1100, 1200])
    }
}
