import ArticleReading

/// Finds the points on which the passages of one event do not say the same.
struct DifferenceFinder {
    let articles: [Article]
    let actors: [Actor]

    /// - Parameter accounts: One for each passage of the event, in their order.
    func differences(among accounts: [Account]) -> [EventDifference] {
        // What the first so many say is enough to show where they differ.
        let accounts = Array(accounts.prefix(64))
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
            let said = accounts.enumerated().compactMap { place, account -> (Int, Quantity)? in
                let own = account.quantities.filter { $0.unit == unit }
                return own.count == 1 ? (place, own[0]) : nil
            }
            return difference(.number, accounts, said.map { ($0.0, $0.1, $0.1.range) }) { $0.agrees(with: $1) }
        }
    }

    // MARK: When

    private func dates(_ accounts: [Account]) -> [EventDifference] {
        let said = accounts.enumerated().compactMap { place, account -> (Int, AccountFacts, Range<Int>)? in
            guard account.dating.basis == .stated, let expression = account.passage.expression else { return nil }
            return (place, AccountFacts(account), expression)
        }
        return difference(.date, accounts, said) { !$0.contradicts($1) }.map { [$0] } ?? []
    }

    // MARK: Who

    /// Who does it and whom it is done to, turned round.
    private func roles(_ accounts: [Account]) -> [EventDifference] {
        let said = accounts.enumerated().compactMap { place, account -> (Int, Account, Range<Int>)? in
            guard account.agent >= 0, !account.agentWords.isEmpty, !account.isSaying, account.actors.count > 1 else {
                return nil
            }
            return (place, account, Int(account.agentWords.lowerBound)..<Int(account.agentWords.upperBound))
        }
        return difference(.role, accounts, said) { one, other in
            guard one.concept == other.concept, !one.isMutual, !other.isMutual else { return true }
            let isTurned =
                one.agent != other.agent && one.undergoes(other.agent) && other.undergoes(one.agent)
                && one.traits.contains(.passive) == other.traits.contains(.passive)
            return !isTurned
        }.map { [$0] } ?? []
    }

    private func speakers(_ accounts: [Account]) -> [EventDifference] {
        let said = accounts.enumerated().compactMap { place, account -> (Int, Account, Range<Int>)? in
            guard account.speaker >= 0, account.isSaying || account.status == .claimed, !account.speakerWords.isEmpty,
                actors.indices.contains(Int(account.speaker)), actors[Int(account.speaker)].kind == .person
            else { return nil }
            return (place, account, Int(account.speakerWords.lowerBound)..<Int(account.speakerWords.upperBound))
        }
        return difference(.speaker, accounts, said) { $0.speaker == $1.speaker }.map { [$0] } ?? []
    }

    // MARK: Whether

    /// Denied by one, told or claimed by another. A plan that came to pass is no contradiction.
    private func statuses(_ accounts: [Account]) -> [EventDifference] {
        let said = accounts.enumerated().compactMap { place, account -> (Int, Account, Range<Int>)? in
            account.status == .planned || !account.isStrong ? nil : (place, account, account.passage.trigger)
        }
        let found = difference(.status, accounts, said) { ($0.status == .denied) == ($1.status == .denied) }
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
