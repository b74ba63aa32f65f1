import Language

/// Prints the names of text files as JSON lines, in the form that the name scorer reads.
enum NameLines {
    static func print(_ paths: [String], _ analyser: Analyser) throws {
        for path in try paths.flatMap({ try Files.list($0, ending: ".txt") }) {
            let text = try Files.read(path)
            let analysis = analyser.analyse(text, blocks: paragraphs(text))
            let names = analysis.names.map {
                "{\"start\": \($0.range.lowerBound), \"end\": \($0.range.upperBound), \"kind\": \"\($0.kind)\", \"actor\": null}"
            }
            let file = path.split(separator: "/").last ?? ""
            let name = file.hasSuffix(".txt") ? file.dropLast(4) : file
            Swift.print("{\"doc\": \"\(name)\", \"names\": [\(names.joined(separator: ", "))]}")
        }
    }

    /// The parts of a text that blank lines set apart.
    private static func paragraphs(_ text: [UInt8]) -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var start = 0
        for index in text.indices where index > 0 && text[index] == 0x0A && text[index - 1] == 0x0A {
            blocks.append(start..<index)
            start = index
        }
        blocks.append(start..<text.count)
        return blocks
    }
}
