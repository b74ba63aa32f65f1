/// Finds names and their kinds, from left to right, by an averaged perceptron over words, shapes, gazetteers and the parse.
package struct NameFinder: Sendable {
    private let weights: FeatureTable
    let phrases: Phrases?

    package init?(_ data: LanguageData) {
        guard let table = FeatureTable(data.section(.names)), table.classCount == NameFeatures.classCount else {
            return nil
        }
        weights = table
        phrases = Phrases(data.section(.phrases))
    }

    /// Appends the names of a sentence, in order.
    func find(
        in sentence: Range<Int>, tokens: [Token], words: [WordInfo], into names: inout [Name]
    ) {
        guard sentence.contains(where: { NameFeatures.isNameLike(words[$0], tokens[$0].tag) }) else { return }
        withUnsafeTemporaryAllocation(of: NameContext.self, capacity: sentence.count) { contexts in
            NameFeatures.fill(contexts, sentence, tokens: tokens, words: words, phrases: phrases)
            label(sentence, tokens, words, contexts, &names)
        }
    }

    /// - Parameter contexts: Those of the sentence's tokens.
    @inline(__always)
    private func label(
        _ sentence: Range<Int>, _ tokens: [Token], _ words: [WordInfo],
        _ contexts: UnsafeMutableBufferPointer<NameContext>, _ names: inout [Name]
    ) {
        let letterCase = LetterCase(words[sentence])
        var before = NameFeatures.outside
        var start = 0
        var kind = NameKind.other
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: NameFeatures.classCount) { scores in
            guard let scores = scores.baseAddress else { return }
            for index in sentence {
                var label = NameFeatures.outside
                let isInside = before != NameFeatures.outside
                let mayBeNamed = isInside || !NameFeatures.isPlainOpening(words[index], tokens[index].tag)
                if mayBeNamed,
                    NameFeatures.isCandidate(index, in: sentence, tokens: tokens, words: words, isInside: isInside)
                {
                    scores.update(repeating: 0, count: NameFeatures.classCount)
                    RowList.with { rows in
                        NameFeatures.each(
                            index, in: sentence, tokens: tokens, words: words,
                            context: contexts[index - sentence.lowerBound], letterCase: letterCase, before: before
                        ) { weights.find($0, &rows) }
                        weights.add(rows, to: scores)
                    }
                    for other in 1..<NameFeatures.classCount
                    where scores[other] > scores[label] && (other != NameFeatures.inside || isInside) {
                        label = other
                    }
                }
                if label != NameFeatures.inside {
                    if isInside { append(start..<index, kind, tokens, &names) }
                    if let begun = NameFeatures.kind(ofClass: label) { (start, kind) = (index, begun) }
                }
                before = label
            }
        }
        if before != NameFeatures.outside { append(start..<sentence.upperBound, kind, tokens, &names) }
    }

    private func append(_ range: Range<Int>, _ kind: NameKind, _ tokens: [Token], _ names: inout [Name]) {
        names.append(
            Name(
                range: Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end), tokens: range,
                kind: kind))
    }
}
