/// Whom the names of an article mean, known from the start, be they spoken of before or not.
struct NamedActors {
    private let words: ArticleWords
    /// By the indices of the names; -1 for those that are no actor's.
    private let actorOfName: [Int32]

    init(_ mentions: [ActorMention], in words: ArticleWords) {
        var actorOfName = [Int32](repeating: -1, count: words.analysis.names.count)
        for mention in mentions {
            // A longer name than the name finder saw may begin before it.
            for token in mention.tokens.clamped(to: words.nameOfToken.indices) where words.nameOfToken[token] >= 0 {
                actorOfName[Int(words.nameOfToken[token])] = Int32(mention.actor)
            }
        }
        self.words = words
        self.actorOfName = actorOfName
    }

    /// - Parameter name: The index of a name.
    func actor(ofName name: Int) -> Int? { actorOfName[name] < 0 ? nil : Int(actorOfName[name]) }

    /// Whom the name means that a token is part of; `nil` for any other token.
    func actor(ofNameAt token: Int) -> Int? {
        guard words.nameOfToken.indices.contains(token), words.nameOfToken[token] >= 0 else { return nil }
        return actor(ofName: Int(words.nameOfToken[token]))
    }
}
