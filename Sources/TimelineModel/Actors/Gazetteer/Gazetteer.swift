/// General knowledge of countries, their parts and capitals, and of bodies known by an acronym.
struct Gazetteer: Sendable {
    /// What a name says of the thing it belongs to.
    enum Sense: UInt8, Sendable {
        /// "Norway", "the UK"
        case country
        /// "Bavaria", "Scotland"
        case region
        /// "Europe": a place that has no government
        case wideRegion
        /// "Norwegian"
        case adjective
        /// "Norwegians"
        case people
        /// "Oslo"
        case capital
        /// "the White House"
        case seat
        /// "NATO", "the UN"
        case body
        /// A share index, which is a thing
        case shareIndex
    }

    struct Entry: Sendable {
        var sense: Sense
        /// The usual name: of the country or region for its adjective, people and capital, too.
        var name: String
        /// The name's key, which all names of the same thing share.
        var key: String
        /// For a region, what it is: "province".
        var type: String
        /// For capitals and seats, the key of the country or body they act for.
        var actsFor: String = ""
    }

    static let shared = Gazetteer()

    private var places = WordTable<Place>(capacity: 2_048)

    /// - Parameter key: As made by `Spelling.key`.
    func entry(_ key: String) -> Entry? { entry(WordKey(key)) }

    func entry(_ key: WordKey) -> Entry? { places[key].map(entry) }

    /// What `entry` would say first of a key, at less cost.
    func sense(of key: String) -> Sense? { sense(of: WordKey(key)) }

    func sense(of key: WordKey) -> Sense? { places[key]?.sense }

    // MARK: Reading the tables

    /// Where a name stands in the tables. What is known of it is read from there when somebody asks, since a folder asks
    /// for few of all names and the user waits for the first frame.
    private struct Place {
        var sense: Sense
        var table: Table
        /// Where the name's line starts, and the name itself, in bytes of the table.
        var line: Int32
        var start: Int32
        var end: Int32
    }

    /// The order is that in which they are read: the first meaning of a name stays.
    private enum Table: UInt8, CaseIterable {
        case countries, regions, wideRegions, internationalBodies, nationalBodies, seats, bodySeats, shareIndices

        var text: StaticString {
            switch self {
            case .countries: GazetteerCountries.table
            case .regions: GazetteerRegions.table
            case .wideRegions: GazetteerRegions.wide
            case .internationalBodies: GazetteerBodies.international
            case .nationalBodies: GazetteerBodies.national
            case .seats: GazetteerBodies.seats
            case .bodySeats: GazetteerBodies.bodySeats
            case .shareIndices: GazetteerIndices.table
            }
        }

        /// What the names of each column are; columns after these say something else.
        var senses: [Sense] {
            switch self {
            case .countries: [.country, .country, .adjective, .people, .capital]
            case .regions: [.region, .region, .adjective, .people]
            case .wideRegions: [.wideRegion, .wideRegion, .adjective, .people]
            case .internationalBodies, .nationalBodies: [.body, .body]
            case .seats: [.seat, .seat]
            case .bodySeats: [.capital]
            case .shareIndices: [.shareIndex, .shareIndex]
            }
        }
    }

    private init() {
        for table in Table.allCases { read(table) }
    }

    private mutating func read(_ table: Table) {
        let text = TableText(table.text)
        let senses = table.senses
        var (line, column, start) = (0, 0, 0)
        for end in 0...text.count {
            let mark = end < text.count ? text[end] : TableText.newline
            guard mark == TableText.newline || mark == TableText.semicolon || mark == TableText.comma else { continue }
            let name = text.trimmed(start..<end)
            if column < senses.count, !name.isEmpty {
                let place = Place(
                    sense: senses[column], table: table, line: Int32(line), start: Int32(name.lowerBound),
                    end: Int32(name.upperBound))
                add(place, text.key(name))
            }
            start = end + 1
            switch mark {
            case TableText.semicolon: column += 1
            case TableText.newline: (line, column) = (start, 0)
            default: break
            }
        }
    }

    /// The first meaning of a name stays: countries come before regions, and those before cities.
    private mutating func add(_ place: Place, _ key: WordKey) {
        if let known = places[key], known.sense != .capital { return }
        places[key] = place
    }

    private func entry(_ place: Place) -> Entry {
        let text = TableText(place.table.text)
        func field(_ column: Int) -> String { text.string(text.field(column, ofLineAt: Int(place.line))) }
        let written = text.string(Int(place.start)..<Int(place.end))
        switch place.sense {
        case .country, .region, .wideRegion, .adjective:
            let name = field(0)
            return Entry(sense: place.sense, name: name, key: Self.key(name), type: type(place, field))
        case .people:
            let first = field(3).utf8.prefix { $0 != TableText.comma }
            return Entry(
                sense: .people, name: written, key: Self.key(String(decoding: first, as: UTF8.self)),
                type: type(place, field), actsFor: Self.key(field(0)))
        case .capital:
            let owner = field(place.table == .bodySeats ? 1 : 0)
            return Entry(
                sense: .capital, name: written, key: Self.key(written), type: "city", actsFor: Self.key(owner))
        case .seat:
            let name = field(0)
            return Entry(sense: .seat, name: name, key: Self.key(name), type: "body", actsFor: Self.key(field(2)))
        case .body:
            let name = field(0)
            return Entry(sense: .body, name: name, key: Self.key(name), type: "body")
        case .shareIndex:
            let name = field(0)
            return Entry(sense: .shareIndex, name: name, key: Self.key(name), type: "index")
        }
    }

    private func type(_ place: Place, _ field: (Int) -> String) -> String {
        place.table == .countries ? "country" : field(4)
    }

    static func key(_ name: String) -> String { Spelling.key(ofName: name) }
}
