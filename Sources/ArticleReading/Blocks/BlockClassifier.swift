/// Says of each block what it is.
struct BlockClassifier {
    struct Looked {
        var look: BlockLook
        /// A blank line stands before it.
        var followsBlank: Bool
        /// `nil` until a rule claims the block.
        var kind: Block.Kind?
        var furniture: FurnitureClass?
    }

    let text: [UInt8]
    var looked: [Looked]
    var titleIndex: Int?
    var dates: [StatedDate] = []

    /// Two words of a name, for labels of pictures; found when the first line asks.
    lazy var namePairs: Set<UInt64> = findNamePairs()

    /// Where the body starts and ends: the first and last blocks that are paragraphs beyond doubt.
    private(set) var body: Range<Int> = 0..<0

    /// Where the text tells of itself.
    let frontMatter: Range<Int>

    init(_ text: [UInt8], _ pieces: [DatelineSplitter.Piece], frontMatter: Range<Int>) {
        self.text = text
        self.frontMatter = frontMatter
        looked = pieces.map { piece in
            Looked(
                look: piece.look, followsBlank: piece.followsBlank, kind: piece.isDateline ? .dateline : nil)
        }
    }

    mutating func classify() {
        findBody()
        claimFurnitureByWords()
        // A page's notes to its reader are sentences too.
        findBody()
        claimDatelinesAndBylines()
        claimFrontMatter()
        claimFields()
        claimContacts()
        claimTitle()
        claimAuthors()
        claimRepetitions()
        claimLists()
        claimBiographies()
        claimTail()
        claimComments()
        claimByShape()
    }

    /// A block long enough, and ended as a sentence, so that it can only be the reporter's own words.
    func isProse(_ index: Int) -> Bool {
        let look = looked[index].look
        return look.wordCount >= 12 && look.endMark == .sentence
    }

    /// A line as headlines are: not too long, without a full stop.
    func isHeadlineLike(_ index: Int) -> Bool {
        let look = looked[index].look
        let endsLikeText =
            look.endMark == .comma || look.endMark == .colon || (look.endMark == .sentence && look.endsWithStop(text))
        return look.wordCount <= 32 && look.range.count <= 240 && !endsLikeText
    }

    mutating func claim(_ index: Int, _ kind: Block.Kind, _ furniture: FurnitureClass? = nil) {
        looked[index].kind = kind
        looked[index].furniture = furniture
    }

    private mutating func findBody() {
        func isOwnProse(_ index: Int) -> Bool { looked[index].kind == nil && isProse(index) }
        guard let first = looked.indices.first(where: isOwnProse), let last = looked.indices.last(where: isOwnProse)
        else {
            body = 0..<looked.count
            return
        }
        body = first..<(last + 1)
    }

    private mutating func claimFurnitureByWords() {
        for index in looked.indices where looked[index].kind == nil {
            guard let kind = FurnitureClass(looked[index].look, in: text), !isLabelledDate(looked[index].look) else {
                continue
            }
            // "The Daily Planet      8 February 2017      1": the head of a page may date it.
            if kind == .count, isDateLine(looked[index].look) { continue }
            // The first line above the body with some words to it may be the headline, whatever it starts with.
            let mayBeTitle = index == 0 && index < body.lowerBound && looked[index].look.wordCount >= 5
            if mayBeTitle, kind == .listHeading || kind == .prompt || kind == .navigation { continue }
            claim(index, .furniture, kind)
        }
    }
}
