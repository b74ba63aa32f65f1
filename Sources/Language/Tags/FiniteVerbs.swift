/// Mends which verbs have a tense, where the tagger, which looks at few words at a time, took one for another: in "The council
/// plans to publish it." there is no other word that could be the verb.
enum FiniteVerbs {
    /// Makes the first word that can be a verb and stands where one stands the finite verb of a sentence that has none, but for one
    /// that says who said it: "A dam burst before dawn, officials said."
    static func mend(_ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo], text: [UInt8]) {
        // Shorter ones and those without a full stop are headlines, captions and items of lists.
        guard sentence.count >= 5, let last = sentence.last, tokens[last].tag == .period,
            tokens[sentence.lowerBound].tag != .vb, let told = verblessPart(of: sentence, tokens, text),
            let index = told.dropFirst().dropLast(2).first(where: {
                canBeVerb($0, tokens, words) || isUnchangedPast($0, tokens, words, text)
            })
        else { return }
        tokens[index].tag = tokens[index].tag == .nns ? .vbz : .vbd
        if tokens[index - 1].tag == .jj { tokens[index - 1].tag = .nn }
        if tokens[index - 1].tag == .pos { tokens[index - 2].tag = .nnp }
    }

    /// "Moody's said on Friday", "Lloyd's sold its stake": behind a name that has the form of a possessor, a word that no noun phrase
    /// can go on with is the verb of that name.
    static func mendBehindPossessors(_ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo]) {
        for verb in sentence.dropFirst(2).dropLast()
        where tokens[verb - 1].tag == .pos && words[verb - 2].shape == .capital
            && (tokens[verb].tag == .vbn || tokens[verb].tag == .vbd) && words[verb].classes.contains(.verbPast)
        {
            switch tokens[verb + 1].tag {
            case .dt, .prp, .prpPossessive: break
            // "Ford's recalled by mail" has lost a word, or its "'s" is a verb.
            case .in where words[verb + 1].suffix != by: break
            default: continue
            }
            tokens[verb].tag = .vbd
            tokens[verb - 2].tag = .nnp
        }
    }

    /// ", following a law passed last year": "following" governs a noun and no clause, so the past behind that noun is a participle.
    static func mendBehindFollowing(
        _ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo], text: [UInt8]
    ) {
        for start in sentence.dropFirst().dropLast(3)
        where tokens[start - 1].tag == .comma && tokens[start].range.count == following.utf8.count
            && text[tokens[start].range].elementsEqual(following.utf8)
        {
            let end = (start + 1..<sentence.upperBound).first { !isOfNounPhrase(tokens[$0].tag) }
            guard let verb = end, verb > start + 1, tokens[verb - 1].tag.isNoun, tokens[verb].tag == .vbd,
                words[verb].classes.contains(.verbParticiple)
            else { continue }
            tokens[verb].tag = .vbn
        }
    }

    private static let saying = ShortWord.set("said says reported")

    /// Prepositions that seldom belong to a noun before them, unlike those of "a cut of 3 percent" and "a cut for families".
    private static let placing = ShortWord.set(
        "after along at before during from in into near on onto over since through to under until while")

    private static let following = "following"

    private static func isOfNounPhrase(_ tag: PennTag) -> Bool {
        switch tag {
        case .dt, .jj, .cd, .nn, .nns, .nnp, .nnps, .prpPossessive: true
        default: false
        }
    }

    /// "The 404 landed": a number with an article of its own, in front of a finite verb, is its subject and no time.
    static func giveNumberSubjects(_ sentence: Range<Int>, of tokens: inout [Token]) {
        for index in sentence.dropFirst() where tokens[index].tag == .cd && tokens[index].relation == .obl {
            let verb = Int(tokens[index].head)
            guard verb == index + 1, [.vbd, .vbz, .vbp].contains(tokens[verb].tag), tokens[index - 1].tag == .dt,
                tokens[index - 1].head == index
            else { continue }
            tokens[index].relation = .nsubj
        }
    }

    private static func isFinite(_ tag: PennTag) -> Bool {
        switch tag {
        case .vbd, .vbz, .vbp, .md: true
        default: false
        }
    }

    /// The sentence, or what of it stands before ", officials said", if there is no finite verb in it.
    private static func verblessPart(
        of sentence: Range<Int>, _ tokens: [Token], _ text: [UInt8]
    ) -> Range<Int>? {
        guard let verb = sentence.first(where: { isFinite(tokens[$0].tag) }) else { return sentence }
        guard saying.contains(ShortWord.pack(text, tokens[verb].range)),
            let comma = (sentence.lowerBound..<verb).last(where: {
                tokens[$0].tag != .prp && !isOfNounPhrase(tokens[$0].tag)
            }),
            tokens[comma].tag == .comma, comma + 1 < verb, comma - sentence.lowerBound >= 4
        else { return nil }
        return sentence.lowerBound..<comma + 1
    }

    /// A verb whose past has the form of its present, and is a noun as often, where a noun phrase has come to its end: "A dam above the
    /// city burst before dawn", "The blaze spread to a warehouse".
    private static func isUnchangedPast(
        _ index: Int, _ tokens: [Token], _ words: [WordInfo], _ text: [UInt8]
    ) -> Bool {
        guard words[index].shape == .lower, words[index].classes.isSuperset(of: [.verb, .verbPast]),
            tokens[index - 1].tag.isNoun, [.nn, .vb, .vbp, .vbn].contains(tokens[index].tag)
        else { return false }
        switch tokens[index + 1].tag {
        case .dt, .prpPossessive: return true
        case .in, .to: return placing.contains(ShortWord.pack(text, tokens[index + 1].range))
        default: return false
        }
    }

    /// A plural or a participle that may be a verb, behind a noun, and before what is no part of a noun phrase with it.
    private static func canBeVerb(_ index: Int, _ tokens: [Token], _ words: [WordInfo]) -> Bool {
        guard words[index].shape == .lower, endsSubject(index - 1, tokens, words) else { return false }
        switch tokens[index].tag {
        case .nns: guard words[index].classes.contains(.verbThird) else { return false }
        case .vbn: guard words[index].classes.contains(.verbPast) else { return false }
        default: return false
        }
        switch tokens[index + 1].tag {
        case .dt, .prpPossessive, .prp, .cd: return true
        // "The parliament approved measures demanded by lenders.": a participle behind its noun has no object.
        case .nn, .nns, .nnp, .nnps, .jj: return tokens[index].tag == .vbn
        case .to: return tokens[index + 2].tag == .vb
        case .in where words[index + 1].suffix == to: return tokens[index + 2].tag == .vb
        // "The 404 landed at night.", but "The plan approved by the board."
        case .in: return tokens[index].tag == .vbn && words[index + 1].suffix != by
        default: return false
        }
    }

    private static func endsSubject(_ index: Int, _ tokens: [Token], _ words: [WordInfo]) -> Bool {
        switch tokens[index].tag {
        case .jj: words[index].classes.contains(.noun)
        case .cd: true
        // "Moody's downgraded it": a name that has the form of a possessor.
        case .pos: index > 0 && words[index - 1].shape == .capital
        default: tokens[index].tag.isNoun
        }
    }

    /// As `WordInfo.suffix` holds words of at most four letters.
    private static let by = UInt32(ShortWord.pack("by"))
    private static let to = UInt32(ShortWord.pack("to"))
}
