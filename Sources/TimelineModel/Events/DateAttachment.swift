import ArticleReading
import CivilTime
import DateExpressions

/// Which date expression of a sentence dates which trigger: the trigger nearest above it in the tree.
struct DateAttachment {
    /// For each chain the indices in `ReadArticle.dates` that date it, the best first.
    private(set) var datesOfChain: [[Int]]

    /// - Parameters:
    ///   - chains: The chains of the sentence.
    ///   - dates: Indices in `ReadArticle.dates` of the sentence's expressions.
    init(chains: [TriggerChain], dates: [Int], in article: ReadArticle, _ tree: SentenceTree) {
        datesOfChain = Array(repeating: [], count: chains.count)
        var chainOfToken: [Int: Int] = [:]
        for (index, chain) in chains.enumerated() {
            for word in chain.words where chainOfToken[word] == nil { chainOfToken[word] = index }
        }
        for date in dates {
            let expression = article.dates[date]
            guard expression.period != nil, let top = Self.head(of: expression.tokens, tree) else { continue }
            for ancestor in [top] + tree.ancestors(of: top) {
                if let chain = chainOfToken[ancestor] {
                    datesOfChain[chain].append(date)
                    break
                }
            }
        }
        for chain in datesOfChain.indices {
            datesOfChain[chain].sort { Self.isBetter(article.dates[$0], article.dates[$1]) }
        }
        passUp(chains, tree)
    }

    /// "… the launch on Tuesday": where the verb has no date of its own, a date that trails its noun is the verb's.
    private mutating func passUp(_ chains: [TriggerChain], _ tree: SentenceTree) {
        for (index, chain) in chains.enumerated() where chain.isNoun && !datesOfChain[index].isEmpty {
            guard tree.relation(chain.trigger) == .obj || tree.relation(chain.trigger) == .obl,
                let verb = tree.head(of: chain.trigger),
                let above = chains.firstIndex(where: { !$0.isNoun && $0.words.contains(verb) }),
                datesOfChain[above].isEmpty
            else { continue }
            datesOfChain[above] = datesOfChain[index]
        }
    }

    /// The word of an expression that hangs on a word outside it.
    private static func head(of range: Range<Int>, _ tree: SentenceTree) -> Int? {
        range.first { token in
            guard tree.tokens.contains(token) else { return false }
            return tree.head(of: token).map { !range.contains($0) } ?? true
        }
    }

    /// A day beats a year; a date beats a duration; the earlier in the text beats the later.
    private static func isBetter(_ left: DateExpression, _ right: DateExpression) -> Bool {
        let leftRank = rank(left)
        let rightRank = rank(right)
        return leftRank != rightRank ? leftRank < rightRank : left.range.lowerBound < right.range.lowerBound
    }

    private static func rank(_ expression: DateExpression) -> Int {
        let precision = Int((expression.period?.precision ?? .millennium).rawValue)
        switch expression.type {
        case .date: return precision
        case .time: return precision + 2
        case .duration: return precision + 100
        case .set: return precision + 200
        }
    }
}
