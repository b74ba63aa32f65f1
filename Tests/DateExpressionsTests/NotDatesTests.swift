import DateExpressions
import Testing

@Suite("What is not a date")
struct NotDatesTests {
    @Test(
        "words that could name a month, a weekday or a season are left alone as words",
        arguments: [
            "The council may vote again.", "Protesters march on the capitol.", "She sat down beside the minister.",
            "Prices fall when demand drops.", "The wall will fall.", "A spring broke in the old clock.",
            "He took the second seat and finished second.", "The sun rose over the lake.",
            "They wed in a small chapel.",
            "An august body of judges met.", "Troops will march through the town.", "Sun reported a loss.",
            "The Sun said so first.", "Jan told the court nothing.",
        ])
    func words(text: String) {
        #expect(Reading.dates(text).map { Reading.words($0, in: text) } == [])
    }

    @Test(
        "numbers that are no dates are left alone",
        arguments: [
            "The team won 3-2.", "The hotline is open 24/7.", "He bought milk at 7-Eleven.",
            "Turnout rose to 62.5 percent.",
            "It cost $2025.", "They paid 1,989 euros.", "Call 555-1989 for help.", "The server is at 192.168.0.1.",
            "Some 2000 troops crossed the border.", "The ratio is 16:9.", "Route 66 is closed.", "Item #2024 was sold.",
            "A 50/50 chance.", "She scored 9.75 points.", "Version 2.10.3 failed.",
            "The A2024 and the B1999x models.", "At 650-650-6500 or 650.650.6500.",
        ])
    func numbers(text: String) {
        #expect(Reading.dates(text).map { Reading.words($0, in: text) } == [])
    }

    @Test("an age in years tells no time", arguments: ["The 6-year-old boy slept.", "A 44-year-old man was held."])
    func ages(text: String) {
        #expect(Reading.dates(text).map { Reading.words($0, in: text) } == [])
    }
}
