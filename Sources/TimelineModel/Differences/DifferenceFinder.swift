import ArticleReading

/// Finds the points on which the passages of one event do not say the same.
struct DifferenceFinder {
    let articles: [Article]
    let actors: [Actor]

    /// - Parameters:
    ///   - accounts: All of the event.
    ///   - told: The places of those that give a passage, in the order of the passages.
    func differences(among accounts: ArraySlice<Account>, _ told: [Int]) -> [EventDifference] {
        // What the first so many say is enough to show where they differ.
        let told = told.prefix(64)
        return numbers(accounts, told) + dates(accounts, told) + roles(accounts, told) + speakers(accounts, told)
            + statuses(accounts, told)
    }

    /// What one passage says on a point.
    private struct Said<Value> {
        /// The place of its account, and of its passage in the event.
        var place: Int
        var passage: Int
        var value: Value
        /// Where its words stand.
        var words: Range<Int>
    }

    // MARK: How many

    private func numbers(_ accounts: ArraySlice<Account>, _ told: ArraySlice<Int>) -> [EventDifference] {
        var units: [UInt64] = []
        for place in told {
            for quantity in accounts[place].quantities where quantity.unit != 0 && !units.contains(quantity.unit) {
                units.append(quantity.unit)
            }
        }
        return units.compactMap { unit in
            // A passage that has two numbers of one kind ("54 per cent to 46") says more than one thing with them.
            var said: [Said<Quantity>] = []
            for (passage, place) in told.enumerated() {
                let all = accounts[place].quantities
                guard let own = all.first(where: { $0.unit == unit }) else { continue }
                // "247 people in Kenya and 10 in Tanzania": a bare number behind counts the same.
                let saysMore = all.contains {
                    $0.unit == unit && $0.start != own.start || $0.unit == 0 && $0.start > own.start
                }
                if !saysMore { said.append(Said(place: place, passage: passage, value: own, words: own.range)) }
            }
            return difference(.number, accounts, said) { $0.agrees(with: $1) }
        }
    }

    // MARK: When

    private func dates(_ accounts: ArraySlice<Account>, _ told: ArraySlice<Int>) -> [EventDifference] {
        var said: [Said<ToldTime>] = []
        for (passage, place) in told.enumerated() where accounts[place].dating.basis == .stated {
            guard let expression = accounts[place].passage.expression else { continue }
            let time = ToldTime(period: accounts[place].dating.period, basis: .stated)
            said.append(Said(place: place, passage: passage, value: time, words: expression))
        }
        return difference(.date, accounts, said) { !$0.contradicts($1) }.map { [$0] } ?? []
    }

    // MARK: Who

    /// Who does it and whom it is done to, turned round.
    private func roles(_ accounts: ArraySlice<Account>, _ told: ArraySlice<Int>) -> [EventDifference] {
        var said: [Said<Int>] = []
        for (passage, place) in told.enumerated() where accounts[place].actors.count > 1 {
            let words = accounts[place].agentWords
            guard accounts[place].agentCount > 0, !words.isEmpty, !accounts[place].isSaying else { continue }
            said.append(
                Said(
                    place: place, passage: passage, value: place,
                    words: Int(words.lowerBound)..<Int(words.upperBound)))
        }
        return difference(.role, accounts, said) { !areTurned($0, $1, accounts) }.map { [$0] } ?? []
    }

    private func areTurned(_ one: Int, _ other: Int, _ accounts: ArraySlice<Account>) -> Bool {
        guard accounts[one].concept == accounts[other].concept,
            accounts[one].sideConcept == accounts[other].sideConcept,
            accounts[one].traits.contains(.passive) == accounts[other].traits.contains(.passive),
            // "A and B met": both act.
            accounts[one].agentCount < 2, accounts[other].agentCount < 2,
            !ConceptKin.shared[accounts[one].concept].nature.contains(.mutual)
        else { return false }
        /// Takes part without acting.
        func undergoes(_ actor: Int32, _ place: Int) -> Bool {
            accounts[place].taking.dropFirst(Int(accounts[place].agentCount)).contains(actor)
        }
        let (agent, otherAgent) = (accounts[one].agent, accounts[other].agent)
        return agent != otherAgent && undergoes(otherAgent, one) && undergoes(agent, other)
    }

    private func speakers(_ accounts: ArraySlice<Account>, _ told: ArraySlice<Int>) -> [EventDifference] {
        var said: [Said<Int32>] = []
        for (passage, place) in told.enumerated()
        where accounts[place].speaker >= 0 && (accounts[place].isSaying || accounts[place].status == .claimed) {
            let (speaker, words) = (accounts[place].speaker, accounts[place].speakerWords)
            guard !words.isEmpty, actors.indices.contains(Int(speaker)), actors[Int(speaker)].kind == .person,
                // "He said": who that is has been guessed.
                !isPronoun(words, in: accounts[place].article)
            else { continue }
            said.append(
                Said(
                    place: place, passage: passage, value: speaker,
                    words: Int(words.lowerBound)..<Int(words.upperBound)))
        }
        return difference(.speaker, accounts, said, agree: ==).map { [$0] } ?? []
    }

    private func isPronoun(_ words: Range<Int32>, in article: Int) -> Bool {
        guard words.count < 5 else { return false }
        let word = articles.text(Int(words.lowerBound)..<Int(words.upperBound), of: article).lowercased()
        return ["he", "she", "they", "i", "we", "who"].contains(word)
    }

    // MARK: Whether

    /// Denied by one, told or claimed by another. A plan that came to pass is no contradiction.
    private func statuses(_ accounts: ArraySlice<Account>, _ told: ArraySlice<Int>) -> [EventDifference] {
        guard told.contains(where: { accounts[$0].status == .denied }) else { return [] }
        var said: [Said<Bool>] = []
        for (passage, place) in told.enumerated() where accounts[place].status != .planned && accounts[place].isStrong {
            said.append(
                Said(
                    place: place, passage: passage, value: accounts[place].status == .denied,
                    words: accounts[place].passage.trigger))
        }
        return difference(.status, accounts, said, agree: ==).map { [$0] } ?? []
    }

    // MARK: Putting together

    /// A difference where any two say what does not agree; each thing said once, by the first passage that says it.
    private func difference<Value>(
        _ kind: EventDifference.Kind, _ accounts: ArraySlice<Account>, _ said: [Said<Value>],
        agree: (Value, Value) -> Bool
    ) -> EventDifference? {
        guard said.count > 1 else { return nil }
        var kept: [Said<Value>] = []
        for statement in said where kept.allSatisfy({ !agree($0.value, statement.value) }) { kept.append(statement) }
        guard kept.count > 1 else { return nil }
        let statements = kept.map { statement in
            EventDifference.Statement(
                passage: statement.passage, range: statement.words,
                words: Self.oneLine(articles.text(statement.words, of: accounts[statement.place].article)))
        }
        let because = zip(kept, statements).map { kept, statement in
            "“\(statement.words)” in \(articles[accounts[kept.place].article].id)"
        }.joined(separator: ", ")
        return EventDifference(kind: kind, statements: statements, because: because)
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
