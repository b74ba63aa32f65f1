/// What a reader of newspapers knows of large companies: where they sit, and what they make.
struct KnownCompanies: Sendable {
    /// What a company makes or sells, which decides what the news calls it.
    enum Line: UInt8, Sendable, CaseIterable {
        case cars, planes, airlines, banks, centralBanks, lenders, insurers

        /// Nouns for companies of that line and hardly any other.
        var nouns: [WordKey] {
            switch self {
            case .cars: ["automaker", "carmaker", "maker", "manufacturer"]
            case .planes: ["planemaker", "maker", "manufacturer"]
            case .airlines: ["airline", "carrier"]
            case .banks: ["bank", "lender"]
            case .centralBanks: ["bank"]
            case .lenders: ["lender"]
            case .insurers: ["insurer"]
            }
        }

        /// Words that stand before "maker", "company" or "giant".
        var modifiers: [WordKey] {
            switch self {
            case .cars: ["auto", "automobile", "automotive", "car", "vehicle"]
            case .planes: ["aeroplane", "aerospace", "aircraft", "airplane", "jet", "plane"]
            case .airlines: ["airline"]
            case .banks: ["banking", "investment"]
            case .centralBanks: ["central"]
            case .lenders: ["mortgage"]
            case .insurers: ["insurance"]
            }
        }

        init?(_ name: WordKey) {
            switch name {
            case "cars": self = .cars
            case "planes": self = .planes
            case "airlines": self = .airlines
            case "banks": self = .banks
            case "centralbanks": self = .centralBanks
            case "lenders": self = .lenders
            case "insurers": self = .insurers
            default: return nil
            }
        }

        /// What a word in a body's name tells of its line: "Airways", "Motors".
        init?(wordOfName word: WordKey) {
            switch word {
            case "airlines", "airways": self = .airlines
            case "motor", "motors": self = .cars
            case "bank", "banking": self = .banks
            case "insurance": self = .insurers
            default: return nil
            }
        }
    }

    struct Company: Sendable {
        /// The key of its usual name.
        var name: WordKey
        var line: Line
        /// The keys of the countries whose adjective stands for it.
        var nations: [WordKey] = []
        /// The keys of the towns in "the Oslo-based company".
        var towns: [WordKey] = []
    }

    static let shared = KnownCompanies()

    private var companies: [Company] = []
    private var places = WordTable<Int32>(capacity: 256)

    /// - Parameter name: The key of a name, without "Inc." and the like.
    func company(_ name: WordKey) -> Company? { places[name].map { companies[Int($0)] } }

    private init() {
        let text = TableText(GazetteerCompanies.table)
        var line = 0
        for end in 0...text.count where end == text.count || text[end] == TableText.newline {
            let names = keys(text, text.field(0, ofLineAt: line))
            if let name = names.first, let kind = Line(text.word(text.field(3, ofLineAt: line))) {
                companies.append(
                    Company(
                        name: name, line: kind, nations: keys(text, text.field(1, ofLineAt: line)),
                        towns: keys(text, text.field(2, ofLineAt: line))))
                for name in names { places[name] = Int32(companies.count - 1) }
            }
            line = end + 1
        }
    }

    /// The keys of the names that commas part.
    private func keys(_ text: TableText, _ field: Range<Int>) -> [WordKey] {
        var keys: [WordKey] = []
        var start = field.lowerBound
        for end in field.lowerBound...field.upperBound
        where end == field.upperBound || text[end] == TableText.comma {
            let name = text.trimmed(start..<end)
            if !name.isEmpty { keys.append(text.key(name)) }
            start = end + 1
        }
        return keys
    }
}
