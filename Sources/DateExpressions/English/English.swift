/// English, as newspapers write it.
extension LanguageRules {
    static let english = LanguageRules(
        entries: EnglishLexicon.entries,
        rules: EnglishNonDates.rules + EnglishDateRules.rules + EnglishYearRules.rules
            + EnglishRelativeRules.rules + EnglishUnitRules.rules
            + EnglishQuarterRules.rules
            + EnglishTimeRules.rules + EnglishSetRules.rules + EnglishDurationRules.rules
            + EnglishReferenceRules.rules,
        holidays: EnglishHolidays.holidays,
        functionWords: FunctionWords.Spelling(
            a: "a", the: "the", and: ["and", "or"], to: ["to", "through", "until", "till", "thru"], as: "as",
            soon: ["soon", "early"], at: "at", least: "least", of: "of"),
        southernPlaces: PlaceNames(EnglishPlaces.southern),
        nameLinks: WordSet("of and for"),
        verbs: EnglishVerbs.verbs,
        when: WordSet("when"),
        habitual: WordSet("usually typically normally traditionally invariably"),
        comparing: WordSet("from with against than versus"),
        numbered: EnglishNumbers.things,
        gameWords: WordSet(
            """
            scored halftime overtime touchdown touchdowns quarterback quarterbacks rebounds rebound pointer kickoff
            striker strikers midfielder midfielders goalkeeper goalkeepers goal goals referee inning innings wicket
            wickets playoff playoffs coach teammates penalty equaliser equalizer puck homer
            """),
        children: WordSet(
            """
            son sons daughter daughters baby babies boy boys girl girls child children infant infants twin twins
            grandson granddaughter nephew niece brother sister toddler newborn
            """),
        happenings: EnglishHappenings.families, occurring: EnglishHappenings.occurring,
        auxiliaries: WordSet("is are was were be been being has have had having do does did"))
}
