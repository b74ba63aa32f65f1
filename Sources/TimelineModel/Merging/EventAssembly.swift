import ArticleReading
import CivilTime

/// Makes one event of the accounts that tell it.
struct EventAssembly: Sendable {
    let articles: [Article]
    let actors: [Actor]
    let copies: ArticleCopies

    /// - Parameter accounts: At least one; at least one of them strong; by article and place.
    func event(from accounts: ArraySlice<Account>) -> Event {
        let status = status(of: accounts)
        let main = accounts[mainPlace(accounts, status)]
        let told = accounts.count == 1 ? [main] : [main] + furtherAccounts(accounts, main: main)
        let (dating, source) = EventDating().dating(of: accounts, main: main)
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
        event.weight.isHeadlined = accounts.indices.contains { accounts[$0].traits.contains(.headline) }
        return event
    }

    private func participants(_ accounts: ArraySlice<Account>, main: Account) -> [Int] {
        var found = main.actors.map { Int($0) }
        guard accounts.count > 1 else { return found }
        var seen = Set(found)
        for place in accounts.indices {
            for actor in accounts[place].actors where seen.insert(Int(actor)).inserted { found.append(Int(actor)) }
        }
        return found
    }

    /// Whom another account names as its source; nobody vouches for what they do themselves.
    private func namedSource(of accounts: ArraySlice<Account>, _ actors: [Int]) -> Int? {
        accounts.indices.first {
            accounts[$0].isStrong && accounts[$0].speaker >= 0 && !actors.contains(Int(accounts[$0].speaker))
        }.map { Int(accounts[$0].speaker) }
    }

    /// One account for each sentence that is not the main one's: the strongest, the dated before the undated.
    private func furtherAccounts(_ accounts: ArraySlice<Account>, main: Account) -> [Account] {
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

    /// The account that stands for the event: strong, of its status, and with a headline that reads best alone; of equals
    /// the first in the earliest article.
    private func mainPlace(_ accounts: ArraySlice<Account>, _ status: EventStatus) -> Int {
        guard accounts.count > 1 else { return accounts.startIndex }
        let ranks = accounts.indices.map { rank($0, in: accounts, status) }
        return accounts.startIndex + (ranks.indices.min { ranks[$0] < ranks[$1] } ?? 0)
    }

    /// The lower, the better the account at a place stands for an event.
    private func rank(_ place: Int, in accounts: ArraySlice<Account>, _ status: EventStatus) -> Int {
        let (headline, traits) = (accounts[place].headline, accounts[place].traits)
        return (traits.contains(.strong) ? 0 : 64) + (accounts[place].status == status ? 0 : 32)
            + (traits.contains(.headline) ? 8 : 0)
            + (accounts[place].dating.basis == .stated ? 0 : 2)
            // Who does it: nobody known, "the separatists", or by name.
            + (accounts[place].agentCount == 0 ? 4 : names(accounts[place].agent, headline) ? 0 : 3)
            // "These talks", "the attack" point at what a reader has not seen.
            + (traits.contains(.anaphoric) ? 3 : 0)
            + (headline.utf8.count < 24 ? 2 : 0) + (headline.hasSuffix("…") || headline.hasSuffix("…”") ? 1 : 0)
    }

    /// Whether a headline says the name of an actor, or the last word of it.
    private func names(_ actor: Int32, _ headline: String) -> Bool {
        guard actors.indices.contains(Int(actor)) else { return false }
        let name = actors[Int(actor)].name.utf8
        let last = name.split(separator: UInt8(ascii: " ")).last ?? name[...]
        return headline.utf8.contains(last)
    }

    /// What has happened outweighs what was claimed or planned; a denial stands where nobody tells it otherwise.
    private func status(of accounts: ArraySlice<Account>) -> EventStatus {
        let first = accounts[accounts.startIndex].status
        guard accounts.count > 1 else { return first }
        for status in [EventStatus.happened, .claimed, .planned, .denied]
        where accounts.indices.contains(where: { accounts[$0].isStrong && accounts[$0].status == status }) {
            return status
        }
        return first
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

extension String.UTF8View {
    /// Whether some bytes stand in it.
    fileprivate func contains(_ words: Substring.UTF8View) -> Bool {
        guard let first = words.first, count >= words.count else { return false }
        var start = startIndex
        while let found = self[start...].firstIndex(of: first) {
            if self[found...].starts(with: words) { return true }
            start = index(after: found)
        }
        return false
    }
}
