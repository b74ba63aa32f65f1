import Testing

@testable import Language

@Suite("Classes of words from large text")
struct ClusterTests {
    private func info(_ word: String) throws -> WordInfo {
        try #require(Lexicon(.builtIn)).info(Array(word.utf8), 0..<word.utf8.count)
    }

    @Test(
        "words used alike have one class",
        arguments: [("Tuesday", "Thursday"), ("he", "she"), ("said", "says")])
    func alike(first: String, second: String) throws {
        let (first, second) = try (info(first), info(second))
        #expect(first.cluster != 0)
        #expect(first.cluster6 == second.cluster6)
    }

    @Test("words used otherwise are in other classes")
    func unlike() throws {
        #expect(try info("Tuesday").cluster6 != info("said").cluster6)
        #expect(try info("the").cluster != info("met").cluster)
    }

    @Test(
        "how often a word is capitalised is known",
        arguments: [("Ottawa", CapitalHabit.mostly), ("walked", .seldom), ("qzxvbn", .unknown)])
    func capitals(word: String, habit: CapitalHabit) throws {
        #expect(try info(word).capitals == habit)
    }

    @Test("a word that is not known has no class")
    func unknown() throws {
        #expect(try info("qzxvbn").cluster == 0)
        #expect(try info("qzxvbn").clusterPath == 0)
    }

    @Test("sums of classes have each a place of their own")
    func places() {
        #expect(Set((0..<48).map { FeatureTable.place($0, of: 48) }) == Set(0..<48))
    }
}
