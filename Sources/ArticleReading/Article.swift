import CivilTime
import DateExpressions
import Language

/// A stretch of an article: a paragraph, a headline, a caption, or page furniture.
public struct Block: Sendable, Hashable {
    public enum Kind: UInt8, Sendable {
        /// The article's headline, and the line under it that carries it on.
        case title, standfirst
        /// A heading inside the article.
        case heading
        case paragraph, listItem, caption
        /// A line that says when, where or by whom it was written; makes no events.
        case dateline, byline
        /// Share prompts, related articles, comment boxes, advertisements, biographies, addresses; makes nothing at all.
        case furniture
    }

    /// UTF-8 byte offsets into the article's text, white space at either end left out.
    public var range: Range<Int>
    public var kind: Kind

    public init(range: Range<Int>, kind: Kind) {
        self.range = range
        self.kind = kind
    }

    /// Whether events and actors are read from it.
    public var isContent: Bool {
        switch kind {
        case .title, .standfirst, .heading, .paragraph, .listItem, .caption: true
        case .dateline, .byline, .furniture: false
        }
    }
}

/// An article's own date and how it is known.
public struct Publication: Sendable, Hashable {
    public enum Basis: String, Sendable { case stated, metadata, inferred, given, unknown }

    /// `nil` exactly when the basis is `unknown`.
    public var period: CivilPeriod?
    public var basis: Basis
    /// For a reader: `stated in line 1, “date 2026-01-30”`.
    public var because: String

    public init(period: CivilPeriod?, basis: Basis, because: String) {
        self.period = period
        self.basis = basis
        self.because = because
    }
}

/// One document as it was read from a file.
public struct Article: Sendable {
    /// The file name without its ending, made unique within a reading by a suffix `-2`, `-3`, …
    public var id: String
    /// As the user gave it, or found below it; `-` for standard input.
    public var path: String
    /// UTF-8. Where the file is plain text in UTF-8 each byte stands at its own place (a byte order mark included), so that
    /// offsets hold for the file; marks of mail and print are spaces.
    public var text: [UInt8]
    /// In the order of the text, none overlapping another.
    public var blocks: [Block]
    /// The byte offset at which each line starts; the first is 0.
    public var lineStarts: [Int32]
    public var title: String?
    public var publisher: String?
    /// The address of the page it came from, where the text or its metadata names it.
    public var address: String?
    public var publication: Publication
    /// One line each for the user: "not UTF-8, read as Windows-1252".
    public var notes: [String]

    public init(
        id: String, path: String, text: [UInt8], blocks: [Block], lineStarts: [Int32], title: String?,
        publisher: String?,
        address: String? = nil, publication: Publication, notes: [String] = []
    ) {
        self.id = id
        self.path = path
        self.text = text
        self.blocks = blocks
        self.lineStarts = lineStarts
        self.title = title
        self.publisher = publisher
        self.address = address
        self.publication = publication
        self.notes = notes
    }

    /// The line (from 1) in which a byte offset stands; logarithmic in the number of lines.
    public func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
        }
        return max(low, 1)
    }

    public func string(_ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self)
    }
}

/// An article with what the language analysis and the date reader see in it.
///
/// Its blocks of content were analysed, `Sentence.block` being an index in `article.blocks`.
public struct ReadArticle: Sendable {
    public var article: Article
    public var analysis: Analysis
    public var dates: [DateExpression]

    public init(article: Article, analysis: Analysis, dates: [DateExpression]) {
        self.article = article
        self.analysis = analysis
        self.dates = dates
    }
}
