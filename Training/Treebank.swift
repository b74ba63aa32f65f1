import Language

/// A sentence of a treebank: its text, and its tokens with their tags, heads and relations as annotated.
struct GoldSentence {
    var text: [UInt8] = []
    /// Heads are indices in this array, -1 for the root.
    var tokens: [Token] = []
    /// Whether a paragraph starts with this sentence.
    var startsParagraph = false
    var lemmas: [String] = []
    /// The annotated relations as the treebank writes them.
    var relations: [String] = []
    /// Named entities, in order and apart, where the treebank has them.
    var names: [Name] = []
    var hasNames = false
}

/// A document of a treebank.
struct GoldDocument {
    var name: String
    var sentences: [GoldSentence] = []
}

/// Documents, parted into those to learn from and those held back to measure on.
struct Treebank {
    var training: [GoldDocument] = []
    var heldBack: [GoldDocument] = []

    /// Parts documents sorted by name: of each five, the fifth is held back.
    init(_ documents: [GoldDocument]) {
        for (index, document) in documents.sorted(by: { $0.name < $1.name }).enumerated() {
            if index % 5 == 4 { heldBack.append(document) } else { training.append(document) }
        }
    }
}

/// Reads CoNLL-U, the format of Universal Dependencies (universaldependencies.org/format.html).
struct TreebankReader {
    private var documents: [GoldDocument] = []
    private var sentence = GoldSentence()
    private var entities = EntityReader()
    /// Whether a space follows the word just read, and for words written as one their last number and what follows it.
    private var spaceAfter = true
    private var rangeEnd = 0
    private var rangeSpaceAfter = true
    private var paragraphPending = true

    static func documents(inFile path: String) throws -> [GoldDocument] {
        var reader = TreebankReader()
        let lines = String(decoding: try Files.read(path), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        for line in lines { reader.read(line) }
        reader.endSentence()
        return reader.documents
    }

    private mutating func read(_ line: Substring) {
        if line.isEmpty { return endSentence() }
        if line.hasPrefix("#") {
            if line.hasPrefix("# newdoc") {
                let name = line.split(separator: "=").last.map { $0.drop(while: { $0 == " " }) } ?? ""
                documents.append(GoldDocument(name: String(name)))
                paragraphPending = true
            } else if line.hasPrefix("# newpar") {
                paragraphPending = true
            }
            return
        }
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard columns.count >= 10 else { return }
        if let dash = columns[0].firstIndex(of: "-") {
            rangeEnd = Int(columns[0][columns[0].index(after: dash)...]) ?? 0
            rangeSpaceAfter = !columns[9].contains("SpaceAfter=No")
            return
        }
        guard let number = Int(columns[0]) else { return }
        addWord(number, columns)
    }

    private mutating func addWord(_ number: Int, _ columns: [Substring]) {
        if !sentence.tokens.isEmpty, spaceAfter { sentence.text.append(.init(ascii: " ")) }
        let start = sentence.text.count
        sentence.text.append(contentsOf: columns[1].utf8)
        var token = Token(start: Int32(start), end: Int32(sentence.text.count))
        token.tag = PennTag(text: String(columns[4])) ?? .xx
        token.universal = UniversalTag.allCases.first { $0.text == columns[3] } ?? .x
        token.head = Int32((Int(columns[6]) ?? 0) - 1)
        sentence.lemmas.append(String(columns[2]))
        sentence.relations.append(String(columns[7]))
        entities.read(columns[9], token: sentence.tokens.count)
        sentence.tokens.append(token)
        spaceAfter = !columns[9].contains("SpaceAfter=No")
        if number < rangeEnd { spaceAfter = false }
        if number == rangeEnd { spaceAfter = rangeSpaceAfter }
    }

    private mutating func endSentence() {
        rangeEnd = 0
        guard !sentence.tokens.isEmpty, !documents.isEmpty else { return }
        sentence.startsParagraph = paragraphPending
        paragraphPending = false
        for index in sentence.tokens.indices {
            sentence.tokens[index].relation = TreebankRelations.relation(of: index, in: sentence)
        }
        (sentence.names, sentence.hasNames) = entities.names(in: sentence)
        documents[documents.count - 1].sentences.append(sentence)
        sentence = GoldSentence()
        spaceAfter = true
    }
}
