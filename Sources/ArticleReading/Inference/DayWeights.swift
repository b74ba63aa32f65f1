import CivilTime

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// How likely each day is to be the article's own, by all that speaks for or against it.
struct DayWeights {
    /// Something that speaks for some days and against others.
    struct Evidence {
        /// For a reader, to stand after "not before …:" or by itself.
        var reason: String
        var kind: Kind
        /// The factor for a day; above 0.
        var factor: (CivilDay) -> Double

        enum Kind {
            /// Bounds the date: its words say from or until when it can be.
            case bound
            /// Draws the date near another article's.
            case story
            /// What is usual; never a reason.
            case habit
        }
    }

    private(set) var evidence: [Evidence] = []
    let window: ClosedRange<Int32>
    private var logarithms: [Double]

    init(window: ClosedRange<Int32>) {
        self.window = window
        logarithms = Array(repeating: 0, count: Int(window.upperBound - window.lowerBound) + 1)
    }

    mutating func add(_ new: Evidence) {
        for (offset, day) in window.enumerated() {
            logarithms[offset] += log(max(new.factor(CivilDay(number: day)), 1e-9))
        }
        evidence.append(new)
    }

    /// The probability of each day of the window.
    func distribution() -> DayDistribution {
        let highest = logarithms.max() ?? 0
        let weights = logarithms.map { exp($0 - highest) }
        return DayDistribution(first: window.lowerBound, weights: weights)
    }
}

/// Days with their probabilities.
struct DayDistribution: Sendable {
    let first: Int32
    /// They add up to 1.
    let weights: [Double]

    init(first: Int32, weights: [Double]) {
        let sum = weights.reduce(0, +)
        self.first = first
        self.weights = sum > 0 ? weights.map { $0 / sum } : weights
    }

    init(day: CivilDay) {
        self.init(first: day.number, weights: [1])
    }

    init(_ period: CivilPeriod) {
        let days = max(1, min(period.interval.dayCount, 3660))
        self.init(first: period.earliest.number, weights: Array(repeating: 1, count: days))
    }

    var last: Int32 { first + Int32(weights.count) - 1 }

    /// The shortest run of days that holds so much of the probability.
    func shortestInterval(holding share: Double) -> ClosedRange<Int32> {
        var best = first...last
        var sum = 0.0
        var start = 0
        for end in weights.indices {
            sum += weights[end]
            while start < end, sum - weights[start] >= share {
                sum -= weights[start]
                start += 1
            }
            if sum >= share, end - start < best.count - 1 {
                best = (first + Int32(start))...(first + Int32(end))
            }
        }
        return best
    }

    /// The part of it that lies in an interval, as a distribution of its own.
    func cut(to interval: ClosedRange<Int32>) -> DayDistribution {
        let low = max(interval.lowerBound, first)
        let high = min(interval.upperBound, last)
        guard low <= high else { return self }
        return DayDistribution(first: low, weights: Array(weights[Int(low - first)...Int(high - first)]))
    }

    /// The average of a function of the distance in days, `day` minus each of its days.
    func average(from day: Int32, _ function: (Int) -> Double) -> Double {
        var sum = 0.0
        for (offset, weight) in weights.enumerated() where weight > 0 {
            sum += weight * function(Int(day - first) - offset)
        }
        return sum
    }
}
