@testable import Language

/// The analysis of a text given as one block.
func analyse(_ text: String) -> Analysis {
    let bytes = Array(text.utf8)
    return Analyser().analyse(bytes, blocks: [0..<bytes.count])
}

/// The words of a text as the tokenizer cuts them.
func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return analyse(text).tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
}

/// The sentences of a text.
func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return analyse(text).sentences.map { String(decoding: bytes[$0.range], as: UTF8.self) }
}

/// The names of a text, written by `line` from what reads the words of a range of its tokens.
func names<Line>(_ text: String, _ line: (Name, (Range<Int>) -> String) -> Line?) -> [Line] {
    let bytes = Array(text.utf8)
    let analysis = analyse(text)
    return analysis.names.compactMap { name in
        line(name) { tokens in
            let start = analysis.tokens[tokens.lowerBound].range.lowerBound
            let end = analysis.tokens[tokens.upperBound - 1].range.upperBound
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
    }
}
