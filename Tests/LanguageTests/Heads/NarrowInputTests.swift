import Testing

@testable import Language

@Suite("Inputs of the parser that have few values")
struct NarrowInputTests {
    @Test("each has a place of its own, and the row that the table has for it")
    func rows() throws {
        let table = try #require(FeatureTable(LanguageData.builtIn.section(.inputs)))
        let inputs = try #require(NarrowInputs(table))
        var inputOfPlace: [Int: UInt64] = [:]
        var known = 0
        for number in UInt64(0)..<128 {
            for value in UInt64(0)..<1024 {
                let input = number << 48 | value
                guard let place = NarrowInputs.place(of: input) else { continue }
                // Tags and counts are below 128; only clusters reach further.
                let isLong = (40...50).contains(number) || [85, 86, 91].contains(number)
                guard isLong || value < 128 else { continue }
                #expect(inputOfPlace.updateValue(input, forKey: place) == nil)
                #expect(inputs.row(at: place) == table.row(of: input))
                if table.row(of: input) > 0 { known += 1 }
            }
        }
        #expect(known > 1000)
    }

    @Test("words and pairs of tags are searched", arguments: [0, 10, 80, 82, 90, 96, 98, 100, 105] as [UInt64])
    func wide(number: UInt64) { #expect(NarrowInputs.place(of: number << 48 | 3) == nil) }
}
