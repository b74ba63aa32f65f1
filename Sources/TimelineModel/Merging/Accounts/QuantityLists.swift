/// The quantities of all accounts, side by side.
struct QuantityLists: Sendable {
    private var values: [Quantity] = []
    /// For each account where its own begin; the end of the last behind them.
    private var starts: [Int32] = [0]

    init(_ accounts: [Account]) {
        starts.reserveCapacity(accounts.count + 1)
        for index in accounts.indices {
            values.append(contentsOf: accounts[index].quantities.prefix(Self.most))
            starts.append(Int32(clamping: values.count))
        }
    }

    /// So many numbers tell one happening from another; a table has hundreds.
    private static let most = 8

    /// How the numbers of two accounts that count the same things go together: in so many units they agree, may be two counts of
    /// one thing, or are of two things.
    struct Accord: Equatable {
        var agreements = 0
        var nearnesses = 0
        var conflicts = 0
    }

    /// Of one unit the best pair decides: "from $3 to $5" tells what "to $5" does.
    func accord(_ left: Int, _ right: Int) -> Accord {
        var accord = Accord()
        let (ones, others) = (range(left), range(right))
        guard !ones.isEmpty, !others.isEmpty else { return accord }
        for one in ones where values[one].unit != 0 {
            let unit = values[one].unit
            // Each unit once, for the first that counts in it.
            guard !ones.contains(where: { $0 < one && values[$0].unit == unit }),
                others.contains(where: { values[$0].unit == unit })
            else { continue }
            func some(_ holds: (Quantity, Quantity) -> Bool) -> Bool {
                ones.contains { mine in
                    values[mine].unit == unit
                        && others.contains { values[$0].unit == unit && holds(values[mine], values[$0]) }
                }
            }
            if some({ $0.agrees(with: $1) }) {
                accord.agreements += 1
            } else if some({ $0.isNear($1) }) {
                accord.nearnesses += 1
            } else {
                accord.conflicts += 1
            }
        }
        return accord
    }

    /// Whether some number of one account is told as a greater one of the same things by a later account, up to five times.
    func grows(_ earlier: Int, _ later: Int) -> Bool {
        range(earlier).contains { one in
            values[one].unit != 0
                && range(later).contains {
                    values[$0].unit == values[one].unit && values[$0].value > values[one].value
                        && values[$0].value <= 5 * values[one].value
                }
        }
    }

    /// Whether both count the same, and no small number.
    func sharesCount(_ left: Int, _ right: Int) -> Bool {
        range(left).contains { one in
            values[one].value >= 10 && range(right).contains { values[$0].value == values[one].value }
        }
    }

    private func range(_ account: Int) -> Range<Int> { Int(starts[account])..<Int(starts[account + 1]) }
}
