/// What the parser works with, kept from one sentence to the next so that its memory need not be asked for again.
package struct ParserStorage {
    /// The way that is more likely; when a sentence is parsed, its tree.
    var state = ParserState()
    var rival = ParserState()

    package init() {}
}
