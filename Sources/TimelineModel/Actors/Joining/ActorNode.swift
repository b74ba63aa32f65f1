/// What all articles together say of one key, and whatever keys were joined to it.
struct ActorNode {
    var key: ActorKey
    /// The first full spelling, to find its surname and shorter forms.
    private(set) var form: Int32
    private var hasFullForm = false
    var articles = 0
    var mentions = 0
    /// Where it was first named: the article, and its place among the article's actors.
    var first: (article: Int, place: Int)
    /// By `NamedKind.rawValue`.
    var kindVotes = SIMD8<Int32>()
    var gender: Gender?
    var actingUses = 0
    var subjectUses = 0
    var roles: [String: Int] = [:]
    var nouns: Set<WordKey> = []
    var modifiers: Set<WordKey> = []
    var uses: [Int32: Use] = [:]

    /// How often a spelling stands for it, and where that was first so.
    struct Use {
        var rule: JoinRule
        var count: Int
        var article: Int
    }

    init(key: ActorKey, first: (article: Int, place: Int)) {
        self.key = key
        form = -1
        self.first = first
    }

    var isThing: Bool { kindVotes[NamedKind.thing.rawValue] * 2 > kindVotes.wrappedSum() }

    var isPerson: Bool { kindVotes[NamedKind.person.rawValue] * 2 > kindVotes.wrappedSum() }

    mutating func add(_ actor: ArticleActor, article: Int) {
        if form < 0, let any = actor.uses.first { form = any.form }
        articles += 1
        if !hasFullForm, let full = actor.uses.first(where: { $0.rule == .same }) {
            form = full.form
            hasFullForm = true
        }
        gender = gender ?? actor.gender
        actingUses += actor.actingUses
        subjectUses += actor.subjectUses
        kindVotes &+= actor.kindVotes
        for role in actor.roles { roles[role, default: 0] += 1 }
        nouns.formUnion(actor.nouns)
        modifiers.formUnion(actor.modifiers)
        for use in actor.uses {
            if use.rule != .adjective { mentions += use.count }
            add(Use(rule: use.rule, count: use.count, article: article), of: use.form)
        }
    }

    /// Takes in a node that was found to be the same actor.
    /// - Parameter rule: Why; it stands for all spellings that had no reason of their own.
    mutating func add(_ other: ActorNode, _ rule: JoinRule) {
        articles += other.articles
        mentions += other.mentions
        gender = gender ?? other.gender
        actingUses += other.actingUses
        subjectUses += other.subjectUses
        if (other.first.article, other.first.place) < (first.article, first.place) { first = other.first }
        kindVotes &+= other.kindVotes
        roles.merge(other.roles, uniquingKeysWith: +)
        nouns.formUnion(other.nouns)
        modifiers.formUnion(other.modifiers)
        for (form, use) in other.uses {
            add(Use(rule: use.rule == .same ? rule : use.rule, count: use.count, article: use.article), of: form)
        }
    }

    private mutating func add(_ use: Use, of form: Int32) {
        guard var known = uses[form] else {
            uses[form] = use
            return
        }
        known.count += use.count
        if use.article < known.article { (known.article, known.rule) = (use.article, use.rule) }
        uses[form] = known
    }
}
