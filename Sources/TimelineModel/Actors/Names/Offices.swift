/// Which of the words said beside a person's name are an office or a calling that a list of actors should show.
enum Offices {
    /// The office in a role as the text has it: "special envoy" of "also special envoy"; `nil` for kinship, descriptions and
    /// forms of address.
    static func office(in role: String) -> String? {
        var words = role.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }[...]
        // "52-year-old obstetrician", "also a special envoy"
        while words.count > 1, let first = words.first, isAge(first) || openers.contains(first) {
            words.removeFirst()
        }
        // "Vice-chancellor Prof": the form of address is hers, not her office's.
        while words.count > 1, let last = words.last, forms.contains(WordKey(folding: last.utf8)) {
            words.removeLast()
        }
        let end = words.dropFirst().firstIndex { prepositions.contains($0) } ?? words.endIndex
        guard let last = words[..<end].last, !words.contains("others") else { return nil }
        let head = last.lowercased()
        if forms.contains(head) || descriptions.contains(head) || words[..<end].contains(where: isKin) { return nil }
        // "the court order", "anti-abortion"
        if PersonNouns.isThing(head) || head.hasPrefix("anti-") { return nil }
        // "an Ethiopian"
        if words.count == 1, let sense = Gazetteer.shared.sense(of: head), sense != .body { return nil }
        if BodyNouns.isBusiness(WordKey(head)), last.first?.isLowercase == true { return nil }
        if words[..<end].contains(where: { superlatives.contains($0) }) { return nil }
        guard isBodyAlone(role) || isPerson(head, isAlone: words.count == 1) || isBody(last),
            !role.utf8.contains(UInt8(ascii: "_"))
        else { return nil }
        return words.joined(separator: " ")
    }

    /// Whether the head of a role says what somebody is: "minister", "vice-chancellor", "striker", but not "request".
    private static func isPerson(_ head: String, isAlone: Bool) -> Bool {
        // "Head" of what, nobody says.
        if isAlone, head == "head" { return false }
        let bytes = Array(head.utf8)
        let word = bytes.lastIndex(of: UInt8(ascii: "-")).map { bytes[($0 + 1)...] } ?? bytes[...]
        return !NounTraits.of(word).isDisjoint(with: [.person, .perhapsPerson]) || PersonNouns.contains(word)
            || PersonTitles.isTitle(WordKey(folding: word))
    }

    /// "North Coast Foundation", where somebody belongs.
    private static func isBody(_ word: Substring) -> Bool {
        word.first?.isUppercase == true && BodyNouns.isBody(WordKey(folding: word.utf8))
    }

    /// Whether roles name high offices, and none in common: a president is no governor, as long as nobody says that he was.
    static func contradict(_ roles: some Sequence<String>, _ others: some Sequence<String>) -> Bool {
        let (own, theirs) = (highOffices(roles), highOffices(others))
        return !own.isEmpty && !theirs.isEmpty && own.isDisjoint(with: theirs)
    }

    private static func highOffices(_ roles: some Sequence<String>) -> Set<WordKey> {
        var offices: Set<WordKey> = []
        for role in roles {
            for word in role.utf8.split(separator: UInt8(ascii: " ")) {
                let office = inFull(WordKey(folding: word))
                if high.contains(office) { offices.insert(office) }
            }
        }
        return offices
    }

    private static let high = WordSet("chancellor governor mayor president senator")

    /// A word of an office, its abbreviations written out: "governor" for "gov.".
    static func inFull(_ word: WordKey) -> WordKey { abbreviated[word] ?? word }

    private static let abbreviated: [WordKey: WordKey] = [
        "gen": "general", "gen.": "general", "gov": "governor", "gov.": "governor", "rep": "representative",
        "rep.": "representative", "sen": "senator", "sen.": "senator",
    ]

    /// "of Acme": where somebody belongs, without an office.
    static func isBodyAlone(_ role: String) -> Bool { role.hasPrefix("of ") }

    /// "uncle", "great-uncle"
    private static func isKin(_ word: Substring) -> Bool {
        let last = word.utf8.lastIndex(of: UInt8(ascii: "-")).map { word[$0...].dropFirst() } ?? word
        return kinship.contains(WordKey(folding: last.utf8))
    }

    private static func isAge(_ word: Substring) -> Bool {
        word.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } == true && word.hasSuffix("old")
    }

    private static let openers = WordSet("a also an currently now once the then")
    private static let prepositions = WordSet("at for from in of on to who with")
    private static let forms = WordSet("dr dr. herr madam madame miss mr mr. mrs mrs. ms ms. prof prof. sir")
    private static let kinship = WordSet(
        """
        aunt boyfriend bride brother child cousin daughter father fiance fiancee girlfriend grandfather grandmother
        grandson heir husband mother nephew niece parent partner sister son stepfather stepmother stepson uncle widow
        widower wife
        """)
    private static let descriptions = WordSet(
        """
        ally baby bachelor boy fan follower foreigner friend girl guest henchman man member native neighbor neighbour
        passenger person protege resident survivor teenager tourist victim visitor witness woman youngster youth
        """)
    private static let superlatives = WordSet("best biggest greatest most oldest worst youngest")
}
