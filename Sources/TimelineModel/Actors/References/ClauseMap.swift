import Language

/// Which clause each word of an article stands in, who is the subject of that clause, and which words are quoted.
///
/// Made once for an article, linear in its tokens; a class, since others hold it.
final class ClauseMap {
    private let tokens: [Token]
    /// For each word its subject and its object, as tokens; -1 for none.
    private let subjects: [Int32]
    private let objects: [Int32]
    private let hasRelative: [Bool]
    /// For each token the number of the quotation in which it stands; 0 outside of quotations.
    private let quotationOfToken: [Int32]
    /// The tokens of each quotation; the first stands for none.
    private let quotations: [Range<Int>]

    init(_ words: ArticleWords) {
        let tokens = words.tokens
        var subjects = [Int32](repeating: -1, count: tokens.count)
        var objects = subjects
        var hasRelative = [Bool](repeating: false, count: tokens.count)
        for token in tokens.indices {
            let head = Int(tokens[token].head)
            guard tokens.indices.contains(head) else { continue }
            switch tokens[token].relation {
            case .nsubj, .nsubjPassive: if subjects[head] < 0 { subjects[head] = Int32(token) }
            case .obj: objects[head] = Int32(token)
            case .aclRelative: hasRelative[head] = true
            default: break
            }
        }
        self.tokens = tokens
        self.subjects = subjects
        self.objects = objects
        self.hasRelative = hasRelative
        let found = Self.quotations(of: words)
        var quotationOfToken = [Int32](repeating: 0, count: tokens.count)
        for (number, range) in found.enumerated() {
            for token in range { quotationOfToken[token] = Int32(number) }
        }
        self.quotationOfToken = quotationOfToken
        quotations = found
    }

    /// What is quoted, behind an empty range that stands for none.
    private static func quotations(of words: ArticleWords) -> [Range<Int>] {
        var quotations = [0..<0]
        var opening: Int?
        var block = -1
        func close(at end: Int) {
            defer { opening = nil }
            // Speech opens with a capital; a few quoted words stand in the sentence like any others.
            guard let start = opening, start + 3 < end, words.startsWithCapital(start) else { return }
            quotations.append(start..<end)
        }
        for sentence in words.analysis.sentences {
            // A quotation that nobody closes ends with its paragraph.
            if sentence.block != block { close(at: sentence.tokens.lowerBound) }
            block = sentence.block
            for token in sentence.tokens.clamped(to: words.tokens.indices) {
                switch words.tokens[token].tag {
                case .openQuote: opening = token + 1
                case .closeQuote: close(at: token)
                default: break
                }
            }
        }
        return quotations
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
