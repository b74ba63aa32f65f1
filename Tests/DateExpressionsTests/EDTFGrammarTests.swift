import CivilTime
import Testing

@testable import DateExpressions

/// What expressions mean is written in EDTF; checked here against the grammar of ISO 8601-2, apart from the code that writes it.
@Suite("EDTF as the standard has it")
struct EDTFGrammarTests {
    /// Level 0 and 1, and of level 2 the groupings of months (quarters and halves) and decades with unspecified digits:
    /// a date, or an interval of two of them with `..` for an open end.
    private static func isEDTF(_ text: String) -> Bool {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch ends.count {
        case 1: return isDate(ends[0])
        case 2: return ends.allSatisfy { $0 == ".." || isDate($0) } && ends != ["..", ".."]
        default: return false
        }
    }

    private static func isDate(_ text: String) -> Bool {
        var parts = text.split(separator: "T", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2 {
            guard isTime(parts[1]) else { return false }
        } else if let last = parts[0].last, "?~%".contains(last) {
            parts[0].removeLast()
        }
        guard parts.count <= 2 else { return false }
        var fields = parts[0].split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        // A year before the year 0.
        if fields.first == "" { fields.removeFirst() }
        guard let year = fields.first, isYear(year) else { return false }
        if parts.count == 2, fields.count != 3 { return false }
        if fields.count >= 2 {
            guard let month = twoDigits(fields[1]), (1...12).contains(month) || (21...41).contains(month) else {
                return false
            }
            if fields.count == 3 {
                guard month <= 12, let day = twoDigits(fields[2]), (1...31).contains(day) else { return false }
            }
        }
        return fields.count <= 3 && (year.allSatisfy(\.isNumber) || fields.count == 1)
    }

    /// Four digits, of which the last may be left open: `199X`, `19XX`.
    private static func isYear(_ text: String) -> Bool {
        let digits = text.prefix { $0 != "X" }
        return text.count == 4 && digits.allSatisfy { "0123456789".contains($0) }
            && text.dropFirst(digits.count).allSatisfy { $0 == "X" } && !digits.isEmpty
    }

    private static func isTime(_ text: String) -> Bool {
        let fields = text.split(separator: ":").map(String.init)
        guard (2...3).contains(fields.count), let hour = twoDigits(fields[0]) else { return false }
        return hour < 24 && fields.dropFirst().allSatisfy { twoDigits($0).map { $0 < 60 } ?? false }
    }

    private static func twoDigits(_ text: String) -> Int? {
        text.count == 2 && text.allSatisfy { "0123456789".contains($0) } ? Int(text) : nil
    }

    @Test("the checker knows what is EDTF and what is not")
    func checker() {
        for text in [
            "2026", "2026-01-30", "2026-01~", "../2026-05", "199X", "2025-21/2025-23", "2026-01-30T15:30", "-0043",
        ] {
            #expect(Self.isEDTF(text))
        }
        for text in [
            "", "26", "2026-1", "2026-W05", "2026-13", "../..", "2026-01-30T25:00", "2026/", "19X6", "2026-01-32",
        ] {
            #expect(!Self.isEDTF(text))
        }
    }

    @Test(
        "every rule's examples mean what can be written in EDTF and read back",
        arguments: ["2026-01-30", "2024-02-29", "1999-12-31", "2026-01-29~/2026-01-31~", "2025-11/2026-02"])
    func examples(published: String) {
        var written = 0
        for rule in RuleBook.english.rules {
            for example in rule.examples {
                let text = example.filter { $0 != "[" && $0 != "]" }
                for lead in ["He came ", "It will end by ", "Since ", "From "] {
                    for date in Reading.dates(lead + text + ".", published: published) {
                        guard let edtf = date.period?.edtf else { continue }
                        written += 1
                        #expect(Self.isEDTF(edtf), "\(text): \(edtf)")
                        #expect(CivilPeriod(edtf: edtf)?.edtf == edtf, "\(text): \(edtf)")
                    }
                }
            }
        }
        #expect(written > 500)
    }
}
