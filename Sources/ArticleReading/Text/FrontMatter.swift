/// What programs that keep notes write of one above its words, between two fences of hyphens; each line says one thing.
///
///     ---
///     title: Ferry service returns
///     date: 2026-01-30
///     ---
enum FrontMatter {
    /// More lines than this nobody writes about a note.
    private static let mostLines = 40

    /// From the first fence to the end of the second; empty where the text begins with none.
    static func range(in text: [UInt8]) -> Range<Int> {
        let start = WhiteSpace.endOfSpaces(text, from: 0, before: text.count)
        var lineCount = 0
        var lineStart = start
        while lineStart < text.count, lineCount <= mostLines {
            let lineEnd = text[lineStart...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
            let line = WhiteSpace.trim(text, lineStart..<lineEnd)
            let isFence = text[line].elementsEqual(fence)
            if lineStart == start {
                guard isFence else { return 0..<0 }
            } else if isFence {
                return start..<line.upperBound
            }
            if !line.isEmpty { lineCount += 1 }
            lineStart = lineEnd + 1
        }
        return 0..<0
    }

    private static let fence: [UInt8] = Array("---".utf8)
}
