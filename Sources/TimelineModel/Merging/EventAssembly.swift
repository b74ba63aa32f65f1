import ArticleReading
import CivilTime

/// Makes one event of the accounts that tell it.
struct EventAssembly: Sendable {
    let articles: [Article]
    let actors: [Actor]
    let copies: ArticleCopies

    /// - Parameter accounts: At least one; at least one of them strong; by article and place.
    func event(from accounts: [Account]) -> Event {
        let status = status(of: accounts)
        let main = accounts[mainPlace(accounts, status)]
        let told = accounts.count == 1 ? accounts : [main] + furtherAccounts(accounts, main: main)
        let (dating, source) = EventDating(articles: articles).dating(of: accounts, main: main)
        var passages = told.map(\.passage)
        copies.markOriginals(&passages, in: articles)
        let taking = participants(accounts, main: main)
        var event = Event(
            id: EventIdentity.id(of: main.passage, in: articles[main.article]), headline: main.headline,
            status: status, dating: dating, actors: taking,
            speaker: main.speaker >= 0 ? Int(main.speaker) : namedSource(of: accounts, taking), passages: passages,
            mergeBecause: mergeBecause(told, dated: source))
        if told.count > 1 {
            event.differences = DifferenceFinder(articles: articles, actors: actors).differences(among: told)
        }
        event.weight = weight(of: event, main: main)
        return event
    }

    private func participants(_ accounts: [Account], main: Account) -> [Int] {
        var found = main.actors.map { Int($0) }
        guard accounts.count > 1 else { return found }
        var seen = Set(found)
        for account in accounts {
            for actor in account.actors where seen.insert(Int(actor)).inserted { found.append(Int(actor)) }
        }
        return found
    }

    /// Whom another account names as its source; nobody vouches for what they do themselves.
    private func namedSource(of accounts: [Account], _ actors: [Int]) -> Int? {
        accounts.first { $0.isStrong && $0.speaker >= 0 && !actors.contains(Int($0.speaker)) }.map { Int($0.speaker) }
    }

    /// One account for each sentence that is not the main one's: the strongest, the dated before the undated.
    private func furtherAccounts(_ accounts: [Account], main: Account) -> [Account] {
        func rank(_ account: Account) -> Int {
            (account.isStrong ? 2 : 0) + (account.passage.expression == nil ? 0 : 1)
        }
        var best: [Account] = []
        for account in accounts where account.article != main.article || account.sentence != main.sentence {
            if let last = best.last, last.article == account.article, last.sentence == account.sentence {
                if rank(account) > rank(last) { best[best.count - 1] = account }
            } else {
                best.append(account)
            }
        }
        return best
    }

    /// The account that stands for the event: strong, of what has happened rather than what was to, dated, with somebody
    /// who acts, in the earliest article.
    private func mainPlace(_ accounts: [Account], _ status: EventStatus) -> Int {
        guard accounts.count > 1 else { return 0 }
        func rank(_ account: borrowing Account) -> Int {
            (account.isStrong ? 0 : 16) + (account.status == status ? 0 : 8)
                + (account.dating.basis == .stated ? 0 : 2) + (account.agentCount > 0 ? 0 : 1)
                + (account.headline.utf8.count < 24 ? 1 : 0)
        }
        return accounts.indices.min { rank(accounts[$0]) < rank(accounts[$1]) } ?? 0
    }

    /// What has happened outweighs what was claimed or planned; a denial stands where nobody tells it otherwise.
    private func status(of accounts: [Account]) -> EventStatus {
        guard accounts.count > 1 else { return accounts[0].status }
        for status in [EventStatus.happened, .claimed, .planned, .denied]
        where accounts.contains(where: { $0.isStrong && $0.status == status }) {
            return status
        }
        return accounts[0].status
    }

    private func weight(of event: Event, main: Account) -> EventWeight {
        var publishers: [String] = []
        var first = Int.max
        for passage in event.passages {
            first = min(first, passage.paragraph)
            if let publisher = articles[passage.article].publisher, !publishers.contains(publisher) {
                publishers.append(publisher)
            }
        }
        return EventWeight(
            sourceCount: event.passages.count > 1 ? event.sources.count : 1, passageCount: event.passages.count,
            publisherCount: publishers.count, firstParagraph: first, actorCount: event.actors.count,
            hasStatedDate: event.dating.basis == .stated, isSaying: main.isSaying)
    }

    private func mergeBecause(_ told: [Account], dated source: Account?) -> String {
        guard told.count > 1 else { return "" }
        var words: [String] = []
        for account in told where words.count < 4 {
            let word = "“\(articles[account.article].string(account.passage.trigger))”"
            if !words.contains(word) { words.append(word) }
        }
        var because = "\(told.count) passages tell of it with \(words.joined(separator: ", "))"
        if let source, let expression = source.passage.expression {
            let article = articles[source.article]
            because += "; dated by “\(article.string(expression))” in \(article.id)"
        }
        return because
    }
}
