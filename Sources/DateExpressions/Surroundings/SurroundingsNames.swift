import Language

/// Whether words are part of a name: "Sunday Times", "USA Today", "The Daily Mail".
extension Surroundings {
    /// Within a longer name of a person, an organization, a product or a place.
    func isInName(_ first: Atom, _ last: Atom) -> Bool {
        var low = 0
        var high = analysis.names.count
        while low < high {
            let middle = (low + high) / 2
            if analysis.names[middle].range.upperBound <= Int(first.start) { low = middle + 1 } else { high = middle }
        }
        guard low < analysis.names.count else { return false }
        let name = analysis.names[low]
        guard name.kind != .event, name.kind != .other else { return false }
        guard name.range.lowerBound <= Int(first.start), name.range.upperBound >= Int(last.end) else { return false }
        // "Sunday Times" goes on behind the word; "Ernie May" ends with one that is a name too; "in Tanzania Friday" is a
        // day behind a place.
        if name.range.upperBound > Int(last.end) { return true }
        return name.kind == .person && name.range.lowerBound < Int(first.start) && book.lexicon.needsCapital(first.word)
    }

    /// "The Daily Mail", "the Spring Hotel": a capital on the word and on the next.
    func isTitle(_ atoms: [Atom], _ start: Int, _ end: Int) -> Bool {
        let offset = Int(atoms[end - 1].end)
        guard atoms[end - 1].isCapitalised, offset + 1 < text.count, text[offset] == 0x20 else { return false }
        return isCapital(offset + 1)
    }

    /// "USA Today": with a capital within a sentence, behind another; a headline has no full stop.
    func isEndOfName(_ atom: Atom) -> Bool {
        guard atom.isCapitalised else { return false }
        let start = Int(atom.start)
        let index = token(at: start)
        guard index > 0, index < analysis.tokens.count, !isSentenceStart(start),
            Int(analysis.tokens[index - 1].end) == start - 1, isCapital(Int(analysis.tokens[index - 1].start))
        else { return false }
        let rest = analysis.tokens[index...].prefix(80)
        return rest.first { $0.tag == .period || text[Int($0.end) - 1] == 0x0A }?.tag == .period
    }

    /// "the party daily Granma", "the weekly Der Spiegel": a noun, or behind one, before a name.
    func isPaper(_ atom: Atom) -> Bool {
        guard !atom.isCapitalised, isCapital(Int(atom.end) + 1) else { return false }
        let index = token(at: Int(atom.start))
        guard index > 0, index < analysis.tokens.count else { return false }
        return analysis.tokens[index].tag == .nn || analysis.tokens[index - 1].tag.isNoun
    }

    func isCapital(_ offset: Int) -> Bool {
        offset >= 0 && offset < text.count && text[offset] >= 0x41 && text[offset] <= 0x5A
    }

    func isTitled(_ atoms: [Atom], _ start: Int, _ end: Int) -> Bool {
        // A headline has capitals throughout: then the word before has one too, and this says nothing.
        for index in start..<end where atoms[index].word != 0 && !atoms[index].isCapitalised { return false }
        let first = Int(atoms[start].start)
        guard !isSentenceStart(first) else { return false }
        let index = token(at: first)
        guard index >= 2, index <= analysis.tokens.count else { return false }
        let range = analysis.tokens[index - 1].range
        return range.upperBound <= text.count && !isCapital(range.lowerBound)
    }
}
