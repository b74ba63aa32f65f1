import Language

/// Feeds any bytes to the analyser, as one block and as two, and checks what it promises of its offsets.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLanguage(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = Array(UnsafeBufferPointer(start: bytes, count: count))
    let middle = count / 2
    for blocks in [[0..<count], [0..<middle, middle..<count]] {
        let analysis = Analyser().analyse(text, blocks: blocks)
        var end: Int32 = 0
        for token in analysis.tokens {
            precondition(token.start >= end && token.end > token.start && Int(token.end) <= count)
            end = token.end
        }
        var last = 0
        for sentence in analysis.sentences {
            precondition(sentence.tokens.lowerBound == last && !sentence.tokens.isEmpty)
            last = sentence.tokens.upperBound
            for index in sentence.tokens {
                let head = analysis.tokens[index].head
                precondition(head == -1 || sentence.tokens.contains(Int(head)))
            }
        }
        precondition(last == analysis.tokens.count)
        var nameEnd = 0
        for name in analysis.names {
            precondition(name.tokens.lowerBound >= nameEnd && !name.tokens.isEmpty)
            nameEnd = name.tokens.upperBound
        }
        for index in analysis.tokens.indices { _ = analysis.lemma(index, in: text) }
    }
    return 0
}
