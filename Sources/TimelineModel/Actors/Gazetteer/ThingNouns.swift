/// Common nouns that stand for products and other things with a name: "the plane" for the model of one, "the index" for that of a market.
enum ThingNouns {
    /// Things that the same nouns stand for.
    enum Kind: UInt8, Sendable {
        case aircraft, car, device, shareIndex, ship, spacecraft, train, missile, gun, drug, software, game, film,
            music,
            book,
            storm
    }

    /// What a noun in the singular stands for; "aircraft" is the plural, too.
    static func kind(of noun: WordKey) -> Kind? { singulars[noun] }

    /// The same for a plural: "jets".
    static func kind(ofPlural noun: WordKey) -> Kind? { plurals[noun] }

    /// What a company of a line makes.
    static func kind(madeBy line: KnownCompanies.Line) -> Kind? {
        switch line {
        case .cars: .car
        case .planes: .aircraft
        case .airlines, .banks, .centralBanks, .lenders, .insurers: nil
        }
    }

    /// Words before such a noun that tell of no other thing than the one spoken of: "the passenger jet", "the new car".
    static func isUsualModifier(_ word: WordKey) -> Bool { usualModifiers.contains(word) }

    /// What the number of a model tells by itself, as newspapers use it: airliners are an A and a number from 300, or a number that begins and ends with 7.
    /// - Parameter number: In lower case, without what follows a hyphen.
    static func kind(ofModel number: Substring.UTF8View) -> Kind? {
        guard number.count == 3 || number.count == 4 else { return nil }
        let digits = number.suffix(3)
        guard let first = digits.first, let last = digits.last, digits.allSatisfy({ $0 &- 0x30 < 10 }) else {
            return nil
        }
        let isAirliner =
            number.count == 4 ? number.first == UInt8(ascii: "a") && first == 0x33 : first == 0x37 && last == 0x37
        return isAirliner ? .aircraft : nil
    }

    /// Whether another of its kind is soon spoken of by the same noun: "the new software".
    static func isWork(_ kind: Kind) -> Bool {
        switch kind {
        case .software, .game, .film, .music, .book: true
        default: false
        }
    }

    private static let nouns: [(Kind, StaticString)] = [
        (
            .aircraft,
            """
            aeroplane airbus aircraft airliner airplane decker helicopter jet jetliner jumbo plane superjumbo
            turboprop widebody
            """
        ),
        (
            .car,
            """
            car convertible coupe crossover hatchback hybrid minivan pickup roadster saloon sedan suv truck van vehicle
            """
        ),
        (
            .device,
            """
            camera console device gadget handheld handset laptop notebook phone player smartphone tablet
            """
        ),
        (.shareIndex, "average barometer benchmark gauge index indicator"),
        (
            .ship,
            """
            boat cruiser destroyer ferry freighter frigate icebreaker liner sailboat ship submarine tanker trawler tug
            vessel warship yacht
            """
        ),
        (
            .spacecraft,
            "booster capsule lander observatory orbiter probe rocket rover satellite shuttle spacecraft spaceship telescope"
        ),
        (.train, "locomotive train tram"),
        (.missile, "missile torpedo"),
        (.gun, "gun pistol revolver rifle"),
        (.drug, "antibiotic compound drug inhibitor jab medication medicine painkiller pill treatment vaccine"),
        (.software, "app application browser program software"),
        (.game, "game videogame"),
        (.film, "documentary film movie picture sequel"),
        (.music, "album song symphony"),
        (.book, "book memoir novel"),
        (.storm, "cyclone hurricane storm typhoon"),
    ]

    private static let singulars: WordTable<Kind> = {
        var table = WordTable<Kind>(capacity: 64)
        for (kind, list) in nouns {
            let text = TableText(list)
            text.forEachWord { table[text.word($0)] = kind }
        }
        return table
    }()

    private static let plurals: WordTable<Kind> = {
        var table = WordTable<Kind>(capacity: 64)
        for (kind, list) in nouns {
            let text = TableText(list)
            text.forEachWord { table[text.word($0).appending(UInt8(ascii: "s"))] = kind }
        }
        table["aircraft"] = .aircraft
        return table
    }()

    private static let usualModifiers = WordSet(
        """
        - benchmark blue-chip blue broad broader carbon chip cargo commercial composite compact crippled damaged digital double electric
        embattled first fuel-efficient giant hybrid huge jumbo key largest latest long-haul main music new passenger
        plug plug-in popular in sports stock stricken sunken troubled twin-engine wide wide-body world
        """)
}
