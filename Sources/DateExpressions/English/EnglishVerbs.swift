/// English verbs that say where a time lies, in all their forms.
enum EnglishVerbs {
    static let verbs = ClauseVerbs(
        scheduling: WordSet(scheduling),
        willing: WordSet(scheduling + " " + willing),
        directing: WordSet(
            """
            invite invites invited tell tells told instruct instructs instructed request requests requested summon
            summons summoned advise advises advised recommend recommends recommended appeal appeals appealed call calls
            called offer offers offered warn warns warned demand demands demanded
            """),
        arranging: WordSet(
            """
            call calls called calling announce announces announced declare declares declared convene convenes convened
            arrange arranges arranged organise organises organised organize organizes organized book books booked reserve
            reserves reserved summon summons summoned invite invites invited request requests requested seek seeks sought
            demand demands demanded propose proposes proposed approve approves approved order orders ordered
            """),
        wishing: WordSet("call calls called calling ask asks asked appeal appeals appealed press pressed push pushed"),
        inviting: WordSet("invite invites invited inviting"),
        purpose: WordSet("for"),
        toward: WordSet("to"),
        startingFrom: WordSet(
            "agree agrees agreed impose imposes imposed order orders ordered announce announces announced"),
        lookingBack: WordSet("after following over since amid about against who which that"),
        planned: WordSet("planned scheduled slated proposed upcoming forthcoming expected pending"),
        due: WordSet("due"),
        awaiting: WordSet("before until till once"),
        traded: WordSet("delivery futures contract contracts settlement"),
        timetabled: WordSet(
            """
            begin begins start starts open opens reopen reopens resume resumes end ends expire expires run runs close
            closes launch launches conclude concludes continue continues kick kicks premiere premieres
            """),
        timetabledObjects: WordSet("effect place office"),
        arranged: WordSet(
            """
            play plays face faces host hosts meet meets visit visits travel travels vote votes leave leaves return
            returns report reports release releases publish publishes go goes decide decides elect elects enter enters
            arrive arrives appear appears turn turns mark marks hear hears air airs fly flies
            """),
        postponing: WordSet(
            """
            push pushed pushes postpone postponed postpones delay delayed delays move moved moves reschedule rescheduled
            defer deferred adjourn adjourned extend extended extends put slip slips slipped brought
            """),
        lasting: WordSet(
            """
            last lasted lasting run ran running stay stayed live lived work worked serve served teach taught reign reigned
            rule ruled govern governed survive survived
            """),
        callingOff: WordSet(
            """
            canceled cancelled cancels cancel postponed postpones postpone delayed scrapped shelved abandoned
            """),
        doubtful: WordSet("could"),
        being: WordSet("is are was were be been"),
        havingBeen: WordSet("was were"),
        singlingOut: WordSet("first last only latest second third fourth youngest oldest"),
        fixing: WordSet("set sets setting fixed fixes named names chose picked designated"),
        fixedAs: WordSet("as"))

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
