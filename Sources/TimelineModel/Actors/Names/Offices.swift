/// Which of the words said beside a person's name are an office or a calling that a list of actors should show.
enum Offices {
    /// The office in a role as the text has it: "special envoy" of "also special envoy"; `nil` for kinship, descriptions and
    /// forms of address.
    static func office(in role: String) -> String? {
        var words = role.split(separator: " ")[...]
        // "52-year-old obstetrician", "also a special envoy"
        while words.count > 1, let first = words.first, isAge(first) || openers.contains(String(first)) {
            words.removeFirst()
        }
        let end = words.dropFirst().firstIndex { prepositions.contains(String($0)) } ?? words.endIndex
        guard let last = words[..<end].last, !words.contains("others") else { return nil }
        let head = last.lowercased()
        if forms.contains(head) || descriptions.contains(head) || words[..<end].contains(where: isKin) { return nil }
        // "the court order", "anti-abortion"
        if PersonNouns.isThing(head) || head.hasPrefix("anti-") { return nil }
        // "an Ethiopian"
        if words.count == 1, let sense = Gazetteer.shared.sense(of: head), sense != .body { return nil }
        if BodyNouns.isBusiness(WordKey(head)), last.first?.isLowercase == true { return nil }
        if words[..<end].contains(where: { superlatives.contains(String($0)) }) { return nil }
        return words.joined(separator: " ")
    }

    /// "of Acme": where somebody belongs, without an office.
    static func isBodyAlone(_ role: String) -> Bool { role.hasPrefix("of ") }

    /// "uncle", "great-uncle"
    private static func isKin(_ word: Substring) -> Bool {
        word.split(separator: "-").last.map { kinship.contains($0.lowercased()) } ?? false
    }

    private static func isAge(_ word: Substring) -> Bool {
        word.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } == true && word.hasSuffix("old")
    }

    private static let openers = WordSet("a also an currently now once the then")
    private static let prepositions = WordSet("at for from in of on to who with")
    private static let forms = WordSet("dr dr. herr madam madame miss mr mr. mrs mrs. ms ms. sir")
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
