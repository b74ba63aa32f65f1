/// Where an article tells an event.
///
/// Kept in 56 bytes, as a timeline holds one for every telling: places are 32 bits inside, `Int` outside.
public struct Passage: Sendable, Hashable {
    private var articleNumber: Int32
    private var start: Int32
    private var end: Int32
    private var lineNumber: Int32
    private var paragraphNumber: Int32
    private var triggerStart: Int32
    private var triggerEnd: Int32
    /// -1 where there is no expression.
    private var expressionStart: Int32
    private var expressionEnd: Int32
    /// -1 where it repeats none.
    private var originalNumber: Int32
    /// The TIMEX3 value of `expression`.
    public var expressionValue: String?
    /// What this passage says of it: an event that has happened keeps the passages that only planned it.
    public var status: EventStatus

    public init(
        article: Int, range: Range<Int>, line: Int, paragraph: Int, trigger: Range<Int>, expression: Range<Int>? = nil,
        expressionValue: String? = nil, status: EventStatus = .happened, original: Int? = nil
    ) {
        articleNumber = Int32(clamping: article)
        start = Int32(clamping: range.lowerBound)
        end = Int32(clamping: range.upperBound)
        lineNumber = Int32(clamping: line)
        paragraphNumber = Int32(clamping: paragraph)
        triggerStart = Int32(clamping: trigger.lowerBound)
        triggerEnd = Int32(clamping: trigger.upperBound)
        expressionStart = expression.map { Int32(clamping: $0.lowerBound) } ?? -1
        expressionEnd = expression.map { Int32(clamping: $0.upperBound) } ?? -1
        originalNumber = original.map { Int32(clamping: $0) } ?? -1
        self.expressionValue = expressionValue
        self.status = status
    }

    /// Index in `Timeline.articles`.
    public var article: Int {
        get { Int(articleNumber) }
        set { articleNumber = Int32(clamping: newValue) }
    }

    /// UTF-8 byte offsets into the article's text, half-open, as are all ranges below.
    public var range: Range<Int> {
        get { Int(start)..<Int(end) }
        set { (start, end) = (Int32(clamping: newValue.lowerBound), Int32(clamping: newValue.upperBound)) }
    }

    /// The line, from 1, on which it starts.
    public var line: Int {
        get { Int(lineNumber) }
        set { lineNumber = Int32(clamping: newValue) }
    }

    /// The paragraph of content, from 1.
    public var paragraph: Int {
        get { Int(paragraphNumber) }
        set { paragraphNumber = Int32(clamping: newValue) }
    }

    /// The word that tells it.
    public var trigger: Range<Int> {
        get { Int(triggerStart)..<Int(triggerEnd) }
        set {
            (triggerStart, triggerEnd) = (Int32(clamping: newValue.lowerBound), Int32(clamping: newValue.upperBound))
        }
    }

    /// The date expression that dates it.
    public var expression: Range<Int>? {
        get { expressionStart < 0 ? nil : Int(expressionStart)..<Int(expressionEnd) }
        set {
            expressionStart = newValue.map { Int32(clamping: $0.lowerBound) } ?? -1
            expressionEnd = newValue.map { Int32(clamping: $0.upperBound) } ?? -1
        }
    }

    /// The index, among its event's passages, of an earlier one whose text it repeats: both print one agency's words,
    /// and count as one source.
    public var original: Int? {
        get { originalNumber < 0 ? nil : Int(originalNumber) }
        set { originalNumber = newValue.map { Int32(clamping: $0) } ?? -1 }
    }
}
