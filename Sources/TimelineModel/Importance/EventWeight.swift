/// What an event's importance is reckoned from.
///
/// Counts stop at the limits of their types: beyond them more makes no difference.
public struct EventWeight: Sendable, Hashable {
    /// Independent sources that tell it; articles that print one text are one.
    public var sourceCount: UInt16
    public var passageCount: UInt16
    public var publisherCount: UInt16
    /// The earliest paragraph that tells it, over all its articles, from 1; 0 where that is not known.
    public var firstParagraph: UInt8
    /// Actors with a name of their own.
    public var actorCount: UInt8
    public var hasStatedDate: Bool
    /// Somebody says something, and that is all that happens.
    public var isSaying: Bool
    /// A title or a heading tells it: it is what an article itself calls the news.
    public var isHeadlined: Bool

    public init(
        sourceCount: Int = 1, passageCount: Int = 1, publisherCount: Int = 0, firstParagraph: Int = 0,
        actorCount: Int = 0, hasStatedDate: Bool = false, isSaying: Bool = false,
        isHeadlined: Bool = false
    ) {
        self.sourceCount = UInt16(clamping: sourceCount)
        self.passageCount = UInt16(clamping: passageCount)
        self.publisherCount = UInt16(clamping: publisherCount)
        self.firstParagraph = UInt8(clamping: firstParagraph)
        self.actorCount = UInt8(clamping: actorCount)
        self.hasStatedDate = hasStatedDate
        self.isSaying = isSaying
        self.isHeadlined = isHeadlined
    }

    /// What each reason may add; they sum to 1.
    private enum Share {
        static let sources = 0.35
        static let passages = 0.1
        static let opening = 0.15
        static let headline = 0.1
        static let actors = 0.1
        static let date = 0.1
        static let deed = 0.1
    }

    /// 0...1: a sum in which each further source, passage or actor adds less than the one before.
    public var importance: Double {
        fromSources + fromPassages + fromOpening + fromHeadline + fromActors + fromDate + fromDeed
    }

    /// A phrase for each reason that adds to it, the weightiest first.
    public var reasons: [String] {
        let parts: [(value: Double, phrase: String)] = [
            (fromSources, "\(sourceCount) independent sources tell it"),
            (fromPassages, "\(passageCount) passages refer to it"),
            (fromOpening, "it is told in paragraph \(firstParagraph)"),
            (fromHeadline, "a headline tells it"),
            (fromActors, "\(actorCount) named \(actorCount == 1 ? "actor takes" : "actors take") part"),
            (fromDate, "its date is stated"),
            (fromDeed, "it is a deed, not words alone"),
        ]
        return parts.enumerated().filter { $0.element.value > 0.005 }
            .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
            .map(\.element.phrase)
    }

    private var fromSources: Double { Share.sources * (1 - 1 / Double(max(sourceCount, 1)).squareRoot()) }
    private var fromPassages: Double { Share.passages * (1 - 1 / Double(max(passageCount, 1))) }
    private var fromOpening: Double { firstParagraph == 0 ? 0 : Share.opening * 3 / Double(2 + Int(firstParagraph)) }
    private var fromHeadline: Double { isHeadlined ? Share.headline : 0 }
    private var fromActors: Double { Share.actors * (1 - 1 / Double(1 + Int(actorCount))) }
    private var fromDate: Double { hasStatedDate ? Share.date : 0 }
    private var fromDeed: Double { isSaying ? 0 : Share.deed }
}
