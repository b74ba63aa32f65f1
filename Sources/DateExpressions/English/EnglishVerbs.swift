/// English verbs that say where a time lies, in all their forms.
enum EnglishVerbs {
    static let verbs = ClauseVerbs(
        scheduling: WordSet(scheduling),
        willing: WordSet(scheduling + " " + willing),
        timetabled: WordSet(
            """
            begin begins start starts open opens reopen reopens resume resumes end ends expire expires run runs close
            closes launch launches conclude concludes kick kicks premiere premieres
            """),
        reporting: WordSet(
            """
            say says tell tells show shows suggest suggests indicate indicates reveal reveals note notes
            claim claims warn warns argue argues add adds write writes quote quotes cite cites put puts see sees feel
            feels think thinks know knows want wants need needs seem seems appear appears remain remains
            """),
        timetabledObjects: WordSet("effect place office"),
        postponing: WordSet(
            """
            push pushed pushes postpone postponed postpones delay delayed delays move moved moves reschedule rescheduled
            defer deferred adjourn adjourned extend extended extends put
            """),
        callingOff: WordSet(
            """
            canceled cancelled cancels cancel postponed postpones postpone delayed scrapped shelved abandoned
            """),
        doubtful: WordSet("could"),
        being: WordSet("was were"),
        singlingOut: WordSet("first last only latest second third fourth youngest oldest"),
        fixing: WordSet("set sets setting fixed fixes named names chose picked designated"))

    private static let scheduling = """
        expect expects expected expecting plan plans planned planning schedule schedules scheduled slated due intend
        intends intended hope hopes hoping await awaits awaiting anticipate anticipated likely
        """

    private static let willing = """
        set want wants wanted aim aims vow vows vowed threaten threatens threatened propose proposes proposed seek
        seeks seeking promise promises promised prepare prepares prepared preparing forecast predict predicts
        predicted agree agreed pledge pledged urge urged ask asked order ordered going ready decide decided
        """
}
