import Language

/// What speaks for or against each phrase that a pronoun may mean, and for its meaning none.
extension PronounResolver {
    func clues(of other: NounPhrase) -> AntecedentClues {
        var clues: AntecedentClues = []
        switch phrase.sentence - other.sentence {
        case 0: clues.insert(.sameSentence)
        case 1: clues.insert(.oneSentenceBack)
        case 2: clues.insert(.twoSentencesBack)
        default: clues.insert(.furtherBack)
        }
        if discourse.block(ofSentence: other.sentence) != discourse.block(ofSentence: phrase.sentence) {
            clues.insert(.otherParagraph)
        }
        switch other.role {
        case .subject: clues.insert(.subject)
        case .object: clues.insert(.object)
        case .agent: clues.insert(.agent)
        case .oblique: clues.insert(.oblique)
        case .possessor: clues.insert(.possessor)
        case .inside: clues.insert(.inside)
        case .predicate, .other: clues.insert(.otherRole)
        }
        if other.isMainSubject { clues.insert(.mainSubject) }
        if discourse.clauses.hasRelativeClause(other.head) { clues.insert(.told) }
        if other.clause >= 0, isSubordinate(other.clause) { clues.insert(.subordinate) }
        switch other.form {
        case .name: clues.insert(.name)
        case .pronoun: clues.insert(.pronoun)
        case .definite: clues.insert(.definite)
        case .indefinite: clues.insert(.indefinite)
        case .possessed: clues.insert(.possessed)
        case .bare: clues.insert(.bare)
        }
        addPlace(of: other, &clues)
        addKind(of: other, &clues)
        addQuotation(of: other, &clues)
        return clues
    }

    private func isSubordinate(_ clause: Int) -> Bool {
        switch discourse.words.tokens[clause].relation {
        case .advcl, .acl, .aclRelative: true
        default: false
        }
    }

    /// How the other phrase stands to the pronoun in the tree.
    private func addPlace(of other: NounPhrase, _ clues: inout AntecedentClues) {
        if other.role == phrase.role { clues.insert(.sameRole) }
        let carriesOn = phrase.role == .subject || discourse.words.startsSentence(phrase.head)
        if carriesOn, other.isMainSubject, phrase.sentence - other.sentence == 1, !hasOnlySpoken(other) {
            clues.insert(.continues)
        }
        guard other.sentence == phrase.sentence else { return }
        if phrase.head - other.head < 6 { clues.insert(.beside) }
        guard phrase.clause >= 0, other.clause >= 0 else { return }
        let map = discourse.clauses
        if other.clause == phrase.clause {
            switch other.role {
            case .subject: clues.insert(.subjectOfClause)
            case .object where phrase.role == .possessor: clues.insert(.objectOfClause)
            case .object, .oblique, .agent: clues.insert(.inSameClause)
            case .possessor, .inside, .predicate, .other: break
            }
            if phrase.role == .possessor, other.role == .subject || other.role == .object,
                Int(discourse.words.tokens[Int(discourse.words.tokens[phrase.head].head)].head) == other.head
            {
                clues.insert(.joined)
            }
            return
        }
        let relation = discourse.words.tokens[phrase.clause].relation
        if map.subject(of: phrase.clause) == other.head { clues.insert(.subjectOfClause) }
        if let above = map.clause(above: phrase.clause) {
            if other.clause == above, other.role == .subject {
                clues.insert(relation == .conj ? .subjectOfJoined : .subjectAbove)
            } else if map.subject(of: above) == other.head {
                clues.insert(.subjectAbove)
            }
        }
        if map.isClause(other.clause, within: phrase.clause) {
            clues.insert(other.role == .subject ? .subjectOfSaid : .withinSaid)
        }
    }

    /// "Ray said that Lee had fled. He was caught on Friday": the telling goes on with whom Ray spoke of as well as with Ray,
    /// unless it goes on with what is said.
    private func hasOnlySpoken(_ other: NounPhrase) -> Bool {
        guard other.clause >= 0, phrase.clause < 0 || !isSaying(phrase.clause) else { return false }
        return discourse.phrases.suffix(Self.reach.phrases).contains { rival in
            rival.sentence == other.sentence && rival.role == .subject && rival.entity != other.entity
                && rival.clause >= 0 && discourse.words.tokens[rival.clause].relation == .ccomp
                && Int(discourse.words.tokens[rival.clause].head) == other.clause
                && discourse.entities[rival.entity].traits.contains(.person) && fits(rival)
        }
    }

    /// Whether a clause says, thinks or shows something that another clause tells.
    private func isSaying(_ clause: Int) -> Bool {
        let words = discourse.words
        let sentence = words.sentence(of: clause)
        guard sentence >= 0 else { return false }
        return words.analysis.sentences[sentence].tokens.contains {
            words.tokens[$0].relation == .ccomp && Int(words.tokens[$0].head) == clause
        }
    }

    private func addKind(of other: NounPhrase, _ clues: inout AntecedentClues) {
        let entity = discourse.entities[other.entity]
        let traits = other.traits.union(entity.traits)
        switch pronoun {
        case .he: clues.insert(traits.contains(.male) ? .gender : .noGender)
        case .she: clues.insert(traits.contains(.female) ? .gender : .noGender)
        case .person: clues.insert(.gender)
        case .it, .they: break
        }
        if traits.contains(.person) {
            clues.insert(.person)
        } else if traits.contains(.perhapsPerson) {
            clues.insert(.perhapsPerson)
        }
        if traits.contains(.body) { clues.insert(.body) }
        if traits.contains(.place) { clues.insert(.place) }
        if traits.isDisjoint(with: [.person, .perhapsPerson, .body, .place]) { clues.insert(.thing) }
        if entity.firstSentence == 0 { clues.insert(.inFirstSentence) }
        if entity.count > 1 { clues.insert(.twice) }
        if entity.count > 3 { clues.insert(.fourTimes) }
        if entity.count > 7 { clues.insert(.eightTimes) }
        if entity.lastForm == .pronoun, phrase.sentence - entity.lastSentence <= 1 { clues.insert(.lastAsPronoun) }
    }

    private func addQuotation(of other: NounPhrase, _ clues: inout AntecedentClues) {
        let own = discourse.clauses.quotation(of: phrase.head)
        let others = discourse.clauses.quotation(of: other.head)
        if own == others {
            if own > 0 { clues.insert(.inSameQuotation) }
            return
        }
        clues.insert(own > 0 && others == 0 ? .outsideQuotation : .insideOtherQuotation)
    }

    func cluesOfNone() -> AntecedentClues {
        var clues: AntecedentClues = [.none]
        if discourse.clauses.quotation(of: phrase.head) > 0 { clues.insert(.noneInQuotation) }
        if phrase.role == .possessor { clues.insert(.noneForPossessive) }
        if phrase.role == .subject { clues.insert(.noneForSubject) }
        if phrase.sentence <= 1 { clues.insert(.noneAtStart) }
        return clues
    }
}
