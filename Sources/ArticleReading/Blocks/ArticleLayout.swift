/// What the lines of a text are: blocks with their kinds, title, publisher, address, and the dates its headers state.
///
/// Decided in passes, the surest first: furniture by its own words, dates and bylines, the title, lists and biographies
/// by where they stand, and what is left by its shape. A block with a full sentence that no rule claims is a paragraph.
struct ArticleLayout {
    private(set) var blocks: [Block] = []
    private(set) var title: String?
    private(set) var publisher: String?
    private(set) var address: String?
    /// The address stands above the article: it is the page's own.
    private(set) var isAddressAtTop = false
    private(set) var headerDates: [StatedDate] = []
    /// The reporter's own words: the number of words in paragraphs, captions and list items.
    private(set) var wordCount = 0

    init(_ text: [UInt8], _ lines: TextLines) {
        let frontMatter = FrontMatter.range(in: text)
        let raw = BlockFinder(text, lines, frontMatter: frontMatter).blocks()
        let pieces = DatelineSplitter(text).split(raw)
        var classifier = BlockClassifier(text, pieces, frontMatter: frontMatter)
        classifier.classify()
        blocks = classifier.looked.map { Block(range: $0.look.range, kind: $0.kind ?? .paragraph) }
        if let index = classifier.titleIndex {
            let title = blocks[index].range
            self.title = Self.oneLine(text, title)
        }
        headerDates = classifier.dates
        let names = SourceNames(text, classifier)
        publisher = names.publisher
        address = names.address
        isAddressAtTop = names.isAddressAtTop
        for (block, look) in zip(blocks, classifier.looked) where block.isContent {
            wordCount += look.look.wordCount
        }
    }

    /// A range as one line: runs of white space become one space.
    static func oneLine(_ text: [UInt8], _ range: Range<Int>) -> String {
        var line: [UInt8] = []
        line.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let space = WhiteSpace.lengthOfSpace(text, at: index, before: range.upperBound)
            if space > 0 {
                if line.last != 0x20 { line.append(0x20) }
                index += space
            } else {
                line.append(text[index])
                index += 1
            }
        }
        return String(decoding: line, as: UTF8.self)
    }
}
