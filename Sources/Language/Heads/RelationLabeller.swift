/// Names the relation of every word to its head, once all heads are known.
package struct RelationLabeller: Sendable {
    private let weights: ClassWeights

    package init?(_ data: LanguageData) {
        guard let weights = ClassWeights(full: data.section(.labels), few: data.section(.labelsFew)) else { return nil }
        self.weights = weights
    }

    /// Sets the relations of the tokens of the sentence that was just parsed.
    func label(_ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo], state: ParserState) {
        tokens.withUnsafeMutableBufferPointer { tokens in
            words.withUnsafeBufferPointer { words in
                state.nodes.withUnsafeBufferPointer { nodes in
                    state.places.withUnsafeBufferPointer { places in
                        label(
                            ArcView(nodes: nodes, places: places, words: words, tokens: tokens, sentence: sentence),
                            state)
                    }
                }
            }
            for index in 0..<state.count where Int(state.nodes[index].head) == state.count {
                tokens[sentence.lowerBound + Int(state.places[index])].relation = .root
            }
            correctCasedArguments(sentence, of: tokens)
        }
    }

    /// The words of a parsed sentence, and their tokens, which get the relations.
    private struct ArcView {
        var nodes: UnsafeBufferPointer<ParserState.Node>
        var places: UnsafeBufferPointer<Int32>
        var words: UnsafeBufferPointer<WordInfo>
        var tokens: UnsafeMutableBufferPointer<Token>
        var sentence: Range<Int>

        @inline(__always)
        func token(_ node: Int) -> Int { sentence.lowerBound + Int(places[node]) }

        /// The relation of a word, or that of the root for the empty node.
        @inline(__always)
        func relation(_ node: Int) -> Relation { node < places.count ? tokens[token(node)].relation : .root }
    }

    /// An arc that is to be named, with the rows that were found for it.
    private struct Candidate {
        var dependent = 0
        var sibling = 0
        var rows: ClassWeights.Rows
        /// Whether rows are missing: those that depend on the sibling's relation.
        var isWaiting = false
    }

    /// Names all arcs. What the weights of an arc depend on is looked up before the arc in front of it is named, so that they come
    /// from memory meanwhile; all of it, but where that arc is its sibling's.
    @inline(__always)
    private func label(_ view: ArcView, _ state: ParserState) {
        ClassWeights.Rows.with { rows in
            ClassWeights.Rows.with { others in
                var (current, next) = (Candidate(rows: rows), Candidate(rows: others))
                var hasCurrent = false
                LabelOrder.each(state) { dependent, sibling in
                    if let known = LabelOrder.knownRelation(of: dependent, view.nodes) {
                        view.tokens[view.token(dependent)].relation = known
                        return
                    }
                    (next.dependent, next.sibling) = (dependent, sibling)
                    next.isWaiting = hasCurrent && sibling == current.dependent
                    next.rows.removeAll()
                    find(&next, view, next.isWaiting ? .early : .all)
                    if hasCurrent { name(&current, view) }
                    hasCurrent = true
                    swap(&current, &next)
                }
                if hasCurrent { name(&current, view) }
            }
        }
    }

    /// Looks up features of an arc.
    private func find(_ arc: inout Candidate, _ view: ArcView, _ part: FeaturePart) {
        RelationFeatures.each(
            view.nodes, dependent: arc.dependent, sibling: arc.sibling, siblingRelation: view.relation(arc.sibling),
            word: view.words[view.token(arc.dependent)], part: part
        ) { weights.find($0, isFull: $1, &arc.rows) }
    }

    @inline(__always)
    private func name(_ arc: inout Candidate, _ view: ArcView) {
        if arc.isWaiting { find(&arc, view, .late) }
        let label = weights.best(in: 1..<Relation.allCases.count, arc.rows)
        view.tokens[view.token(arc.dependent)].relation = Relation(rawValue: UInt8(label)) ?? .dep
    }

    /// A noun with a preposition is neither subject nor object: in the treebanks 3 of 27,000 are.
    private func correctCasedArguments(_ sentence: Range<Int>, of tokens: UnsafeMutableBufferPointer<Token>) {
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
