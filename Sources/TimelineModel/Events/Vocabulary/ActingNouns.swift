/// Common nouns for people and bodies that act, so that a clause with one of them as its subject tells a deed.
enum ActingNouns {
    static let list = """
        accountant activist actor adviser advisor agency agent airline ally ambassador analyst army artist assailant
        assembly association astronaut athlete attacker attorney author authority automaker bank bishop board body
        boss boy brewer broadcaster brokerage brother bureau cabinet campaigner candidate captain carmaker carrier
        cartel chairman chairwoman champion charity chief child chipmaker church citizen city clan clergy coach
        coalition colleague commander commission commissioner committee community company conglomerate congress
        congressman contractor convict cop corporation council councillor counsel court crew criminal crowd customer
        daughter dealer defendant delegate delegation democrat department deputy designer detective developer diplomat
        director doctor dozen driver drugmaker economist editor employee employer engineer envoy executive expert
        factory family farmer father federation fighter firefighter firm fisherman follower force founder friend gang
        general girl government governor group guard guerrilla gunman hacker hijacker hospital hundred husband
        immigrant industry inmate inspector institute insurer insurgent investigator investor jihadist journalist
        judge juror jury justice king landlord lawmaker lawyer leader league legislator legislature lender maker man
        manager manufacturer marine mayor medic member merchant migrant militant military militia miner minister
        ministry minority mob monk mother movement musician nation navy negotiator neighbor neighbour network
        newspaper nun nurse observer officer official operator opponent opposition organisation organiser organization
        organizer owner panel paramedic parent parliament participant party passenger patient patrol patron people
        performer physician pilot pirate plaintiff planemaker player police policeman politician pope population
        premier president priest prime prince princess prisoner producer professor prosecutor protester province
        publisher queen rebel refugee regime regiment regulator relative reporter representative republican researcher
        resident retailer rider rival robber sailor school scientist secretary senate senator separatist settler
        shareholder sheriff shipbuilder singer sister soldier son source spokesman spokesperson spokeswoman squad
        staff startup state student subsidiary suicide supplier supporter surgeon suspect taskforce teacher team
        teenager terrorist thousand tourist town trader tribe tribunal troop union unit university user vendor venture
        victim villager volunteer voter watchdog wife winner witness woman worker writer youth
        """
}

/// Nouns for what is thought, felt or weighed: a clause with one of them as its subject comments, unless it is dated.
enum MoodNouns {
    static let list = """
        ability advantage alternative ambition anger anxiety appeal appearance approach aspect aspiration atmosphere attitude
        attraction aversion awareness backdrop background balance barrier basis behavior behaviour belief benefit bond boundary
        burden challenge chance character choice circumstance climate coincidence concept concern confidence alarm confusion
        consequence consideration context contrast controversy courage credibility culture danger debate dependence desire
        difference difficulty dilemma disadvantage dispute distance distrust dividend division doubt dream dynamic effect effort
        element emotion emphasis enthusiasm environment escalation essence example excitement existence expectation experience
        extent fact factor faith fate fear feature feeling focus freedom friction frustration future goal grievance
        guilt habit hatred hesitation history hope horizon hostility idea identity image impact implication importance
        impression inability incentive inclination indication influence insight instance instinct intent interest intrigue irony
        issue justification kind knowledge lack landscape legacy lesson level likelihood limit logic loyalty matter
        meaning memory message method mind mistrust mix mood motive mystery narrative nature necessity need notion obligation
        obstacle odds opinion opportunity optimism option outcome outlook paradox passion path pattern perception perspective
        philosophy picture point possibility potential pressure presence prestige principle priority problem process progress
        prospect question range rationale reaction readiness reality reason relation relationship reliance ripple eyebrow reluctance remainder
        reputation resentment resilience resolve respect responsibility result revelation rhetoric right risk role rumor rumour
        scale scenario scope scrutiny sense sensitivity sentiment shadow shape sign significance silence similarity situation
        skepticism solution something sort speculation spirit stake status stereotype strategy strength stress struggle style
        success suggestion support suspicion symbol sympathy tension theme theory thing thought threat timing tone topic
        tradition trend trust truth turmoil type uncertainty understanding unease urgency value vision vulnerability warmth way
        weakness willingness wisdom wish word worry
        """
}

/// Nouns for the press and for published figures: what they tell is a record with its source named, not a claim.
enum PressNouns {
    /// Whether a name is that of a newspaper, a broadcaster or an agency.
    static func isOutlet(_ name: String) -> Bool {
        let last = name.utf8.lastIndex(of: UInt8(ascii: " ")).map { name[name.utf8.index(after: $0)...] } ?? name[...]
        return endings.contains(last) || agencies.contains(name)
    }

    static let list = """
        report newspaper paper outlet media magazine press website broadcaster channel article document figure data
        statistic record filing transcript footage video study survey poll daily weekly network station
        """

    private static let endings: Set<Substring> = [
        "Times", "Post", "Journal", "Herald", "Tribune", "Guardian", "Gazette", "Chronicle", "Telegraph", "Observer",
        "News",
        "Mirror", "Courier", "Inquirer", "Examiner", "Globe", "Press", "Register", "Sentinel", "Bulletin", "Newswire",
    ]

    private static let agencies: Set<String> = [
        "AFP", "AP", "Agence France-Presse", "Al Jazeera", "Associated Press", "BBC", "Bloomberg", "CBC", "CBS", "CNBC",
        "CNN",
        "Der Spiegel", "Economist", "FT", "Interfax", "ITAR-TASS", "Kyodo", "Le Monde", "NBC", "NPR", "PBS", "Politico",
        "Reuters", "TASS", "UPI", "Xinhua",
    ]
}
