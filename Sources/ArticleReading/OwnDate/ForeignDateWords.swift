/// Words of French and German headers, which English texts keep when a page of such a paper is saved: `Mardi 3 mars 2026 à 14h05`,
/// `Veröffentlicht am 3. März 2026`.
enum ForeignDateWords {
    /// 1 for January; they stand behind the day.
    static let months = numbered([
        ["janvier", "januar", "jänner"], ["février", "februar"], ["mars", "märz"], ["avril"], ["mai"],
        ["juin", "juni"],
        ["juillet", "juli"], ["août"], ["septembre"], ["octobre", "oktober"], ["novembre"],
        ["décembre", "dezember"],
    ])

    /// 1 for Monday.
    static let weekdays = numbered([
        ["lundi", "montag"], ["mardi", "dienstag"], ["mercredi", "mittwoch"], ["jeudi", "donnerstag"],
        ["vendredi", "freitag"], ["samedi", "samstag", "sonnabend"], ["dimanche", "sonntag"],
    ])

    static let published: Set<String> = ["publié", "veröffentlicht", "erstellt"]
    /// Before an hour.
    static let at: Set<String> = ["à", "um"]
    static let updated: Set<String> = ["mis", "aktualisiert"]
    /// That may stand beside a date and say nothing else.
    static let labels = published.union(updated).union(at).union(["le", "jour", "am", "stand", "vom"])

    private static func numbered(_ words: [[String]]) -> [String: Int] {
        let pairs = words.enumerated().flatMap { number, words in words.map { ($0, number + 1) } }
        return Dictionary(pairs) { first, _ in first }
    }
}
