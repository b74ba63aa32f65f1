import Language

/// How the time of one clause hangs on that of another.
extension TellingReader {
    /// "where production was halted on Monday": said beside, so that the next sentence doesn't go on from it.
    func isAside(_ verb: Int) -> Bool {
        let first = syntax.firstOfCoordination(verb)
        switch tree.relation(first) {
        case .aclRelative: return true
        // "the focus of a dispute since he was found on Tuesday" says when, though the parse hangs it on the noun.
        case .acl:
            return !tree.children(of: first).contains {
                tree.relation($0) == .mark && tree.isWord($0, "since", "after", "when", "until", "before")
            }
        default: return false
        }
    }

    /// The verb of the clause that tells of the same time: "*died* when the roof *fell*", "*borrowed* money after it *ran* into trouble".
    func companion(of verb: Int) -> Int? {
        let ownClause = tree.children(of: verb).first { tree.relation($0) == .advcl && isOfSameTime($0, after: true) }
        if let ownClause { return ownClause }
        // "swung to a loss in June and cut its forecast"
        if tree.relation(verb) == .conj, let head = tree.head(of: verb), tree.tag(head).isVerb { return head }
        let first = syntax.firstOfCoordination(verb)
        if tree.relation(first) == .advcl, let head = tree.head(of: first), tree.tag(head).isVerb,
            // "spent a month in custody before he was freed", "restored the funds in March after staff protested": the only time
            // there is for it.
            isOfSameTime(first, after: false)
                || syntax.isPlainPast(first)
                    && tree.children(of: first).contains(where: { $0 < first && tree.isWord($0, "before", "after") })
        {
            return head
        }
        return tree.children(of: first).first { tree.relation($0) == .advcl && isOfSameTime($0, after: true) }
    }

    /// The verb before whose time "had" places a clause: "*returned* the ring after police *had raided* his shop", "*arrested* a man who
    /// *had fled*".
    func laterDeed(of verb: Int) -> Int? {
        let first = syntax.firstOfCoordination(verb)
        switch tree.relation(first) {
        case .advcl, .aclRelative:
            return tree.ancestors(of: first).first { tree.tag($0).isVerb && syntax.isPlainPast($0) }
        default: return nil
        }
    }

    /// Whether a side clause tells of the time of its main clause; what comes "after" it comes soon after it.
    private func isOfSameTime(_ clause: Int, after: Bool) -> Bool {
        if tree.tag(clause) == .vbg { return after && tree.isWord(clause - 1, "by") }
        guard syntax.isPlainPast(clause) else { return false }
        return tree.children(of: clause).contains {
            $0 < clause
                && (tree.isWord($0, "when", "as", "while", "because") || after && tree.isWord($0, "after"))
        }
    }

    /// "stood in for her while she was ill": what went on in the background, at no time that the article names.
    ///
    /// "Norland gained 2 percent while Sund lost 3" sets two deeds side by side.
    func setsBackground(_ verb: Int) -> Bool {
        let first = syntax.firstOfCoordination(verb)
        return tree.relation(first) == .advcl
            && !(syntax.knows(first) && syntax.concept(ofVerb: first).kind == .occurrence)
            && tree.children(of: first).contains {
                tree.isWord($0, "while") && !(tree.tokens.contains($0 - 1) && tree.tag($0 - 1) == .comma)
                    && $0 > tree.tokens.lowerBound
            }
    }
}
