import CivilTime

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What dated articles that talk of the same things say about an article's date, story or not.
struct ThemeEvidence {
    /// The evidence, and the days beyond which it says nothing.
    let evidence: DayWeights.Evidence
    let window: ClosedRange<Int32>
    /// Those that are alike.
    let kin: [Kin]

    /// A dated article.
    struct Kin {
        var article: Int
        var likeness: Double
        var days: DayDistribution
    }

    /// - Parameters:
    ///   - kin: Dated articles that are alike.
    ///   - name: What a reader knows an article by.
    init?(_ kin: [Kin], name: (Int) -> String) {
        guard let first = kin.first, let earliest = kin.map(\.days.first).min(),
            let latest = kin.map(\.days.last).max()
        else { return nil }
        self.kin = kin
        window = (earliest - 700)...(latest + 700)
        let parts = kin.map { entry in
            let weight = entry.likeness * entry.likeness * entry.likeness
            return (center: (entry.days.first + entry.days.last) / 2, likeness: entry.likeness, weight: weight)
        }
        let total = parts.reduce(0) { $0 + $1.weight }
        evidence = DayWeights.Evidence(
            reason: "talks of the same things as \(name(first.article)) (\(Wording.days(first.days)))", kind: .story
        ) { day in
            parts.reduce(0) { sum, part in
                sum + part.weight * Self.density(abs(Double(day.number - part.center)), part.likeness)
            } / total
        }
    }

    /// How far apart two articles are that talk of the same things, measured on 195 articles: mostly less than a month from
    /// a likeness of 0.12 on, months to years below.
    private static func density(_ distance: Double, _ likeness: Double) -> Double {
        func spread(_ days: Double) -> Double { exp(-distance / days) / (2 * days) }
        let closeness = min(max((likeness - ThemeLinks.leastLikeness) / 0.09, 0), 1)
        return closeness * (0.6 * spread(30) + 0.3 * spread(150) + 0.1 * spread(600))
            + (1 - closeness) * (0.2 * spread(100) + 0.5 * spread(400) + 0.3 * spread(1500))
    }
}
