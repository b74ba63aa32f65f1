/// Makes right what the finder gets wrong, by rules of how names are written and of the words around them.
///
/// First the extent of each name: what runs together is divided (`NameDivision`), what belongs together is joined
/// (`NameJoining`), what stands around it is cut off (`NameExtents`), bodies and people that were missed are added
/// (`MissedNames`). Then the kind: what the name itself says (`NameDesignators`), what the words around it say
/// (`NameSurroundings`), and what all of the text says (`NameAgreement`).
struct NameRepair {
    let text: NameText

    init(tokens: [Token], words: [WordInfo], phrases: Phrases?) {
        text = NameText(tokens: tokens, words: words, phrases: phrases)
    }

    func repaired(_ found: [Name]) -> [Name] {
        let division = NameDivision(text: text)
        let extents = NameExtents(text: text)
        let joining = NameJoining(text: text)
        let missed = MissedNames(text: text)
        var names = division.divided(extents.completedPhrases(found))
        names = joining.merged(missed.withBodies(joining.merged(missed.withPeople(names))))
        names = division.divided(joining.joined(names))
        names = names.compactMap(extents.trimmed)
        names = extents.completedPeople(names)
        NameAgreement(text: text, designators: NameDesignators(text: text)).agree(&names)
        return names
    }
}
