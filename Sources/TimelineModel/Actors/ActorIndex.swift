import ArticleReading
import Language

/// The actors of a folder, each once, and every place in its articles that means one of them.
///
///     let index = ActorIndex(reading.articles)
///     index.actor(ofToken: verb.subject, article: 3)   // "he" → Ann Lee
///
/// Building is linear in the number of names, but for the sorting of actors; names meet in hash maps, never in pairs.
public struct ActorIndex: Sendable {
    /// Those that act first, by number of mentions; then those only named, such as places where something happens.
    public internal(set) var actors: [Actor] = []
    /// How many of `actors` act: the first so many are those a reader would list.
    public internal(set) var actingCount = 0
    /// For each article its mentions, in the order of the text; none overlapping another.
    public internal(set) var mentions: [[ActorMention]] = []
    var actorsOfNames: [[Int32]] = []
    var explanations: [[String]] = []
    private var things: Set<Int> = []
    private var isSubject: [Bool] = []

    /// - Parameter articles: In the folder's order, which decides between equals.
    public init(_ articles: [ReadArticle]) {
        var forms = NameForms()
        var joiner = ActorJoiner()
        var ofArticles: [(words: ArticleWords, actors: ArticleActors)] = []
        ofArticles.reserveCapacity(articles.count)
        var nodesOfArticles: [[Int32]] = []
        for piece in Self.joined(articles) {
            let places = forms.take(piece.forms)
            for (words, found) in piece.articles {
                var actors = found
                actors.renumber(forms: places)
                nodesOfArticles.append(joiner.add(actors, at: nodesOfArticles.count))
                actors.forgetActors()
                ofArticles.append((words, actors))
            }
        }
        for settled in joiner.settle() { nodesOfArticles[settled.article][settled.place] = settled.node }
        joiner.join(forms)

        var roster = ActorRoster(joiner, forms, articles: articles.map(\.article.id))
        let nodes = nodesOfArticles.map { $0.map { roster.actor(ofNode: Int($0)) } }
        let (known, joined) = (roster, ofArticles)
        mentions = ParallelMap.map(articles.count) {
            Self.mentions(joined[$0].words, joined[$0].actors, nodes[$0], known)
        }
        for (index, found) in mentions.enumerated() {
            roster.count(found)
            actorsOfNames.append(
                ofArticles[index].actors.actorOfName.map { $0 < 0 ? -1 : Int32(nodes[index][Int($0)]) })
        }

        let places = roster.sort()
        actors = roster.actors
        actingCount = roster.actingCount
        things = roster.things
        isSubject = roster.isSubject
        explanations = roster.reasons
        for article in mentions.indices {
            for mention in mentions[article].indices {
                mentions[article][mention].actor = places[mentions[article][mention].actor]
            }
            for name in actorsOfNames[article].indices where actorsOfNames[article][name] >= 0 {
                actorsOfNames[article][name] = Int32(places[Int(actorsOfNames[article][name])])
            }
        }
    }

    /// Joins the names of each article, several articles a piece with the spellings that they share.
    private static func joined(
        _ articles: [ReadArticle]
    ) -> [(forms: NameForms, articles: [(words: ArticleWords, actors: ArticleActors)])] {
        let pieces = ParallelPieces(articles.count, atMost: 32)
        return ParallelMap.map(pieces.count) { piece in
            var forms = NameForms()
            let joined = pieces[piece].map { number in
                let words = ArticleWords(articles[number])
                var joiner = ArticleJoiner(words)
                return (words, joiner.joined(&forms))
            }
            return (forms, joined)
        }
    }

    /// All mentions of one article, with actors as in the roster.
    private static func mentions(
        _ words: ArticleWords, _ joined: ArticleActors, _ actors: [Int], _ roster: ActorRoster
    ) -> [ActorMention] {
        let analysis = words.analysis
        var names: [ActorMention] = []
        names.reserveCapacity(analysis.names.count)
        for (index, name) in analysis.names.enumerated() where joined.actorOfName[index] >= 0 {
            let ground: ActorMention.Ground =
                switch joined.ruleOfName[index] {
                case .metonym: .metonym
                case .adjective: .adjective
                default: .name
                }
            let tokens = joined.longerNames.isEmpty ? name.tokens : joined.longerNames[index] ?? name.tokens
            names.append(
                ActorMention(
                    tokens: tokens, range: tokens == name.tokens ? name.range : analysis.range(of: tokens),
                    actor: actors[Int(joined.actorOfName[index])], kind: .name, ground: ground))
        }
        for missed in joined.missedNames {
            names.append(
                ActorMention(
                    tokens: missed.tokens, range: analysis.range(of: missed.tokens),
                    actor: actors[missed.actor], kind: .name))
        }
        if !joined.missedNames.isEmpty { names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound } }
        var bodies: [Int: Int] = [:]
        for body in joined.bodiesOfPersons { bodies[body.token] = actors[body.actor] }
        var resolver = ReferenceResolver(
            words: words, names: names, bodies: bodies, traits: roster.traits,
            knownActors: roster.knownActors)
        return resolver.mentions()
    }

    /// Whether it is a product or another thing with a name, of which `actors` holds the names alone.
    public func isThing(_ actor: Int) -> Bool { things.contains(actor) }

    /// Whether a reader would list an actor: it does something, rather than being where something happens.
    public func acts(_ actor: Int) -> Bool { actor < actingCount }

    /// Whether a person or body with a full name does something by that name, so that a reader may look for it though it
    /// takes part in no event.
    public func isWorthListing(_ actor: Int) -> Bool {
        guard acts(actor), isSubject[actor] else { return false }
        switch actors[actor].kind {
        case .person: return actors[actor].name.utf8.contains(UInt8(ascii: " "))
        case .organization: return true
        case .group, .place: return false
        }
    }

    /// The actor that a name of an article means; `nil` for what is no actor, such as a product or a weekday.
    /// - Parameter name: The index in the article's `Analysis.names`.
    public func actor(ofName name: Int, article: Int) -> Int? {
        guard actorsOfNames.indices.contains(article), actorsOfNames[article].indices.contains(name) else { return nil }
        let actor = actorsOfNames[article][name]
        return actor < 0 ? nil : Int(actor)
    }

    /// The actor that a word means, be it part of a name, a pronoun or the noun of a description; logarithmic.
    /// - Parameter token: The index in the article's `Analysis.tokens`.
    public func actor(ofToken token: Int, article: Int) -> Int? {
        mention(ofToken: token, article: article)?.actor
    }

    /// The mention in which a word stands; logarithmic in the article's number of mentions.
    public func mention(ofToken token: Int, article: Int) -> ActorMention? {
        guard mentions.indices.contains(article) else { return nil }
        let all = mentions[article]
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        guard low < all.count, all[low].tokens.contains(token) else { return nil }
        return all[low]
    }
}
