import ArticleReading

/// A short name for an event that stays while its main passage stands.
enum EventIdentity {
    /// Eight letters and digits from the article's id, the passage's words and the trigger's place in it.
    ///
    /// Other passages, other articles and text elsewhere in the article do not change it.
    static func id(of telling: Telling, in article: ReadArticle) -> String {
        var hash: UInt64 = 14_695_981_039_346_656_037
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        for byte in article.article.id.utf8 { add(byte) }
        for index in telling.passage where article.article.text.indices.contains(index) {
            add(article.article.text[index])
        }
        let place = Int(article.analysis.tokens[telling.trigger].start) - telling.passage.lowerBound
        for shift in stride(from: 0, to: 32, by: 8) { add(UInt8(truncatingIfNeeded: place >> shift)) }
        // Crockford's alphabet: no letters that look like digits.
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
        return String((0..<8).map { alphabet[Int((hash >> (UInt64($0) * 5)) & 31)] })
    }

    /// Gives the later of two equal ids a number.
    static func makeUnique(_ events: inout [Event]) {
        var seen: [String: Int] = [:]
        for index in events.indices {
            let id = events[index].id
            let count = seen[id, default: 0] + 1
            seen[id] = count
            if count > 1 { events[index].id = "\(id)-\(count)" }
        }
    }
}
