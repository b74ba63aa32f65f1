/// What the engine asks of a meaning.
extension Meaning {
    /// "the quarter", "the latest quarter": which one is not told.
    var isUnnamedQuarter: Bool {
        if case .named(.unit(.quarter), let relation, nil) = self { return relation != .yearEarlier }
        return false
    }

    /// A year, decade or century that is told outright.
    var isOfYears: Bool {
        switch self {
        case .century, .decade: true
        case .calendar(let date): date.year != nil && date.month == nil
        case .part(_, let inner), .approximate(_, let inner): inner.isOfYears
        default: false
        }
    }

    /// "the fiscal first quarter".
    var isFiscalQuarter: Bool {
        if case .named(.quarter(_, isFiscal: true), _, _) = self { return true }
        return false
    }

    /// "the quarter", "the third quarter".
    var isQuarter: Bool {
        if case .named(.quarter, _, _) = self { return true }
        return isUnnamedQuarter
    }

    /// Tells a season of some year, whose months depend on the hemisphere.
    var namesSeason: Bool {
        switch self {
        case .named(.season, _, _): true
        case .part(_, let inner), .approximate(_, let inner), .repeated(let inner): inner.namesSeason
        case .span(let first, let last): first.namesSeason || last.namesSeason
        default: false
        }
    }
}
