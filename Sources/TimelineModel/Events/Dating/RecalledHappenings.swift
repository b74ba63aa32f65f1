import ArticleReading
import CivilTime
import Language

/// The dates of what takes up a happening that the article has told of, and dated, before.
extension ArticleTellings {
    /// "invited them to a ceremony on March 12 … The ceremony will take place at the library", "died in an explosion on Monday … The
    /// explosion broke windows": the day of what the noun was said to be of.
    func datingOfRecalled(_ index: Int, in tellings: [Telling]) -> Dating? {
        let telling = tellings[index]
        guard isTold(telling) || telling.status == .planned, !telling.concept.isSaying,
            let noun = recalledNoun(telling), let earlier = dated(noun, before: index, in: tellings),
            let expression = tellings[earlier].expression, let period = tellings[earlier].dating.period.map(wholeDay),
            period.precision <= .day, period.endPrecision == nil, period.openness == .none,
            let published = article.article.publication.period,
            telling.status == .planned ? period.latest >= published.earliest : period.earliest <= published.latest
        else { return nil }
        let words = article.article.string(article.dates[expression].range)
        return Dating(
            period: period, basis: .inherited,
            because: "the \(lemma(noun)) told of before, dated by “\(words)”: \(tellings[earlier].dating.because)")
    }

    /// The last dated telling of the sentences before that has the same noun.
    private func dated(_ noun: Int, before index: Int, in tellings: [Telling]) -> Int? {
        let sentence = tellings[index].sentence
        for other in tellings.indices[..<index].reversed() {
            guard sentence - tellings[other].sentence <= Self.memory else { return nil }
            if tellings[other].expression != nil, tellings[other].sentence < sentence,
                tellings[other].clause.contains(where: { isSameNoun($0, noun) })
            {
                return other
            }
        }
        return nil
    }

    /// How many sentences a reader still knows which "ceremony" is meant.
    private static let memory = 8

    /// "*The ceremony* will take place", "*the explosion* broke windows": the noun, where what is told is it or at its time.
    private func recalledNoun(_ telling: Telling) -> Int? {
        let tokens = article.analysis.tokens
        if tokens[telling.trigger].tag.isNoun {
            // "The talks ended": on another day than they began, it may be.
            let isItself = telling.chain.allSatisfy { $0 == telling.trigger || !Self.ends.contains(lemma($0)) }
            return telling.isAnaphoric && isItself && !telling.concept.name.isEmpty ? telling.trigger : nil
        }
        guard telling.takesUp, telling.isPlainPast, !Self.ends.contains(lemma(telling.trigger)),
            let subject = telling.clause.first(where: {
                tokens[$0].relation == .nsubj && Int(tokens[$0].head) == telling.trigger
            }),
            tokens[subject].tag == .nn, subject > 0, ["the", "this"].contains(lemma(subject - 1)),
            lexicon.concept(ofNoun: lemma(subject)) != nil
        else { return nil }
        return subject
    }

    private static let ends: Set<String> = [
        "close", "collapse", "conclude", "continue", "end", "finish", "last", "reopen", "resume", "stop",
    ]

    private func isSameNoun(_ token: Int, _ noun: Int) -> Bool {
        let (one, other) = (article.analysis.tokens[token], article.analysis.tokens[noun])
        guard one.tag.isNoun, one.range.count == other.range.count else { return false }
        let text = article.article.text
        return zip(one.range, other.range).allSatisfy { text[$0] | 0x20 == text[$1] | 0x20 }
    }

    private func lemma(_ token: Int) -> String { article.analysis.lemma(token, in: article.article.text) }
}
