import Language

/// Figures that move, and what the parse makes of them: "Net *advanced* to $94 million", "sales *were* down 45 percent".
extension LostVerbs {
    /// "Net *advanced* to $94 million, or 89 cents a share.": a whole sentence without any other verb.
    mutating func mendMovingFigure(_ verb: Int) {
        guard verb > sentence.lowerBound, verb - sentence.lowerBound < 8,
            let last = sentence.last, tokens[last].tag == .period,
            !sentence.contains(where: { tokens[$0].tag.isTensed }), isFigure(behind: verb),
            (sentence.lowerBound..<verb).allSatisfy({ isOfName(tokens[$0]) || tokens[$0].tag == .pos }),
            let root = sentence.first(where: { tokens[$0].relation == .root }), root > verb
        else { return }
        for index in sentence where index != root && Int(tokens[index].head) == root && index > verb {
            tokens[index].head = Int32(verb)
        }
        tokens[verb].head = -1
        tokens[verb].relation = .root
        attach(root, to: verb, .obl)
        attach(verb - 1, to: verb, .nsubj)
        becomePast(verb)
    }

    /// "The index fell 1.2% and rival Eastair *gained* 4%": no figure is coordinated with a name.
    mutating func mendSecondFigure(_ verb: Int) {
        var subject = verb - 1
        while sentence.contains(subject), tokens[subject].tag.isNoun,
            tokens[subject].relation == .flat || tokens[subject].relation == .appos
        {
            subject = Int(tokens[subject].head)
        }
        guard sentence.contains(subject), tokens[subject].relation == .conj, isFigure(behind: verb),
            case let figure = Int(tokens[subject].head), sentence.contains(figure), figure < subject,
            isUnit(figure), let and = (figure + 1..<subject).first(where: { tokens[$0].tag == .cc }),
            let first = (sentence.lowerBound..<figure).last(where: { tokens[$0].tag.isVerb }), figure - first < 6,
            Int(tokens[verb].head) == first
        else { return }
        attach(figure, to: first, .obj)
        attach(verb, to: first, .conj)
        attach(and, to: verb, .cc)
        attach(subject, to: verb, .nsubj)
        becomePast(verb)
    }

    /// "Sales *were* down 45 percent": the verb, with the figure as what hangs on it.
    mutating func mendStandingFigure(_ verb: Int) {
        let figure = Int(tokens[verb].head)
        guard isWord(verb + 1, "up", "down"), isFigure(behind: verb), sentence.contains(figure), figure > verb + 1,
            figure - verb < 8, isUnit(figure)
        else { return }
        let old = tokens[figure]
        for index in sentence where Int(tokens[index].head) == figure {
            let isOfFigure = index > verb && tokens[index].relation != .punct && !tokens[index].tag.isVerb
            if !isOfFigure || index == verb + 1 { tokens[index].head = Int32(verb) }
        }
        tokens[verb].head = old.head
        tokens[verb].relation = old.relation
        attach(figure, to: verb, .obl)
        keep(verb, from: verb, isPerfect: false, tense: .past)
    }

    /// "to $94 million", "4%", "$2", "300 points".
    func isFigure(behind verb: Int) -> Bool {
        var word = verb + 1
        if isWord(word, "to", "by", "up", "down") { word += 1 }
        if isWord(word, "nearly", "almost", "about") { word += 1 }
        guard sentence.contains(word) else { return false }
        return tokens[word].tag == .cd || tokens[word].tag == .dollar
    }

    func isUnit(_ word: Int) -> Bool {
        isWord(word, "%", "percent", "points", "point", "cents", "pence") || tokens[word].tag == .dollar
    }
}
