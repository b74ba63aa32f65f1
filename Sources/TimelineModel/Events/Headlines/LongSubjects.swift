import Language

/// Makes room in a line that would be full before it has told anything.
extension HeadlineCutter {
    /// A clause whose line is full before its verb is reached, without the last of what is said of the subject: "The conflict over the
    /// border *between the region of … and the region of …* erupted"; `nil` where its line reaches the verb, or can't.
    func reachingVerb(
        _ clause: [Int], _ verb: Int, _ subject: Int, _ line: HeadlineText.Fitted, _ standIns: [HeadlineText.StandIn]
    ) -> (words: [Int], line: HeadlineText.Fitted)? {
        guard subject < verb else { return nil }
        // "killed 258 people": a verb without whom or what says too little.
        let object = tree.child(of: verb, .obj).flatMap { $0 > verb && clause.contains($0) ? $0 : nil }
        guard !reaches(line, object ?? verb, clause) else { return nil }
        var end = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        if tree.tokens.contains(end - 1), tree.tag(end - 1) == .to { end -= 1 }
        // A word further on doesn't reach the line.
        let links = clause.prefix(HeadlineText.limit / 2).filter { word in
            word > subject && word < end && tree.tag(word) == .in && tree.relation(word) == .casing
        }
        // What stands behind "of" goes last: it often says which one.
        let cuts =
            (links.filter { !tree.isWord($0, "of") }.reversed() + links.filter { tree.isWord($0, "of") }.reversed())
            // "officers assigned to a task force scanned": the participle goes with what it governs.
            .map { tree.tag($0 - 1) == .vbn && tree.relation($0 - 1) == .acl ? $0 - 1 : $0 }
        let forms = cuts.map { cut in clause.filter { $0 < cut || $0 >= end } }
        let lines = forms.map { text.fitted($0, standIns) }
        let isReached = reaches(line, verb, clause)
        guard
            let best = forms.indices.first(where: {
                reaches(lines[$0], object ?? verb, forms[$0]) && (!isReached || isSpared(cuts[$0], subject))
            })
                ?? (isReached ? nil : forms.indices.first { reaches(lines[$0], verb, forms[$0]) })
        else { return nil }
        return (forms[best], lines[best])
    }

    /// Whether a subject means the same without the words from a place on: "bombings *in two cities*", not "holders *of more than half*" nor
    /// "presidents Holm *of Valdia and Roth*".
    private func isSpared(_ cut: Int, _ subject: Int) -> Bool {
        // "those *not staying with the firm*"
        let isOfNoun = tree.head(of: cut).flatMap(tree.head).map { tree.tag($0).isNoun } ?? false
        return isOfNoun && !tree.isWord(cut, "of", "than")
            && !tree.children(of: subject).contains { $0 > cut && tree.relation($0) == .conj }
    }

    /// Whether a word is in a line, by its place among the words that the line is made of.
    private func reaches(_ line: HeadlineText.Fitted, _ word: Int, _ words: [Int]) -> Bool {
        guard line.isFull else { return true }
        guard let last = line.last.flatMap(words.firstIndex), let place = words.firstIndex(of: word) else {
            return false
        }
        return place <= last
    }
}
