import CivilTime

/// A date in the name of a file, of the folders above it, or in a web address: `2026-01-30-title.txt`, `APW19980213.1310`,
/// `2026/01/30/title.txt`.
struct FileNameDate {
    var day: CivilDay
    /// The words of the path that say so.
    var words: String
    /// For a reader: what these words are part of.
    var source = "the file name"

    /// The file's own name is asked first, then the end of its folder.
    init?(path: String) {
        let name = FileName.split(path).stem
        if let found = Self.inName(Array(name.utf8)) {
            self = found
            return
        }
        let folders = path.utf8.split(separator: UInt8(ascii: "/")).dropLast()
        guard folders.count >= 3, let found = Self.inFolders(folders.suffix(3)) else { return nil }
        self = found
    }

    /// `https://example.com/2026/01/30/title`, `https://example.com/news/title-2026-01-30.html`: anywhere behind the host.
    init?(address: String) {
        let parts = address.utf8.split(separator: UInt8(ascii: "/")).dropFirst(2)
        let triples = parts.indices.dropLast(2).lazy.compactMap { Self.inFolders(parts[$0...].prefix(3)) }
        guard let found = triples.first ?? parts.lazy.compactMap({ Self.inName(Array($0)) }).first else { return nil }
        self = found
        source = "its address"
    }

    private init(_ day: CivilDay, _ words: ArraySlice<UInt8>) {
        self.day = day
        self.words = String(decoding: words, as: UTF8.self)
    }

    /// - Parameter parts: Three names, one below the other.
    private static func inFolders(_ parts: ArraySlice<Substring.UTF8View>) -> FileNameDate? {
        let texts = parts.map { String(decoding: $0, as: UTF8.self) }
        guard texts.count == 3, texts[0].utf8.count == 4, let year = Int(texts[0]),
            HeaderDate.plausibleYears.contains(year),
            let month = Int(texts[1]), let dayNumber = Int(texts[2]),
            let day = CivilDay(year: year, month: month, day: dayNumber)
        else { return nil }
        return FileNameDate(day, Array(texts.joined(separator: "/").utf8)[...])
    }

    private static func inName(_ name: [UInt8]) -> FileNameDate? {
        var index = 0
        while index < name.count {
            guard name[index].isDigit else {
                index += 1
                continue
            }
            var end = index
            while end < name.count, name[end].isDigit {
                end += 1
            }
            if let found = date(name, index..<end) { return found }
            index = end
        }
        return nil
    }

    private static func date(_ name: [UInt8], _ run: Range<Int>) -> FileNameDate? {
        // A run of digits inside letters is part of a hash or of a word.
        let letters = name[..<run.lowerBound].prefix(while: \.isLetter)
        let isBoundedBefore =
            run.lowerBound == 0 || !name[run.lowerBound - 1].isLetter || letters.count == run.lowerBound
        guard isBoundedBefore else { return nil }
        switch run.count {
        case 8:
            guard isBounded(name, after: run.upperBound) else { return nil }
            return dayOf(number(name, run, 0, 4), number(name, run, 4, 2), number(name, run, 6, 2))
                .map { FileNameDate($0, name[run]) }
        case 6:
            // Agencies number their reports so: AP900815-0044.
            guard !letters.isEmpty, letters.count == run.lowerBound, isBounded(name, after: run.upperBound) else {
                return nil
            }
            let year = number(name, run, 0, 2)
            return dayOf(year < 50 ? 2000 + year : 1900 + year, number(name, run, 2, 2), number(name, run, 4, 2))
                .map { FileNameDate($0, name[run]) }
        case 4:
            // 2026-01-30, 2026_1_30, 2026.01.30
            guard run.upperBound + 3 < name.count else { return nil }
            let separator = name[run.upperBound]
            guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "_") || separator == UInt8(ascii: "."),
                let (month, afterMonth) = shortNumber(name, run.upperBound + 1), afterMonth < name.count,
                name[afterMonth] == separator, let (day, end) = shortNumber(name, afterMonth + 1),
                isBounded(name, after: end) || name[end] | 0x20 == UInt8(ascii: "t")
            else { return nil }
            return dayOf(number(name, run, 0, 4), month, day).map { FileNameDate($0, name[run.lowerBound..<end]) }
        default:
            return nil
        }
    }

    private static func dayOf(_ year: Int, _ month: Int, _ day: Int) -> CivilDay? {
        HeaderDate.plausibleYears.contains(year) ? CivilDay(year: year, month: month, day: day) : nil
    }

    private static func number(_ name: [UInt8], _ run: Range<Int>, _ offset: Int, _ count: Int) -> Int {
        name[(run.lowerBound + offset)..<(run.lowerBound + offset + count)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func shortNumber(_ name: [UInt8], _ start: Int) -> (value: Int, end: Int)? {
        var end = start
        var value = 0
        while end < name.count, name[end].isDigit, end - start < 2 {
            value = value * 10 + Int(name[end] - 0x30)
            end += 1
        }
        return end > start ? (value, end) : nil
    }

    private static func isBounded(_ name: [UInt8], after end: Int) -> Bool {
        end == name.count || !name[end].isLetterOrDigit
    }
}
