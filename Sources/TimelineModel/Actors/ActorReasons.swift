import ArticleReading

extension ActorIndex {
    /// Why each other name was taken to mean an actor, one line for each alias: `“Lee” is the surname of Ann Lee, in 001`.
    public func reasons(for actor: Int) -> [String] {
        explanations.indices.contains(actor) ? explanations[actor] : []
    }

    /// Why a mention was taken to mean its actor: `“he” is the person before it that fits best, “Lee”: Ann Lee`.
    /// - Parameters:
    ///   - number: The index of the article in which it stands.
    ///   - article: That article.
    public func because(_ mention: ActorMention, article number: Int, in article: Article) -> String {
        guard actors.indices.contains(mention.actor) else { return "" }
        let said = "“\(Spelling.display(article.text[mention.range.clamped(to: 0..<article.text.count)]))”"
        let name = actors[mention.actor].name
        switch mention.ground {
        case .name: return "\(said) is a name of \(name)"
        case .adjective: return "\(said) is the adjective of \(name)"
        case .metonym: return "\(said) acts for \(name), whose government sits there"
        case .person:
            return "\(said) is the person before it that fits best\(antecedent(of: mention, number, article)): \(name)"
        case .subject: return "\(said) is the subject before it\(antecedent(of: mention, number, article)): \(name)"
        case .description: return "\(said) is what the article calls \(name)"
        case .role: return "\(said) is a role of \(name)"
        case .representative: return "\(said) acts for \(name)"
        }
    }

    private func antecedent(of mention: ActorMention, _ number: Int, _ article: Article) -> String {
        guard let token = mention.antecedent, let before = self.mention(ofToken: token, article: number) else {
            return ""
        }
        return ", “\(Spelling.display(article.text[before.range.clamped(to: 0..<article.text.count)]))”"
    }
}
