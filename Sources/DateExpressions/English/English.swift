/// English, as newspapers write it.
extension LanguageRules {
    static let english = LanguageRules(
        entries: EnglishLexicon.entries,
        rules: EnglishNonDates.rules + EnglishDateRules.rules + EnglishRelativeRules.rules + EnglishUnitRules.rules
            + EnglishQuarterRules.rules
            + EnglishTimeRules.rules + EnglishSetRules.rules + EnglishDurationRules.rules
            + EnglishReferenceRules.rules,
        holidays: EnglishHolidays.holidays,
        functionWords: FunctionWords.Spelling(
            a: "a", the: "the", and: ["and", "or"], to: ["to", "through", "until", "till", "thru"], as: "as",
            soon: ["soon", "early", "late"], of: "of"),
        southernPlaces: EnglishPlaces.southern,
        scheduling: words(
            """
            expect expects expected expecting plan plans planned planning schedule schedules scheduled slated due intend
            intends intended hope hopes hoping await awaits awaiting anticipate anticipated likely
            """),
        willing: words(
            """
            set want wants wanted aim aims vow vows vowed threaten threatens threatened propose proposes proposed seek
            seeks seeking promise promises promised prepare prepares prepared preparing forecast predict predicts
            predicted agree agreed pledge pledged urge urged ask asked order ordered going ready decide decided
            """))

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
