/// A point on which the passages of one event do not say the same.
///
/// Less precise is not different: "January" and "26 January" agree, "three" and "at least three" do not.
public struct EventDifference: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// How many, how much.
        case number
        case date
        /// Who did it, and to whom.
        case role
        /// Who says so.
        case speaker
        /// Whether it happened at all.
        case status
    }

    /// What one passage says on the point.
    public struct Statement: Sendable, Hashable {
        /// Index in `Event.passages`.
        public var passage: Int
        /// Where its words stand: UTF-8 byte offsets into the text of the passage's article.
        public var range: Range<Int>
        /// Those words, on one line.
        public var words: String

        public init(passage: Int, range: Range<Int>, words: String) {
            self.passage = passage
            self.range = range
            self.words = words
        }
    }

    public var kind: Kind
    /// One for each thing that is said, by the first passage that says it; at least two, in the order of the passages.
    public var statements: [Statement]
    /// For a reader, a full phrase without a full stop: `“three” in harbour-1, “at least three” in courier-7`.
    public var because: String

    public init(kind: Kind, statements: [Statement], because: String) {
        self.kind = kind
        self.statements = statements
        self.because = because
    }
}
