/// The features of the labeller: what it looks at to name the relation of a word to its head.
package enum RelationFeatures {
    package static let classCount = 48

    /// The templates whose features speak of many classes, as bits (`ClassWeights`).
    package static let fullTemplates: UInt64 = 1 << 1 | 1 << 7 | 1 << 15

    /// Calls `body` with each feature of an arc; the number of the template is in the top six bits.
    /// - Parameters:
    ///   - nodes: The words of the sentence with all their dependents, then the root and the empty node.
    ///   - dependent: The word to label; its head is not the root.
    ///   - sibling: The next dependent of the same head towards it on the same side, or the empty node.
    ///   - siblingRelation: The relation it was given; only late features depend on it.
    @inline(__always)
    package static func each(
        _ nodes: UnsafeBufferPointer<ParserState.Node>, dependent: Int, sibling: Int, siblingRelation: Relation,
        word: WordInfo, part: FeaturePart = .all, _ body: (_ feature: UInt64, _ isFull: Bool) -> Void
    ) {
        let empty = nodes.count - 1
        let node = nodes[dependent]
        let headIndex = Int(node.head)
        let head = nodes[headIndex]
        let left = nodes[Int(node.leftmost)]
        let right = nodes[Int(node.rightmost)]
        let headLeft = nodes[Int(head.leftmost)]
        let headRight = nodes[Int(head.rightmost)]
        let previous = nodes[dependent > 0 ? dependent - 1 : empty]
        let next = nodes[dependent + 1 < empty - 1 ? dependent + 1 : empty]
        let beforeHead = nodes[headIndex > 0 ? headIndex - 1 : empty]
        let isLeft: UInt64 = dependent < headIndex ? 1 : 0
        let gap = abs(dependent - headIndex)
        let distance: UInt64 = gap < 4 ? UInt64(gap) : gap < 8 ? 4 : 5
        let pair = node.tag | head.tag << 7 | isLeft << 14
        let siblingLabel = UInt64(siblingRelation.rawValue)

        @inline(__always) func call(_ template: UInt64, _ value: UInt64) {
            body(template << 58 | value, Self.fullTemplates >> template & 1 != 0)
        }
        @inline(__always) func feature(_ template: UInt64, _ value: UInt64) {
            if part.hasEarly { call(template, value) }
        }
        @inline(__always) func late(_ template: UInt64, _ value: UInt64) {
            if part.hasLate { call(template, value) }
        }
        feature(1, pair | distance << 15)
        feature(2, pair | node.word << 15)
        feature(3, pair | head.word << 15)
        feature(4, node.word | head.word << 18 | isLeft << 36)
        feature(5, pair | previous.tag << 15 | next.tag << 22)
        feature(6, pair | left.wordAndTag << 15)
        feature(7, pair | left.tag << 15 | right.tag << 22)
        feature(8, head.word | left.word << 18 | node.tag << 36 | isLeft << 43)
        late(9, pair | siblingLabel << 15 | nodes[sibling].tag << 21)
        feature(10, pair | beforeHead.wordAndTag << 15)
        feature(11, pair | headLeft.wordAndTag << 15)
        feature(12, node.word | left.word << 18 | head.tag << 36)
        feature(13, pair | headRight.wordAndTag << 15)
        late(14, node.word | siblingLabel << 18 | isLeft << 24 | head.tag << 25)
        feature(15, pair | UInt64(head.leftCount) << 15 | UInt64(node.leftCount) << 18 | UInt64(node.rightCount) << 21)
        feature(16, pair | (UInt64(word.suffix) & 0xFF_FFFF) << 15)
        feature(17, pair | UInt64(word.lists.rawValue) << 15 | left.tag << 31)
        feature(18, pair | previous.wordAndTag << 15)
        feature(19, pair | right.wordAndTag << 15)
        feature(21, pair | UInt64(node.marks) << 15 | UInt64(next.marks) << 21 | previous.tag << 27)
        feature(22, pair | node.cluster << 15)
        feature(23, pair | head.cluster << 15)
        feature(24, node.cluster10 | head.cluster10 << 10 | isLeft << 20 | left.tag << 21)
        feature(25, pair | node.cluster << 15 | left.word << 25)
        feature(26, pair | head.cluster10 << 15 | left.word << 25)
        late(20, pair | headLeft.tag << 15 | beforeHead.tag << 22 | siblingLabel << 29)
    }
}
