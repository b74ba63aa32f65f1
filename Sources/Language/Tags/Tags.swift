/// A part-of-speech tag of the Penn Treebank (Santorini 1990), with the additions of the UD English treebanks.
public enum PennTag: UInt8, Sendable, CaseIterable {
    case cc, cd, dt, ex, fw, `in`, jj, jjr, jjs, ls, md, nn, nns, nnp, nnps, pdt, pos, prp, prpPossessive
    case rb, rbr, rbs, rp, sym, to, uh, vb, vbd, vbg, vbn, vbp, vbz, wdt, wp, wpPossessive, wrb
    case comma, period, colon, openQuote, closeQuote, openBracket, closeBracket, dollar, hash
    case hyphen, add, afx, gw, nfp, xx

    /// The tag as treebanks write it: `NNP`, `PRP$`, `-LRB-`.
    public var text: String { Self.texts[Int(rawValue)] }

    public init?(text: String) {
        guard let index = Self.texts.firstIndex(of: text) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    private static let texts = [
        "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT", "POS",
        "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT",
        "WP", "WP$", "WRB", ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "$", "#", "HYPH", "ADD", "AFX", "GW", "NFP",
        "XX",
    ]

    public var isVerb: Bool { rawValue >= Self.vb.rawValue && rawValue <= Self.vbz.rawValue }
    public var isNoun: Bool { rawValue >= Self.nn.rawValue && rawValue <= Self.nnps.rawValue }
    public var isProperNoun: Bool { self == .nnp || self == .nnps }

    /// Whether a predicate or a relative clause may begin with the word: behind the comma that closes "Jane Roe, 63," it tells
    /// that what stands before is the subject.
    package var opensPredicate: Bool {
        switch self {
        case .vbd, .vbz, .md, .wp: true
        default: false
        }
    }
}

/// A universal part of speech (Universal Dependencies v2).
public enum UniversalTag: UInt8, Sendable, CaseIterable {
    case adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb, x

    public var text: String { "\(self)".uppercased() }
}

/// A dependency relation (Universal Dependencies v2, with the subtypes of the English treebanks that matter here).
public enum Relation: UInt8, Sendable, CaseIterable {
    case root, nsubj, nsubjPassive, csubj, obj, iobj, ccomp, xcomp, obl, oblTime, oblAgent, advcl, advmod, acl,
        aclRelative
    case amod, nmod, nmodPossessive, nmodTime, appos, nummod, det, casing, mark, cc, conj, aux, auxPassive, cop
    case compound, compoundParticle, flat, fixed, expl, discourse, vocative, parataxis, list, dislocated, orphan
    case goeswith, reparandum, punct, dep

    /// A noun or pronoun as the subject of a verb, active or passive.
    public var isNominalSubject: Bool { self == .nsubj || self == .nsubjPassive }

    /// The relation as treebanks write it: `nsubj:pass`, `obl:tmod`, `acl:relcl`.
    public var text: String {
        switch self {
        case .nsubjPassive: "nsubj:pass"
        case .oblTime: "obl:tmod"
        case .oblAgent: "obl:agent"
        case .aclRelative: "acl:relcl"
        case .nmodPossessive: "nmod:poss"
        case .nmodTime: "nmod:tmod"
        case .auxPassive: "aux:pass"
        case .compoundParticle: "compound:prt"
        case .casing: "case"
        default: "\(self)"
        }
    }
}
