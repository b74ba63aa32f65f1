/// How many events are shown: steps of 1, 2, 5, 10, 20, 50 and so on.
enum Density {
    /// The largest step below a number; `nil` below 1.
    static func step(below number: Int) -> Int? {
        var last: Int?
        for step in steps {
            guard step < number else { break }
            last = step
        }
        return last
    }

    static func step(above number: Int) -> Int { steps.first { $0 > number } ?? .max }

    /// Up to a billion: more events no timeline has.
    private static let steps: [Int] = {
        var steps: [Int] = []
        var unit = 1
        while unit <= 1_000_000_000 {
            steps += [unit, unit * 2, unit * 5]
            unit *= 10
        }
        return steps
    }()
}
