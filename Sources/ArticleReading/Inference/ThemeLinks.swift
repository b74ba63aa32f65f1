import Language

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The rare words of an article, and pairs of them: what a time talks about.
struct ThemeWords: Sendable {
    /// Hashes, each once, in rising order.
    private(set) var hashes: [UInt64] = []

    init(_ text: [UInt8], _ analysis: Analysis, where isTold: (Sentence) -> Bool) {
        for sentence in analysis.sentences where isTold(sentence) {
            var previous: UInt64 = 0
            for index in sentence.tokens {
                let bytes = text[analysis.tokens[index].range]
                let hash = StoryFeatures.hash(of: bytes)
                guard hash != 0 else {
                    previous = 0
                    continue
                }
                if bytes.count >= 3 { hashes.append(hash) }
                if previous != 0 { hashes.append(StoryFeatures.mix(previous, hash)) }
                previous = hash
            }
        }
        hashes.sort()
        var last: UInt64?
        hashes.removeAll { hash in
            defer { last = hash }
            return hash == last
        }
    }
}

/// Which dated articles talk most like an undated one; weaker than `StoryLinks`, for articles that share no story.
struct ThemeLinks {
    /// By article, the most alike first: the cosine of their rare words, weighted by rarity.
    private(set) var links: [[(other: Int, likeness: Double)]]

    private static let mostSharers = 60
    private static let linksKept = 8

    /// - Parameters:
    ///   - asks: The articles whose kin are asked for.
    ///   - answers: The articles that may be kin.
    init(_ words: [ThemeWords], asks: [Bool], answers: [Bool]) {
        links = Array(repeating: [], count: words.count)
        var entries: [(hash: UInt64, article: Int32)] = []
        for (article, own) in words.enumerated() where asks[article] || answers[article] {
            for hash in own.hashes {
                entries.append((hash, Int32(article)))
            }
        }
        entries.sort { $0.hash < $1.hash }

        let common = max(3, words.count / 3)
        var norms = Array(repeating: 0.0, count: words.count)
        var products: [UInt64: Double] = [:]
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].hash == entries[start].hash {
                end += 1
            }
            let sharers = end - start
            if sharers <= common {
                let rarity = log(Double(words.count + 1) / Double(sharers))
                for entry in entries[start..<end] {
                    norms[Int(entry.article)] += rarity * rarity
                }
                if sharers >= 2, sharers <= Self.mostSharers {
                    Self.add(entries[start..<end], rarity * rarity, asks, answers, &products)
                }
            }
            start = end
        }
        for (pair, product) in products {
            let (asking, answering) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            let norm = (norms[asking] * norms[answering]).squareRoot()
            if norm > 0 { links[asking].append((answering, product / norm)) }
        }
        for article in links.indices {
            links[article].sort { ($0.likeness, $1.other) > ($1.likeness, $0.other) }
            links[article] = Array(links[article].prefix(Self.linksKept))
        }
    }

    private static func add(
        _ entries: ArraySlice<(hash: UInt64, article: Int32)>, _ weight: Double, _ asks: [Bool], _ answers: [Bool],
        _ products: inout [UInt64: Double]
    ) {
        for asking in entries where asks[Int(asking.article)] {
            for answering in entries where answers[Int(answering.article)] {
                products[UInt64(asking.article) << 32 | UInt64(answering.article), default: 0] += weight
            }
        }
    }
}
