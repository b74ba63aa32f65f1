/// When a telling is compared by another concept than its trigger's, by the concept of the trigger.
enum DeedRule: Hashable {
    /// The verb says only that its subject happened: "a blast tore through the hall", "the rally drew 400".
    case subjectTells
    /// The noun it governs tells the deed: "reached an agreement".
    case objectTells
    /// A missile's, a ship's on a reef, or that of people who stop work.
    case strike
    /// Another deed where it governs one of some nouns: "left the board", "told the court".
    case object(DeedWords, UInt64)
    /// Another deed where its clause says one of some words: "demanded his resignation".
    case clause(DeedWords, UInt64)
    /// "Issued a warning", "made progress": such verbs share no deed with one another, nor with "held talks".
    case carriesNouns
    /// "Left the board" resigns, "left two dead" kills.
    case leaves
    /// Its particle says which: "called off", "turned away".
    case particle
    /// A price's fall or another loss.
    case price

    static let arrest = hash("arrest")
    static let crash = hash("crash")
    static let fall = hash("fall")
    static let kill = hash("kill")
    static let resign = hash("resign")
    static let walkout = hash("strike")

    static let byConcept: WordTable<DeedRule> = {
        let demand = DeedRule.clause(.departures, hash("demand_departure"))
        let custody = DeedRule.clause(.custody, arrest)
        let rules: [(concepts: String, rule: DeedRule)] = [
            (
                """
                attract begin break come cripple disrupt draw engulf erupt follow jolt last paralyse paralyze rattle rip rock
                shake shatter sweep tear trap
                """, .subjectTells
            ),
            ("arrive", .objectTells),
            ("attack", .strike),
            ("shootdown", .object(.tools, walkout)),
            ("leave", .leaves),
            ("say", .object(.courts, hash("testify"))),
            ("urge request", demand),
            ("place put remand", custody),
            ("hold", .carriesNouns),
            ("call force push turn", .particle),
            ("close lose shed", .price),
        ]
        var byConcept = WordTable<DeedRule>(capacity: 48)
        for (concepts, rule) in rules {
            for concept in concepts.split(whereSeparator: \.isWhitespace) { byConcept[WordKey(concept)] = rule }
        }
        return byConcept
    }()

    /// Nouns of deeds that make no events of their own.
    static let byNoun = concepts(
        """
        detonation explode, removal dismiss, sacking dismiss, stoppage strike, accident crash, smash crash, pile-up crash,
        inferno burn, sit-in protest, vigil protest
        """)

    static let byParticle = concepts("off lift, away divert, out dismiss")

    private static func concepts(_ pairs: String) -> WordTable<UInt64> {
        var concepts = WordTable<UInt64>(capacity: 16)
        for pair in pairs.split(separator: ",") {
            let words = pair.split(whereSeparator: \.isWhitespace)
            if words.count == 2 { concepts[WordKey(words[0])] = hash(words[1]) }
        }
        return concepts
    }

    private static func hash(_ word: some StringProtocol) -> UInt64 { HashedBytes.hash(word.utf8) }
}

/// Nouns that tell one sense of a verb from another.
enum DeedWords: Hashable {
    case vehicles, obstacles, posts, dead, courts, tools, holding, departures, custody, prices, labour

    /// By the hashes of their lemmas; of concepts, with `=`, for words that tell a deed.
    var hashes: WordSet { Self.lists[self] ?? WordSet() }

    private static let lists: [DeedWords: WordSet] =
        ([
            .vehicles:
                """
            aeroplane aircraft airliner barge boat bus car coach ferry freighter helicopter jet lorry minibus motorcycle plane
            ship tanker train tram trawler truck van vessel yacht
            """,
            .obstacles: "hillside iceberg mountain pier pole pylon reef rock sandbank tree wall",
            .posts: "bank board cabinet club company firm government job office party post role team",
            .dead: "dead",
            .courts: "court inquiry judge jury tribunal",
            .tools: "tool",
            .holding: "conduct hold mount organise organize stage",
            .departures: "=dismiss =resign",
            .custody: "custody",
            .prices: "bond crown dollar euro index pound price share stock yen",
            .labour: "=strike picket stoppage striker union wage walkout",
        ] as [DeedWords: StaticString]).mapValues { WordSet($0) }
}
