/// Titles that tell what no sentence of their article tells again.
///
/// A title is a weak telling: what it tells, its article mostly tells better. Where neither its article nor another does, the
/// title is all there is, and makes the event.
enum TitleEvents {
    /// The accounts that make events of groups without a strong one. Linear.
    static func makers(of groups: AccountGroups, _ facts: [AccountFacts]) -> [Int] {
        let found = (0..<groups.count).compactMap { number -> Int? in
            let group = groups[number]
            guard !group.contains(where: { facts[Int($0)].isStrong }) else { return nil }
            return group.first { facts[Int($0)].traits.contains(.titled) }.map { Int($0) }
        }
        guard !found.isEmpty else { return [] }
        let articles = Set(found.map { facts[$0].article })
        var told: Set<Deed> = []
        for deed in facts where deed.isStrong && articles.contains(deed.article) {
            told.insert(Deed(article: deed.article, kin: deed.kin))
            if deed.sideKin != 0 { told.insert(Deed(article: deed.article, kin: deed.sideKin)) }
        }
        return found.filter { !told.contains(Deed(article: facts[$0].article, kin: facts[$0].kin)) }
    }

    /// What an article tells in sentences, by its kin.
    private struct Deed: Hashable {
        var article: Int32
        var kin: UInt64
    }
}
