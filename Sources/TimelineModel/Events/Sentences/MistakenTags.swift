import Language

/// Verbs that were taken for something else, as the verbs they are: "Nine people were *hurt*", "He is *due* in court on Monday", "the
/// chief executive, Ana Holm, *resigned*" with a verb that the parse has made a form of "be".
enum MistakenTags {
    /// The tokens and verb groups of an article with such words mended; nothing is copied where there are none.
    static func mended(_ analysis: Analysis, _ text: [UInt8]) -> (tokens: [Token], groups: [VerbGroup]) {
        var tokens = analysis.tokens
        var found: [VerbGroup] = []
        for sentence in analysis.sentences {
            for index in sentence.tokens {
                let token = analysis.tokens[index]
                if token.tag == .jj, isPassive(token, text) || isDue(index, in: sentence.tokens, analysis.tokens, text)
                {
                    if let group = makePassive(index, in: sentence.tokens, &tokens) { found.append(group) }
                } else if token.relation == .cop, token.range.count > 6, token.tag == .vbd, token.universal == .aux {
                    // No form of "be" or "become" is so long and a past.
                    tokens[index].universal = .verb
                }
            }
            found += LostVerbs.mend(sentence.tokens, &tokens, text)
        }
        guard !found.isEmpty else { return (tokens, analysis.verbGroups) }
        // The groups of their auxiliaries are theirs now.
        let auxiliaries = Set(found.map(\.tokens.lowerBound))
        return (tokens, analysis.verbGroups.filter { !auxiliaries.contains($0.head) } + found)
    }

    /// Adjectives in form only: what somebody was, something has made them.
    private static func isPassive(_ token: Token, _ text: [UInt8]) -> Bool {
        switch token.range.count {
        case 4: "hurt".utf8.elementsEqual(text[token.range])
        case 7: "injured".utf8.elementsEqual(text[token.range]) || "wounded".utf8.elementsEqual(text[token.range])
        default: false
        }
    }

    /// "due in court", "due back on Monday": expected there; not "due to", which announces another verb.
    private static func isDue(_ index: Int, in sentence: Range<Int>, _ tokens: [Token], _ text: [UInt8]) -> Bool {
        guard tokens[index].range.count == 3, "due".utf8.elementsEqual(text[tokens[index].range]),
            sentence.contains(index + 1)
        else { return false }
        switch tokens[index + 1].tag {
        case .in, .rb: return !"because".utf8.elementsEqual(text[tokens[index + 1].range])
        default: return false
        }
    }

    /// Makes a passive of an adjective with a form of "be" before it and a subject; its verb group, `nil` where there are none.
    private static func makePassive(_ adjective: Int, in sentence: Range<Int>, _ tokens: inout [Token]) -> VerbGroup? {
        // "were slightly hurt"
        let isModified = sentence.contains(adjective - 1) && tokens[adjective - 1].tag == .rb
        let auxiliary = adjective - (isModified ? 2 : 1)
        guard sentence.contains(auxiliary), tokens[auxiliary].relation == .cop,
            Int(tokens[auxiliary].head) == adjective
        else { return nil }
        let tense: VerbGroup.Tense
        switch tokens[auxiliary].tag {
        case .vbd: tense = .past
        case .vbz, .vbp: tense = .present
        default: return nil
        }
        if let subject = (sentence.lowerBound..<auxiliary).last(where: {
            Int(tokens[$0].head) == adjective && tokens[$0].relation == .nsubj
        }) {
            tokens[subject].relation = .nsubjPassive
        } else if tokens[adjective].relation != .conj {
            return nil
        }
        tokens[adjective].tag = .vbn
        tokens[adjective].universal = .verb
        tokens[auxiliary].relation = .auxPassive
        return VerbGroup(
            head: adjective, tokens: auxiliary..<adjective + 1, tense: tense, isPerfect: false, isProgressive: false,
            isPassive: true, isNegated: false, modality: .none, isFinite: true)
    }
}
