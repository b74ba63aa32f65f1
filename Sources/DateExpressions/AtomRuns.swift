/// The runs of atoms of a text that may hold a date, scanned once for all that ask for them.
struct AtomRuns {
    private var atoms: [Atom] = []
    /// Where each run ends in `atoms`.
    private var ends: [Int] = []

    init(_ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) {
        var scanner = Scanner(lexicon, count: text.count)
        var run: [Atom] = []
        while scanner.next(text, into: &run) {
            atoms.append(contentsOf: run)
            ends.append(atoms.count)
        }
    }

    var count: Int { ends.count }

    subscript(_ index: Int) -> ArraySlice<Atom> { atoms[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }
}
