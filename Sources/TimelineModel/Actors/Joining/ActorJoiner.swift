/// Joins the actors of all articles: by full name first, then short names to the full ones they stand for.
///
/// Every step is a look-up by key; no actor is compared with all others.
struct ActorJoiner {
    private(set) var nodes: [ActorNode] = []
    private var indices: [ActorKey: Int] = [:]
    private var parents: [(node: Int, rule: JoinRule)] = []
    /// How many articles took a short form for each full one.
    private var expansions: [ActorKey: [ActorKey: Int]] = [:]

    /// Adds an article's actors.
    /// - Returns: For each of them its node.
    mutating func add(_ article: ArticleActors, at index: Int) -> [Int32] {
        var nodesOfActors: [Int32] = []
        for (place, actor) in article.actors.enumerated() {
            let node = indices[actor.key] ?? nodes.count
            if node == nodes.count {
                indices[actor.key] = node
                nodes.append(ActorNode(key: actor.key, first: (index, place)))
                parents.append((node, .same))
            }
            nodes[node].add(actor, article: index)
            nodesOfActors.append(Int32(node))
        }
        var counted: Set<ActorKey> = []
        for expansion in article.expansions where counted.insert(expansion.short).inserted {
            expansions[expansion.short, default: [:]][expansion.full, default: 0] += 1
        }
        return nodesOfActors
    }

    /// The node that stands for a node and all that were joined with it.
    func root(_ node: Int) -> Int {
        var node = node
        while parents[node].node != node { node = parents[node].node }
        return node
    }

    mutating func join(_ forms: NameForms) {
        joinSpellingsOfPersons(forms)
        joinBodies(forms)
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
            bySurname[person.surname, default: []].append(index)
        }
        for (surname, bearers) in bySurname where bearers.count == 2 {
            guard let one = forms[nodes[bearers[0]].form].person, let other = forms[nodes[bearers[1]].form].person,
                one.generation == other.generation, GivenNames.shared.areCompatible(one.given, other.given),
                surname != one.given
            else { continue }
            let (short, long) =
                nodes[bearers[0]].mentions < nodes[bearers[1]].mentions
                ? (bearers[0], bearers[1]) : (bearers[1], bearers[0])
            unite(short, with: long, .fullName)
        }
        for (index, node) in nodes.enumerated() where node.key.rank == .full && node.isPerson {
            // "Claudia Sheinbaum Pardo" is elsewhere "Claudia Sheinbaum".
            guard let person = forms[node.form].person, person.middle.count == 1, person.middle[0].utf8.count > 1,
                let short = indices[ActorKey(rank: .full, text: "\(person.given) \(person.middle[0])")]
            else { continue }
            unite(short, with: index, .fullName)
        }
    }

    // MARK: Bodies

    private mutating func joinBodies(_ forms: NameForms) {
        var longForms: [String: [(node: Int, rule: JoinRule)]] = [:]
        for (index, node) in nodes.enumerated() where node.key.rank == .full && !node.isPerson {
            let body = forms[node.form].body
            if let short = body.withoutCountry { longForms[short, default: []].append((index, .withoutCountry)) }
            if let short = body.withoutDescriptor { longForms[short, default: []].append((index, .withoutDescriptor)) }
        }
        for (short, all) in longForms {
            guard let node = indices[ActorKey(rank: .full, text: short)], let long = likeliest(all.map(\.node)) else {
                continue
            }
            unite(node, with: long, all.first { $0.node == long }?.rule ?? .otherName)
        }
    }

    // MARK: Short forms

    private mutating func joinShortForms(_ forms: NameForms) {
        var surnames: [String: [Int]] = [:]
        var firstNames: [String: [Int]] = [:]
        var initials: [String: [Int]] = [:]
        for (index, node) in nodes.enumerated() where node.key.rank == .full && root(index) == index {
            let form = forms[node.form]
            if node.isPerson, let person = form.person, !person.isSurnameOnly {
                surnames[person.surname, default: []].append(index)
                if let last = form.words.last, last != person.surname { surnames[last, default: []].append(index) }
                if !GivenNames.shared.isGivenName(person.given) { firstNames[person.given, default: []].append(index) }
            } else if !node.isPerson {
                for letters in form.body.initials where letters.utf8.count > 2 {
                    initials[letters, default: []].append(index)
                }
            }
        }
        for (index, node) in nodes.enumerated() where root(index) == index {
            let text = node.key.text
            if let full = expansion(of: node) {
                unite(index, with: full.node, full.rule)
            } else if node.key.rank == .surname {
                if let bearers = surnames[text] {
                    if let bearer = likeliest(bearers) { unite(index, with: bearer, .surname) }
                } else if let bearers = firstNames[text], bearers.count == 1 {
                    unite(index, with: bearers[0], .givenName)
                } else if let body = indices[ActorKey(rank: .full, text: text)] {
                    unite(index, with: body, .same)
                }
            } else if node.key.rank == .acronym, let bodies = initials[text], bodies.count == 1 {
                unite(index, with: bodies[0], .acronym)
            } else if !node.isPerson, let bearers = surnames[text], let bearer = likeliest(bearers),
                Gazetteer.shared.entry(text) == nil, node.mentions * 3 <= nodes[bearer].mentions
            {
                // A surname that the name finder took for a body or place here and there.
                unite(index, with: bearer, .surname)
            }
        }
    }

    /// What most articles that have both take a short form for, unless it stands alone far more often.
    private func expansion(of node: ActorNode) -> (node: Int, rule: JoinRule)? {
        guard let all = expansions[node.key], all.count == 1, let (key, count) = all.first, let full = indices[key],
            root(full) != indices[node.key], node.articles <= 3 * count
        else { return nil }
        let rule: JoinRule =
            switch node.key.rank {
            case .surname: .surname
            case .acronym: .acronym
            case .full: .beginning
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
