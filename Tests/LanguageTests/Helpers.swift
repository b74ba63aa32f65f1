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
