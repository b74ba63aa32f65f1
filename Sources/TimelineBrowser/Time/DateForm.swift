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
}
