/// How many or how much of something a telling speaks of: "at least three meetings", "438,568 names", "54 per cent".
package struct Quantity: Sendable, Hashable {
    /// How near the number is to what is meant.
    enum Bound: UInt8, Sendable {
        case exact, about
        /// "at least", "more than".
        case least
        /// "at most", "fewer than".
        case most
    }

    var value: Double
    var bound: Bound
    /// The hash of the counted noun's lemma, or of the currency or percent sign; 0 where nothing is named.
    var unit: UInt64
    /// The number with the words that bound it: UTF-8 bytes of the article's text.
    var start: Int32
    var end: Int32

    /// The unit of percents.
    static let percent: UInt64 = 37

    var range: Range<Int> { Int(start)..<Int(end) }

    /// "5,000" is rarely counted out, so that "more than 5,000" says the same.
    private var isRound: Bool { value >= 1000 && value.truncatingRemainder(dividingBy: 1000) == 0 }

    /// Whether both can be true of one count: equal, or one the other told less finely.
    func agrees(with other: Quantity) -> Bool {
        if value == other.value {
            return bound == other.bound || bound == .about || other.bound == .about || isRound
        }
        switch (bound, other.bound) {
        // "More than 200", "at least 217": two limits that one count has passed.
        case (.least, .least), (.most, .most):
            return Self.isNearLimit(min(value, other.value), max(value, other.value))
        case (.least, .exact): return other.value > value && Self.isNearLimit(value, other.value)
        case (.exact, .least): return value > other.value && Self.isNearLimit(other.value, value)
        case (.most, .exact): return other.value < value && Self.isNearLimit(value, other.value)
        case (.exact, .most): return value < other.value && Self.isNearLimit(other.value, value)
        case (.about, _):
            return Self.isAbout(value, other.value) || other.bound == .about && Self.isAbout(other.value, value)
        case (_, .about): return Self.isAbout(other.value, value)
        default: return Self.isRounded(value, from: other.value) || Self.isRounded(other.value, from: value)
        }
    }

    /// Whether two that do not agree may still count the same: 12 and 14 hurt, not 132.8 and 175.2 million sold.
    func isNear(_ other: Quantity) -> Bool {
        // A rise of 12 percent is none of 14.
        guard unit != Self.percent,
            max(abs(value), abs(other.value)) <= 1.34 * min(abs(value), abs(other.value))
        else { return false }
        return !isFine || !other.isFine
    }

    /// Counted out: three digits or more that count.
    private var isFine: Bool {
        guard bound == .exact, value.isFinite, abs(value) >= 1e-6, abs(value) < 1e15 else { return false }
        var scaled = abs(value)
        while scaled >= 100 { scaled /= 10 }
        while scaled < 10 { scaled *= 10 }
        return abs(scaled - scaled.rounded()) > 1e-9
    }

    /// "More than 300,000" for 301,620: a number that is known, told as the limit that it has just passed.
    private static func isNearLimit(_ limit: Double, _ value: Double) -> Bool {
        limit >= 20 && abs(value - limit) <= 0.1 * limit
    }

    /// "About 300" for 327, "about 5,500" for 5,600; not "about 1.1 million" for 1.2 million: half of its last digit that counts,
    /// or a twentieth.
    private static func isAbout(_ rounded: Double, _ value: Double) -> Bool {
        abs(rounded - value) <= max(0.05 * abs(rounded), lastDigit(of: rounded) / 2)
    }

    /// What one more in the last digit that counts would add: 100 for 300, 0.1 for 1.1. 0 for numbers beyond all counting.
    private static func lastDigit(of number: Double) -> Double {
        guard abs(number) >= 1e-3, abs(number) < 1e15 else { return 0 }
        var step = 1.0
        while step > 1e-3, abs((number / step).rounded() - number / step) > 1e-9 { step /= 10 }
        while (number / (step * 10)).rounded() * step * 10 == number { step *= 10 }
        return step
    }

    /// "440,000" for 438,568, but not "10" for 12: at least two digits that count, and no small number.
    private static func isRounded(_ rounded: Double, from value: Double) -> Bool {
        guard rounded >= 100, rounded < 1e15, rounded == rounded.rounded() else { return false }
        var step = 1.0
        while (rounded / (step * 10)).rounded() * step * 10 == rounded { step *= 10 }
        let hasTwoDigits = rounded / step >= 10
        return abs(rounded - value) <= step / 2 && (hasTwoDigits || abs(rounded - value) <= 0.02 * value)
    }
}
