/// The words that are written with a full stop, by what may follow them.
enum Abbreviations {
    enum Kind {
        /// Stands before a name or a number and so never ends a sentence: "Mr.", "Gen.", "vs."
        case leading
        /// May end a sentence: "Inc.", "p.m.", "U.S."
        case trailing
    }

    /// The kind of the word (without its full stop); nil if the full stop after it is one.
    /// - Parameters:
    ///   - afterComma: Whether a comma stands before the word, as it does before "Mass." in "Boston, Mass."
    ///   - beforeDigit: Whether a digit follows, as in "No. 5" or "Sun. 3".
    static func kind(of word: UInt64, afterComma: Bool, beforeDigit: Bool) -> Kind? {
        if leading.contains(word) { return .leading }
        if trailing.contains(word) { return .trailing }
        if afterComma, states.contains(word) { return .trailing }
        if beforeDigit, beforeNumber.contains(word) { return .leading }
        return nil
    }

    private static let leading = ShortWord.set(
        """
        mr mrs ms mx dr drs prof gen sen rep gov lt col capt cmdr sgt cpl pvt maj adm brig rev fr hon st ste mt ft messrs \
        mme mlle sens reps govs gens pres supt det insp amb atty asst assoc vs v viz cf eg ie e.g i.e approx ca c esp pfc cmdt \
        jan feb mar apr jun jul aug sept sep oct nov dec attn fig figs vol eq ext ph
        """)

    private static let trailing = ShortWord.set(
        """
        inc corp co ltd llc plc bros jr sr esq etc al dept univ assn est ave blvd rd hwy bldg sq ph.d a.m p.m \
        intl natl govt mfg tel hrs mins yrs lbs oz tues thurs thur
        """)

    /// States and provinces as the wires write them; taken only after a comma, as many are words too.
    private static let states = ShortWord.set(
        """
        ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa \
        tenn tex va vt wash wis wyo ont que alta sask
        """)

    private static let beforeNumber = ShortWord.set("no nos p pp art sec ch sun mon wed fri sat para op")
}
