import DateExpressions
import Testing

@Suite("Idioms of news")
struct IdiomTests {
    @Test(
        "days told by a weekday and something beside it",
        arguments: [
            Case("The hearing is on [Tuesday week].", "2026-02-10"),
            Case("They meet at [7pm on Thursday week].", "2026-02-12T19:00"),
            Case("It opens on [the Tuesday after Memorial Day].", "2026-05-26"),
            Case("It was shut on [the Friday before Christmas 2025].", "2025-12-19"),
            Case("The pact was signed [seven years ago next month].", "2019-02"),
            Case("On [this day in 1987] the bridge opened.", "1987-01-30", "1987-01-30"),
        ])
    func days(example: Case) throws { try example.check() }

    @Test(
        "the new year is the next one, or this one where it is told in the past",
        arguments: [
            Case("The hall reopens in [the new year].", "2027", published: "2026-10-05"),
            Case("The firm cut its price in [the new year].", "2026", published: "2026-03-05"),
            Case("The hall will reopen in [the new year].", "2026"),
        ])
    func newYear(example: Case) throws { try example.check() }

    @Test(
        "forms that belong together are one expression",
        arguments: [
            Case("She came back [six months to the day] after the crash.", "P6M"),
            Case("On [a day in April 1978] it was on every front page.", "1978-04"),
            Case("In [the second and third quarters of last year] it lost money.", "2025-Q2/2025-Q3"),
            Case("He taught there in [the early '80s].", "198X", "1980/1983"),
            Case("It passes closest to the sun in [August 2027].", "2027-08"),
            Case("It is open [every other Saturday].", "XXXX-WXX-6"),
            Case("They will ride on [the last weekend of June].", "2026-W26-WE", "2026-06-27/2026-06-28"),
            Case("The [then-current] rules were kept.", "PAST_REF"),
            Case("A van was seen [late on Sunday night].", "2026-01-25"),
            Case("They have been coming since [dawn Thursday].", "2026-01-29"),
            Case("The shop is open [six days a week].", "P1W"),
            Case("He came on a wet [Monday in January 1965].", "1965-01"),
            Case("It landed at [2:31 p.m. Eastern time on Thursday].", "2026-01-29T14:31"),
            Case("In [the 2024 financial year] it made a loss.", "2024"),
        ])
    func wholes(example: Case) throws { try example.check() }

    @Test(
        "what lies further off than its neighbour",
        arguments: [
            Case("It burnt twice in [the summer before last].", "2024-SU"),
            Case("The firm was listed in 1897 and sold [a century later].", "1997"),
            Case("Schools are shut until at least [Wednesday].", "2026-02-04", "../2026-02-04"),
            Case("Lamb turns 77 in [September].", "2026-09"),
            Case("It is up 14 percent from its [April] low.", "2026-04", published: "2026-10-14"),
            Case("The vote was brought forward to [June].", "2026-06"),
        ])
    func furtherOff(example: Case) throws { try example.check() }

    @Test(
        "on a Sunday the week just over is last week, on other days the one before",
        arguments: [
            Case("The premier resigned [last week].", "2026-W04", published: "2026-01-25"),
            Case("The premier resigned [last week].", "2026-W04", published: "2026-01-26"),
            Case("The premier resigned [last week].", "2026-W03", published: "2026-01-24"),
        ])
    func lastWeek(example: Case) throws { try example.check() }

    @Test(
        "what is usual is told of all years",
        arguments: [
            Case("Sales usually rise in the second and [fourth quarters].", "XXXX-Q4"),
            Case("Sales usually rise in [the second] and fourth quarters.", "XXXX-Q2"),
            Case("Sales usually rise in [the second and third quarters].", "XXXX-Q2/XXXX-Q3"),
            Case("It typically snows in [December].", "XXXX-12"),
            Case("Sales rose in the second and [fourth quarters of 2024].", "2024-Q4"),
            Case("Sales rose in [the second] and fourth quarters of 2024.", "2024-Q2"),
            Case("He was arrested in [each of the last three years].", "P1Y"),
        ])
    func habits(example: Case) throws { try example.check() }

    @Test(
        "a figure compared with “a year ago” is of the same month, any other happening of that year",
        arguments: [
            Case("The firm has 13 shops, up from seven [a year ago].", "2025-01"),
            Case("Prices are higher than [a year ago].", "2025-01"),
            Case("The firm opened its first shop [a year ago].", "2025"),
        ])
    func aYearAgo(example: Case) throws { try example.check() }

    @Test(
        "words that tell no time",
        arguments: ["She won by 1:14 in the final.", "The crash of Black Monday is told again."])
    func nothing(text: String) {
        #expect(Reading.dates(text).isEmpty)
    }

    @Test("“begin and last 18 months” is a length, not the months gone by")
    func lasting() throws {
        try Case("Work is to start in early 2027 and last [18 months].", "P18M").check()
    }

    @Test("hours of days that come round are not of the article's day")
    func hours() throws {
        let dates = Reading.dates("The office is open on Mondays from 10am to 4pm.")
        #expect(dates.map(\.value) == ["XXXX-WXX-1", "XXXX-WXX-1T10:00", "XXXX-WXX-1T16:00"])
        #expect(dates.allSatisfy { $0.period == nil })
        #expect(Reading.dates("It rings every evening at 7:15 p.m.").last?.value == "XXXX-XX-XXT19:15")
    }

    @Test("“the day before” behind a date and a comma is that date")
    func apposition() throws {
        try Case("On Oct. 12, [the day] before the plunge, it rose.", "2025-10-12").check()
    }

    @Test("“from Saturday night to Monday morning” ends on the Monday behind that Saturday")
    func overWeekend() {
        let dates = Reading.dates("The army imposed a curfew from Saturday night to Monday morning.")
        #expect(dates.map(\.value) == ["2026-01-31", "2026-02-02"])
    }
}
