import CivilTime

/// Dates as people type them into a field.
public enum DateInput {
    /// "2026", "2026-01", "2026-01-29", "2026/1/29", "jan 2026", "29 January 2026"; other EDTF too.
    static func period(_ text: String) -> CivilPeriod? {
        let text = text.split(separator: " ").joined(separator: " ")
        guard !text.isEmpty, text.utf8.count <= 60 else { return nil }
        return CivilPeriod(edtf: text) ?? numbers(text) ?? words(text)
    }

    public static func firstDay(of text: String) -> CivilDay? { period(text)?.earliest }
    static func lastDay(of text: String) -> CivilDay? { period(text)?.latest }

    /// Year, month and day without leading zeros, parted by any of `-/.`.
    private static func numbers(_ text: String) -> CivilPeriod? {
        let parts = text.split { "-/.".contains($0) }.map { Int($0) }
        guard let year = parts.first ?? nil, parts.count <= 3, !parts.contains(nil) else { return nil }
        return period(year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
    }

    /// A month's name with a year, and perhaps a day, in either order.
    private static func words(_ text: String) -> CivilPeriod? {
        var month: Int?
        var numbers: [Int] = []
        for word in text.lowercased().split(whereSeparator: { " ,.".contains($0) }) {
            if let number = Int(word) {
                numbers.append(number)
            } else if word.count >= 3, let place = months.firstIndex(where: { $0.hasPrefix(word) }) {
                month = place + 1
            } else {
                return nil
            }
        }
        guard let month, let year = numbers.max(), numbers.count <= 2 else { return nil }
        return period(year: year, month: month, day: numbers.count == 2 ? numbers.min() : nil)
    }

    private static func period(year: Int, month: Int?, day: Int?) -> CivilPeriod? {
        guard (1...9999).contains(year) else { return nil }
        guard let month else { return CivilPeriod.year(year) }
        guard let day else { return CivilPeriod.month(month, of: year) }
        return CivilDay(year: year, month: month, day: day).map { CivilPeriod(day: $0) }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}
