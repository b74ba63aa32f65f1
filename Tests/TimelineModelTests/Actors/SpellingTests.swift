import Testing

@testable import TimelineModel

struct SpellingTests {
    @Test(arguments: [
        ("The Harbour Union", ["harbour", "union"]), ("U.S.", ["us"]), ("U. S.", ["us"]), ("Canada’s", ["canada"]),
        ("O'Brien", ["obrien"]), ("N’Djamena", ["ndjamena"]), ("Wal - Mart", ["wal-mart"]),
        ("far‑right", ["far-right"]),
        ("São\u{A0}Paulo", ["sao", "paulo"]), ("“Łódź”", ["lodz"]), ("AT&T", ["at&t"]), ("Inc.,", ["inc"]), ("", []),
        ("...", []), ("北京", ["北京"]), ("Acme's Ltd.", ["acme", "ltd"]),
    ])
    func wordsAreComparedWithoutMarks(text: String, words: [String]) {
        #expect(Spelling.words(text.utf8) == words)
    }

    @Test(arguments: [
        ("the Harbour Union", "Harbour Union"), ("Norvik's", "Norvik"), ("Norvik\n  Ferries", "Norvik Ferries"),
        ("Norvik Inc.", "Norvik Inc."), ("the FT.", "FT"), ("U.S.", "U.S."), ("Ann Lee,", "Ann Lee"),
        ("\"Tiger\"", "Tiger"),
        ("The", "The"), ("", ""),
    ])
    func namesAreShownWithoutWhatSurroundsThem(text: String, shown: String) {
        #expect(Spelling.display(text.utf8) == shown)
    }

    @Test(arguments: [
        ("Jeff Orr", "jeff-orr"), ("U.S. State Department", "us-state-department"), ("X & Y", "x-y"), ("…", "actor"),
        ("Élodie d'Arc", "elodie-darc"),
    ])
    func slugsAreReadable(name: String, slug: String) {
        #expect(Spelling.slug(name) == slug)
    }

    @Test func brokenBytesAreTakenAsTheyAre() {
        for bytes: [UInt8] in [[0xC3], [0xE2, 0x80], [0xFF, 0xFE, 0x20], [0xC2], [0xE2], [0xC5, 0x20]] {
            _ = Spelling.words(bytes)
            _ = Spelling.display(bytes)
        }
    }
}

struct NameFormTests {
    @Test(arguments: [
        ("Donald J. Orr Jr.", "donald orr jr"), ("Ursula von der Berg", "ursula von der berg"), ("Mr. Orr", "orr"),
        ("General Ann Lee", "ann lee"), ("Home Secretary Bo Ek", "bo ek"), ("Swimmer Mary Lund", "mary lund"),
        ("Mohammed bin Rashid", "mohammed bin rashid"), ("Orr", "orr"),
    ])
    func aPersonIsGivenNameAndSurname(name: String, key: String) {
        #expect(NameForm(name.utf8).person?.key.text == key)
    }

    @Test(arguments: ["Doyle campaign", "Lund Foundation"])
    func aBodyCalledByASurnameIsNoPerson(name: String) {
        #expect(NameForm(name.utf8).person == nil)
    }

    @Test(arguments: [
        ("Norvik Holdings Inc.", "norvik"), ("Ministry of the Interior", "interior ministry"), ("Co.", "co"),
        ("Walmart", "walmart"), ("Wal-Mart", "walmart"),
    ])
    func aBodyIsComparedWithoutCorporateEndings(name: String, key: String) {
        #expect(NameForm(name.utf8).body.key.text == key)
    }

    @Test func aCountryBeforeABodyIsKnownApart() {
        let body = NameForm("American State Department".utf8).body
        #expect(body.country?.text == "united states")
        #expect(body.withoutCountry?.text == "state department")
        #expect(NameForm("American Airlines".utf8).body.country == nil)
    }

    @Test(arguments: [
        ("AFL", true), ("U.S.", true), ("AT&T", true), ("Afl", false), ("ORGANIZATION", false), ("A", false),
    ])
    func acronymsAreShortAndLarge(name: String, isAcronym: Bool) {
        #expect(NameForm(name.utf8).isAcronym == isAcronym)
    }
}

struct GazetteerTests {
    @Test(arguments: [
        ("us", "United States", Gazetteer.Sense.country), ("holland", "Netherlands", .country),
        ("canadian", "Canada", .adjective), ("albertans", "Albertans", .people), ("beijing", "Beijing", .capital),
        ("kremlin", "Kremlin", .seat), ("un", "United Nations", .body), ("scotland", "Scotland", .region),
        ("georgia", "Georgia", .country), ("europe", "Europe", .wideRegion),
    ])
    func namesOfTheWorldAreKnown(key: String, name: String, sense: Gazetteer.Sense) throws {
        let entry = try #require(Gazetteer.shared.entry(key))
        #expect(entry.name == name)
        #expect(entry.sense == sense)
    }

    @Test(arguments: [
        ("reykjavik", Gazetteer.Sense.capital, "Reykjavik", "iceland"), ("danes", .people, "Danes", "denmark"),
        ("danish", .adjective, "Denmark", ""), ("brussels", .capital, "Brussels", "european union"),
        ("dutch", .adjective, "Netherlands", ""), ("elysee palace", .seat, "Elysee", "france"),
    ])
    func entriesSayWhomTheyStandFor(key: String, sense: Gazetteer.Sense, name: String, actsFor: String) throws {
        let entry = try #require(Gazetteer.shared.entry(key))
        #expect(entry.sense == sense && entry.name == name && entry.actsFor == actsFor)
        #expect(Gazetteer.shared.sense(of: key) == sense)
    }

    @Test(arguments: ["norvik", "", "the", "denmark,", "country"])
    func otherWordsAreNotInTheGazetteer(key: String) {
        #expect(Gazetteer.shared.entry(key) == nil)
        #expect(Gazetteer.shared.sense(of: key) == nil)
    }

    @Test func everyRowOfTheTablesHasItsFields() {
        for table in [GazetteerCountries.table, GazetteerRegions.table, GazetteerRegions.wide] {
            for row in table.description.split(separator: "\n") {
                #expect(row.split(separator: ";", omittingEmptySubsequences: false).count == 5, "\(row)")
            }
        }
    }

    @Test(arguments: [
        "Norway", "United States", "The Gambia", "Cote d'Ivoire", "Baden-Württemberg", "UN", "G-7", "J K",
    ])
    func tablesHashNamesAsTheirKeysAre(name: String) {
        for table in [GazetteerCountries.table, GazetteerRegions.table, GazetteerBodies.international] {
            let text = TableText(table)
            let bytes = (0..<text.count).map { text[$0] }
            guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: name.utf8) }) else { continue }
            let range = start..<start + name.utf8.count
            #expect(text.key(range) == WordKey(Spelling.key(ofName: name)))
        }
    }

    @Test func shortFormsAndInitialsFitTheirNames() {
        #expect(GivenNames.shared.areCompatible("bob", "robert"))
        #expect(GivenNames.shared.areCompatible("j", "jeff"))
        #expect(GivenNames.shared.areCompatible("alexander", "alex"))
        #expect(GivenNames.shared.areSpellings("barnett", "barnet"))
        #expect(!GivenNames.shared.areSpellings("marie", "maria"))
        #expect(!GivenNames.shared.areSpellings("barnett", "garrett"))
        #expect(!GivenNames.shared.areCompatible("bob", "richard"))
        #expect(GivenNames.shared.gender(of: "danielle") == .female)
        #expect(GivenNames.shared.gender(of: "norvik") == nil)
    }
}

@Test(
    "The short way to the key of a name leads to the same as the long one",
    arguments: [
        "Norway", "New Zealand", "The Gambia", "the Netherlands", "U.S.", "J K Orr", "Wal-Mart", "Élysée Palace",
        "O'Brien", "", " ", "a", "A B", "Group of 20", "Lee's", "Two  Spaces", "Côte d’Ivoire", "x y zed",
    ])
func shortWayToKey(name: String) {
    #expect(Spelling.key(ofName: name) == Spelling.key(Spelling.words(name.utf8)))
}
