/// Gives a finite verb the subject right before it that the parser hung elsewhere: in "She left after her brother sold the
/// farm." the brother sold it, and she left not after her brother.
enum ClauseSubjects {
    static func mend(_ sentence: Range<Int>, of tokens: inout [Token], text: [UInt8]) {
        for noun in sentence.dropLast()
        where (tokens[noun].relation == .obl || tokens[noun].relation == .conj) && tokens[noun].tag.isNoun {
            let verb = noun + 1
            let above = Int(tokens[verb].head)
            guard isFinite(tokens[verb].tag), above >= sentence.lowerBound, above < noun,
                !sentence.contains(where: { Int(tokens[$0].head) == verb && isSubject(tokens[$0].relation) })
            else { continue }
            if tokens[noun].relation == .obl {
                mendSubordinate(noun, verb, above, sentence, &tokens, text)
            } else {
                mendCoordinate(noun, verb, above, sentence, &tokens)
            }
        }
    }

    /// "A strike at the largest hospital, *St. Brigid's*, was called off": of two subjects of a verb the second, between commas, says
    /// more of the noun before it.
    static func mendApposed(_ sentence: Range<Int>, of tokens: inout [Token]) {
        for second in sentence.dropFirst(2) where tokens[second].relation.isNominalSubject {
            let verb = Int(tokens[second].head)
            guard verb > second else { continue }
            let near = max(sentence.lowerBound, second - longestApposition)..<min(verb, second + longestApposition)
            guard let first = near.first(where: { Int(tokens[$0].head) == verb && isSubject(tokens[$0].relation) }),
                first < second
            else { continue }
            let phrase = near.filter { $0 == second || Int(tokens[$0].head) == second && tokens[$0].tag != .comma }
            guard let start = phrase.first, let end = phrase.last, start > first + 1, end + 1 < verb,
                tokens[start - 1].tag == .comma, tokens[end + 1].tag == .comma, tokens[start - 2].tag.isNoun,
                phrase.count == end - start + 1
            else { continue }
            tokens[second].head = Int32(start - 2)
            tokens[second].relation = .appos
        }
    }

    /// Words on either side of a noun among which what belongs to it is looked for, so that long sentences take no longer.
    private static let longestApposition = 24

    /// "after her brother sold": whether the noun hangs on that verb as an adverbial or both hang on the verb before.
    private static func mendSubordinate(
        _ noun: Int, _ verb: Int, _ above: Int, _ sentence: Range<Int>, _ tokens: inout [Token], _ text: [UInt8]
    ) {
        guard tokens[verb].relation != .conj, Int(tokens[noun].head) == above || Int(tokens[noun].head) == verb,
            let mark = dependent(of: noun, .casing, sentence, tokens), mark > above, isSubordinating(tokens[mark], text)
        else { return }
        makeSubject(noun, of: verb, &tokens)
        tokens[mark].head = Int32(verb)
        tokens[mark].relation = .mark
        tokens[verb].relation = .advcl
    }

    /// "The index lost 2 % and the dollar fell": the dollar was not lost, since no "and" would then join the verbs.
    private static func mendCoordinate(
        _ noun: Int, _ verb: Int, _ above: Int, _ sentence: Range<Int>, _ tokens: inout [Token]
    ) {
        let first = Int(tokens[noun].head)
        guard tokens[verb].relation == .conj, first > above, Int(tokens[first].head) == above,
            let and = dependent(of: noun, .cc, sentence, tokens), and > first,
            dependent(of: verb, .cc, sentence, tokens) == nil
        else { return }
        makeSubject(noun, of: verb, &tokens)
        tokens[and].head = Int32(verb)
    }

    private static func makeSubject(_ noun: Int, of verb: Int, _ tokens: inout [Token]) {
        tokens[noun].head = Int32(verb)
        tokens[noun].relation = .nsubj
    }

    private static func dependent(
        of head: Int, _ relation: Relation, _ sentence: Range<Int>, _ tokens: [Token]
    ) -> Int? {
        sentence.first { tokens[$0].relation == relation && Int(tokens[$0].head) == head }
    }

    private static func isFinite(_ tag: PennTag) -> Bool { tag == .vbd || tag == .vbz || tag == .vbp }

    private static func isSubject(_ relation: Relation) -> Bool {
        relation.isNominalSubject || relation == .csubj || relation == .expl
    }

    /// Those that open a clause as well as a phrase; "as" and "since" do too much else.
    private static func isSubordinating(_ token: Token, _ text: [UInt8]) -> Bool {
        token.tag == .in && words.contains(ShortWord.pack(text, token.range))
    }

    private static let words = ShortWord.set("after although because before though until while")
}
