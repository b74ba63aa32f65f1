import ArticleReading
import CivilTime

/// The date of an event whose passages need not all state one, nor all equally precisely.
struct EventDating {
    let articles: [Article]

    /// The most precise date that the passages agree on, with the account that states it.
    ///
    /// Stated dates go before inherited ones, and those before the dates of articles.
    func dating(of accounts: [Account], main: Account) -> (Dating, Account?) {
        guard accounts.count > 1 else {
            return (main.dating, main.dating.basis == .stated ? main : nil)
        }
        let stated = accounts.filter { $0.dating.basis == .stated && $0.dating.period != nil }
        let pool = stated.isEmpty ? accounts.filter { $0.dating.basis == .inherited } : stated
        guard !pool.isEmpty else {
            let own = accounts.filter { $0.dating.period != nil }
            let first = own.min {
                ($0.dating.period?.interval.start.minutes ?? 0) < ($1.dating.period?.interval.start.minutes ?? 0)
            }
            return (first?.dating ?? main.dating, nil)
        }
        let supports = pool.prefix(Self.mostAsked).map { support($0, in: pool) }
        let best = pool.prefix(Self.mostAsked).indices.min { left, right in
            let leftDays = pool[left].dating.period?.interval.dayCount ?? .max
            let rightDays = pool[right].dating.period?.interval.dayCount ?? .max
            // Precision within one order of magnitude is no reason to leave what most say.
            if sizeClass(leftDays) != sizeClass(rightDays) { return sizeClass(leftDays) < sizeClass(rightDays) }
            return supports[left] != supports[right] ? supports[left] > supports[right] : leftDays < rightDays
        }
        guard let best else { return (main.dating, nil) }
        return (pool[best].dating, pool[best])
    }

    /// So many accounts decide, so that a story told a thousand times costs no million comparisons.
    private static let mostAsked = 64

    private func support(_ account: Account, in pool: [Account]) -> Int {
        guard let period = account.dating.period else { return 0 }
        return pool.prefix(Self.mostAsked).reduce(0) { sum, other in
            guard let theirs = other.dating.period else { return sum }
            if theirs.interval.start == period.interval.start, theirs.openness == period.openness { return sum + 3 }
            return sum + (theirs.interval.overlaps(period.interval) ? 1 : 0)
        }
    }

    private func sizeClass(_ days: Int) -> Int {
        switch days {
        case ...1: 0
        case ...7: 1
        case ...31: 2
        case ...100: 3
        default: 4
        }
    }
}
