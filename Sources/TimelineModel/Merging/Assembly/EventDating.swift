import CivilTime

/// The date of an event whose passages need not all state one, nor all equally precisely.
struct EventDating {
    /// The place of the account with the most precise date that the passages agree on, and whether it states it.
    ///
    /// Stated dates go before inherited ones, and those before the dates of articles.
    func source(of accounts: ArraySlice<Account>, main: Int) -> (place: Int, states: Bool) {
        guard accounts.count > 1 else { return (main, accounts[main].dating.basis == .stated) }
        func places(_ basis: Dating.Basis) -> [Int] { accounts.indices.filter { accounts[$0].dating.basis == basis } }
        let stated = places(.stated).filter { accounts[$0].dating.period != nil }
        let pool = stated.isEmpty ? places(.inherited) : stated
        guard !pool.isEmpty else {
            let own = accounts.indices.filter { accounts[$0].dating.period != nil }
            func start(_ place: Int) -> Int64 { accounts[place].dating.period?.interval.start.minutes ?? 0 }
            let first = own.min { start($0) < start($1) }
            return (first ?? main, false)
        }
        // Nothing to weigh against one another.
        if pool.count == 1 { return (pool[0], true) }
        let periods = pool.prefix(Self.mostAsked).map { accounts[$0].dating.period }
        let supports = periods.map { support($0, among: periods) }
        let best = periods.indices.min { left, right in
            let leftDays = periods[left]?.interval.dayCount ?? .max
            let rightDays = periods[right]?.interval.dayCount ?? .max
            // Precision within one order of magnitude is no reason to leave what most say.
            if sizeClass(leftDays) != sizeClass(rightDays) { return sizeClass(leftDays) < sizeClass(rightDays) }
            return supports[left] != supports[right] ? supports[left] > supports[right] : leftDays < rightDays
        }
        return best.map { (pool[$0], true) } ?? (main, false)
    }

    /// So many accounts decide, so that a story told a thousand times costs no million comparisons.
    private static let mostAsked = 64

    private func support(_ period: CivilPeriod?, among periods: [CivilPeriod?]) -> Int {
        guard let period else { return 0 }
        return periods.reduce(0) { sum, theirs in
            guard let theirs else { return sum }
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
