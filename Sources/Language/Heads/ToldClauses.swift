/// "He told the court that Lee had bought access": what somebody is told is said, and no more of the court, though the parser
/// takes it for a relative clause, as "the court that Lee had visited" is one.
enum ToldClauses {
    static func mend(_ sentence: Range<Int>, of tokens: inout [Token], text: [UInt8]) {
        for clause in sentence where tokens[clause].relation == .aclRelative {
            let listener = Int(tokens[clause].head)
            guard sentence.contains(listener), listener < clause,
                tokens[listener].relation == .obj || tokens[listener].relation == .iobj
            else { continue }
            let verb = Int(tokens[listener].head)
            guard sentence.contains(verb), verb < listener, isTelling(tokens[verb], text),
                let mark = mark(of: clause, behind: listener, tokens, text), hasSubject(clause, behind: mark, tokens)
            else { continue }
            tokens[clause].head = Int32(verb)
            tokens[clause].relation = .ccomp
            tokens[mark].relation = .mark
            tokens[mark].tag = .in
            tokens[mark].universal = .sconj
        }
    }

    /// Words between who is told and "that", so that long sentences take no longer.
    private static let longestListener = 12

    /// The "that" which opens the clause.
    private static func mark(of clause: Int, behind listener: Int, _ tokens: [Token], _ text: [UInt8]) -> Int? {
        (listener + 1..<min(clause, listener + longestListener)).first {
            Int(tokens[$0].head) == clause && ShortWord.pack(text, tokens[$0].range) == that
                && !tokens[$0].relation.isNominalSubject
        }
    }

    private static func hasSubject(_ clause: Int, behind mark: Int, _ tokens: [Token]) -> Bool {
        (mark + 1..<clause).contains {
            Int(tokens[$0].head) == clause && tokens[$0].relation.isNominalSubject
        }
    }

    private static func isTelling(_ token: Token, _ text: [UInt8]) -> Bool {
        token.tag.isVerb && telling.contains(ShortWord.pack(text, token.range))
    }

    private static let that = ShortWord.pack("that")
    private static let telling = ShortWord.set(
        """
        tell tells told telling inform informs informed warn warns warned warning remind reminds reminded assure assures assured \
        notify notified convince promise promised advise advised
        """)
}
