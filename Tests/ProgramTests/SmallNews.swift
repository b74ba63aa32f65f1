import Foundation
import ProgramDriver

/// Three short articles on one story, written for these tests.
enum SmallNews {
    static let files = [
        "crews.txt": """
        Ferry crews end strike at Port Lowell

        March 6, 2024

        Ferry crews in Port Lowell ended their strike on Monday after nine days, said Anna Brandt, who leads the union.

        Union leader Anna Brandt met Peter Osei, the mayor, on March 1, 2024. The city council approved a new wage \
        agreement on March 5, 2024.

        The crews will vote on the agreement next week.

        """,
        "mayor.txt": """
        Mayor welcomes end of ferry strike

        Published: March 7, 2024

        Mayor Peter Osei visited the harbour on Wednesday and thanked the ferry crews.

        The strike began on February 24, 2024, when the Northern Ferries Company cut pay. The company denied \
        that it had threatened workers.

        The council plans to publish a new timetable in May 2024.

        """,
        "analysis.txt": """
        date 2024-03-10

        What the ferry strike leaves behind

        The strike ended last Monday. In 2019 the Northern Ferries Company bought a shipyard for 40 million dollars.

        Anna Brandt told reporters on Saturday that the union would watch the agreement closely. The company, \
        Brandt said, had broken its word.

        """,
    ]

    static func folder() throws -> TemporaryFolder { try TemporaryFolder(files) }
}

/// JSON as a test reads it.
struct JSONValue {
    let value: Any?

    init(_ text: some StringProtocol) throws {
        value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }

    private init(any value: Any?) {
        self.value = value
    }

    subscript(key: String) -> JSONValue { JSONValue(any: (value as? [String: Any])?[key]) }
    var array: [JSONValue] { ((value as? [Any]) ?? []).map { JSONValue(any: $0) } }
    var string: String? { value as? String }
    var number: Int? { value as? Int }
    var strings: [String] { array.compactMap(\.string) }
    var isNull: Bool { value is NSNull }
    /// Whether an actor acts in the event, or tells it.
    func hasActor(_ id: String) -> Bool { self["actors"].strings.contains(id) || self["speaker"].string == id }
    var keys: Set<String> { Set((value as? [String: Any])?.keys.map { $0 } ?? []) }
}

extension ProgramRun {
    /// The objects of an output that has one a line.
    func jsonLines() throws -> [JSONValue] { try lines.map { try JSONValue($0) } }
    func json() throws -> JSONValue { try JSONValue(output) }
}
