/// Joins the actors of all articles: by full name first, then short names to the full ones they stand for.
///
/// Every step is a look-up by key; no actor is compared with all others.
struct ActorJoiner {
    private struct Undecided {
        var article: Int
        var place: Int
        var actor: ArticleActor
        var full: ActorKey
        var rule: JoinRule
    }

    private(set) var nodes: [ActorNode] = []
    private var indices = WordTable<Int32>(capacity: 512)
    private var parents: [(node: Int, rule: JoinRule)] = []
    private var undecided: [Undecided] = []
    /// In how many articles a short form may stand for a full one.
    private var undecidedCounts = WordTable<Int32>()
    /// How many articles took a short form for each full one.
    private var expansions: [ActorKey: [ActorKey: Int]] = [:]

    /// Adds an article's actors.
    /// - Returns: For each of them its node; -1 for those that `settle()` decides on.
    mutating func add(_ article: ArticleActors, at index: Int) -> [Int32] {
        var nodesOfActors: [Int32] = []
        for (place, actor) in article.actors.enumerated() {
            if let perhaps = actor.perhaps {
                undecided.append(
                    Undecided(article: index, place: place, actor: actor, full: perhaps.full, rule: perhaps.rule))
                undecidedCounts[perhaps.full.word] = (undecidedCounts[perhaps.full.word] ?? 0) + 1
                nodesOfActors.append(-1)
            } else {
                nodesOfActors.append(Int32(add(actor, (index, place))))
            }
        }
        // Once for each short form.
        var counted = WordSet()
        for expansion in article.expansions where counted.insert(expansion.short.word) {
            expansions[expansion.short, default: [:]][expansion.full, default: 0] += 1
        }
        return nodesOfActors
    }

    private mutating func add(_ actor: ArticleActor, _ first: (article: Int, place: Int)) -> Int {
        let word = actor.key.word
        let node = indices[word].map { Int($0) } ?? nodes.count
        if node == nodes.count {
            indices[word] = Int32(node)
            nodes.append(ActorNode(key: actor.key, first: first))
            parents.append((node, .same))
        }
        nodes[node].add(actor, article: first.article)
        return node
    }

    /// Decides on the short forms that may stand for a full one in their article: they do, unless other articles have the
    /// short one far more often without any full one.
    /// - Returns: For each its article, its place among the article's actors, and its node.
    mutating func settle() -> [(article: Int, place: Int, node: Int32)] {
        var settled: [(article: Int, place: Int, node: Int32)] = []
        for item in undecided {
            let text = item.actor.key.text
            let own = [ActorKey.Rank.full, .acronym, .surname].compactMap { node(of: ActorKey(rank: $0, text: text)) }
                .max { nodes[$0].articles < nodes[$1].articles }
            var actor = item.actor
            if let own, nodes[own].articles > 3 * Int(undecidedCounts[item.full.word] ?? 0) {
                actor.key = nodes[own].key
            } else if node(of: item.full) != nil {
                actor.key = item.full
                for use in actor.uses.indices where actor.uses[use].rule == .same { actor.uses[use].rule = item.rule }
                if item.rule != .ending, item.rule != .lastWord {
                    for rank in [ActorKey.Rank.full, .acronym] {
                        expansions[ActorKey(rank: rank, text: text), default: [:]][item.full, default: 0] += 1
                    }
                }
            } else {
                actor.key.rank = .full
            }
            settled.append((item.article, item.place, Int32(add(actor, (item.article, item.place)))))
        }
        undecided = []
        return settled
    }

    private func node(of key: ActorKey) -> Int? { indices[key.word].map { Int($0) } }

    /// The node that stands for a node and all that were joined with it.
    func root(_ node: Int) -> Int {
        var node = node
        while parents[node].node != node { node = parents[node].node }
        return node
    }

    mutating func join(_ forms: NameForms) {
        joinSpellingsOfPersons(forms)
        joinBodies(forms)
        joinKnownCompanies()
        joinThings(forms)
        joinShortForms(forms)
        for node in nodes.indices where root(node) != node { nodes[root(node)].add(nodes[node], parents[node].rule) }
    }

    private mutating func unite(_ node: Int, with full: Int, _ rule: JoinRule) {
        let (from, to) = (root(node), root(full))
        if from != to { parents[from] = (to, rule) }
    }

    // MARK: Persons

    /// "A. Lee" and "Ann Lee", "Bob Ek" and "Robert Ek", where nobody else of that surname could be meant.
    private mutating func joinSpellingsOfPersons(_ forms: NameForms) {
        var bySurname: [String: [Int]] = [:]
        for (index, node) in nodes.enumerated() where node.key.rank == .full && node.isPerson {
            guard let person = forms[node.form].person, !person.isSurnameOnly else { continue }
            bySurname[person.surname.text, default: []].append(index)
        }
        for (surname, bearers) in bySurname.sorted(by: { $0.key < $1.key }) where bearers.count == 2 {
            guard let one = forms[nodes[bearers[0]].form].person, let other = forms[nodes[bearers[1]].form].person,
                let given = one.given?.text, let otherGiven = other.given?.text,
                one.generation == other.generation, !one.contradicts(other),
                GivenNames.shared.areCompatible(given, otherGiven)
                    || GivenNames.shared.areSpellings(given, otherGiven),
                surname != given
            else { continue }
            let (short, long) =
                nodes[bearers[0]].mentions < nodes[bearers[1]].mentions
                ? (bearers[0], bearers[1]) : (bearers[1], bearers[0])
            unite(short, with: long, .fullName)
        }
        for (index, node) in nodes.enumerated() where node.key.rank == .full && node.isPerson {
            // "Claudia Sheinbaum Pardo" is elsewhere "Claudia Sheinbaum".
            guard let given = forms[node.form].person?.givenAndMiddle,
                let short = self.node(of: ActorKey(rank: .full, name: given))
            else { continue }
            unite(short, with: index, .fullName)
        }
    }

    // MARK: Bodies

    private mutating func joinBodies(_ forms: NameForms) {
        var longForms: [NameKey: [(node: Int, rule: JoinRule)]] = [:]
        for (index, node) in nodes.enumerated() where node.key.rank == .full && !node.isPerson {
            let body = forms[node.form].body
            if let short = body.withoutCountry { longForms[short, default: []].append((index, .withoutCountry)) }
            if let short = body.withoutDescriptor { longForms[short, default: []].append((index, .withoutDescriptor)) }
        }
        for (short, all) in longForms.sorted(by: { $0.key.text < $1.key.text }) {
            guard let node = node(of: ActorKey(rank: .full, name: short)), let long = likeliest(all.map(\.node)) else {
                continue
            }
            unite(node, with: long, all.first { $0.node == long }?.rule ?? .otherName)
        }
    }

    /// Other names of a company that everybody knows, such as its letters.
    private mutating func joinKnownCompanies() {
        for (index, node) in nodes.enumerated() where !node.isPerson && node.key.rank != .surname {
            guard let company = KnownCompanies.shared.company(node.key.name.word), company.name != node.key.name.word,
                let usual = indices[ActorKey.word(company.name, .full)].map({ Int($0) }), !nodes[usual].isPerson
            else { continue }
            unite(index, with: usual, .otherName)
        }
    }

    // MARK: Things

    /// "Tessaro Music Store" is elsewhere the "Tessaro Store": the one name has a word more between first and last.
    private mutating func joinThings(_ forms: NameForms) {
        var wholes: [String: [Int]] = [:]
        for (index, node) in nodes.enumerated() where node.key.rank == .full && node.isThing {
            for part in ArticleJoiner.parts(of: node.key.text)
            where self.node(of: ActorKey(rank: .full, text: part)) != nil {
                wholes[part, default: []].append(index)
            }
        }
        for (part, all) in wholes.sorted(by: { $0.key < $1.key }) {
            guard let node = node(of: ActorKey(rank: .full, text: part)), let whole = likeliest(all),
                nodes[node].isThing || !nodes[node].isPerson && nodes[node].mentions <= nodes[whole].mentions
            else { continue }
            unite(node, with: whole, .partOfName)
        }
        // "Tessaros" are the Tessaro, whatever the name finder took the plural for.
        for (index, node) in nodes.enumerated() where node.key.rank != .acronym && node.key.text.hasSuffix("s") {
            guard let one = self.node(of: ActorKey(rank: .full, text: String(node.key.text.dropLast()))),
                nodes[one].isThing,
                nodes[one].mentions > node.mentions
            else { continue }
            unite(index, with: one, .otherName)
        }
        for (index, node) in nodes.enumerated() where node.key.rank == .full && node.isThing {
            let words = node.key.text.split(separator: " ")
            guard words.count == 3, let short = self.node(of: ActorKey(rank: .full, text: "\(words[0]) \(words[2])")),
                nodes[short].isThing
            else { continue }
            unite(short, with: index, .otherName)
        }
    }

    // MARK: Short forms

    private mutating func joinShortForms(_ forms: NameForms) {
        var surnames: [NameKey: [Int]] = [:]
        var firstNames: [NameKey: [Int]] = [:]
        var initials: [NameKey: [Int]] = [:]
        for (index, node) in nodes.enumerated() where node.key.rank == .full && root(index) == index {
            let form = forms[node.form]
            if node.isPerson, let person = form.person, !person.isSurnameOnly {
                surnames[person.surname, default: []].append(index)
                if let last = form.words.last, last != person.surname { surnames[last, default: []].append(index) }
                if let given = person.given, !GivenNames.shared.isGivenName(given.word) {
                    firstNames[given, default: []].append(index)
                }
            } else if !node.isPerson {
                for letters in form.body.initials where letters.text.utf8.count > 2 {
                    initials[letters, default: []].append(index)
                }
            }
        }
        for (index, node) in nodes.enumerated() where root(index) == index {
            let name = node.key.name
            if let full = expansion(of: node) {
                unite(index, with: full.node, full.rule)
            } else if node.key.rank == .surname {
                let body = self.node(of: ActorKey(rank: .full, name: name)).map(root)
                let bearer = surnames[name].map(likeliest) ?? firstNames[name].flatMap { $0.count == 1 ? $0[0] : nil }
                // "Norvik" may be the company though it was once taken for a person of that name.
                if let body, nodes[body].articles > 2 * (bearer.map { nodes[$0].articles } ?? 0) {
                    unite(index, with: body, .same)
                } else if let bearer, !Offices.contradict(node.roles.keys, nodes[bearer].roles.keys) {
                    unite(index, with: bearer, surnames[name] == nil ? .givenName : .surname)
                }
            } else if node.key.rank == .acronym, let same = self.node(of: ActorKey(rank: .full, name: name)) {
                // "AT&T" and "AT&T Inc."
                unite(index, with: same, .same)
            } else if node.key.rank == .acronym, let bodies = initials[name], bodies.count == 1 {
                unite(index, with: bodies[0], .acronym)
            } else if !node.isPerson, let bearers = surnames[name], let bearer = likeliest(bearers),
                Gazetteer.shared.sense(of: name.word) == nil, node.mentions * 3 <= nodes[bearer].mentions
            {
                // A surname that the name finder took for a body or place here and there.
                unite(index, with: bearer, .surname)
            }
        }
    }

    /// What most articles that have both take a short form for, unless it stands alone far more often.
    private func expansion(of node: ActorNode) -> (node: Int, rule: JoinRule)? {
        guard let all = expansions[node.key], all.count == 1, let (key, count) = all.first,
            let full = self.node(of: key),
            root(full) != self.node(of: node.key), node.articles <= 3 * count
        else { return nil }
        let rule: JoinRule =
            switch node.key.rank {
            case .surname: .surname
            case .acronym: .acronym
            case .full, .short: .beginning
            }
        return (full, rule)
    }

    /// The only one, or the one that far more articles name than any other.
    private func likeliest(_ candidates: [Int]) -> Int? {
        var best: Int?
        var second = 0
        for candidate in Set(candidates.map(root)).sorted() {
            let articles = nodes[candidate].articles
            if let known = best, nodes[known].articles >= articles {
                second = max(second, articles)
            } else {
                if let known = best { second = max(second, nodes[known].articles) }
                best = candidate
            }
        }
        guard let best, second == 0 || nodes[best].articles >= 4 * second else { return nil }
        return best
    }
}
