/// Words and sentence forms that the made-up news is put together from.
///
/// In the forms stand `{A}` and `{B}` for persons with their roles, `{a}` for a surname, `{O}` and `{Q}` for
/// organizations, `{P}` for a place, `{T}` for a topic, `{N}` for a number and `{D}` for a date.
enum NewsVocabulary {
    static let firstNames = [
        "Adela", "Bruno", "Carla", "Dmitri", "Elena", "Farid", "Greta", "Hugo", "Irene", "Jonas", "Katya", "Lars",
        "Miriam", "Nils", "Olga", "Pavel", "Rosa", "Stefan", "Tamar", "Umberto", "Vera", "Walter", "Yusuf", "Zofia",
    ]
    static let surnameStarts = [
        "Al", "Bern", "Cald", "Dor", "Eng", "Fair", "Grim", "Hol", "Ing", "Jan", "Kess", "Lind", "Mar", "Nor", "Ost",
        "Pren", "Quin", "Ros", "Stein", "Tal", "Ulm", "Vand", "Wes", "Zell",
    ]
    static let surnameEnds = [
        "berg", "by", "croft", "dale", "er", "feld", "gren", "horn", "ing", "kamp", "ley", "man", "nov", "quist", "sen",
        "son", "ström", "ton", "veld", "wick",
    ]
    static let roles = [
        "Mayor", "Prime Minister", "Finance Minister", "President", "Judge", "Senator", "union leader",
        "opposition leader",
        "police chief", "company spokesman", "lawyer", "campaigner",
    ]
    static let placeStarts = ["Port", "North", "Lake", "New", "Saint", "East", "Fort", "Old"]
    static let placeEnds = [
        "Arden", "Brook", "Calder", "Dunmore", "Elmsford", "Farrow", "Glenn", "Hollis", "Kirkby", "Lorne", "Marlow",
        "Norden", "Ravenna", "Selby", "Thorne", "Weldon",
    ]
    static let organizationEnds = [
        "Energy", "Ferries", "Ministry of Health", "City Council", "University", "Steel Company", "Workers' Union",
        "High Court", "Football Club", "Airport Authority", "Farmers' Association", "Bank",
    ]
    static let topics = [
        "the harbour extension", "a new wage agreement", "the flood defences", "the hospital budget", "the rail link",
        "the water treaty", "the election law", "the school closures", "the copper mine", "the housing plan",
        "the fishing quotas", "the tunnel contract", "the pension reform", "the border crossing", "the power station",
        "the stadium bid", "the vaccine programme", "the airport noise rules", "the dairy subsidies",
        "the land register",
    ]
    static let newspapers = [
        "Courier", "Observer", "Daily Record", "Evening Post", "Tribune", "Gazette", "Herald", "Mail",
    ]

    /// Each event in the words that different papers use for it.
    static let pastEvents: [[String]] = [
        [
            "{A} met {B} in {P} {D} to discuss {T}.", "{A} held talks with {B} in {P} {D}, officials said.",
            "The meeting of {A} and {B} over {T} took place {D}.",
        ],
        [
            "{O} signed an agreement on {T} with {Q} {D}.", "{O} and {Q} reached a deal on {T} {D}.",
            "An agreement on {T} was signed by {O} and {Q} {D}.",
        ],
        [
            "{D}, police arrested {N} people during a protest in {P} over {T}.",
            "Police detained {N} demonstrators in {P} {D}.",
            "{N} people were arrested in {P} {D} at a protest over {T}.",
        ],
        [
            "{A} resigned {D} after weeks of criticism over {T}.", "{A} stepped down {D}.",
            "The resignation of {A} {D} surprised many in {P}.",
        ],
        [
            "{O} announced {D} that it had cut {N} jobs in {P}.", "{O} cut {N} jobs {D}, it said in a statement.",
            "{N} employees of {O} in {P} lost their jobs {D}.",
        ],
        [
            "A fire destroyed {N} houses near {P} {D}.", "{N} homes near {P} burned down {D}.",
            "Fire crews fought a blaze near {P} {D} that destroyed {N} houses.",
        ],
        [
            "{O} bought a rival in {P} for {N} million dollars {D}.", "{O} acquired its rival in {P} {D}.",
            "{D}, {O} took over its competitor for {N} million dollars.",
        ],
        [
            "A court in {P} convicted {A} of fraud {D}.", "{A} was found guilty of fraud {D}.",
            "{D} a judge in {P} sentenced {a} to {N} months in prison.",
        ],
        [
            "Parliament approved {T} {D} by {N} votes.", "Lawmakers voted for {T} {D}.",
            "{T} passed in parliament {D}, with {N} votes in favour.",
        ],
        [
            "{N} workers of {O} went on strike {D}.", "A strike at {O} began {D}.",
            "Workers walked out at {O} in {P} {D} over {T}.",
        ],
        [
            "{A} visited {P} {D} and promised money for {T}.", "{A} toured {P} {D}.",
            "{D}, during a visit to {P}, {a} spoke about {T}.",
        ],
        [
            "{O} published a report on {T} {D}.", "A report by {O} {D} criticised {T}.",
            "{D}, {O} released figures on {T} that surprised {Q}.",
        ],
        [
            "{O} opened a factory in {P} {D}.", "A factory of {O} was opened in {P} {D} by {A}.",
            "{D}, {A} opened a plant that {O} built in {P}.",
        ],
        [
            "{A} accused {O} {D} of hiding documents about {T}.", "{D}, {a} said that {O} had hidden documents.",
            "{O} had hidden documents about {T}, {A} claimed {D}.",
        ],
        [
            "{O} sued {Q} over {T} {D}.", "{O} filed a lawsuit against {Q} {D}.",
            "{D}, a lawsuit over {T} was filed in {P}.",
        ],
        [
            "{O} won the contract for {T} {D}.", "The contract for {T} went to {O} {D}.",
            "{D}, {Q} awarded {O} a contract worth {N} million dollars.",
        ],
        [
            "{N} people were injured when a train derailed near {P} {D}.",
            "A train derailed near {P} {D}, injuring {N}.",
            "{D}, a train left the tracks near {P}.",
        ],
        [
            "{A} denied {D} that {O} had paid for {T}.", "{A} rejected the claim {D}.",
            "{D}, {a} denied having taken money from {O}.",
        ],
    ]
    static let plannedEvents: [[String]] = [
        [
            "{A} will present a plan for {T} {D}.", "A plan for {T} is expected {D}.",
            "{a} plans to publish details {D}.",
        ],
        [
            "Voters in {P} will decide on {T} {D}.", "A vote on {T} is to be held in {P} {D}.",
            "The referendum on {T} is planned {D}.",
        ],
        [
            "{O} intends to open an office in {P} {D}.", "{O} will open its office in {P} {D}.",
            "The opening of the {P} office is scheduled {D}.",
        ],
        [
            "A hearing in the case is set {D}.", "The court will hear {A} {D}.",
            "{D}, judges in {P} will hear the case.",
        ],
    ]
    static let comments = [
        "Observers say that {T} has divided the region for years.", "The stakes are high for {O} and for {P}.",
        "“This is about trust,” {a} said. “People want to know what comes next.”",
        "It is not clear what the decision means for {Q}.", "Critics argue that {T} costs too much.",
        "Many residents of {P} remain sceptical, although supporters speak of a fresh start.",
        "“We have nothing to hide,” a spokeswoman for {O} said, “and we never had.”",
        "The price of {T} is put at {N} million dollars.", "Neither side would comment on the details.",
        "{P}, a town of {N},000 people, depends on {T} more than most.",
        "If the plan fails, {O} could face higher costs.",
        "Analysts point out that similar disputes took years to settle.",
    ]
}
