import ArticleReading
import Language

/// What an account's words show beside the deed itself.
extension AccountReader {
    func isPassive(_ telling: Telling) -> Bool {
        guard let verb = telling.chain.first else { return false }
        let groups = article.analysis.verbGroups
        var low = 0
        var high = groups.count
        while low < high {
            let middle = (low + high) / 2
            if groups[middle].head < verb { low = middle + 1 } else { high = middle }
        }
        return low < groups.count && groups[low].head == verb && groups[low].isPassive
    }

    /// "Council sacks chief", "Ex-chief jailed for five years": the main verb of a title, known for a deed.
    func tellsDeed(_ telling: Telling, _ sentence: Sentence) -> Bool {
        let token = article.analysis.tokens[telling.trigger]
        guard isMainOfTitle(token), token.tag.isVerb, token.tag != .vbg, sentence.tokens.count >= 4,
            telling.concept.kind == .occurrence, telling.status == .happened || telling.status == .planned
        else { return false }
        return lexicon.word(article.analysis.lemma(telling.trigger, in: article.article.text)).verb >= 0
    }

    /// Titles leave out "is" and "was", so that their verb looks like a participle that hangs on its subject.
    private func isMainOfTitle(_ token: Token) -> Bool {
        let head = Int(token.head)
        return token.relation == .root
            || token.relation == .acl && token.tag == .vbn && article.analysis.tokens.indices.contains(head)
                && article.analysis.tokens[head].relation == .root && article.analysis.tokens[head].start < token.start
    }

    /// A title in one line, cut at a word.
    func titleLine(_ sentence: Sentence) -> String {
        let words = article.article.string(sentence.range).split(whereSeparator: \.isWhitespace)
        var line = ""
        for word in words {
            if line.unicodeScalars.count + word.unicodeScalars.count + 1 > HeadlineText.limit { return line + "…" }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        return line
    }

    /// "also released", "previously offered": the word stands among those of its verb.
    func isAdditional(_ telling: Telling) -> Bool {
        let tokens = article.analysis.tokens
        guard let first = telling.chain.min(), let last = telling.chain.max() else { return false }
        let near = max(first - 3, article.analysis.sentences[telling.sentence].tokens.lowerBound)...last
        return near.contains { token in
            guard tokens[token].tag == .rb, telling.chain.contains(Int(tokens[token].head)) else { return false }
            switch tokens[token].range.count {
            case 4: return article.analysis.lowercased(token, in: article.article.text) == "also"
            case 10: return article.analysis.lowercased(token, in: article.article.text) == "previously"
            default: return false
            }
        }
    }

    /// "responded by urging", "echoed that, saying": a participle that hangs on another saying. What is added is new.
    func elaborates(_ telling: Telling, _ sayings: [Int]) -> Bool {
        let token = article.analysis.tokens[telling.trigger]
        guard token.tag == .vbg, token.relation == .advcl, sayings.contains(Int(token.head)) else { return false }
        return !["add", "continue"].contains(article.analysis.lemma(telling.trigger, in: article.article.text))
    }

    /// "was re-elected, beating …": a participle that tells the deed of its main verb more closely. Not "struck a pier, killing
    /// three": what brings harm and the harm are two.
    func elaboratesDeed(_ telling: Telling, _ others: ArraySlice<Telling>) -> Bool {
        let token = article.analysis.tokens[telling.trigger]
        guard token.tag == .vbg, token.relation == .advcl, telling.concept.kind == .occurrence else { return false }
        let own = kin(telling.concept)
        guard !own.nature.contains(.harm) else { return false }
        return others.contains { $0.chain.contains(Int(token.head)) && kin($0.concept).kin == own.kin }
    }

    private func kin(_ concept: EventConcept) -> (kin: UInt64, nature: ConceptKin.Nature) {
        ConceptKin.shared[HashedBytes.hash(concept.name.utf8)]
    }

    /// The concept of the noun that its verb governs, or of the promise or threat that a deed is wrapped in.
    func sideConcept(of telling: Telling) -> String? {
        let analysis = article.analysis
        if let first = telling.chain.min(), first != telling.trigger, analysis.tokens[first].tag.isVerb {
            let frame = lexicon.concept(ofVerb: analysis.lemma(first, in: article.article.text)).name
            if frame == "promise" || frame == "threaten" { return frame }
        }
        // "decided to step down", "agreed to sell", "announced that it will cut".
        let complement: Relation? =
            switch telling.concept.name {
            case "decide", "agree": .xcomp
            case "announce": .ccomp
            default: nil
            }
        if let complement,
            let done = article.analysis.sentences[telling.sentence].tokens.first(where: {
                Int(analysis.tokens[$0].head) == telling.trigger && analysis.tokens[$0].relation == complement
                    && analysis.tokens[$0].tag.isVerb
            })
        {
            let next = done + 1 < analysis.tokens.count ? analysis.lowercased(done + 1, in: article.article.text) : nil
            let concept = lexicon.concept(ofVerb: analysis.lemma(done, in: article.article.text), particle: next)
            return concept.kind == .occurrence ? concept.name : nil
        }
        guard analysis.tokens[telling.trigger].tag.isVerb, Self.carriers.contains(telling.concept.name) else {
            return nil
        }
        for token in telling.clause
        where Int(analysis.tokens[token].head) == telling.trigger && analysis.tokens[token].tag.isNoun {
            switch analysis.tokens[token].relation {
            case .obj, .nsubjPassive: return nounConcept(token)
            default: break
            }
        }
        return nil
    }

    /// What a noun tells; for one that is a verb, too ("a fine", "a search"), what that tells.
    private func nounConcept(_ token: Int) -> String? {
        let lemma = article.analysis.lemma(token, in: article.article.text)
        if let concept = lexicon.concept(ofNoun: lemma) { return concept.name }
        let concept = lexicon.concept(ofVerb: lexicon.word(lemma))
        return concept.kind == .occurrence && !concept.name.isEmpty ? concept.name : nil
    }

    /// Who files an appeal appeals; who condemns a bombing does not bomb.
    private static let carriers: Set<String> = [
        "announce", "begin", "end", "file", "impose", "launch", "open", "pay", "raise", "reach", "seal", "sign",
        "suffer",
        "sustain", "win",
    ]
}
