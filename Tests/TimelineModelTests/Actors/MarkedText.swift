import ArticleReading
import CivilTime
import DateExpressions
import Language

/// An article written with what the analyser would see in it, so that tests of actors don't depend on the analyser.
///
/// One sentence a line. Words are parted by spaces and carry their Penn tag, `said/VBD`; a name stands in braces after
/// its kind, `{person Ann Lee}`, with a role before a bar: `{person Mayor | Ann Lee}`. Its words are proper nouns.
///
///     {person Ann Lee} said/VBD the/DT council/NN agreed/VBD ./.
struct MarkedText {
    private var text: [UInt8] = []
    private var analysis = Analysis()
    private var blocks: [Block] = []

    static func article(_ id: String, _ marked: String) -> ReadArticle {
        var reader = MarkedText()
        for line in marked.split(separator: "\n") { reader.addSentence(line) }
        let article = Article(
            id: id, path: id + ".txt", text: reader.text, blocks: reader.blocks, lineStarts: [0], title: nil,
            publisher: nil,
            publication: Publication(period: nil, basis: .unknown, because: "not stated"))
        return ReadArticle(article: article, analysis: reader.analysis, dates: [])
    }

    private mutating func addSentence(_ line: Substring) {
        let first = analysis.tokens.count
        let start = text.count
        var name: (kind: NameKind, start: Int, role: Range<Int>?)?
        for part in line.split(separator: " ") {
            if part.hasPrefix("{") {
                name = (Self.kind(part.dropFirst()), analysis.tokens.count, nil)
            } else if part == "|", let open = name {
                name = (open.kind, analysis.tokens.count, open.start..<analysis.tokens.count)
            } else if let open = name {
                addToken(part.hasSuffix("}") ? part.dropLast() : part, .nnp)
                guard part.hasSuffix("}") else { continue }
                let tokens = open.start..<analysis.tokens.count
                let range =
                    analysis.tokens[tokens.lowerBound].range
                    .lowerBound..<analysis.tokens[tokens.upperBound - 1].range.upperBound
                analysis.names.append(Name(range: range, tokens: tokens, kind: open.kind, role: open.role))
                name = nil
            } else {
                let slash = part.lastIndex(of: "/") ?? part.endIndex
                let tag = slash < part.endIndex ? PennTag(text: String(part[part.index(after: slash)...])) : nil
                addToken(part[..<slash], tag ?? .nn)
            }
        }
        guard analysis.tokens.count > first else { return }
        let range = start..<(text.count - 1)
        analysis.sentences.append(Sentence(tokens: first..<analysis.tokens.count, range: range, block: blocks.count))
        blocks.append(Block(range: range, kind: blocks.isEmpty ? .title : .paragraph))
    }

    private mutating func addToken(_ word: Substring, _ tag: PennTag) {
        var token = Token(start: Int32(text.count), end: Int32(text.count + word.utf8.count))
        // A word of a role may carry a tag of its own.
        token.tag = tag
        if let slash = word.lastIndex(of: "/"), let own = PennTag(text: String(word[word.index(after: slash)...])) {
            token.tag = own
            token.end = Int32(text.count + word[..<slash].utf8.count)
            text += Array(word[..<slash].utf8)
        } else {
            text += Array(word.utf8)
        }
        text.append(UInt8(ascii: " "))
        analysis.tokens.append(token)
    }

    private static func kind(_ word: Substring) -> NameKind {
        NameKind.allCases.first { "\($0)" == word } ?? .other
    }
}
