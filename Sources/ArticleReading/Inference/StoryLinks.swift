/// Which articles tell the same story.
///
/// By an inverted index: near-linear in the number of words, as a feature that many articles share tells nothing and is
/// left out. Articles are never compared each with each.
struct StoryLinks {
    struct Link: Sendable {
        var other: Int
        /// 1 for a story that they share beyond doubt, less for what may be chance.
        var strength: Double
        /// How sure it is, from 0 to 1, that they name the same people and bodies because they are of one time.
        var acquaintance: Double
        /// They share words of a quotation.
        var sharesQuotation: Bool

        /// What the link is worth: names alone tell the time, but roughly.
        var weight: Double { max(strength, acquaintance / 2) }
    }

    /// By article, the strongest first.
    private(set) var links: [[Link]]

    private struct Shared {
        var phrases = 0.0
        var quotations = 0.0
        var figures = 0.0
        var names = 0.0
        var nameEnds = 0.0
    }

    /// A feature of more articles than this says nothing.
    private static let mostSharers = 40
    private static let linksKept = 10
    /// Features beyond this number are sampled, the same ones in each article.
    private static let mostFeatures = 4_000_000

    /// - Parameters:
    ///   - needsLinks: Articles whose links are asked for; pairs without any of them are not looked at.
    ///   - isOfOneTime: Whether names alone make a link, as they do where the articles are of one time.
    init(_ features: [StoryFeatures], needsLinks: [Bool], isOfOneTime: Bool) {
        links = Array(repeating: [], count: features.count)
        let total = features.reduce(0) { $0 + $1.hashes.count }
        let step = UInt64(max(1, total / Self.mostFeatures))
        var entries: [HashIndex.Entry] = []
        entries.reserveCapacity(min(total, Self.mostFeatures * 2))
        for (article, own) in features.enumerated() {
            for hash in own.hashes where step == 1 || (hash >> 8) % step == 0 {
                entries.append(HashIndex.Entry(hash: hash, article: Int32(article)))
            }
        }
        let index = HashIndex(entries)
        var shared: [UInt64: Shared] = [:]
        var start = 0
        while start < index.entries.count {
            let group = index.group(from: start)
            if (2...Self.mostSharers).contains(group.count) {
                add(index.entries[group], needsLinks, times: Double(step), to: &shared)
            }
            start = group.upperBound
        }
        for (pair, found) in shared {
            let (left, right) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            var link = Link(
                other: right, strength: Self.strength(found),
                acquaintance: isOfOneTime ? Self.acquaintance(found.nameEnds) : 0,
                sharesQuotation: found.quotations >= 1)
            guard link.weight > 0.05 else { continue }
            links[left].append(link)
            link.other = left
            links[right].append(link)
        }
        for article in links.indices {
            links[article].sort { ($0.weight, $1.other) > ($1.weight, $0.other) }
            links[article] = Array(links[article].prefix(Self.linksKept))
        }
    }

    private func add(
        _ sharers: ArraySlice<HashIndex.Entry>, _ needsLinks: [Bool], times: Double, to shared: inout [UInt64: Shared]
    ) {
        let kind = StoryFeatures.kind(of: sharers[sharers.startIndex].hash)
        // Five articles on one story are usual; what more of them share is rather a theme.
        let weight = times * min(1, 5 / Double(sharers.count))
        for left in sharers.indices {
            for right in sharers.indices[(left + 1)...] {
                let (first, second) = (sharers[left].article, sharers[right].article)
                guard needsLinks[Int(first)] || needsLinks[Int(second)] else { continue }
                let pair = UInt64(first) << 32 | UInt64(second)
                switch kind {
                case .phrase: shared[pair, default: Shared()].phrases += weight
                case .quotation: shared[pair, default: Shared()].quotations += weight
                case .figure: shared[pair, default: Shared()].figures += weight
                case .name: shared[pair, default: Shared()].names += weight
                case .nameEnd: shared[pair, default: Shared()].nameEnds += weight
                }
            }
        }
    }

    /// From 0 to 1. A long quotation makes many runs, so runs count by their root; names alone make a theme, no story.
    private static func strength(_ shared: Shared) -> Double {
        let evidence =
            shared.phrases.squareRoot() * 0.35 + min(shared.quotations, 12) * 0.12 + min(shared.figures, 3) * 0.5
            + min(shared.names, 6) * 0.12
        let surplus = evidence - 0.8
        return surplus <= 0 ? 0 : surplus / (surplus + 1)
    }

    /// One name may be known to everybody; three are hardly ever shared by chance.
    private static func acquaintance(_ names: Double) -> Double {
        switch names {
        case ..<1.5: 0
        case ..<2.5: 0.5
        case ..<3.5: 0.8
        default: 0.9
        }
    }
}
