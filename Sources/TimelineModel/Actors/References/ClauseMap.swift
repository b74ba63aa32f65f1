import Language

/// Which clause each word of an article stands in, who is the subject of that clause, and which words are quoted.
///
/// Made once for an article, linear in its tokens; a class, since others hold it.
final class ClauseMap {
    private let tokens: [Token]
    /// For each word its subject and its object, as tokens; -1 for none.
    private var subjects: [Int32]
    private var objects: [Int32]
    private var hasRelative: [Bool]
    /// For each token the number of the quotation in which it stands; 0 outside of quotations.
    private var quotationOfToken: [Int32]
    /// The tokens of each quotation; the first stands for none.
    private var quotations: [Range<Int>] = [0..<0]

    init(_ words: ArticleWords) {
        tokens = words.tokens
        subjects = [Int32](repeating: -1, count: tokens.count)
        objects = subjects
        hasRelative = [Bool](repeating: false, count: tokens.count)
        quotationOfToken = [Int32](repeating: 0, count: tokens.count)
        var opening: Int?
        var block = -1
        for sentence in words.analysis.sentences {
            // A quotation that nobody closes ends with its paragraph.
            if sentence.block != block, let start = opening {
                addQuotation(start..<sentence.tokens.lowerBound, words)
                opening = nil
            }
            block = sentence.block
            for token in sentence.tokens.clamped(to: tokens.indices) {
                note(token)
                switch tokens[token].tag {
                case .openQuote: opening = token + 1
                case .closeQuote:
                    if let start = opening { addQuotation(start..<token, words) }
                    opening = nil
                default: break
                }
            }
        }
    }

    /// Speech opens with a capital; a few quoted words stand in the sentence like any others.
    private func addQuotation(_ range: Range<Int>, _ words: ArticleWords) {
        guard range.count > 3, words.startsWithCapital(range.lowerBound) else { return }
        for token in range { quotationOfToken[token] = Int32(quotations.count) }
        quotations.append(range)
    }

    private func note(_ token: Int) {
        let head = Int(tokens[token].head)
        guard tokens.indices.contains(head) else { return }
        switch tokens[token].relation {
        case .nsubj, .nsubjPassive: if subjects[head] < 0 { subjects[head] = Int32(token) }
        case .obj: objects[head] = Int32(token)
        case .aclRelative: hasRelative[head] = true
        default: break
        }
    }

    /// The number of the quotation in which a token stands; 0 outside of quotations.
    func quotation(of token: Int) -> Int {
        quotationOfToken.indices.contains(token) ? Int(quotationOfToken[token]) : 0
    }

    /// The tokens of a quotation by its number.
    func tokens(ofQuotation number: Int) -> Range<Int> { quotations[number] }

    /// The head of the clause in which a word stands, other than itself; `nil` without a parse.
    func clause(around token: Int) -> Int? {
        var head = Int(tokens[token].head)
        for _ in 0..<12 {
            guard tokens.indices.contains(head) else { return nil }
            if isClause(head) { return head }
            head = Int(tokens[head].head)
        }
        return nil
    }

    /// The clause on which another depends.
    func clause(above clause: Int) -> Int? { self.clause(around: clause) }

    /// Whether a clause is another, or depends on it.
    func isClause(_ clause: Int, within other: Int) -> Bool {
        var next: Int? = clause
        for _ in 0..<8 {
            guard let current = next else { return false }
            if current == other { return true }
            next = self.clause(above: current)
        }
        return false
    }

    private func isClause(_ token: Int) -> Bool {
        if subjects[token] >= 0 { return true }
        switch tokens[token].relation {
        case .root, .ccomp, .advcl, .acl, .aclRelative, .parataxis, .csubj: return true
        case .aux, .auxPassive, .cop, .amod, .compound, .casing, .mark, .det, .fixed: return false
        default: return tokens[token].tag.isVerb
        }
    }

    func hasRelativeClause(_ token: Int) -> Bool { hasRelative.indices.contains(token) && hasRelative[token] }

    func isMain(_ clause: Int) -> Bool { tokens[clause].relation == .root }

    func ownSubject(of clause: Int) -> Int? { subjects[clause] >= 0 ? Int(subjects[clause]) : nil }

    /// Who is spoken of as doing what a clause tells, be it said in the clause that governs it: "Lee" for both verbs of
    /// "Lee tried to groom him", "the noun" before a relative clause.
    func subject(of clause: Int) -> Int? {
        var clause = clause
        for _ in 0..<6 {
            if subjects[clause] >= 0 {
                let subject = Int(subjects[clause])
                switch tokens[subject].tag {
                case .wp, .wdt: return tokens[clause].relation == .aclRelative ? Int(tokens[clause].head) : nil
                default: return subject
                }
            }
            let head = Int(tokens[clause].head)
            guard tokens.indices.contains(head) else { return nil }
            switch tokens[clause].relation {
            // "forced him to go": the object goes.
            case .xcomp where objects[head] >= 0 && Int(objects[head]) != clause: return Int(objects[head])
            case .acl: return head
            case .xcomp, .conj, .advcl, .ccomp, .parataxis: clause = head
            default:
                guard let above = self.clause(above: clause) else { return nil }
                clause = above
            }
        }
        return nil
    }
}
