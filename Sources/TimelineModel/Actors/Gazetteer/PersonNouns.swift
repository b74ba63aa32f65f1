/// Nouns that say what a person is, told by their ending or by a list.
enum PersonNouns {
    /// - Parameter noun: In any letter case.
    static func contains(_ noun: ArraySlice<UInt8>) -> Bool {
        if listed.contains(WordKey(folding: noun)) { return true }
        let isPlural = noun.ends(with: "s") && !noun.ends(with: "ss")
        let singular = isPlural ? noun.dropLast() : noun
        let key = WordKey(folding: singular)
        if isPlural, listed.contains(key) { return true }
        return singular.count > 4 && endings.contains(where: singular.ends) && !things.contains(key)
    }

    static func contains(_ noun: String) -> Bool { contains(Array(noun.utf8)[...]) }

    /// Whether a noun that ends as those for people do is known to be none.
    static func isThing(_ noun: String) -> Bool { things.contains(noun) && !listed.contains(noun) }

    private static let endings: [StaticString] = [
        "er", "or", "ist", "ian", "ant", "man", "woman", "person", "eer", "ee", "ess", "ficial", "crat", "ogue", "yst",
    ]

    /// Nouns with such an ending that are no persons.
    private static let things = WordSet(
        """
        answer article banner barrier behavior behaviour border business chapter charter color colour committee
        computer container corner counter cover disaster disorder doctrine dollar door encounter endeavor error factor
        favor fever filter floor folder gender harbor honor horror hunger illness labor layer letter manner matter
        minor mirror monitor number offer order paper plant poster power process progress quarter register restaurant
        river rumor sector shelter success summer terror theater tower transfer vapor vector warrant water weather
        winter wonder grant covenant newsletter
        """)

    private static let listed = WordSet(
        """
        activist agent aide ally analyst architect aunt boss boy bride brother ceo cfo chair champion chancellor chef
        chief child coach colleague colonel columnist correspondent counsel cousin critic cto daughter delegate
        dentist deputy diplomat envoy expert father friend general girl guard guest head heir host husband king
        lawmaker mayor mother mp native neighbor nephew niece nominee nurse parent partner patient pilot poet
        president priest prince queen rebel recruit representative resident respondent rival scholar secretary sheriff
        sister son spy star student superintendent suspect uncle undersecretary veteran victim widow wife witness
        youth dissident opponent correspondent incumbent adolescent monk nun pope bishop rabbi imam cleric captain
        major sergeant judge justice magistrate premier face voice founder co-founder brain mastermind
        """)
}

extension ArraySlice<UInt8> {
    /// Whether a word ends so, in whatever letter case; the ending is in lower case.
    func ends(with ending: StaticString) -> Bool {
        guard count >= ending.utf8CodeUnitCount else { return false }
        var letter = endIndex - ending.utf8CodeUnitCount
        for index in 0..<ending.utf8CodeUnitCount {
            guard self[letter] | 0x20 == ending.utf8Start[index] else { return false }
            letter += 1
        }
        return true
    }
}
