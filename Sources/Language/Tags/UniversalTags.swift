extension UniversalTag {
    /// The universal tag of a word with this Penn tag, relation and form.
    ///
    /// The treebanks derive it in the same way: auxiliaries, determiners and subordinators are told by what they do.
    static func of(_ token: Token, text: [UInt8]) -> UniversalTag {
        switch token.tag {
        case .cc: .cconj
        case .cd: .num
        case .dt, .pdt: token.relation == .det || token.relation == .dep ? .det : pronounOrAdverb(token)
        case .ex, .prp, .prpPossessive, .wp, .wpPossessive: .pron
        case .wdt: token.relation == .det ? .det : .pron
        case .fw, .gw, .xx, .ls, .add: .x
        case .in: token.relation == .mark || token.relation == .advcl ? .sconj : token.relation == .advmod ? .adv : .adp
        case .jj, .jjr, .jjs, .afx: .adj
        case .md: .aux
        case .nn, .nns: .noun
        case .nnp, .nnps: .propn
        case .pos: .part
        case .rb, .rbr, .rbs: negations.contains(ShortWord.pack(text, token.range)) ? .part : .adv
        case .rp: .adp
        case .sym, .dollar, .hash: .x
        case .to: .part
        case .uh: .intj
        case .wrb: token.relation == .mark ? .sconj : .adv
        case .vb, .vbd, .vbg, .vbn, .vbp, .vbz:
            switch token.relation {
            case .aux, .auxPassive, .cop: .aux
            default: .verb
            }
        case .comma, .period, .colon, .openQuote, .closeQuote, .openBracket, .closeBracket, .hyphen, .nfp: .punct
        }
    }

    private static func pronounOrAdverb(_ token: Token) -> UniversalTag {
        token.relation == .advmod ? .adv : token.relation == .cc ? .cconj : .pron
    }

    private static let negations = ShortWord.set("not n't n’t")
}
