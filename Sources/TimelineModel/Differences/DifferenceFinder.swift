import ArticleReading

/// Finds the points on which the passages of one event do not say the same.
struct DifferenceFinder {
    let articles: [Article]
    let actors: [Actor]

    /// - Parameter accounts: One for each passage of the event, in their order.
    func differences(among accounts: [Account]) -> [EventDifference] {
        // What the first so many say is enough to show where they differ.
        let accounts = accounts.count > 64 ? Array(accounts.prefix(64)) : accounts
        return numbers(accounts) + dates(accounts) + roles(accounts) + speakers(accounts) + statuses(accounts)
    }

    // MARK: How many

    private func numbers(_ accounts: [Account]) -> [EventDifference] {
        var units: [UInt64] = []
        for account in accounts {
            for quantity in account.quantities where quantity.unit != 0 && !units.contains(quantity.unit) {
                units.append(quantity.unit)
            }
        }
        return units.compactMap { unit in
            // A passage that has two numbers of one kind ("54 per cent to 46") says more than one thing with them.
            let said = accounts.indices.compactMap { place -> (Int, Quantity)? in
                let all = accounts[place].quantities
                let own = all.filter { $0.unit == unit }
                // "247 people in Kenya and 10 in Tanzania": a bare number behind counts the same.
                guard own.count == 1, !all.contains(where: { $0.unit == 0 && $0.start > own[0].start }) else {
                    return nil
                }
                return (place, own[0])
            }
            return difference(.number, accounts, said.map { ($0.0, $0.1, $0.1.range) }) { $0.agrees(with: $1) }
        }
    }

    // MARK: When

    private func dates(_ accounts: [Account]) -> [EventDifference] {
        let said = accounts.indices.compactMap { place -> (Int, AccountFacts, Range<Int>)? in
            guard accounts[place].dating.basis == .stated, let expression = accounts[place].passage.expression else {
                return nil
            }
            return (place, AccountFacts(accounts[place], kinds: []), expression)
        }
        return difference(.date, accounts, said) { !$0.contradicts($1) }.map { [$0] } ?? []
    }

    // MARK: Who

    /// Who does it and whom it is done to, turned round.
    private func roles(_ accounts: [Account]) -> [EventDifference] {
        let said = accounts.indices.compactMap { place -> (Int, Int, Range<Int>)? in
            let words = accounts[place].agentWords
            guard accounts[place].agent >= 0, !words.isEmpty, !accounts[place].isSaying,
                accounts[place].actors.count > 1
            else { return nil }
            return (place, place, Int(words.lowerBound)..<Int(words.upperBound))
        }
        return difference(.role, accounts, said) {
            let (one, other) = (accounts[$0], accounts[$1])
            guard one.concept == other.concept, one.sideConcept == other.sideConcept,
                !one.isMutual, !other.isMutual, !ConceptKin.shared[one.concept].nature.contains(.mutual)
            else { return true }
            let isTurned =
                one.agent != other.agent && one.undergoes(other.agent) && other.undergoes(one.agent)
                && one.traits.contains(.passive) == other.traits.contains(.passive)
            return !isTurned
        }.map { [$0] } ?? []
    }

    private func speakers(_ accounts: [Account]) -> [EventDifference] {
        let said = accounts.indices.compactMap { place -> (Int, Int32, Range<Int>)? in
            let (speaker, words) = (accounts[place].speaker, accounts[place].speakerWords)
            guard speaker >= 0, accounts[place].isSaying || accounts[place].status == .claimed, !words.isEmpty,
                actors.indices.contains(Int(speaker)), actors[Int(speaker)].kind == .person,
                // "He said": who that is has been guessed.
                !isPronoun(words, in: articles[accounts[place].article])
            else { return nil }
            return (place, speaker, Int(words.lowerBound)..<Int(words.upperBound))
        }
        return difference(.speaker, accounts, said, agree: ==).map { [$0] } ?? []
    }

    private func isPronoun(_ words: Range<Int32>, in article: Article) -> Bool {
        guard words.count < 5 else { return false }
        let word = article.string(Int(words.lowerBound)..<Int(words.upperBound)).lowercased()
        return ["he", "she", "they", "i", "we", "who"].contains(word)
    }

    // MARK: Whether

    /// Denied by one, told or claimed by another. A plan that came to pass is no contradiction.
    private func statuses(_ accounts: [Account]) -> [EventDifference] {
        let said = accounts.indices.compactMap { place -> (Int, Bool, Range<Int>)? in
            accounts[place].status == .planned || !accounts[place].isStrong
                ? nil : (place, accounts[place].status == .denied, accounts[place].passage.trigger)
        }
        let found = difference(.status, accounts, said, agree: ==)
        return found.map { [$0] } ?? []
    }

    // MARK: Putting together

    /// A difference where any two say what does not agree; each thing said once, by the first passage that says it.
    private func difference<Said>(
        _ kind: EventDifference.Kind, _ accounts: [Account], _ said: [(passage: Int, said: Said, words: Range<Int>)],
        agree: (Said, Said) -> Bool
    ) -> EventDifference? {
        var kept: [(passage: Int, said: Said, words: Range<Int>)] = []
        for statement in said where kept.allSatisfy({ !agree($0.said, statement.said) }) { kept.append(statement) }
        guard kept.count > 1 else { return nil }
        let statements = kept.map { statement in
            let article = articles[accounts[statement.passage].article]
            return EventDifference.Statement(
                passage: statement.passage, range: statement.words, words: Self.oneLine(article.string(statement.words))
            )
        }
        let because = statements.map { statement in
            "“\(statement.words)” in \(articles[accounts[statement.passage].article].id)"
        }.joined(separator: ", ")
        return EventDifference(kind: kind, statements: statements, because: because)
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension Account {
    /// Takes part without acting.
    fileprivate func undergoes(_ actor: Int32) -> Bool { actors.dropFirst(Int(agentCount)).contains(actor) }
    /// "A and B met": both act.
    fileprivate var isMutual: Bool { agentCount > 1 }
}
