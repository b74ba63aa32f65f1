import DateExpressions
import Testing

@Suite("What is not a date")
struct NotDatesTests {
    @Test(
        "four digits that number, measure or name a thing are no year",
        arguments: [
            "Flight 1998 left from Gate 2026.", "A fire broke out at 1990 Elm Street.",
            "It is on page 1987 of the file.",
            "He called 0800 1987 2014.", "The case is number 2014-1123.", "It has 2000 square feet of offices.",
            "Of 2025 people asked, most agreed.", "He drove a 1998 Honda Civic.", "Orwell's 1984 is back on stage.",
            "The Mazda 2000 is not built there.", "They showed Editor'11 to the press.",
            "They showed Editor’11 to the press.", "Her novel \"Nineteen Eighty-Four\" came out.",
            "She sued under Section 1983 of the code.", "Windows 2000 is no longer sold.",
        ])
    func numberedThings(text: String) { #expect(Reading.dates(text).isEmpty, "\(Reading.dates(text).map(\.value))") }

    @Test(
        "years beside such words are still years",
        arguments: [
            ("In 2014 Honda recalled them.", "2014"), ("Clinton's 1992 campaign began there.", "1992"),
            ("The 2010 Toyota recall cost billions.", "2010"), ("In 1990 Elm Street was a lane.", "1990"),
            ("By 2030 emissions must fall.", "2030"), ("The class of ’98 met again.", "1998"),
            ("The class of 1998 met again.", "1998"),
        ])
    func years(text: String, value: String) { #expect(Reading.dates(text).map(\.value) == [value]) }

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
