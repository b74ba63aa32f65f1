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
            let b0 = nodes[front]
            let b1 = nodes[state.bufferNode(1)]
            let b2 = nodes[state.bufferNode(2)]
            let s0Left = nodes[Int(s0.leftmost)]
            let s0Right = nodes[Int(s0.rightmost)]
            let b0Left = nodes[Int(b0.leftmost)]
            let bufferDistance = distance(front - top)
            let stackDistance = distance(top - below)
            let s0Counts = UInt64(s0.leftCount) | UInt64(s0.rightCount) << 3
            let tags = s0.tag | b0.tag << 7
            let stackTags = s1.tag | s0.tag << 7

            let marks = UInt64(b0.marks) | UInt64(s0.marks) << 6

            @inline(__always) func feature(_ template: UInt64, _ value: UInt64) { body(template << 58 | value) }
            feature(5, tags | bufferDistance << 14 | s0Counts << 17)
            feature(6, s0.wordAndTag | b0.tag << 25)
            feature(7, b0.wordAndTag | s0.tag << 25)
            feature(9, stackTags | stackDistance << 14 | s0Counts << 17)
            feature(10, s1.wordAndTag | s0.tag << 25)
            feature(13, tags | b1.tag << 14)
            feature(14, stackTags | b0.tag << 14 | stackDistance << 21)
            feature(16, b0.tag | b1.tag << 7 | b2.tag << 14 | s0.tag << 21)
            feature(17, tags | s0Left.tag << 14 | s0Right.tag << 21)
            feature(19, tags | b0Left.tag << 14)
            feature(23, b0.wordAndTag | UInt64(b0.leftCount) << 25)
            feature(27, s0.wordAndTag | b0.tag << 25 | s1.tag << 32)
            feature(28, s0.wordAndTag | b0.tag << 25 | b1.tag << 32)
            feature(38, tags | marks << 14 | UInt64(b1.marks) << 26 | b1.tag << 32)
            feature(45, s0.cluster | tags << 10)
            feature(46, b0.cluster | tags << 10 | s1.tag << 24)
            feature(40, b0.wordAndTag | UInt64(b0.marks) << 25 | s0.tag << 31)
            feature(60, tags | UInt64(s0.rightKinds.rawValue) << 14 | UInt64(b0.leftKinds.rawValue) << 22)
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
