import Foundation
import Testing

@testable import Exports

@Suite("JSON writer")
struct JSONWriterTests {
    private func json(_ body: (inout JSONWriter) -> Void) -> String {
        ByteOutput.string { output in
            var writer = JSONWriter(output)
            body(&writer)
        }
    }

    @Test("members and elements are separated, nested and empty ones too")
    func structure() {
        let text = json { json in
            json.object { json in
                json.member("a", 1)
                json.object("b") { json in json.member("c", String?.none) }
                json.array("d") { json in
                    json.element("x")
                    json.element(-2)
                    json.object { _ in }
                }
                json.array("e") { _ in }
                json.member("f", "y")
            }
        }
        #expect(text == #"{"a": 1, "b": {"c": null}, "d": ["x", -2, {}], "e": [], "f": "y"}"#)
    }

    @Test("an array on lines begins each element on its own")
    func arrayOnLines() {
        let text = json { json in
            json.object { json in
                json.array("a", onLines: true) { json in
                    json.element(1)
                    json.object {
                        $0.array("b") {
                            $0.element(2)
                            $0.element(3)
                        }
                    }
                }
                json.array("c", onLines: true) { _ in }
            }
            json.endLine()
            json.object { _ in }
        }
        #expect(text == "{\"a\": [\n1,\n{\"b\": [2, 3]}], \"c\": []}\n{}")
    }

    @Test(
        "characters that JSON, JavaScript or a terminal would take for something else are escaped",
        arguments: [
            ("say \"hi\"", #""say \"hi\"""#),
            ("a\\b", #""a\\b""#),
            ("\n\r\t", #""\n\r\t""#),
            ("\u{0}\u{1B}[31m\u{7F}", #""\u0000\u001b[31m\u007f""#),
            ("\u{85}\u{9B}31m", #""\u0085\u009b31m""#),
            ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
            ("“é” 日本 👍🏽\u{A0}\u{2027}", "\"“é” 日本 👍🏽\u{A0}\u{2027}\""),
            ("", #""""#),
        ])
    func escapes(value: String, expected: String) throws {
        let text = json { $0.element(value) }
        #expect(text == expected)
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        #expect(read as? String == value)
    }

    @Test("any bytes come out as a string that a JSON reader takes")
    func anyBytes() throws {
        let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 151 ^ ($0 >> 3)) }
        let text = json { json in json.object { $0.member("text", bytes[...]) } }
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8))
        #expect((read as? [String: String])?["text"] == String(decoding: bytes, as: UTF8.self))
    }
}
