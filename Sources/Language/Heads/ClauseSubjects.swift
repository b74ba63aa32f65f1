/// Gives a clause behind "after" or "because" the subject that the parser hung elsewhere: in "She left after her brother
/// sold the farm." the brother sold it, and she left not after her brother.
enum ClauseSubjects {
    /// Makes a noun with such a word in front of it the subject of the finite verb right behind it that has none, whether the
    /// noun hangs on that verb as an adverbial or both hang on the verb before.
    static func mend(_ sentence: Range<Int>, of tokens: inout [Token], text: [UInt8]) {
        for noun in sentence.dropLast() where tokens[noun].relation == .obl && tokens[noun].tag.isNoun {
            let verb = noun + 1
            let above = Int(tokens[verb].head)
            guard isFinite(tokens[verb].tag), tokens[verb].relation != .conj, above >= sentence.lowerBound,
                above < noun,
                Int(tokens[noun].head) == above || Int(tokens[noun].head) == verb,
                let mark = sentence.first(where: { tokens[$0].relation == .casing && Int(tokens[$0].head) == noun }),
                mark > above, isSubordinating(tokens[mark], text),
                !sentence.contains(where: { Int(tokens[$0].head) == verb && isSubject(tokens[$0].relation) })
            else { continue }
            tokens[noun].head = Int32(verb)
            tokens[noun].relation = .nsubj
            tokens[mark].head = Int32(verb)
            tokens[mark].relation = .mark
            tokens[verb].relation = .advcl
        }
    }

    private static func isFinite(_ tag: PennTag) -> Bool { tag == .vbd || tag == .vbz || tag == .vbp }

    private static func isSubject(_ relation: Relation) -> Bool {
        relation == .nsubj || relation == .nsubjPassive || relation == .csubj || relation == .expl
    }

    /// Those that open a clause as well as a phrase; "as" and "since" do too much else.
    private static func isSubordinating(_ token: Token, _ text: [UInt8]) -> Bool {
        token.tag == .in && words.contains(ShortWord.pack(text, token.range))
    }

    private static let words: Set<UInt64> = Set(
        ["after", "although", "because", "before", "though", "until", "while"].map { ShortWord.pack($0) })
}
