import CivilTime

extension Timeline {
    /// The events that pass a filter, as indices in `events`, ascending.
    ///
    /// An actor costs as much as it has events; a window or a search costs as much as there are events left to look at.
    /// No event has an actor that `actors` does not have.
    public func indices(matching filter: EventFilter) -> [Int32] {
        var passing = candidates(for: filter.actors)
        for names in filter.things {
            let named = Set(names.filter(things.indices.contains).flatMap { things[$0].events })
            passing.removeAll { !named.contains(Int($0)) }
        }
        if !filter.excludedActors.isEmpty {
            let excluded = filter.excludedActors
            passing.removeAll { index in events[Int(index)].actors.contains { excluded.contains($0) } }
        }
        if filter.from != nil || filter.to != nil {
            passing.removeAll { !touches(events[Int($0)].dating.period, from: filter.from, to: filter.to) }
        }
        if !filter.bases.isEmpty {
            passing.removeAll { !filter.bases.contains(events[Int($0)].dating.basis) }
        }
        if !filter.statuses.isEmpty {
            passing.removeAll { !filter.statuses.contains(events[Int($0)].status) }
        }
        let search = WordSearch(filter.search)
        if !search.isEmpty {
            passing.removeAll { !matches(search, events[Int($0)]) }
        }
        guard let top = filter.top else { return passing }
        return mostImportant(top, among: passing)
    }

    /// The actors a name, an alias or an id stands for, case ignored, as indices in `actors`; where there are none, those
    /// that differ in "the", accents, hyphens or full stops alone.
    public func actors(named name: String) -> [Int] {
        let wanted = name.lowercased()
        let same = actors.indices.filter { index in
            let actor = actors[index]
            return actor.id == name || actor.name.lowercased() == wanted
                || actor.aliases.contains { $0.lowercased() == wanted }
        }
        guard same.isEmpty else { return same }
        let key = Spelling.key(ofName: wanted)
        let near = actors.indices.filter { actors[$0].hasName(withKey: key) }
        guard near.isEmpty else { return near }
        // "Norvik Motor Corp." for "Norvik Motor Corporation", and the letters of a company that everybody knows.
        let body = BodyName(Spelling.words(wanted.utf8).map(NameKey.init)).key.word
        let company = KnownCompanies.shared.company(body)?.name
        return actors.indices.filter { index in
            actors[index].kind == .organization
                && actors[index].names.contains { name in
                    let own = BodyName(Spelling.words(name.utf8).map(NameKey.init)).key.word
                    return own == body || company != nil && KnownCompanies.shared.company(own)?.name == company
                }
        }
    }

    private func candidates(for wanted: [Int]) -> [Int32] {
        guard let first = wanted.first else { return (0..<Int32(events.count)).map { $0 } }
        guard wanted.allSatisfy(actors.indices.contains) else { return [] }
        // The rarest actor decides how much there is to look at.
        let rarest = wanted.min { actors[$0].events.count < actors[$1].events.count } ?? first
        let others = wanted.filter { $0 != rarest }
        return actors[rarest].events.compactMap { index in
            guard events.indices.contains(index) else { return nil }
            return others.allSatisfy { events[index].actors.contains($0) } ? Int32(index) : nil
        }
    }

    private func touches(_ period: CivilPeriod?, from: CivilDay?, to: CivilDay?) -> Bool {
        guard let period else { return false }
        if let from, period.openness != .end, period.latest < from { return false }
        if let to, period.earliest > to { return false }
        return true
    }

    private func matches(_ search: WordSearch, _ event: Event) -> Bool {
        search.matches(headline: event.headline) { word in
            event.passages.contains { passage in
                let text = articles[passage.article].text
                return word.isFound(in: text, passage.range)
            }
        }
    }
}

extension Actor {
    fileprivate func hasName(withKey key: String) -> Bool {
        names.contains { Spelling.key(ofName: $0) == key }
    }

    fileprivate var names: [String] { [name] + aliases }
}

/// Words to look for in any order, case ignored for ASCII and Latin-1 letters.
struct WordSearch {
    struct Word {
        let bytes: [UInt8]

        /// Whether the word stands in a range of UTF-8 text, also inside a longer word.
        func isFound(in text: [UInt8], _ range: Range<Int>) -> Bool {
            text.withUnsafeBufferPointer { isFound(in: UnsafeBufferPointer(rebasing: $0[range])) }
        }

        func isFound(in text: UnsafeBufferPointer<UInt8>) -> Bool {
            guard let first = bytes.first, text.count >= bytes.count else { return false }
            for start in 0...(text.count - bytes.count) where Self.folded(text, start) == first {
                var length = 1
                while length < bytes.count, Self.folded(text, start + length) == bytes[length] { length += 1 }
                if length == bytes.count { return true }
            }
            return false
        }

        /// Lower case for ASCII and for the Latin-1 letters, whose second UTF-8 byte after C3 is 80...9E in upper case.
        static func folded(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
            let byte = text[index]
            if byte &- 0x41 < 26 { return byte | 0x20 }
            if byte &- 0x80 < 0x1F, byte != 0x97, index > 0, text[index - 1] == 0xC3 { return byte + 0x20 }
            return byte
        }
    }

    let words: [Word]

    init(_ text: String) {
        words = text.split(separator: " ").map { part in
            var part = String(part)
            let folded = part.withUTF8 { bytes in bytes.indices.map { Word.folded(bytes, $0) } }
            return Word(bytes: folded)
        }
    }

    var isEmpty: Bool { words.isEmpty }

    func matches(headline: String, orElse isFoundElsewhere: (Word) -> Bool) -> Bool {
        var headline = headline
        return words.allSatisfy { word in
            headline.withUTF8 { word.isFound(in: $0) } || isFoundElsewhere(word)
        }
    }
}
