import Language

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The words of an article, and pairs of them: the rare ones are what a time talks about.
struct ThemeWords: Sendable {
    /// Hashes; some more than once.
    private(set) var hashes: [UInt64] = []

    /// - Parameters:
    ///   - sentences: Indices of those that are told.
    ///   - words: The hash of each token.
    init(_ analysis: Analysis, sentences: [Int], words: [UInt64]) {
        hashes.reserveCapacity(2 * words.count)
        for sentence in sentences {
            var previous: UInt64 = 0
            for index in analysis.sentences[sentence].tokens {
                let hash = words[index]
                if hash != 0, analysis.tokens[index].range.count >= 3 { hashes.append(hash) }
                if hash != 0, previous != 0 { hashes.append(WordHash.mix(previous, hash)) }
                previous = hash
            }
        }
    }
}

/// Which dated articles talk most like an undated one; weaker than `StoryLinks`, for articles that share no story.
struct ThemeLinks {
    typealias Link = (other: Int, likeness: Double)

    /// By article, the most alike first: the cosine of their rare words, weighted by rarity.
    private(set) var links: [[Link]]

    private static let mostSharers = 60
    private static let linksKept = 8
    /// Less alike than this are any two articles.
    static let leastLikeness = 0.03
    /// So alike the most alike one must be.
    private static let leastOfFirst = 0.04

    /// - Parameters:
    ///   - asks: The articles whose kin are asked for.
    ///   - answers: The articles that may be kin.
    init(_ words: [ThemeWords], asks: [Bool], answers: [Bool]) {
        links = Array(repeating: [], count: words.count)
        let takesPart = words.indices.filter { asks[$0] || answers[$0] }
        var entries: [HashIndex.Entry] = []
        entries.reserveCapacity(takesPart.reduce(0) { $0 + words[$1].hashes.count })
        for article in takesPart {
            for hash in words[article].hashes {
                entries.append(HashIndex.Entry(hash: hash, article: Int32(article)))
            }
        }
        let index = HashIndex(entries)
        let common = max(3, words.count / 3)
        // By the number of articles that have a word.
        let weights = (0...common).map { sharers in
            let rarity = log(Double(words.count + 1) / Double(max(sharers, 1)))
            return rarity * rarity
        }
        var norms = Array(repeating: 0.0, count: words.count)
        // Of each asking article the words that it shares with others.
        var shared: [[Range<Int>]] = Array(repeating: [], count: words.count)
        var start = 0
        while start < index.entries.count {
            let group = index.group(from: start)
            start = group.upperBound
            guard group.count <= common else { continue }
            let isShared = (2...Self.mostSharers).contains(group.count)
            for entry in index.entries[group] {
                norms[Int(entry.article)] += weights[group.count]
                if isShared, asks[Int(entry.article)] { shared[Int(entry.article)].append(group) }
            }
        }
        var products = Array(repeating: 0.0, count: words.count)
        for asking in words.indices where !shared[asking].isEmpty {
            var met: [Int] = []
            for group in shared[asking] {
                for article in index.entries[group].lazy.map({ Int($0.article) }) where answers[article] {
                    if products[article] == 0 { met.append(article) }
                    products[article] += weights[group.count]
                }
            }
            links[asking] = Self.nearest(met, products, norms, to: asking)
            for article in met { products[article] = 0 }
        }
    }

    private static func nearest(_ others: [Int], _ products: [Double], _ norms: [Double], to asking: Int) -> [Link] {
        let links = others.compactMap { other -> Link? in
            let norm = (norms[asking] * norms[other]).squareRoot()
            let likeness = norm > 0 ? products[other] / norm : 0
            return likeness >= leastLikeness ? (other, likeness) : nil
        }.sorted { ($0.likeness, $1.other) > ($1.likeness, $0.other) }
        guard let first = links.first, first.likeness >= leastOfFirst else { return [] }
        return Array(links.prefix(linksKept))
    }
}
