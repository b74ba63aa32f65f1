/// What the hidden units of the parser look at: each word around the place where it stands, one by one. Which of them
/// matter together is for the units to learn.
package enum ParserInputs {
    /// Calls `body` with each input of the state; its number is above the lowest 48 bits.
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
            let s0Right = nodes[Int(s0.rightmost)]
            let s1Right = nodes[Int(s1.rightmost)]

            @inline(__always) func input(_ number: UInt64, _ value: UInt64) { body(number << 48 | value) }
            @inline(__always) func word(_ place: UInt64, _ node: ParserState.Node) {
                input(place, node.word)
                input(place + 20, node.tag)
                input(place + 40, node.cluster)
            }
            @inline(__always) func wideWord(_ place: UInt64, _ node: ParserState.Node) {
                word(place, node)
                input(place + 60, node.cluster6)
            }
            wideWord(0, s0)
            wideWord(1, s1)
            word(2, s2)
            wideWord(3, b0)
            wideWord(4, b1)
            word(5, b2)
            word(6, nodes[Int(s0.leftmost)])
            word(7, s0Right)
            word(8, nodes[Int(s1.leftmost)])
            word(9, s1Right)
            word(10, nodes[Int(b0.leftmost)])
            input(80, nodes[Int(s0Right.leftmost)].wordAndTag)
            input(82, nodes[Int(s1Right.leftmost)].wordAndTag)
            input(84, nodes[Int(s2.rightmost)].tag)
            input(85, ParserFeatures.distance(front - top) | UInt64(b0.marks) << 3)
            input(86, ParserFeatures.distance(top - below) | UInt64(s0.marks) << 3)
            input(83, UInt64(s0.leftCount) | UInt64(s0.rightCount) << 3)
            input(89, UInt64(s1.leftCount) | UInt64(s1.rightCount) << 3)
            input(91, UInt64(b0.leftCount) | UInt64(b1.marks) << 3)
            input(100, s0.tag | UInt64(s0.leftKinds.rawValue) << 7)
            input(101, s0.tag | UInt64(s0.rightKinds.rawValue) << 7)
            input(102, s1.tag | UInt64(s1.leftKinds.rawValue) << 7)
            input(103, s1.tag | UInt64(s1.rightKinds.rawValue) << 7)
            input(104, b0.tag | UInt64(b0.leftKinds.rawValue) << 7)
            input(105, s2.tag | UInt64(s2.rightKinds.rawValue) << 7)
            input(87, between(s0, b0))
            input(88, between(s1, s0))
            input(90, between(b0, nodes[state.count]) | UInt64(nodes[state.count].marks) << 6)
            // The neighbours in the sentence, which need not be in the stack any more.
            let last = nodes.count - 1
            input(92, nodes[min(top + 1, last)].tag)
            input(93, nodes[top > 0 ? top - 1 : last].tag)
            input(94, nodes[front > 0 ? front - 1 : last].tag)
            input(95, nodes[min(below + 1, last)].tag)
            input(99, nodes[state.bufferNode(3)].tag)
            input(96, s0.tag | b0.tag << 7)
            input(97, s1.tag | s0.tag << 7)
            input(98, b0.tag | b1.tag << 7)
        }
    }

    /// How many verbs, coordinators and commas lie between two words, up to three of each.
    @inline(__always)
    private static func between(_ first: ParserState.Node, _ second: ParserState.Node) -> UInt64 {
        @inline(__always) func few(_ before: UInt16, _ until: UInt16) -> UInt64 {
            UInt64(truncatingIfNeeded: min(max(Int32(until) &- Int32(before), 0), 3))
        }
        return few(first.verbsBefore, second.verbsBefore) | few(first.coordinatorsBefore, second.coordinatorsBefore)
            << 2
            | few(first.commasBefore, second.commasBefore) << 4
    }
}
