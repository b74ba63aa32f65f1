import Language

/// Measures the analyser on documents held back from training.
struct Evaluation {
    let analyser: Analyser

    /// Right, of found and of wanted.
    struct Score {
        var right = 0
        var found = 0
        var wanted = 0

        var f1: Double { found + wanted == 0 ? 0 : 200 * Double(right) / Double(found + wanted) }
    }

    /// Scores on raw text, its paragraphs given as blocks.
    func segmentation(_ documents: [GoldDocument]) -> (sentences: Score, tokens: Score) {
        var sentenceScore = Score()
        var tokenScore = Score()
        for document in documents {
            let (text, blocks, gold, starts) = Self.rawText(document)
            let analysis = analyser.analyse(text, blocks: blocks)
            let found = Set(analysis.tokens.map(\.range))
            tokenScore.right += gold.intersection(found).count
            tokenScore.found += found.count
            tokenScore.wanted += gold.count
            let foundStarts = Set(analysis.sentences.map(\.range.lowerBound))
            sentenceScore.right += starts.intersection(foundStarts).count
            sentenceScore.found += foundStarts.count
            sentenceScore.wanted += starts.count
        }
        return (sentenceScore, tokenScore)
    }

    static func rawText(
        _ document: GoldDocument
    ) -> (text: [UInt8], blocks: [Range<Int>], tokens: Set<Range<Int>>, starts: Set<Int>) {
        var text: [UInt8] = []
        var blocks: [Range<Int>] = []
        var tokens: Set<Range<Int>> = []
        var starts: Set<Int> = []
        for sentence in document.sentences {
            if !text.isEmpty { text.append(sentence.startsParagraph ? 0x0A : 0x20) }
            let offset = text.count
            text.append(contentsOf: sentence.text)
            starts.insert(offset)
            for token in sentence.tokens {
                tokens.insert((token.range.lowerBound + offset)..<(token.range.upperBound + offset))
            }
            if sentence.startsParagraph || blocks.isEmpty {
                blocks.append(offset..<text.count)
            } else {
                blocks[blocks.count - 1] = blocks[blocks.count - 1].lowerBound..<text.count
            }
        }
        return (text, blocks, tokens, starts)
    }

    /// Scores of tags and dependencies on the treebank's own tokens and sentences.
    func annotation(_ documents: [GoldDocument]) -> Annotation {
        var result = Annotation()
        for sentence in documents.lazy.flatMap(\.sentences) {
            var tokens = sentence.tokens.map { Token(start: $0.start, end: $0.end) }
            analyser.annotate(&tokens, text: sentence.text)
            scoreLemmas(tokens, of: sentence, &result)
            for (found, gold) in zip(tokens, sentence.tokens) {
                result.count += 1
                if found.tag == gold.tag {
                    result.tags += 1
                } else {
                    result.confusions["\(gold.tag.text)→\(found.tag.text)", default: 0] += 1
                }
                if found.universal == gold.universal { result.universal += 1 }
                result.relationCounts[gold.relation.text, default: 0] += 1
                if found.head != gold.head { result.missedHeads[gold.relation.text, default: 0] += 1 }
                if found.head == gold.head {
                    result.heads += 1
                    if found.relation == gold.relation {
                        result.relations += 1
                    } else {
                        result.relationConfusions["\(gold.relation.text)→\(found.relation.text)", default: 0] += 1
                    }
                }
            }
        }
        return result
    }

    /// Compares the lemmas of all words, letter case left out.
    private func scoreLemmas(_ tokens: [Token], of sentence: GoldSentence, _ result: inout Annotation) {
        var analysis = Analysis()
        analysis.tokens = tokens
        for (index, gold) in sentence.lemmas.enumerated() where ParserState.markBit(sentence.tokens[index].tag) == 0 {
            let found = analysis.lemma(index, in: sentence.text).lowercased()
            result.words += 1
            if found == gold.lowercased() {
                result.lemmas += 1
            } else {
                let word = analysis.lowercased(index, in: sentence.text)
                result.lemmaConfusions["\(word): \(gold)→\(found)", default: 0] += 1
            }
        }
    }

    /// How many marks get the annotated head when those of all words are given: what the rules for marks are worth.
    func marks(_ documents: [GoldDocument]) -> (right: Int, count: Int) {
        var score = (right: 0, count: 0)
        for sentence in documents.lazy.flatMap(\.sentences) {
            var tokens = sentence.tokens
            Models.hangMarks(&tokens, words: analyser.words(of: tokens, text: sentence.text))
            for (found, gold) in zip(tokens, sentence.tokens) where ParserState.markBit(gold.tag) != 0 {
                score.count += 1
                if found.head == gold.head { score.right += 1 }
            }
        }
        return score
    }

    struct Annotation {
        var count = 0
        var tags = 0
        var universal = 0
        var heads = 0
        var relations = 0
        /// Tokens that are no marks, and how many of them have the annotated lemma.
        var words = 0
        var lemmas = 0
        var lemmaConfusions: [String: Int] = [:]
        var confusions: [String: Int] = [:]
        var missedHeads: [String: Int] = [:]
        var relationCounts: [String: Int] = [:]
        var relationConfusions: [String: Int] = [:]
    }

    static func percent(_ part: Int, _ whole: Int) -> String {
        let hundredths = whole == 0 ? 0 : Int((Double(part) / Double(whole) * 10_000).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}

extension Evaluation {
    /// Prints where sentence starts and token ends differ from the treebank, each with some text around it.
    func printSegmentationErrors(_ documents: [GoldDocument]) {
        for document in documents {
            let (text, blocks, gold, starts) = Self.rawText(document)
            let analysis = analyser.analyse(text, blocks: blocks)
            func show(_ kind: String, _ offset: Int) {
                let before = String(decoding: text[max(0, offset - 40)..<offset], as: UTF8.self)
                let after = String(decoding: text[offset..<min(text.count, offset + 25)], as: UTF8.self)
                print("  \(document.name) \(kind): \(before)‖\(after)")
            }
            let foundStarts = Set(analysis.sentences.map(\.range.lowerBound))
            for offset in starts.subtracting(foundStarts).sorted() { show("missed sentence", offset) }
            for offset in foundStarts.subtracting(starts).sorted() { show("extra sentence", offset) }
            let found = Set(analysis.tokens.map(\.range))
            for range in gold.subtracting(found).sorted(by: { $0.lowerBound < $1.lowerBound }) {
                show("missed token of \(range.count)", range.lowerBound)
            }
        }
    }
}

extension Evaluation {
    /// Scores of names on the treebank's own sentences; where only people, organizations and places are annotated, the
    /// other kinds are left out.
    func names(_ documents: [GoldDocument]) -> (spans: Score, kinds: Score) {
        var spans = Score()
        var kinds = Score()
        for document in documents where document.sentences.contains(where: \.hasNames) {
            let found = analyser.names(in: document.sentences.map { ($0.text, $0.tokens) })
            for (sentence, found) in zip(document.sentences, found) {
                let basic: Set<NameKind> = [.person, .organization, .place]
                let gold = sentence.names.filter { basic.contains($0.kind) }
                let found = found.filter { basic.contains($0.kind) }
                let spansFound = Set(found.map(\.tokens))
                spans.right += gold.count { spansFound.contains($0.tokens) }
                kinds.right += gold.count { name in found.contains { $0.tokens == name.tokens && $0.kind == name.kind }
                }
                spans.found += found.count
                spans.wanted += gold.count
            }
        }
        kinds.found = spans.found
        kinds.wanted = spans.wanted
        return (spans, kinds)
    }
}
