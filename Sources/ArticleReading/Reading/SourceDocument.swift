/// A file's words and the lines they stand in, freed from what programs did to them on their way.
struct SourceDocument {
    /// UTF-8; in the file's own places where the file is plain text in UTF-8.
    private(set) var text: [UInt8]
    private(set) var lines: TextLines
    /// For the user, where bytes were converted.
    let note: String?

    /// - Parameter isWord: Whether a word, in small letters, is known.
    init(_ bytes: [UInt8], path: String, isWord: ([UInt8]) -> Bool) throws(FileError) {
        guard !bytes.isEmpty else { throw FileError("is empty; put the article into it, or leave it out") }
        if let format = FileFormat(content: bytes), case .unread(let name) = format {
            throw FileError("\(name) is not read yet; save it as plain text (.txt)")
        }
        guard let decoded = DecodedText(bytes) else { throw FileError("is not text; name a plain text file") }
        text = decoded.text
        note = decoded.note
        if FileFormat(ending: FileName.split(path).ending) == .markdown { text = MarkdownText(text).text }
        lines = TextLines(text)
        TextMending.mend(&text, &lines, isWord: isWord)
    }
}
