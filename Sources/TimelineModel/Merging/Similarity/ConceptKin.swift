/// Which concepts can tell one happening though their words mean different things: who is shot may die, who sues files a suit.
///
/// Concepts are those of the event vocabulary. Kin tellings still need the same things, people or days to be taken for one.
struct ConceptKin: Sendable {
    static let shared = ConceptKin(table: table)

    private static let table = """
        announce launch reveal publish post open present begin
        resign leave dismiss evacuate
        nominate hire replace
        deploy send
        expel deport
        divert redirect
        legislate clear authorize authorise endorse
        agree sign settle accept
        sue file charge
        attack bomb shoot explode kill die injure
        hack breach infiltrate penetrate break enter
        crash burn flood quake storm collapse
        buy merge sell invest
        rule convict acquit sentence try decide
        vote elect win lose
        threaten warn promise
        criticize reject dispute
        cut fall
        raise rise
        claim say
        protest strike
        petition collect
        host hold meet negotiate
        request seek
        celebrate bury
        inform brief
        rescue release
        close end
        """

    /// How far a concept tells one deed from another.
    struct Nature: OptionSet, Sendable {
        let rawValue: UInt16
        /// Nobody is born, appointed or killed twice in one story.
        static let once = Nature(rawValue: 1)
        /// It befalls who acts but once, so that no other name is needed to know it again.
        static let onceForAgent = Nature(rawValue: 2)
        /// It befalls the first whom it is done to but once.
        static let onceForPatient = Nature(rawValue: 4)
        /// Done by two to each other, so that either may be told to have done it: who meets somebody is met.
        static let mutual = Nature(rawValue: 8)
        /// What is tried, begun or done is another thing each time: the word alone says nothing.
        static let vague = Nature(rawValue: 16)
        /// It brings harm, or is harm that another deed has brought.
        static let harm = Nature(rawValue: 32)
        /// Who demands on Monday demands again on Friday, as who speaks does.
        static let recurring = Nature(rawValue: 64)
        /// One paper tells it with one word, another with that of its kin: who was removed has stepped down.
        static let eitherWord = Nature(rawValue: 128)
        /// A place sees one of it in a day: what papers of one story tell of that day is the same.
        static let oneADay = Nature(rawValue: 256)
        /// How a figure moves: it tells nothing without whose it is.
        static let measured = Nature(rawValue: 512)
        /// What is filed, published or approved tells one such deed from another.
        static let ofThings = Nature(rawValue: 1024)
    }

    private static let natures: [(nature: Nature, concepts: String)] = [
        (
            .once,
            """
            born die kill execute resign dismiss nominate inaugurate found acquit convict sentence marry divorce merge bankrupt
            surrender collapse
            """
        ),
        (.onceForAgent, "born die resign inaugurate surrender bankrupt"),
        (.onceForPatient, "acquit arrest convict dismiss execute kill nominate sentence"),
        (.mutual, "agree call discuss divorce fight hold host marry meet merge settle sign trade"),
        (.recurring, "request seek protest reject dispute fight play"),
        (.eitherWord, "resign dismiss die kill"),
        (
            .oneADay,
            "attack bomb explode crash burn flood quake storm collapse strike protest vote elect evacuate ceasefire inaugurate resign"
        ),
        (.measured, "earn fall lose rise"),
        (
            .ofThings,
            """
            announce approve authorize authorise discover file found issue legislate offer pay publish read reject review
            seize send sign
            """
        ),
        (.harm, "attack bomb shoot explode kill die injure crash burn flood quake storm collapse damage"),
        (
            .vague,
            """
            attempt begin continue end happen hold do make take give go come get set put use work call move try provide
            bring turn run order allow
            """
        ),
    ]

    /// The kin of what is announced, launched or shown.
    static let announcing = HashedBytes.hash("announce".utf8)

    /// By the hash of each concept: the hash of the first on its line, and its nature.
    private var entries: [UInt64: (kin: UInt64, nature: Nature)] = [:]

    init(table: String) {
        for line in table.split(separator: "\n") {
            let names = line.split(separator: " ").map { HashedBytes.hash($0.utf8) }
            for name in names where entries[name] == nil { entries[name] = (names[0], []) }
        }
        for (nature, concepts) in Self.natures {
            for concept in concepts.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let name = HashedBytes.hash(concept.utf8)
                entries[name, default: (name, [])].nature.insert(nature)
            }
        }
    }

    /// The same kin for concepts that are kin, the concept itself where it has none; and what it is like.
    subscript(concept: UInt64) -> (kin: UInt64, nature: Nature) { entries[concept] ?? (concept, []) }
}
