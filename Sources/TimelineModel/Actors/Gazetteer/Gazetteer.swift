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

    private var entries: [String: Entry] = [:]

    /// - Parameter key: As made by `Spelling.key`.
    func entry(_ key: String) -> Entry? { entries[key] }

    private init() {
        entries.reserveCapacity(2_048)
        for row in Self.rows(GazetteerCountries.table) {
            let key = addPlace(row, sense: .country, type: "country")
            for city in row.list(4) {
                add(city, Entry(sense: .capital, name: city, key: Self.key(city), type: "city", actsFor: key))
            }
        }
        for row in Self.rows(GazetteerRegions.table) { _ = addPlace(row, sense: .region, type: row.text(4)) }
        for row in Self.rows(GazetteerRegions.wide) { _ = addPlace(row, sense: .wideRegion, type: row.text(4)) }
        for table in [GazetteerBodies.international, GazetteerBodies.national] {
            for row in Self.rows(table) {
                let key = Self.key(row.text(0))
                for name in [row.text(0)] + row.list(1) {
                    add(name, Entry(sense: .body, name: row.text(0), key: key, type: "body"))
                }
            }
        }
        for row in Self.rows(GazetteerBodies.seats) {
            let key = Self.key(row.text(0))
            for name in [row.text(0)] + row.list(1) {
                let country = Self.key(row.text(2))
                add(name, Entry(sense: .seat, name: row.text(0), key: key, type: "body", actsFor: country))
            }
        }
        for row in Self.rows(GazetteerBodies.bodySeats) {
            let city = row.text(0)
            let body = Self.key(row.text(1))
            add(city, Entry(sense: .capital, name: city, key: Self.key(city), type: "city", actsFor: body))
        }
    }

    private mutating func addPlace(_ row: Row, sense: Sense, type: String) -> String {
        let name = row.text(0)
        let key = Self.key(name)
        let entry = Entry(sense: sense, name: name, key: key, type: type)
        for other in [name] + row.list(1) { add(other, entry) }
        for adjective in row.list(2) {
            add(adjective, Entry(sense: .adjective, name: name, key: key, type: type))
        }
        for people in row.list(3) {
            add(people, Entry(sense: .people, name: people, key: Self.key(row.list(3)[0]), type: type, actsFor: key))
        }
        return key
    }

    /// The first meaning of a name stays: countries come before regions, and those before cities.
    private mutating func add(_ name: String, _ entry: Entry) {
        let key = Self.key(name)
        if let known = entries[key], known.sense != .capital { return }
        entries[key] = entry
    }

    static func key(_ name: String) -> String { Spelling.key(ofName: name) }

    /// A line of a table. Bytes, not characters: the tables are read while the user waits for the first frame.
    private struct Row {
        var fields: [Substring.UTF8View]

        func text(_ column: Int) -> String { column < fields.count ? fields[column].trimmed : "" }

        func list(_ column: Int) -> [String] {
            guard column < fields.count else { return [] }
            return fields[column].split(separator: UInt8(ascii: ",")).map(\.trimmed).filter { !$0.isEmpty }
        }
    }

    private static func rows(_ table: String) -> [Row] {
        table.utf8.split(separator: UInt8(ascii: "\n")).map { line in
            Row(fields: line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false))
        }
    }
}

/// Given names: the sex they tell, and the names that a short form stands for.
struct GivenNames: Sendable {
    static let shared = GivenNames()

    private var genders: [String: Gender] = [:]
    private var longForms: [String: [String]] = [:]

    private init() {
        for name in WordList.words(GazetteerGivenNames.male[...].utf8) {
            genders[Gazetteer.key(name)] = .male
        }
        for name in WordList.words(GazetteerGivenNames.female[...].utf8) {
            let key = Gazetteer.key(name)
            // A name in both lists tells nothing.
            genders[key] = genders[key] == .male ? nil : .female
        }
        for line in GazetteerGivenNames.shortForms.utf8.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: ":"))
            guard parts.count == 2 else { continue }
            longForms[Gazetteer.key(parts[0].trimmed)] = parts[1].split(separator: UInt8(ascii: ",")).map {
                Gazetteer.key($0.trimmed)
            }
        }
    }

    func gender(of name: String) -> Gender? { genders[name] }

    func isGivenName(_ name: String) -> Bool { genders[name] != nil || longForms[name] != nil }

    /// Whether two given names may be one: "bob" and "robert", "j" and "jeff".
    func areCompatible(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        if one.utf8.count == 1 || other.utf8.count == 1 { return one.utf8.first == other.utf8.first }
        return longForms[one]?.contains(other) == true || longForms[other]?.contains(one) == true
    }
}

/// What a person's given name or title tells of "he" and "she".
enum Gender: UInt8, Sendable {
    case male, female
}

extension Substring.UTF8View {
    /// The text without the spaces at either end.
    fileprivate var trimmed: String {
        var rest = self
        while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
        while rest.last == UInt8(ascii: " ") { rest.removeLast() }
        return String(Substring(rest))
    }
}
