/// The state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
///
/// Words move from the buffer onto a stack; the word on top of the stack gets the first word of the buffer as its head
/// (`left`), or the word below it (`right`), and is done. The root stands behind the last word, so a sentence is done when
/// the stack is empty and only the root is left. Every word is shifted once and attached once: 2 n transitions.
package struct ParserState {
    package enum Transition: Int, CaseIterable, Sendable { case shift, left, right }

    /// A word as the features see it.
    package struct Node {
        /// The id of the word in the low 18 bits, its tag in the next seven.
        package var wordAndTag: UInt64 = UInt64(ParserState.noTag) << 18
        /// The head, as an index in `nodes`; -1 while it has none.
        package var head: Int32 = -1
        /// The outermost dependents, or the index of the empty node.
        package var leftmost: Int32 = 0
        package var rightmost: Int32 = 0
        package var leftCount: UInt8 = 0
        package var rightCount: UInt8 = 0
        /// The kinds of all its dependents before and after it.
        package var leftKinds: DependentKinds = []
        package var rightKinds: DependentKinds = []
        /// The kinds of marks that stand right before the word, as bits.
        package var marks: UInt8 = 0
        /// How many verbs, coordinators and commas stand before the word in the sentence.
        package var verbsBefore: UInt16 = 0
        package var coordinatorsBefore: UInt16 = 0
        package var commasBefore: UInt16 = 0
        /// The cluster of the word and its path (`WordInfo.cluster`).
        package var clusterNumber: UInt16 = 0
        package var clusterPath: UInt16 = 0

        @inline(__always) package var cluster: UInt64 { UInt64(clusterNumber) }
        @inline(__always) package var cluster6: UInt64 { UInt64(clusterPath & 0x3F) }
        @inline(__always) package var cluster10: UInt64 { UInt64(clusterPath & 0x3FF) }
        @inline(__always) package var word: UInt64 { wordAndTag & 0x3_FFFF }
        @inline(__always) package var tag: UInt64 { wordAndTag >> 18 }
    }

    /// Stands for the tag of a place where there is no word, and for that of the root.
    package static let noTag: UInt8 = 127
    package static let rootTag: UInt8 = 126

    /// The words of the sentence, then the root, then an empty node for every place that has none.
    package private(set) var nodes: [Node] = []
    package private(set) var stack: [Int32] = []
    /// The first word of the buffer.
    package private(set) var front = 0
    /// The number of words, and so the index of the root.
    package private(set) var count = 0
    /// For each word its token, counted from the first of the sentence; marks are left out.
    package private(set) var places: [Int32] = []

    package init() {}

    /// Begins a sentence. Marks take no part in it: of them a word knows only which stand before it, and they get their
    /// heads afterwards (`MarkHeads`).
    package mutating func reset(_ sentence: Range<Int>, tokens: [Token], words: [WordInfo]) {
        front = 0
        stack.removeAll(keepingCapacity: true)
        nodes.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        count = sentence.count { Self.markBit(tokens[$0].tag) == 0 }
        var node = Node()
        node.leftmost = Int32(count + 1)
        node.rightmost = node.leftmost
        nodes.reserveCapacity(count + 2)
        places.reserveCapacity(count)
        for index in sentence {
            let tag = tokens[index].tag
            let mark = Self.markBit(tag)
            if mark != 0 {
                node.marks |= mark
                if tag == .comma { node.commasBefore &+= 1 }
                continue
            }
            node.wordAndTag = UInt64(words[index].id) | UInt64(tag.rawValue) << 18
            node.clusterNumber = words[index].cluster
            node.clusterPath = words[index].clusterPath
            nodes.append(node)
            places.append(Int32(index - sentence.lowerBound))
            node.marks = 0
            if tag.isVerb || tag == .md { node.verbsBefore &+= 1 }
            if tag == .cc { node.coordinatorsBefore &+= 1 }
        }
        node.clusterNumber = 0
        node.clusterPath = 0
        node.wordAndTag = UInt64(Self.rootTag) << 18
        nodes.append(node)
        node.wordAndTag = UInt64(Self.noTag) << 18
        node.marks = 0
        nodes.append(node)
    }

    /// The bit that stands for a mark with this tag; 0 for words.
    @inline(__always)
    package static func markBit(_ tag: PennTag) -> UInt8 {
        switch tag {
        case .comma: 1
        case .colon, .nfp: 2
        case .openQuote, .closeQuote: 4
        case .openBracket, .closeBracket: 8
        case .hyphen: 16
        case .period: 32
        default: 0
        }
    }

    package var isDone: Bool { front == count && stack.isEmpty }

    /// The word `depth` places below the top of the stack, or the empty node.
    @inline(__always)
    package func stackNode(_ depth: Int) -> Int {
        depth < stack.count ? Int(stack[stack.count - 1 - depth]) : count + 1
    }

    /// The word `offset` places behind the front of the buffer, the root, or the empty node.
    @inline(__always)
    package func bufferNode(_ offset: Int) -> Int { min(front + offset, count + 1) }

    /// The only transition there is, where there is but one: nothing to attach, or nothing left to shift.
    ///
    /// The root takes one word only, so with an empty buffer all words but the last go to the word below them.
    @inline(__always)
    package var forced: Transition? {
        if stack.isEmpty { return .shift }
        if front == count { return stack.count > 1 ? .right : .left }
        return nil
    }

    @inline(__always)
    package func allows(_ transition: Transition) -> Bool { transition != .right || stack.count > 1 }

    package mutating func apply(_ transition: Transition) {
        switch transition {
        case .shift:
            stack.append(Int32(front))
            front += 1
        case .left:
            guard let word = stack.popLast() else { return }
            let head = front
            nodes.withUnsafeMutableBufferPointer { nodes in
                nodes[Int(word)].head = Int32(head)
                nodes[head].leftmost = word
                nodes[head].leftKinds.formUnion(.init(before: nodes[Int(word)]))
                nodes[head].leftCount = min(nodes[head].leftCount &+ 1, 7)
            }
        case .right:
            guard let word = stack.popLast(), let head = stack.last.map(Int.init) else { return }
            nodes.withUnsafeMutableBufferPointer { nodes in
                nodes[Int(word)].head = Int32(head)
                nodes[head].rightmost = word
                nodes[head].rightKinds.formUnion(.init(after: nodes[Int(word)]))
                nodes[head].rightCount = min(nodes[head].rightCount &+ 1, 7)
            }
        }
    }
}

extension ParserState {
    /// Takes over another state; if that is one of the same sentence, nothing is allocated but the first time.
    mutating func copy(_ other: borrowing ParserState) {
        front = other.front
        count = other.count
        stack.replaceSubrange(0..., with: other.stack)
        places.replaceSubrange(0..., with: other.places)
        nodes.replaceSubrange(0..., with: other.nodes)
    }

    /// Whether both, states of one sentence, have the same words left to attach.
    func hasSameStack(as other: borrowing ParserState) -> Bool { front == other.front && stack == other.stack }
}

extension ParserState {
    /// Takes over the heads of an annotated sentence, for training the labeller.
    package mutating func setHeads(_ heads: [Int]) {
        for (index, head) in heads.enumerated() {
            nodes[index].head = Int32(head)
            if index < head {
                if nodes[head].leftCount == 0 { nodes[head].leftmost = Int32(index) }
                nodes[head].leftCount = min(nodes[head].leftCount + 1, 7)
            } else {
                nodes[head].rightmost = Int32(index)
                nodes[head].rightCount = min(nodes[head].rightCount + 1, 7)
            }
        }
    }

    /// The annotated heads among the words that are no marks, as indices in `nodes`; a word that hangs on a mark goes to
    /// the head of that.
    package func heads(_ tokens: [Token]) -> [Int] {
        var nodeOfToken = [Int](repeating: -1, count: tokens.count)
        for (index, place) in places.enumerated() { nodeOfToken[Int(place)] = index }
        return places.map { place in
            var head = Int(tokens[Int(place)].head)
            var steps = 0
            while head >= 0, nodeOfToken[head] < 0, steps < tokens.count {
                head = Int(tokens[head].head)
                steps += 1
            }
            return head < 0 ? count : nodeOfToken[head]
        }
    }
}
