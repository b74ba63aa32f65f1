import Language

/// Makes room for the verb behind a subject that would fill the line.
extension HeadlineCutter {
    /// A clause whose line is full before its verb is reached, without the last of what is said of the subject: "The conflict over the
    /// border *between the region of … and the region of …* erupted"; `nil` where its line reaches the verb, or can't.
    func reachingVerb(
        _ clause: [Int], _ verb: Int, _ subject: Int, _ line: HeadlineText.Fitted, _ standIns: [HeadlineText.StandIn]
    ) -> (words: [Int], line: HeadlineText.Fitted)? {
        guard subject < verb, let place = clause.firstIndex(of: verb), place >= line.reach else { return nil }
        var end = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        if tree.tokens.contains(end - 1), tree.tag(end - 1) == .to { end -= 1 }
        // A word further on doesn't reach the line.
        let links = clause.prefix(HeadlineText.limit / 2).filter { word in
            word > subject && word < end && tree.tag(word) == .in && tree.relation(word) == .casing
        }
        // What stands behind "of" goes last: it often says which one.
        for link in links.filter({ !tree.isWord($0, "of") }).reversed()
            + links.filter({ tree.isWord($0, "of") }).reversed()
        {
            // "officers assigned to a task force scanned": the participle goes with what it governs.
            let isOfParticiple = tree.tag(link - 1) == .vbn && tree.relation(link - 1) == .acl
            let cut = isOfParticiple ? link - 1 : link
            let shorter = clause.filter { $0 < cut || $0 >= end }
            let line = text.fitted(shorter, standIns)
            if let place = shorter.firstIndex(of: verb), place < line.reach { return (shorter, line) }
        }
        return nil
    }
}
