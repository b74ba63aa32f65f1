import Language

/// Collects the entities that GUM writes in the MISC column.
struct EntityReader {
    mutating func read(_ column: Substring, token: Int) {}

    mutating func names(in sentence: GoldSentence) -> ([Name], Bool) { ([], false) }
}
