/// The features of the parser: what it looks at to choose the next transition.
package enum ParserFeatures {
    /// Three transitions, and one place that makes a row 32 bits.
    package static let classCount = 4

    /// Calls `body` with each feature of the state; the number of the template is in the top six bits.
    @inline(__always)
    package static func each(_ state: borrowing ParserState, _ body: (UInt64) -> Void) {
        let top = state.stackNode(0)
        let below = state.stackNode(1)
        let front = state.bufferNode(0)
        state.nodes.withUnsafeBufferPointer { nodes in
            let s0 = nodes[top]
            let s1 = nodes[below]
            let s2 = nodes[state.stackNode(2)]
            let b0 = nodes[front]
            let b1 = nodes[state.bufferNode(1)]
            let b2 = nodes[state.bufferNode(2)]
            let s0Left = nodes[Int(s0.leftmost)]
            let s0Right = nodes[Int(s0.rightmost)]
            let s1Right = nodes[Int(s1.rightmost)]
            let b0Left = nodes[Int(b0.leftmost)]
            let bufferDistance = distance(front - top)
            let stackDistance = distance(top - below)
            let s0Counts = UInt64(s0.leftCount) | UInt64(s0.rightCount) << 3
            let tags = s0.tag | b0.tag << 7
            let stackTags = s1.tag | s0.tag << 7

            let s1Counts = UInt64(s1.leftCount) | UInt64(s1.rightCount) << 3
            let marks = UInt64(b0.marks) | UInt64(s0.marks) << 6

            @inline(__always) func feature(_ template: UInt64, _ value: UInt64) { body(template << 58 | value) }
            feature(1, s0.wordAndTag)
            feature(2, s1.wordAndTag)
            feature(3, b0.wordAndTag)
            feature(5, tags | bufferDistance << 14 | s0Counts << 17)
            feature(6, s0.wordAndTag | b0.tag << 25)
            feature(7, b0.wordAndTag | s0.tag << 25)
            feature(9, stackTags | stackDistance << 14 | s0Counts << 17)
            feature(10, s1.wordAndTag | s0.tag << 25)
            feature(11, s0.wordAndTag | s1.tag << 25)
            feature(13, tags | b1.tag << 14)
            feature(14, stackTags | b0.tag << 14 | stackDistance << 21)
            feature(15, stackTags | s2.tag << 14 | b0.tag << 21)
            feature(16, b0.tag | b1.tag << 7 | b2.tag << 14 | s0.tag << 21)
            feature(17, tags | s0Left.tag << 14 | s0Right.tag << 21)
            feature(18, stackTags | s1Right.tag << 14 | b0.tag << 21)
            feature(19, tags | b0Left.tag << 14)
            feature(20, stackTags | s0Left.tag << 14 | s1Right.tag << 21)
            feature(21, stackTags | s0Right.tag << 14 | b0.tag << 21)
            feature(22, s0.wordAndTag | s0Counts << 25)
            feature(23, b0.wordAndTag | UInt64(b0.leftCount) << 25)
            feature(24, s1.wordAndTag | s1Counts << 25)
            feature(27, s0.wordAndTag | b0.tag << 25 | s1.tag << 32)
            feature(28, s0.wordAndTag | b0.tag << 25 | b1.tag << 32)
            feature(29, b1.wordAndTag | tags << 25)
            feature(30, s1.word | s0Left.word << 18 | s0.tag << 36)
            feature(31, s1.tag | s0Left.wordAndTag << 7 | s0.tag << 32)
            feature(35, stackTags | b0.tag << 14 | b1.tag << 21 | b2.tag << 28)
            feature(37, stackTags | marks << 14 | b0.tag << 26)
            feature(38, tags | marks << 14 | UInt64(b1.marks) << 26 | b1.tag << 32)
            feature(41, b0Left.wordAndTag | tags << 25)
            feature(42, s1Right.wordAndTag | stackTags << 25 | b0.tag << 39)
            feature(45, s0.cluster | tags << 10)
            feature(46, b0.cluster | tags << 10 | s1.tag << 24)
            feature(47, s1.cluster | stackTags << 10 | b0.tag << 24)
            feature(48, s0.cluster10 | b0.cluster10 << 10 | bufferDistance << 20)
            feature(49, s1.cluster10 | s0.cluster10 << 10 | b0.tag << 20)
            feature(50, s0.cluster6 | b0.cluster6 << 6 | s1.cluster6 << 12 | b0.tag << 18)
            feature(51, s0.cluster | b0Left.word << 10 | b0.cluster6 << 28)
            feature(52, s1.cluster | b0Left.word << 10 | s0.tag << 28 | b0.tag << 35)
            feature(53, s0.word | b0Left.word << 18 | b0.tag << 36)
            feature(54, s1.word | b0Left.word << 18 | s0.tag << 36)
            feature(55, b1.cluster | tags << 10)
            feature(56, s0.cluster6 | b0.cluster6 << 6 | b1.cluster6 << 12 | tags << 18)
            feature(58, s0.cluster10 | s0Left.cluster10 << 10 | s1.tag << 20 | b0.tag << 27)
            feature(39, s0.wordAndTag | UInt64(b0.marks) << 25)
            feature(40, b0.wordAndTag | UInt64(b0.marks) << 25 | s0.tag << 31)
        }
    }

    /// 1, 2, 3, 4, 5–7, 8–12, 13 and more.
    @inline(__always)
    static func distance(_ words: Int) -> UInt64 {
        switch words {
        case ..<5: UInt64(max(words, 0))
        case ..<8: 5
        case ..<13: 6
        default: 7
        }
    }
}
