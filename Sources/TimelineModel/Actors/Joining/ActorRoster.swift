import ArticleReading

/// The list of actors while it is being made: described, counted, then put in order.
struct ActorRoster {
    private(set) var actors: [Actor] = []
    private(set) var reasons: [[String]] = []
    private(set) var traits: [ActorTraits] = []
    private(set) var actingCount = 0
    /// The actors that are things.
    private(set) var things: Set<Int> = []
    /// The actors that the gazetteer knows, by its keys.
    private(set) var knownActors: [WordKey: Int] = [:]
    private let actorOfNode: [Int32]
    private var mentionCounts: [Int] = []
    private var actingUses: [Int] = []
    private var subjectUses: [Int] = []
    /// For each actor whether it does something by its own name, wherever in the folder.
    private(set) var isSubject: [Bool] = []
    /// A palace is a place, too.
    private var isSeat: [Bool] = []

    init(_ joiner: ActorJoiner, _ forms: NameForms, articles: [String]) {
        let describer = ActorDescriber(forms: forms, articles: articles)
        var actorOfNode = [Int32](repeating: -1, count: joiner.nodes.count)
        // By first mention in the folder, so that identifiers are stable.
        let roots = joiner.nodes.indices.filter { joiner.root($0) == $0 }.sorted { one, other in
            (joiner.nodes[one].first.article, joiner.nodes[one].first.place)
                < (joiner.nodes[other].first.article, joiner.nodes[other].first.place)
        }
        let nodes = joiner.nodes
        let descriptions = ParallelMap.map(roots.count) { place in
            var described = describer.describe(nodes[roots[place]])
            described.actor.id = Spelling.slug(described.actor.name)
            return (described, ActorTraits(nodes[roots[place]], described.kind, forms))
        }
        var slugs: [String: Int] = [:]
        for (root, (described, traitsOfActor)) in zip(roots, descriptions) {
            let node = nodes[root]
            actorOfNode[root] = Int32(actors.count)
            var actor = described.actor
            actor.id = Self.unique(actor.id, &slugs)
            traits.append(traitsOfActor)
            if Gazetteer.shared.entry(node.key.text)?.key == node.key.text {
                knownActors[node.key.name.word] = actors.count
            }
            if described.kind == .thing { things.insert(actors.count) }
            actors.append(actor)
            reasons.append(described.reasons)
            mentionCounts.append(node.mentions)
            actingUses.append(node.actingUses)
            subjectUses.append(node.subjectUses)
            isSeat.append(Gazetteer.shared.sense(of: node.key.text) == .seat)
        }
        for node in joiner.nodes.indices { actorOfNode[node] = actorOfNode[joiner.root(node)] }
        self.actorOfNode = actorOfNode
        for (key, actor) in knownActors {
            guard let known = Gazetteer.shared.entry(key), known.sense == .capital else { continue }
            traits[actor].actsFor = knownActors[WordKey(known.actsFor)]
        }
    }

    func actor(ofNode node: Int) -> Int { Int(actorOfNode[node]) }

    /// Countries act through their officials, too.
    mutating func count(_ mentions: [ActorMention]) {
        for mention in mentions where mention.ground == .representative { actingUses[mention.actor] += 1 }
    }

    /// Puts those that act first, by number of mentions.
    /// - Returns: For each actor its new place.
    mutating func sort() -> [Int] {
        let acts = actors.indices.map { actor -> Bool in
            guard !things.contains(actor) else { return false }
            return switch actors[actor].kind {
            case .person: mentionCounts[actor] > 0
            case .organization: mentionCounts[actor] > 0 && (actingUses[actor] > 0 || !isSeat[actor])
            case .group, .place: actingUses[actor] > 0
            }
        }
        let order = actors.indices.sorted { one, other in
            if acts[one] != acts[other] { return acts[one] }
            return (mentionCounts[other], one) < (mentionCounts[one], other)
        }
        var places = [Int](repeating: 0, count: actors.count)
        for (place, actor) in order.enumerated() { places[actor] = place }
        isSubject = order.map { subjectUses[$0] > 0 }
        actors = order.map { actors[$0] }
        reasons = order.map { reasons[$0] }
        actingCount = acts.count { $0 }
        things = Set(things.map { places[$0] })
        return places
    }

    private static func unique(_ slug: String, _ slugs: inout [String: Int]) -> String {
        var number = slugs[slug] ?? 0
        number += 1
        var id = number == 1 ? slug : "\(slug)-\(number)"
        // "x-2" may be a name of its own.
        while number > 1, slugs[id] != nil {
            number += 1
            id = "\(slug)-\(number)"
        }
        slugs[slug] = number
        if id != slug { slugs[id] = 1 }
        return id
    }
}
