import Language

/// Reads the names of people, organizations and places that Universal NER adds to EWT, in the IOB2 format.
enum BasicNames {
    /// Puts the names of the file into the sentences of the documents it covers.
    static func add(fromFile path: String, to documents: inout [GoldDocument]) throws {
        var names: [[Name]] = []
        var current: [Name] = []
        var token = 0
        var inDocument: [String: [[Name]]] = [:]
        var document = ""
        for line in String(decoding: try Files.read(path), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            if line.hasPrefix("#") {
                if line.hasPrefix("# newdoc") {
                    inDocument[document] = names
                    names = []
                    document = line.split(separator: "=").last.map { String($0.drop { $0 == " " }) } ?? ""
                }
            } else if line.isEmpty {
                if token > 0 { names.append(current) }
                current = []
                token = 0
            } else {
                let columns = line.split(separator: "\t")
                guard columns.count > 2, columns[0].allSatisfy(\.isNumber) else { continue }
                read(columns[2], token: token, &current)
                token += 1
            }
        }
        inDocument[document] = names
        for index in documents.indices {
            guard let lists = inDocument[documents[index].name], lists.count == documents[index].sentences.count else {
                continue
            }
            for (position, list) in lists.enumerated() {
                documents[index].sentences[position].names = list
                documents[index].sentences[position].hasNames = true
            }
        }
    }

    private static func read(_ label: Substring, token: Int, _ names: inout [Name]) {
        let kinds: [Substring: NameKind] = ["PER": .person, "ORG": .organization, "LOC": .place]
        if label.hasPrefix("B-"), let kind = kinds[label.dropFirst(2)] {
            names.append(Name(range: 0..<0, tokens: token..<(token + 1), kind: kind))
        } else if label.hasPrefix("I-"), let last = names.indices.last, names[last].tokens.upperBound == token {
            names[last].tokens = names[last].tokens.lowerBound..<(token + 1)
        }
    }
}
