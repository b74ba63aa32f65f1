import CivilTime

/// Dates on lines of their own in a chronicle, each above what happened on it.
///
///     June 18, 2019
///
///     The county approved the landfill's expansion …
enum DateHeadings {
    /// Fewer may be when a page was published and when it was updated.
    private static let fewest = 3
    /// Bytes of "Wednesday, September 30, 2020" and some marks, at the most.
    private static let longest = 36

    /// The blank lines, by their indices, between each date and the sentence below it; three or more dates in the order of
    /// time, from the first or from the last.
    static func find(_ text: [UInt8], _ lines: [TextLines.Line]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var days: [CivilDay] = []
        for index in lines.indices {
            guard let day = day(of: lines[index].range, in: text),
                let next = lines[(index + 1)...].firstIndex(where: { !$0.isBlank }), lines[next].width > longest,
                BlockLook.endMark(text, lines[next].range) == .sentence
            else { continue }
            found.append((index + 1)..<next)
            days.append(day)
        }
        let pairs = zip(days, days.dropFirst())
        return found.count >= fewest && (pairs.allSatisfy { $0 < $1 } || pairs.allSatisfy { $0 > $1 }) ? found : []
    }

    /// `nil` for a line that is more than a date, or none.
    private static func day(of line: Range<Int>, in text: [UInt8]) -> CivilDay? {
        guard (8...longest).contains(line.count), line.contains(where: { text[$0].isDigit }) else { return nil }
        let hashes = TitleMarks.lengthOfHashes(line, in: text)
        let look = BlockLook(text, (line.lowerBound + hashes)..<line.upperBound)
        guard let (date, words) = HeaderDateFinder(look, in: text).date(at: 0), words.upperBound == look.wordCount
        else { return nil }
        return date.civilDay()
    }
}
