/// Common nouns that stand for bodies and places in descriptions: "the movement", "the province".
enum BodyNouns {
    static func isBody(_ noun: WordKey) -> Bool { bodies.contains(noun) || businesses.contains(noun) }
    static func isPlace(_ noun: WordKey) -> Bool { places.contains(noun) }

    static func isBusiness(_ noun: WordKey) -> Bool { businesses.contains(noun) }

    /// Whether a noun alone, even with a capital, names no body: there are many parties, and but one congress in a country.
    static func isGeneric(_ noun: WordKey) -> Bool { isBody(noun) && !unique.contains(noun) }

    private static let unique = WordSet(
        """
        army cabinet church congress government navy parliament police senate synod union
        """)

    /// Whether a body with such a noun in its name is no company: "the company" can't mean a university.
    static func isPublic(_ noun: WordKey) -> Bool { isBody(noun) && !businesses.contains(noun) }

    /// Whether a name that ends so is that of a place somebody built or found: "Norvik Field" is no short for Norvik.
    static func isSite(_ noun: WordKey) -> Bool { sites.contains(noun) }

    private static let sites = WordSet(
        """
        airfield airport arena avenue bay beach boulevard bridge building canal county field harbor harbour hill hills
        island islands lake mountain mountains park peninsula plaza river road square stadium station street tower
        valley
        """)

    private static let businesses = WordSet(
        """
        airline automaker bank brand brewer broker builder business carmaker carrier chain company conglomerate
        consultancy contractor corporation developer distributor firm giant group insurer lender maker manufacturer
        operator planemaker producer provider retailer startup studio subsidiary supermarket supplier utility vendor
        """)

    private static let bodies = WordSet(
        """
        academy administration agency alliance army assembly association authority bloc board branch broadcaster
        brigade bureau cabinet campaign cartel centre center channel charity church clinic club coalition college
        command commission committee confederation consulate corps congress consortium cooperative council court department
        directorate embassy exchange faction federation force forum foundation fund gang government guild hospital institute
        institution laboratory league magazine militia ministry mission monastery mosque movement museum navy network
        newspaper office orchestra organisation organization outlet parliament party police portal project publication
        publisher regiment regime regulator school secretariat section senate service site society station synod team tribe tribunal
        troupe union university unit watchdog website wing
        """)

    private static let places = WordSet(
        """
        borough canton capital city colony continent country county district emirate enclave island kingdom monarchy
        municipality nation neighborhood neighbourhood peninsula port province region republic state suburb territory
        town village
        """)
}
