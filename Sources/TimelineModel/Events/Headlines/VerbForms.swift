/// Forms of English verbs made from their lemma, for headlines in which a participle has to stand alone.
enum VerbForms {
    /// "says", "goes", "carries".
    static func thirdPerson(_ lemma: String) -> String {
        if endsInConsonantAndY(lemma) { return lemma.dropLast() + "ies" }
        return lemma + (["s", "x", "z", "ch", "sh", "o"].contains { lemma.hasSuffix($0) } ? "es" : "s")
    }

    /// "said", "killed", "stopped".
    static func past(_ lemma: String) -> String {
        if let irregular = irregularPasts[lemma] { return irregular }
        if lemma.hasSuffix("e") { return lemma + "d" }
        if endsInConsonantAndY(lemma) { return lemma.dropLast() + "ied" }
        return doublesLastLetter(lemma) ? lemma + String(lemma.suffix(1)) + "ed" : lemma + "ed"
    }

    private static func endsInConsonantAndY(_ lemma: String) -> Bool {
        guard lemma.hasSuffix("y"), let before = lemma.dropLast().last else { return false }
        return !vowels.contains(before)
    }

    /// One syllable with one vowel letter before one consonant, "stop"; longer words only where the last syllable is stressed.
    private static func doublesLastLetter(_ lemma: String) -> Bool {
        let letters = Array(lemma)
        guard letters.count > 2, let last = letters.last, !vowels.contains(last), !"wxy".contains(last),
            vowels.contains(letters[letters.count - 2]), !vowels.contains(letters[letters.count - 3])
        else { return stressedAtEnd.contains(lemma) }
        return letters.filter(vowels.contains).count == 1 || stressedAtEnd.contains(lemma)
    }

    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

    private static let stressedAtEnd = WordList.set(
        """
        abet acquit admit allot annul begin commit compel concur confer control defer deter dispel equip excel expel extol
        forbid incur infer instil occur omit patrol permit prefer propel rebel rebut recur refer regret repel submit transfer
        transmit
        """)

    /// Whether nothing can be done to somebody by a verb: "die", "decline".
    static func isIntransitive(_ lemma: String) -> Bool { intransitive.contains(lemma) }

    private static let intransitive = WordList.set(
        """
        agree amount appear arise arrive average belong climb collapse come consist crash decline depart die differ
        disappear drop emerge erupt escape exist expire fall flow gather go happen increase jump lapse last matter number
        occur originate plummet plunge proceed range rebound recede reign remain resign respond result rise soar stem
        surge tend total travel tumble vanish vary
        """)

    private static let irregularPasts: [String: String] = {
        var pasts: [String: String] = [:]
        let words = WordList.words(irregularList[...].utf8)
        for index in stride(from: 0, to: words.count - 1, by: 2) { pasts[words[index]] = words[index + 1] }
        return pasts
    }()

    /// Lemmas and pasts in turn.
    private static let irregularList = """
        arise arose awake awoke be was bear bore beat beat become became begin began bend bent bet bet bid bid bind bound
        bite bit bleed bled blow blew break broke breed bred bring brought broadcast broadcast build built burst burst
        buy bought cast cast catch caught choose chose cling clung come came cost cost creep crept cut cut deal dealt
        dig dug do did draw drew drink drank drive drove eat ate fall fell feed fed feel felt fight fought find found
        flee fled fling flung fly flew forbid forbade forecast forecast foresee foresaw forget forgot forgive forgave
        freeze froze get got give gave go went grind ground grow grew hang hung have had hear heard hide hid hit hit
        hold held hurt hurt keep kept kneel knelt know knew lay laid lead led leave left lend lent let let lie lay
        light lit lose lost make made mean meant meet met mislead misled overcome overcame overrun overran overtake
        overtook overthrow overthrew pay paid plead pleaded put put quit quit read read rebuild rebuilt repay repaid
        ride rode ring rang rise rose run ran say said see saw seek sought sell sold send sent set set shake shook shed
        shed shine shone shoot shot show showed shrink shrank shut shut sing sang sink sank sit sat sleep slept slide
        slid speak spoke speed sped spend spent spin spun split split spread spread spring sprang stand stood steal
        stole stick stuck sting stung stride strode strike struck strive strove swear swore sweep swept swim swam swing
        swung take took teach taught tear tore tell told think thought throw threw thrust thrust undergo underwent
        understand understood undertake undertook undo undid uphold upheld upset upset wake woke wear wore weave wove
        win won wind wound withdraw withdrew withhold withheld withstand withstood write wrote
        """
}
