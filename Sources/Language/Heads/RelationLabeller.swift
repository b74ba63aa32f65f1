/// Names the relation of every word to its head, once all heads are known.
package struct RelationLabeller: Sendable {
    private let weights: ClassWeights

    package init?(_ data: LanguageData) {
        guard let weights = ClassWeights(full: data.section(.labels), few: data.section(.labelsFew)) else { return nil }
        self.weights = weights
    }

    /// Sets the relations of the tokens of the sentence that was just parsed.
    func label(_ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo], state: ParserState) {
        state.nodes.withUnsafeBufferPointer { nodes in
            ClassWeights.Rows.with { found in
                ClassWeights.Rows.with { waiting in
                    var (found, waiting) = (found, waiting)
                    /// The arc that is labelled next, once the weights of the one after it are on their way from memory.
                    var next: (dependent: Int, sibling: Int)?
                    LabelOrder.each(state) { dependent, sibling in
                        let index = sentence.lowerBound + Int(state.places[dependent])
                        if let known = LabelOrder.knownRelation(of: dependent, nodes) {
                            tokens[index].relation = known
                            return
                        }
                        found.removeAll()
                        RelationFeatures.each(
                            nodes, dependent: dependent, sibling: sibling, siblingRelation: .root, word: words[index],
                            part: .early
                        ) { weights.find($0, isFull: $1, &found) }
                        if let next { label(next, &waiting) }
                        next = (dependent, sibling)
                        swap(&found, &waiting)
                    }
                    if let next { label(next, &waiting) }

                    /// Names an arc, to whose early features the late ones are added.
                    @inline(__always)
                    func label(_ arc: (dependent: Int, sibling: Int), _ rows: inout ClassWeights.Rows) {
                        let index = sentence.lowerBound + Int(state.places[arc.dependent])
                        let siblingRelation =
                            arc.sibling < state.count
                            ? tokens[sentence.lowerBound + Int(state.places[arc.sibling])].relation : .root
                        RelationFeatures.each(
                            nodes, dependent: arc.dependent, sibling: arc.sibling, siblingRelation: siblingRelation,
                            word: words[index], part: .late
                        ) { weights.find($0, isFull: $1, &rows) }
                        let label = weights.best(in: 1..<Relation.allCases.count, rows)
                        tokens[index].relation = Relation(rawValue: UInt8(label)) ?? .dep
                    }
                }
            }
        }
        for index in 0..<state.count where Int(state.nodes[index].head) == state.count {
            tokens[sentence.lowerBound + Int(state.places[index])].relation = .root
        }
        correctCasedArguments(sentence, of: &tokens)
    }

    /// A noun with a preposition is neither subject nor object: in the treebanks 3 of 27,000 are.
    private func correctCasedArguments(_ sentence: Range<Int>, of tokens: inout [Token]) {
        for index in sentence where tokens[index].relation == .casing && tokens[index].tag != .pos {
            let noun = Int(tokens[index].head)
            guard noun > index else { continue }
            switch tokens[noun].relation {
            case .nsubj, .nsubjPassive, .obj, .iobj: tokens[noun].relation = .obl
            default: break
            }
        }
    }
}

/// The order in which arcs are labelled: on each side of a head from the inside out, so that the label of a word can
/// depend on that of its neighbour nearer to the head.
package enum LabelOrder {
    /// Calls `body` with each word that does not hang on the root, and its inner sibling or the empty node.
    @inline(__always)
    package static func each(_ state: ParserState, _ body: (_ dependent: Int, _ sibling: Int) -> Void) {
        let count = state.count
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: count + 1) { inner in
            inner.initialize(repeating: Int32(count + 1))
            for dependent in 0..<count {
                let head = Int(state.nodes[dependent].head)
                guard head >= 0, head < dependent else { continue }
                body(dependent, Int(inner[head]))
                inner[head] = Int32(dependent)
            }
            inner.update(repeating: Int32(count + 1))
            for dependent in stride(from: count - 1, through: 0, by: -1) {
                let head = Int(state.nodes[dependent].head)
                guard head > dependent, head < count else { continue }
                body(dependent, Int(inner[head]))
                inner[head] = Int32(dependent)
            }
        }
    }

    /// The relation that follows from the tags of a word and its head: in the treebanks each of these cases has the same
    /// one 997 times of a thousand and more.
    @inline(__always)
    package static func knownRelation(
        of dependent: Int, _ nodes: UnsafeBufferPointer<ParserState.Node>
    ) -> Relation? {
        let node = nodes[dependent]
        guard let tag = PennTag(rawValue: UInt8(node.tag)) else { return nil }
        switch tag {
        case .cc: return .cc
        case .pos: return .casing
        case .prpPossessive: return .nmodPossessive
        case .md: return .aux
        default: break
        }
        let headIndex = Int(node.head)
        guard headIndex > dependent, let head = PennTag(rawValue: UInt8(nodes[headIndex].tag)) else { return nil }
        if tag == .dt { return head.isNoun ? .det : nil }
        guard node.leftCount | node.rightCount == 0 else { return nil }
        let isNextToHead = headIndex == dependent + 1
        switch (tag, head) {
        case (.jj, .nn), (.jj, .nns): return .amod
        case (.to, .vb): return .mark
        case (.in, .nn), (.in, .nns), (.in, .nnp), (.in, .cd): return isNextToHead ? .casing : nil
        case (.nn, .nn), (.nn, .nns): return isNextToHead ? .compound : nil
        case (.rb, .vb), (.rb, .vbd), (.rb, .jj): return isNextToHead ? .advmod : nil
        case (.prp, .vbp): return isNextToHead ? .nsubj : nil
        default: return nil
        }
    }
}
