import Language

/// What a telling is about, as hashes: its words, its numbers, and the words that it quotes.
extension AccountReader {
    func terms(
        _ telling: Telling, _ sayings: [Int], _ quantities: [Quantity], words: inout [UInt64]
    ) -> Account.Terms {
        words.removeAll(keepingCapacity: true)
        addWords(of: telling.clause, telling, to: &words)
        if words.isEmpty, telling.actors.isEmpty, !telling.concept.isSaying {
            // "where five people died on Monday": what its sentence is about says where.
            addWords(of: article.analysis.sentences[telling.sentence].tokens, telling, to: &words)
        }
        words.sortUnique()
        var numbers = quantities.map { hash($0.value) }
        numbers.sortUnique()
        let quoted = quotedTokens(telling, sayings)
        guard !quoted.isEmpty else { return Account.Terms(words: words, numbers: numbers) }
        var quotedWords = quoted.compactMap { contentWords[$0] == 0 ? nil : contentWords[$0] }
        quotedWords.sortUnique()
        return Account.Terms(words: words, numbers: numbers, quotes: runs(of: quoted), quotedWords: quotedWords)
    }

    private func addWords(of tokens: some Sequence<Int>, _ telling: Telling, to words: inout [UInt64]) {
        // What tells it is compared as its concept, numbers by their values.
        for token in tokens where !telling.chain.contains(token) {
            if named[token] >= 0 {
                // Where it happened; who takes part or is named is compared as such.
                if !telling.actors.contains(Int(named[token])), !isBody(named[token]) {
                    words.append(Account.Terms.name(of: named[token]))
                }
            } else if named[token] == Self.unnamed, contentWords[token] != 0 {
                words.append(contentWords[token])
            }
        }
    }

    /// A saying is known by the quotations of its sentence that stand nearest to it, other deeds by those of their clause.
    private func quotedTokens(_ telling: Telling, _ sayings: [Int]) -> [Int] {
        let isQuoted = quotations.isQuoted
        guard telling.concept.isSaying else { return telling.clause.filter { isQuoted[$0] } }
        var found: [Int] = []
        var run: [Int] = []
        func close() {
            guard let first = run.first, let last = run.last else { return }
            func distance(_ saying: Int) -> Int { saying < first ? first - saying : saying > last ? saying - last : 0 }
            if sayings.allSatisfy({ distance($0) >= distance(telling.trigger) }) { found += run }
            run.removeAll(keepingCapacity: true)
        }
        for token in article.analysis.sentences[telling.sentence].tokens where isQuoted[token] {
            if let last = run.last, token > last + 2 { close() }
            run.append(token)
        }
        close()
        return found
    }

    /// Every run of four neighbouring quoted words.
    private func runs(of quoted: [Int]) -> [UInt64] {
        var run: [UInt64] = []
        var previous = -2
        var found: [UInt64] = []
        for token in quoted {
            if token > previous + 2 { run.removeAll(keepingCapacity: true) }
            previous = token
            let word = article.analysis.tokens[token]
            switch word.tag {
            case .comma, .period, .colon, .hyphen: continue
            default: break
            }
            run.append(wordHash(word.range))
            if run.count > 4 { run.removeFirst() }
            if run.count == 4 {
                var hash = HashedBytes()
                for word in run { hash.add(word) }
                found.append(hash.value)
            }
        }
        found.sortUnique()
        return found
    }

    func wordHash(_ range: Range<Int>) -> UInt64 { WordKey(folding: article.article.text[range]).hash }

    /// "438,568" and "438568", "fourteen" and "14" are one number.
    private func hash(_ value: Double) -> UInt64 {
        var hash = HashedBytes()
        hash.add(value.bitPattern)
        return hash.value
    }
}

extension [UInt64] {
    /// Ascending, none twice.
    mutating func sortUnique() {
        guard count > 1 else { return }
        sort()
        var kept = 1
        for index in 1..<count where self[index] != self[kept - 1] {
            self[kept] = self[index]
            kept += 1
        }
        removeSubrange(kept...)
    }
}
