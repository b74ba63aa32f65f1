/// Reading of Extended Date/Time Format, ISO 8601-2:2019: levels 0 and 1 and what `CivilPeriod.edtf` writes.
extension CivilPeriod {
    /// The period an EDTF string names, or `nil` where it is not EDTF or names no day of the calendar.
    ///
    /// `2026`, `2026-01`, `2026-01-29`, `2026-01-29T15:30`, `2025-21` (spring), `2025-33` (a quarter), `2025-40` (a half),
    /// `202X`, `2026-01~`, `2025-04/2026-01-30`, `../2026-05`, `2026-05/..`. Qualifiers `?`, `~` and `%` all read as approximate.
    public init?(edtf text: String) {
        let bytes = Array(text.utf8)
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
            guard let date = EDTFDate(bytes[...]) else { return nil }
            self = date.period
            return
        }
        let (left, right) = (bytes[..<slash], bytes[(slash + 1)...])
        switch (Self.isOpen(left), Self.isOpen(right)) {
        case (true, true):
            return nil
        case (true, false):
            guard let limit = EDTFDate(right) else { return nil }
            self = limit.period
            openness = .start
        case (false, true):
            guard let limit = EDTFDate(left) else { return nil }
            self = limit.period
            openness = .end
        case (false, false):
            guard let first = EDTFDate(left)?.period, let last = EDTFDate(right)?.period,
                first.interval.start <= last.interval.start
            else { return nil }
            self.init(
                CivilInterval(start: first.interval.start, end: last.interval.end),
                precision: first.precision, endPrecision: last.precision,
                isApproximate: first.isApproximate || last.isApproximate)
        }
    }

    /// `..` is open, nothing at all unknown; for a timeline both leave that side open.
    private static func isOpen(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.isEmpty || bytes.elementsEqual("..".utf8)
    }
}

/// One EDTF date, read from left to right.
private struct EDTFDate {
    var period: CivilPeriod

    init?(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        var isApproximate = false
        if let last = rest.last, "?~%".utf8.contains(last) {
            isApproximate = true
            rest.removeLast()
        }
        guard let year = Self.year(&rest), let period = Self.period(year, &rest), rest.isEmpty else { return nil }
        self.period = period
        self.period.isApproximate = isApproximate
    }

    private struct Year {
        var first: Int
        var precision: Precision
    }

    /// `2026`, `-0043`, `Y-12`, `202X`, `20XX`, `2XXX`.
    private static func year(_ rest: inout ArraySlice<UInt8>) -> Year? {
        let isLong = rest.first == UInt8(ascii: "Y")
        if isLong { rest.removeFirst() }
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        if isLong {
            guard let value = digits(&rest, count: 1...6) else { return nil }
            return Year(first: isNegative ? -value : value, precision: .year)
        }
        var value = 0
        var unspecified = 0
        for _ in 0..<4 {
            guard let byte = rest.popFirst() else { return nil }
            if byte == UInt8(ascii: "X"), !isNegative {
                unspecified += 1
                value *= 10
            } else if byte >= 48, byte <= 57, unspecified == 0 {
                value = value * 10 + Int(byte - 48)
            } else {
                return nil
            }
        }
        let precisions: [Precision] = [.year, .decade, .century, .millennium]
        guard unspecified < precisions.count else { return nil }
        return Year(first: isNegative ? -value : value, precision: precisions[unspecified])
    }

    private static func period(_ year: Year, _ rest: inout ArraySlice<UInt8>) -> CivilPeriod? {
        switch year.precision {
        case .decade: return rest.isEmpty ? .decade(from: year.first) : nil
        case .century: return rest.isEmpty ? .century(from: year.first) : nil
        case .millennium: return rest.isEmpty ? millennium(from: year.first) : nil
        default: break
        }
        guard skip("-", &rest) else { return rest.isEmpty ? .year(year.first) : nil }
        if skip("XX", &rest) {
            // 1985-XX-XX: a day of that year, not known which.
            if skip("-", &rest), !skip("XX", &rest) { return nil }
            return rest.isEmpty ? .year(year.first) : nil
        }
        guard let month = digits(&rest, count: 2...2) else { return nil }
        switch month {
        case 1...12: break
        case 21...32: return season(month, of: year.first)
        case 33...36: return .quarter(month - 32, of: year.first)
        case 40...41: return .half(month - 39, of: year.first)
        default: return nil
        }
        guard skip("-", &rest) else { return .month(month, of: year.first) }
        if skip("XX", &rest) { return .month(month, of: year.first) }
        guard let number = digits(&rest, count: 2...2),
            let day = CivilDay(year: year.first, month: month, day: number)
        else { return nil }
        guard skip("T", &rest) else { return CivilPeriod(day: day) }
        return time(on: day, &rest)
    }

    /// `15`, `15:30`, `15:30:00`, each with `Z` or an offset, which civil time does not use.
    private static func time(on day: CivilDay, _ rest: inout ArraySlice<UInt8>) -> CivilPeriod? {
        guard let hour = digits(&rest, count: 2...2), hour <= 24 else { return nil }
        var minute: Int?
        if skip(":", &rest) {
            guard let value = digits(&rest, count: 2...2), value < 60 else { return nil }
            minute = value
            if skip(":", &rest) {
                guard let second = digits(&rest, count: 2...2), second <= 60 else { return nil }
            }
        }
        if !skip("Z", &rest), skip("+", &rest) || skip("-", &rest) {
            guard let offset = digits(&rest, count: 2...2), offset <= 14 else { return nil }
            if skip(":", &rest) {
                guard let value = digits(&rest, count: 2...2), value < 60 else { return nil }
            }
        }
        let start = CivilMoment(day, hour: hour, minute: minute ?? 0)
        let length: Int64 = minute == nil ? 60 : 1
        return CivilPeriod(
            CivilInterval(start: start, end: CivilMoment(minutes: start.minutes + length)),
            precision: minute == nil ? .hour : .minute)
    }

    /// 21–24 without a hemisphere read as northern, 25–28 northern, 29–32 southern.
    private static func season(_ code: Int, of year: Int) -> CivilPeriod? {
        guard let season = Season(rawValue: (code - 21) % 4) else { return nil }
        return .season(season, of: year, hemisphere: code >= 29 ? .southern : .northern)
    }

    private static func millennium(from first: Int) -> CivilPeriod? {
        guard let start = CivilPeriod.century(from: first), let end = CivilPeriod.century(from: first + 900) else {
            return nil
        }
        return CivilPeriod(
            CivilInterval(start: start.interval.start, end: end.interval.end), precision: .millennium)
    }

    private static func digits(_ rest: inout ArraySlice<UInt8>, count: ClosedRange<Int>) -> Int? {
        var value = 0
        var read = 0
        while read < count.upperBound, let byte = rest.first, byte >= 48, byte <= 57 {
            value = value * 10 + Int(byte - 48)
            rest.removeFirst()
            read += 1
        }
        return count.contains(read) ? value : nil
    }

    private static func skip(_ text: StaticString, _ rest: inout ArraySlice<UInt8>) -> Bool {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard rest.starts(with: wanted) else { return false }
        rest.removeFirst(wanted.count)
        return true
    }
}
