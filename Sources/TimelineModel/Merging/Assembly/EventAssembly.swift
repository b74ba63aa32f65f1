import ArticleReading
import CivilTime

/// Makes one event of the accounts that tell it.
///
/// Accounts are spoken of by their places: a copy of one would count a reference to each of its texts and lists.
struct EventAssembly: Sendable {
    let articles: [Article]
    let actors: [Actor]
    let copies: ArticleCopies

    /// - Parameter accounts: At least one; at least one of them strong; by article and place.
    func event(from accounts: ArraySlice<Account>) -> Event {
        let status = status(of: accounts)
        let main = mainPlace(accounts, status)
        var told = [main]
        if accounts.count > 1 { addFurther(accounts, main: main, to: &told) }
        let (dated, states) = EventDating().source(of: accounts, main: main)
        var passages = told.map { accounts[$0].passage }
        if passages.count > 1 { copies.markOriginals(&passages, in: articles) }
        let taking = participants(accounts, main: main)
        let speaker = accounts[main].speaker
        let differences =
            told.count > 1
            ? DifferenceFinder(articles: articles, actors: actors).differences(among: accounts, told) : []
        var event = Event(
            id: id(of: accounts[main].passage), headline: accounts[main].headline,
            status: status, dating: accounts[dated].dating, actors: taking,
            speaker: speaker >= 0 ? Int(speaker) : namedSource(of: accounts, taking), passages: passages,
            mergeBecause: told.count > 1 ? mergeBecause(accounts, told, dated: states ? dated : nil) : "",
            differences: differences)
        event.weight = weight(of: event, isSaying: accounts[main].isSaying)
        event.weight.isHeadlined = accounts.indices.contains { accounts[$0].traits.contains(.headline) }
        return event
    }

    private func id(of passage: Passage) -> String {
        EventIdentity.id(of: passage, in: articles[passage.article].text, of: articles[passage.article].id)
    }

    private func participants(_ accounts: ArraySlice<Account>, main: Int) -> [Int] {
        var found = accounts[main].taking.map { Int($0) }
        guard accounts.count > 1 else { return found }
        // Most events have few; of those told a thousand times, some have many.
        var seen = Set<Int>()
        for place in accounts.indices {
            for actor in accounts[place].taking {
                if found.count < 16 {
                    if !found.contains(Int(actor)) { found.append(Int(actor)) }
                } else {
                    if seen.isEmpty { seen.formUnion(found) }
                    if seen.insert(Int(actor)).inserted { found.append(Int(actor)) }
                }
            }
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
    private func addFurther(_ accounts: ArraySlice<Account>, main: Int, to told: inout [Int]) {
        func rank(_ place: Int) -> Int {
            (accounts[place].isStrong ? 2 : 0) + (accounts[place].passage.expression == nil ? 0 : 1)
        }
        func shareSentence(_ one: Int, _ other: Int) -> Bool {
            accounts[one].article == accounts[other].article && accounts[one].sentence == accounts[other].sentence
        }
        for place in accounts.indices where !shareSentence(place, main) {
            let last = told[told.count - 1]
            if last == main || !shareSentence(place, last) {
                told.append(place)
            } else if rank(place) > rank(last) {
                told[told.count - 1] = place
            }
        }
    }

    /// The account that stands for the event: strong, of its status, and with a headline that reads best alone; of equals
    /// the first in the earliest article.
    private func mainPlace(_ accounts: ArraySlice<Account>, _ status: EventStatus) -> Int {
        guard accounts.count > 1 else { return accounts.startIndex }
        var best = (place: accounts.startIndex, rank: Int.max)
        for place in accounts.indices {
            let rank = rank(place, in: accounts, status)
            if rank < best.rank { best = (place, rank) }
        }
        return best.place
    }

    /// The lower, the better the account at a place stands for an event.
    private func rank(_ place: Int, in accounts: ArraySlice<Account>, _ status: EventStatus) -> Int {
        let (headline, traits) = (accounts[place].headline.utf8, accounts[place].traits)
        return (traits.contains(.strong) ? 0 : 64) + (accounts[place].status == status ? 0 : 32)
            + (traits.contains(.headline) ? 8 : 0)
            + (accounts[place].dating.basis == .stated ? 0 : 2)
            // Who does it: nobody known, "the separatists", or by name.
            + (accounts[place].agentCount == 0 ? 4 : names(accounts[place].agent, headline) ? 0 : 3)
            // "These talks", "the attack" point at what a reader has not seen.
            + (traits.contains(.anaphoric) ? 3 : 0)
            + (headline.count < 24 ? 2 : 0) + (headline.ends(with: "…") || headline.ends(with: "…”") ? 1 : 0)
    }

    /// Whether a headline says the name of an actor, or the last word of it.
    private func names(_ actor: Int32, _ headline: String.UTF8View) -> Bool {
        actors.indices.contains(Int(actor)) && headline.contains(lastWordOf: actors[Int(actor)].name.utf8)
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

    private func weight(of event: Event, isSaying: Bool) -> EventWeight {
        var publishers: [String] = []
        var first = Int.max
        for passage in event.passages {
            first = min(first, passage.paragraph)
            if let publisher = articles[passage.article].publisher, !publishers.contains(publisher) {
                publishers.append(publisher)
            }
        }
        return EventWeight(
            sourceCount: event.independentCount, passageCount: event.passages.count,
            publisherCount: publishers.count, firstParagraph: first, actorCount: event.actors.count,
            hasStatedDate: event.dating.basis == .stated, isSaying: isSaying)
    }

    /// - Parameters:
    ///   - told: The places of those that give a passage.
    ///   - source: The place of the one that states the date.
    private func mergeBecause(_ accounts: ArraySlice<Account>, _ told: [Int], dated source: Int?) -> String {
        var words: [String] = []
        for place in told where words.count < 4 {
            let word = articles.text(accounts[place].passage.trigger, of: accounts[place].article)
            if !words.contains(word) { words.append(word) }
        }
        var because = "\(told.count) passages tell of it with “"
        because += words.joined(separator: "”, “")
        because += "”"
        if let source, let expression = accounts[source].passage.expression {
            let article = accounts[source].article
            because += "; dated by “"
            because += articles.text(expression, of: article)
            because += "” in "
            because += articles[article].id
        }
        return because
    }
}

extension String.UTF8View {
    fileprivate func ends(with mark: StaticString) -> Bool {
        withBytes { bytes in
            bytes.count >= mark.utf8CodeUnitCount
                && bytes.suffix(mark.utf8CodeUnitCount).elementsEqual(
                    UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
        }
    }

    /// Whether the bytes of a name's last word stand in it.
    fileprivate func contains(lastWordOf name: String.UTF8View) -> Bool {
        withBytes { text in
            name.withBytes { name in
                let end = (name.lastIndex { $0 != UInt8(ascii: " ") } ?? -1) + 1
                let start = (name[..<end].lastIndex(of: UInt8(ascii: " ")) ?? -1) + 1
                guard start < end, text.count >= end - start else { return false }
                for place in 0...text.count - (end - start) where text[place] == name[start] {
                    if text[place..<place + end - start].elementsEqual(name[start..<end]) { return true }
                }
                return false
            }
        }
    }

    private func withBytes<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
        withContiguousStorageIfAvailable(body) ?? Array(self).withUnsafeBufferPointer(body)
    }
}

extension [Article] {
    /// The words in a range of an article's text; no article is copied.
    func text(_ range: Range<Int>, of article: Int) -> String {
        String(decoding: self[article].text[range], as: UTF8.self)
    }
}
