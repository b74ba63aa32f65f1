@testable import Language

/// A text with its names marked: "[p:Jane Roe] leads [o:Acme Corp.] in [l:Lyon]".
///
/// p is a person, o an organization, l a place, g a group, e an event, t a thing made, x something else.
struct MarkedNames {
    private(set) var text = ""
    /// The names as "kind:words", in order.
    private(set) var names: [String] = []

    private static let kinds: [Character: NameKind] = [
        "p": .person, "o": .organization, "l": .place, "g": .group, "e": .event, "t": .product, "x": .other,
    ]

    init(_ marked: String) {
        var rest = Substring(marked)
        while let open = rest.firstIndex(of: "[") {
            text += rest[..<open]
            rest = rest[rest.index(after: open)...]
            guard let letter = rest.first, let kind = Self.kinds[letter], let close = rest.firstIndex(of: "]") else {
                break
            }
            let words = rest[..<close].dropFirst(2)
            text += words
            names.append("\(kind):\(words)")
            rest = rest[rest.index(after: close)...]
        }
        text += rest
    }

    /// The names the analyser finds in the text, in the same form.
    var found: [String] {
        let bytes = Array(text.utf8)
        return analyse(text).names.map { "\($0.kind):\(String(decoding: bytes[$0.range], as: UTF8.self))" }
    }
}
