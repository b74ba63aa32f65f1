/// An actor as one article knows it.
struct ArticleActor: Sendable {
    /// What its full form says; actors of several articles with one key are one.
    var key: ActorKey
    /// For a short form such as "Norvik" that in this article may stand for a full one, "Norvik Ferries": that one. The
    /// folder decides, since "Norvik" may be well known without it.
    var perhaps: (full: ActorKey, rule: JoinRule)?
    /// How often each spelling stands for it, and why.
    var uses: [Use] = []
    /// By `NamedKind.rawValue`.
    var kindVotes = SIMD8<Int32>()
    var gender: Gender?
    var roles: [String] = []
    /// Common nouns the article calls it by: "movement", and the words before them: "protest".
    var nouns: [WordKey] = []
    var modifiers: [WordKey] = []
    /// How often it is named as one who acts.
    var actingUses = 0
    /// How often it is the subject of a verb, headlines left out.
    var subjectUses = 0

    struct Use {
        var form: Int32
        var rule: JoinRule
        var count: Int
    }

    /// Adds what one of its names tells.
    mutating func add(_ findings: [RoleReader.Finding], _ kind: NamedKind, gender told: Gender?, acts: Bool) {
        kindVotes[kind.rawValue] += 1
        gender = gender ?? told
        if acts { actingUses += 1 }
        for finding in findings {
            if let role = finding.role { roles.append(role) }
            if let noun = finding.noun { nouns.append(noun) }
            modifiers += finding.modifiers
        }
    }

    mutating func addUse(_ form: Int32, _ rule: JoinRule) {
        if let index = uses.firstIndex(where: { $0.form == form && $0.rule == rule }) {
            uses[index].count += 1
        } else {
            uses.append(Use(form: form, rule: rule, count: 1))
        }
    }
}

/// What joins an actor across articles: a full name, or a short one that no article spells out.
struct ActorKey: Hashable, Sendable {
    enum Rank: UInt8, Sendable {
        /// A full name, or a thing that the gazetteer knows.
        case full
        /// A surname alone.
        case surname
        /// An acronym that the article doesn't explain.
        case acronym
        /// The beginning or end of a body's name, in an article that has the full one, too.
        case short
    }

    var rank: Rank
    var name: NameKey

    var text: String { name.text }

    /// The key as one number, to look up what is known of it.
    var word: WordKey { Self.word(name.word, rank) }

    /// The key of a name of a rank.
    static func word(_ name: WordKey, _ rank: Rank) -> WordKey { name.appending(rank.rawValue) }

    static func == (left: ActorKey, right: ActorKey) -> Bool { left.word == right.word }

    func hash(into hasher: inout Hasher) { hasher.combine(word) }

    init(rank: Rank, name: NameKey) {
        self.rank = rank
        self.name = name
    }

    init(rank: Rank, text: String) { self.init(rank: rank, name: NameKey(text)) }
}

/// The actors of one article, and which of them each of its names means.
struct ArticleActors: Sendable {
    var actors: [ArticleActor] = []
    /// For each of the article's names the index in `actors`; -1 for what is no actor.
    var actorOfName: [Int32]
    var ruleOfName: [JoinRule]
    /// Short forms that were joined to full ones, as evidence for articles that have the short form only.
    var expansions: [Expansion] = []
    /// Bodies called by a person's name and a common noun, "the Doyle administration": the noun and the index in `actors`.
    var bodiesOfPersons: [(token: Int, actor: Int)] = []

    /// The tokens of names that go further than the name finder saw, by the index of the name: "Tessaro 5".
    var longerNames: [Int: Range<Int>] = [:]

    /// Names of persons that the name finder passed over: the tokens and the index in `actors`.
    var missedNames: [(tokens: Range<Int>, actor: Int)] = []

    /// Numbers the spellings anew.
    /// - Parameter places: For each old index of a form the new one.
    mutating func renumber(forms places: [Int32]) {
        for actor in actors.indices {
            for use in actors[actor].uses.indices {
                actors[actor].uses[use].form = places[Int(actors[actor].uses[use].form)]
            }
        }
    }

    /// Gives back the memory of what the folder's joiner has taken over.
    mutating func forgetActors() {
        actors = []
        expansions = []
    }

    struct Expansion {
        var short: ActorKey
        var full: ActorKey
        var rule: JoinRule
    }
}
