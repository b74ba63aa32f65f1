import Testing

@testable import Language

@Suite("Words as numbers")
struct NumberTableTests {
    @Test("a table has what was last set for a number, and for all others what it was made with")
    func table() {
        var table = NumberTable<Int>(capacity: 2, absent: -1)
        for number in 1...200 { table[UInt64(number) << 32] = number }
        for number in 1...200 { table[UInt64(number) << 32] += number }
        for number in 1...200 { #expect(table[UInt64(number) << 32] == 2 * number) }
        for number in [0, 1, 201 << 32, UInt64.max] { #expect(table[number] == -1) }
    }

    @Test("0, which stands for no word, is never there")
    func zero() {
        var table = NumberTable<Int>(capacity: 2, absent: 0)
        table[0] = 5
        for number in UInt64(0)..<100 { #expect(table[number] == 0) }
    }

    @Test("a list of words holds these, letter case ignored, and none longer than eight letters")
    func words() {
        let words = ShortWord.set("met o’er uncontested shall")
        func has(_ word: String) -> Bool { words.contains(ShortWord.pack(Array(word.utf8), 0..<word.utf8.count)) }
        #expect(has("met") && has("Met") && has("o’er") && has("shall"))
        #expect(!has("me") && !has("uncontested") && !has("") && !has("contested"))
    }

    @Test(
        "bytes are hashed as FNV-1a says",
        arguments: [("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8)]
            as [(String, UInt64)])
    func hash(text: String, expected: UInt64) {
        #expect(HashedBytes.hash(text.utf8) == expected)
        var folded = HashedBytes()
        for byte in text.uppercased().utf8 { folded.addFolded(byte) }
        #expect(folded.value == expected)
    }
}
