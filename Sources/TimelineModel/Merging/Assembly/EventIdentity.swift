/// A short name for an event that stays while its main passage stands.
enum EventIdentity {
    /// Eight letters and digits from the article's id, the passage's words and the trigger's place in it.
    ///
    /// Other passages, other articles and text elsewhere in the article do not change it.
    static func id(of passage: Passage, in text: [UInt8], of article: String) -> String {
        var hash = HashedBytes()
        for byte in article.utf8 { hash.add(byte) }
        for byte in text[passage.range.clamped(to: text.indices)] { hash.add(byte) }
        let place = passage.trigger.lowerBound - passage.range.lowerBound
        for shift in stride(from: 0, to: 32, by: 8) { hash.add(UInt8(truncatingIfNeeded: place >> shift)) }
        let value = hash.value
        return String(unsafeUninitializedCapacity: 8) { letters in
            for place in 0..<8 { letters[place] = alphabet[Int((value >> (UInt64(place) * 5)) & 31)] }
            return 8
        }
    }

    /// Crockford's alphabet: no letters that look like digits.
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// Gives the later of two equal ids a number.
    static func makeUnique(_ events: inout [Event]) {
        var seen: [String: Int] = [:]
        seen.reserveCapacity(events.count)
        for index in events.indices {
            let id = events[index].id
            let count = seen[id, default: 0] + 1
            seen[id] = count
            if count > 1 { events[index].id = "\(id)-\(count)" }
        }
    }
}
