import CivilTime

/// How dates are written.
public enum DateForm: String, Sendable, CaseIterable {
    /// "19–25 January 2026".
    case words
    /// "2026-01-19/2026-01-25", as ISO 8601-2 has it.
    case iso

    func label(_ period: CivilPeriod?) -> String {
        guard let period else { return "no date" }
        return self == .iso ? period.edtf : period.label
    }

    /// The same for a column: months in three letters, `~` for "around".
    func compactLabel(_ period: CivilPeriod?) -> String {
        let label = label(period)
        guard self == .words else { return label }
        let isRough = label.hasPrefix(Self.around)
        let words = label.dropFirst(isRough ? Self.around.count : 0).split(separator: " ")
        return (isRough ? "~" : "") + words.map { Self.months.contains($0) ? $0.prefix(3) : $0 }.joined(separator: " ")
    }

    private static let around = "around "
    private static let months: Set<Substring> = [
        "January", "February", "March", "April", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
