import CivilTime
import Language
import Testing

@testable import DateExpressions

@Suite("The rules of English, by their own examples")
struct RuleExamplesTests {
    static let nonDates = Set(EnglishNonDates.rules.map(\.name))
    static let standing = RuleBook.english.rules.filter { !$0.isPart && !nonDates.contains($0.name) }

    @Test("every pattern can be read")
    func patterns() {
        #expect(RuleBook.english.errors.map(\.pattern) == [])
    }

    @Test("there is room for every rule, and every name is used once")
    func names() {
        let rules = RuleBook.english.rules
        #expect(rules.count <= RuleBits.capacity)
        #expect(Set(rules.map(\.name)).count == rules.count)
    }

    @Test("every rule that stands by itself has an example", arguments: standing.map(\.name))
    func hasExamples(name: String) throws {
        let rule = try #require(Self.standing.first { $0.name == name })
        #expect(!rule.examples.isEmpty)
    }

    @Test("a rule recognises what its examples put in brackets", arguments: standing.map(\.name))
    func examples(name: String) throws {
        let rule = try #require(Self.standing.first { $0.name == name })
        for example in rule.examples {
            let text = example.filter { $0 != "[" && $0 != "]" }
            let open = try #require(example.utf8.firstIndex(of: UInt8(ascii: "[")), "\(example)")
            let close = try #require(example.utf8.firstIndex(of: UInt8(ascii: "]")), "\(example)")
            let start = example.utf8.distance(from: example.utf8.startIndex, to: open)
            let end = example.utf8.distance(from: example.utf8.startIndex, to: close) - 1
            let found = Reading.dates(text).first { $0.range == start..<end }
            #expect(
                found?.rule == name,
                "\(example): \(Reading.dates(text).map { "\(Reading.words($0, in: text)): \($0.rule)" })")
        }
    }

    @Test("a rule recognises nothing in its counter-examples", arguments: standing.map(\.name))
    func counterExamples(name: String) throws {
        let rule = try #require(Self.standing.first { $0.name == name })
        for example in rule.counterExamples {
            #expect(!Reading.dates(example).contains { $0.rule == name }, "\(example)")
        }
    }

    @Test(
        "holidays fall on their day",
        arguments: [
            ("Thanksgiving", 2025, "2025-11-27"), ("Easter Monday", 2026, "2026-04-06"),
            ("Labor Day", 2025, "2025-09-01"),
            ("Memorial Day", 2024, "2024-05-27"), ("Martin Luther King Jr. Day", 2026, "2026-01-19"),
            ("Election Day", 2024, "2024-11-05"), ("Victoria Day", 2025, "2025-05-19"),
            ("Ash Wednesday", 2026, "2026-02-18"),
            ("Black Friday", 2025, "2025-11-28"), ("Christmas Eve", 2025, "2025-12-24"),
            ("New Year's Day", 2026, "2026-01-01"),
            ("Canada Day", 2025, "2025-07-01"), ("Presidents Day", 2026, "2026-02-16"),
            ("Juneteenth", 2025, "2025-06-19"),
        ])
    func holidays(name: String, year: Int, day: String) throws {
        let found = try #require(Reading.dates("It opened on \(name) \(year).").first)
        #expect(found.value == day)
        #expect(found.isExplicit)
    }
}
