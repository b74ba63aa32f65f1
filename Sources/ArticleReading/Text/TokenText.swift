import Language

/// Words of an analysis, as text.
enum TokenText {
    /// In small letters; letters beyond ASCII as they stand.
    static func lowercased(_ text: [UInt8], _ token: Token) -> String {
        String(decoding: text[token.range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }, as: UTF8.self)
    }
}
