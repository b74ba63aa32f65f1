import Configuration
import TerminalScreen

/// Bytes as a file of settings: what is read of it stands where it says, comes out the same when it is written and read
/// again, and every value can be asked for a key and a colour.
@_cdecl("LLVMFuzzerTestOneInput")
public func readSettings(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = Array(UnsafeBufferPointer(start: start, count: count))
    let file = ConfigurationFile(path: "config.toml", text: text)
    let lines = text.count { $0 == 0x0A } + 1
    precondition(file.entries.count + file.problems.count <= lines)
    precondition(Set(file.entries.map(\.key)).count == file.entries.count)
    for entry in file.entries {
        precondition((1...lines).contains(entry.line))
        let again = ConfigurationFile(path: "again", text: Array("key = \(written(entry.value))\n".utf8))
        precondition(again.problems.isEmpty && again.entries.map(\.value) == [entry.value])
        for word in words(entry.value) {
            _ = Key(named: word)
            _ = ColourScheme.Colour(word)
        }
    }
    for problem in file.problems {
        precondition(problem.line.map { (1...lines).contains($0) } ?? false)
        precondition(!problem.description.isEmpty)
    }
    return 0
}

/// As TOML has it.
private func written(_ value: ConfigurationValue) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number(let number): "\(number)"
    case .truth(let truth): "\(truth)"
    case .texts(let texts): "[" + texts.map { quoted($0) }.joined(separator: ", ") + "]"
    }
}

private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": quoted += "\\\""
        case "\\": quoted += "\\\\"
        case "\n": quoted += "\\n"
        case "\r": quoted += "\\r"
        default: quoted.unicodeScalars.append(scalar)
        }
    }
    return quoted + "\""
}

private func words(_ value: ConfigurationValue) -> [String] {
    switch value {
    case .text(let text): [text]
    case .number(let number): ["\(number)"]
    case .truth: []
    case .texts(let texts): texts
    }
}
