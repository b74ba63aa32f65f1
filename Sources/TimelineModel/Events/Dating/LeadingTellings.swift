import CivilTime
import Language

/// The dated tellings from which undated ones have their dates.
extension ArticleTellings {
    /// The dated telling that an undated one continues: of the same sentence, or of the one before in the same paragraph.
    ///
    /// - Parameter isNews: Whether the article reports what happened on a day of the week before it.
    func leader(of index: Int, in tellings: [Telling], _ anchors: [Int?], isNews: Bool) -> Int? {
        let telling = tellings[index]
        guard isTold(telling), telling.isPlainPast else { return nil }
        if speaksToOthers(telling) {
            if let answered = saying(answeredBy: index, in: tellings, anchors) { return answered }
            guard !telling.concept.isSaying else { return nil }
        }
        if let companion = companion(of: index, in: tellings) { return companion }
        var previous = index - 1
        while previous >= 0 {
            let other = tellings[previous]
            guard telling.sentence - other.sentence <= 1, isSameBlock(telling, other) else { return nil }
            if let anchor = anchors[previous], isTold(other), other.strength == .strong,
                !other.concept.isSaying && anchor == previous && isDay(other.dating)
                    && (!other.isAside || other.sentence == telling.sentence)
                    // "One index lost 18 percent last week. Another closed higher": a week of one is not that of another.
                    && (other.dating.period?.precision ?? .day <= .day || telling.takesUp
                        || sharesActor(telling.sentence, other.sentence))
                    || goesOn(from: other, of: tellings[anchor], to: telling)
                        && (!isNews && isHistory(upTo: index, in: tellings)
                            || (anchor == previous
                                ? telling.takesUp || sharesActor(telling.sentence, other.sentence)
                                : telling.isOfPronoun))
            {
                return anchor
            }
            previous -= 1
        }
        return nil
    }

    /// "Holm wrote to the board in May 2023. He asked for more money. The chairman replied that …": words of long ago that others
    /// answer in the same paragraph.
    private func saying(answeredBy index: Int, in tellings: [Telling], _ anchors: [Int?]) -> Int? {
        guard let published = article.article.publication.period, tellings[index].takesUp else { return nil }
        var previous = index - 1
        while previous >= 0, isSameBlock(tellings[previous], tellings[index]),
            tellings[index].sentence - tellings[previous].sentence <= 1
        {
            let other = tellings[previous]
            if let anchor = anchors[previous], other.sentence < tellings[index].sentence, !other.isAside,
                other.strength == .strong,
                speaksToOthers(other), isTold(other), other.isPlainPast,
                let period = tellings[anchor].dating.period, period.openness == .none, period.precision <= .month,
                published.earliest.number - period.latest.number > Self.longAgo
            {
                return anchor
            }
            previous -= 1
        }
        return nil
    }

    private func speaksToOthers(_ telling: Telling) -> Bool {
        telling.concept.isSaying || telling.concept.name == "request"
    }

    /// In days: what was said so long before an article is no news of its day.
    private static let longAgo = 30

    /// The dated telling of the same sentence that tells of the same time.
    func companion(of index: Int, in tellings: [Telling]) -> Int? {
        guard let verb = tellings[index].companion else { return nil }
        func isCompanion(_ other: Int) -> Bool {
            tellings.indices.contains(other) && tellings[other].sentence == tellings[index].sentence
        }
        for step in [-1, 1] {
            var other = index + step
            while isCompanion(other) {
                if tellings[other].chain.contains(verb), tellings[other].expression != nil, isTold(tellings[other]) {
                    return other
                }
                other += step
            }
        }
        return nil
    }

    /// "The firm built a ship in 2009. It paid …": a month or a year before the article's, told as past, is narrated on.
    private func goesOn(from earlier: Telling, of anchor: Telling, to telling: Telling) -> Bool {
        guard earlier.isNarrated || earlier.companion != nil && !earlier.isPluperfect, telling.isNarrated,
            telling.sentence > earlier.sentence,
            !earlier.concept.isSaying || earlier.concept.kind == .speaking,
            let period = anchor.dating.period,
            period.openness == .none, period.endPrecision == nil,
            let published = article.article.publication.period
        else { return false }
        return period.precision <= .year && period.latest < published.earliest
    }

    /// Whether a paragraph has told of several dates long past. Elsewhere only what it told of goes on: "Police arrested six" may be
    /// news again.
    private func isHistory(upTo index: Int, in tellings: [Telling]) -> Bool {
        guard let published = article.article.publication.period else { return false }
        var expressions: Set<Int> = []
        var previous = index - 1
        while previous >= 0, isSameBlock(tellings[previous], tellings[index]) {
            if let expression = tellings[previous].expression, let period = tellings[previous].dating.period,
                published.earliest.number - period.latest.number > Self.longPast
            {
                expressions.insert(expression)
            }
            previous -= 1
        }
        return expressions.count > 1
    }

    /// In days.
    private static let longPast = 400

    /// Whether two sentences speak of the same actor, whoever does what.
    private func sharesActor(_ one: Int, _ other: Int) -> Bool {
        let first = mentionedActors(one)
        return mentionedActors(other).contains(where: first.contains)
    }

    private func mentionedActors(_ sentence: Int) -> [Int] {
        guard actors.mentions.indices.contains(index) else { return [] }
        let tokens = article.analysis.sentences[sentence].tokens
        let mentions = actors.mentions[index]
        // They come in the order of the text.
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].tokens.lowerBound < tokens.lowerBound { low = middle + 1 } else { high = middle }
        }
        return mentions[low...].prefix { $0.tokens.lowerBound < tokens.upperBound }.map(\.actor)
    }

    func isSameBlock(_ left: Telling, _ right: Telling) -> Bool {
        article.analysis.sentences[left.sentence].block == article.analysis.sentences[right.sentence].block
    }
}
