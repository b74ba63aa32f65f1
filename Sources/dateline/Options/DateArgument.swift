import ArgumentParser
import CivilTime

/// Dates on the command line.
enum DateArgument {
    /// YYYY, YYYY-MM, YYYY-MM-DD or any other EDTF.
    static func period(_ text: String) throws -> CivilPeriod {
        guard let period = CivilPeriod(edtf: text) else {
            throw ValidationError("'\(text)' is no date; write YYYY, YYYY-MM, YYYY-MM-DD or EDTF.")
        }
        return period
    }
}
