/// A word, number or mark of the text that can stand in a date expression, with what it can be.
struct Atom: Sendable {
    /// UTF-8 byte offsets.
    var start: Int32
    var end: Int32
    var kinds: WordKinds
    /// The number, minute or packed date of what is written in digits; a word's values are in the lexicon.
    var value: Int32 = 0
    /// The second number of what has two: the year of a numeric date, the digits of an integer.
    var detail: Int32 = 0
    /// The lexicon's number of the word, 0 for what is no word.
    var word: UInt16 = 0
    /// Begins with a capital letter.
    var isCapitalised = false
    /// No white space stands before it.
    var isGlued = false
    /// Ends with the dot of an abbreviation.
    var isDotted = false
}
