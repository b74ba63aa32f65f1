import CivilTime
import DateExpressions
import Testing

/// The forms of date expressions in sentences of news; the article is of Friday, 30 January 2026.
@Suite("Forms of date expressions in the news")
struct FormTests {
    @Test(
        "a time before noon or dawn is of that day, with nothing left open",
        arguments: [
            Case("It began before [dawn on June 4, 1977], by the river.", "1977-06-04", "1977-06-04"),
            Case("By [noon on Jan. 28] it had lost 60 men.", "2026-01-28T12:00", "2026-01-28T12:00"),
            Case("The road is shut until [midday on Friday].", "2026-01-30T12:00", "../2026-01-30T12:00"),
            Case("It peaked at [4:30 on Sunday afternoon].", "2026-01-25T16:30"),
        ])
    func timesOfADay(example: Case) throws { try example.check() }

    @Test(
        "a season of play is a wide stretch, never a season of the year",
        arguments: [
            Case("She missed most of [last season].", "2025", "2024-04~/2025-07~"),
            Case("It was their fourth win [this season].", "2026", "2025-04~/2026-07~"),
        ])
    func seasonsOfPlay(example: Case) throws { try example.check() }

    @Test(
        "a time is of the day behind the bracket that says it again by another clock, and the bracket is no second time"
    )
    func bracketedClock() {
        let dates = Reading.dates("The quake struck at 11:47 p.m. local time (1802 GMT) on Tuesday, officials said.")
        #expect(dates.map(\.value) == ["2026-01-27T23:47", "2026-01-27"])
    }

    @Test("quarters and halves of a game are none of the year, those of figures are")
    func games() {
        let game =
            "Cole scored 18 points in the fourth quarter. It was tied at halftime. The coach praised his teammates."
        #expect(Reading.dates(game).isEmpty)
        #expect(Reading.dates("Sales rose in the fourth quarter. The goal is growth.").map(\.value) == ["2025-Q4"])
    }

    @Test("the week of figures that ended on a day is the seven days up to it")
    func weekEnded() {
        let dates = Reading.dates("Claims fell in the week ended Nov. 15, the office said.")
        #expect(dates.map { $0.period?.edtf } == ["2025-11-09/2025-11-15", "2025-11-15"])
    }

    @Test("a span of weekdays ends behind its beginning")
    func weekdaySpan() {
        let dates = Reading.dates("The play runs Monday through Sunday.")
        #expect(dates.map(\.value) == ["2026-02-02", "2026-02-08"])
        #expect(dates.map { $0.period?.edtf } == ["2026-02-02/2026-02-08", "2026-02-02/2026-02-08"])
    }

    @Test(
        "a length before a happening says how far it lies from it",
        arguments: [
            ("It came two days after the quake.", EventDistance(count: 2, unit: .day, isAfter: true)),
            ("It came the day before the vote.", EventDistance(count: 1, unit: .day, isAfter: false)),
            ("He spoke on the day of the ruling.", EventDistance(count: 0, unit: .day, isAfter: true)),
            (
                "It came about eight months after Corvus rejected it.",
                EventDistance(count: 8, unit: .month, isAfter: true)
            ),
        ])
    func fromEvents(text: String, distance: EventDistance) throws {
        let date = try #require(Reading.dates(text).first)
        #expect(date.fromEvent == distance)
        #expect(date.because.hasSuffix("counted from what the words behind it tell"))
        #expect(Reading.dates("It lasted two days.").first?.fromEvent == nil)
    }

    @Test(
        "times of day and their zones",
        arguments: [
            Case("The plane landed at [9:40 p.m. Thursday].", "2026-01-29T21:40"),
            Case("Polls close at [8 p.m. on Feb. 3].", "2026-02-03T20:00"),
            Case("The quake struck at [0425 GMT], the agency said.", "2026-01-30T04:25"),
            Case("The speech will begin at [7 p.m. EST on Tuesday].", "2026-02-03T19:00"),
            Case("The truce took hold at [midnight Wednesday].", "2026-01-28T24:00"),
            Case("The verdict was read shortly after [noon].", "2026-01-30T12:00"),
            Case("The train left at [17:30].", "2026-01-30T17:30"),
            Case("He died at [4 o'clock in the morning].", "2026-01-30T04:00"),
            Case("The match kicks off at [3pm on Saturday].", "2026-01-31T15:00"),
            Case("Police were called [late Thursday night].", "2026-01-29"),
            Case("The storm hit [early Friday morning].", "2026-01-30"),
            Case("He spoke to reporters [Wednesday afternoon].", "2026-01-28"),
            Case("The council met [last night].", "2026-01-29TNI"),
            Case("She will speak [tonight].", "2026-01-30TNI"),
            Case("The shop was robbed in [the early hours of Monday].", "2026-01-26"),
        ])
    func timesOfDayAndTheirZones(example: Case) throws { try example.check() }

    @Test("the value of a named day's part is the day, and the time meant is the part")
    func partOfNamedDay() throws {
        let date = try #require(Reading.dates("The plane landed on Thursday night.").first)
        #expect(date.value == "2026-01-29")
        #expect(date.type == .date)
        #expect(date.period?.precision == .partOfDay)
        #expect(date.period?.interval.start == CivilMoment(CivilDay(number: 20_482), hour: 20, minute: 0))
    }

    @Test(
        "forms that armies, companies and reporters use",
        arguments: [
            Case("Troops crossed the river at [2030 hours on Tuesday].", "2026-01-27T20:30"),
            Case("Sales will rise in [FY 2027], the firm said.", "2027"),
            Case("Two people died in [the weekend] raid.", "2026-W04-WE", "2026-01-24/2026-01-25"),
            Case("He was hired [two winters ago].", "2023-WI", "2023-24"),
            Case("They won the cup [two summers ago].", "2024-SU", "2024-22"),
            Case("The hearing is set for [the first week of March].", "2026-W10", "2026-03-02/2026-03-08"),
            Case("He fled in [the last week of May 2025].", "2025-W22", "2025-05-26/2025-06-01"),
        ])
    func trades(example: Case) throws { try example.check() }

    @Test(
        "days, months and years",
        arguments: [
            Case("The treaty was signed on [Jan. 26, 2026].", "2026-01-26"),
            Case("The treaty was signed on [26 January 2026].", "2026-01-26"),
            Case("The treaty was signed on [the 5th of May 2019].", "2019-05-05"),
            Case("The law takes effect [July 1].", "2026-07-01"),
            Case("She was born in [May 1971].", "1971-05"),
            Case("The firm was founded in [1898].", "1898"),
            Case("He was elected in [November].", "2025-11"),
            Case("The bridge will reopen in [April].", "2026-04"),
            Case("It was agreed on [Tuesday, Jan. 27].", "2026-01-27"),
            Case("The decree is dated [2025-12-31].", "2025-12-31"),
            Case("The order was signed on [12/31/2025].", "2025-12-31"),
            Case("The order was signed on [31.12.2025].", "2025-12-31"),
            Case("He graduated with the class of ['98].", "1998"),
            Case("The levy dates from [A.D. 79].", "0079"),
            Case("Caesar was killed in [44 B.C.]", "BC0044"),
            Case("The vote on [the 26th] was close.", "2026-01-26"),
            Case("Rain fell on [Christmas Day].", "2025-12-25"),
            Case("It was signed in [August of last year].", "2025-08"),
            Case("The rule applies from [Oct. 1 of this year].", "2026-10-01"),
        ])
    func daysMonthsAndYears(example: Case) throws { try example.check() }

    @Test(
        "direction from the verb",
        arguments: [
            Case("The court ruled on [Monday].", "2026-01-26"),
            Case("The court will rule on [Monday].", "2026-02-02"),
            Case("The trial begins [Monday].", "2026-02-02"),
            Case("She is expected to testify on [Thursday].", "2026-02-05"),
            Case("The deal was due to expire on [Saturday].", "2026-01-31"),
            Case("The union plans to strike on [Wednesday].", "2026-02-04"),
            Case("The deadline was pushed back to [March].", "2026-03"),
            Case("Exports fell in [December].", "2025-12"),
            Case("Exports may fall in [March].", "2026-03"),
            Case("The mayor had resigned in [October].", "2025-10"),
            Case("The ban has been in force since [June].", "2025-06"),
            Case("The work must be done by [September].", "2026-09"),
            Case("He could not be reached on [Thursday].", "2026-01-29"),
            Case("The minister said on [Wednesday] that the plant would close.", "2026-01-28"),
            Case("The parties agreed to meet on [Tuesday].", "2026-02-03"),
            Case("The festival was to open on [Sunday].", "2026-02-01"),
            Case("The storm is forecast to arrive [Sunday].", "2026-02-01"),
        ])
    func directionFromTheVerb(example: Case) throws { try example.check() }

    @Test(
        "units by their relation",
        arguments: [
            Case("Prices rose [last week].", "2026-W04"),
            Case("Prices will rise [next month].", "2026-02"),
            Case("The fund shrank [last year].", "2025"),
            Case("The fund will grow [this year].", "2026"),
            Case("The strike began [this week].", "2026-W05"),
            Case("The talks resumed [last Friday].", "2026-01-23"),
            Case("The talks resume [next Tuesday].", "2026-02-03"),
            Case("He arrived [this morning].", "2026-01-30TMO"),
            Case("She resigned [last April].", "2025-04"),
            Case("She will step down [next May].", "2026-05"),
            Case("They met [earlier this month].", "2026-01"),
            Case("They will meet [later this year].", "2026"),
            Case("The plan was shelved [the week before last].", "2026-W03"),
            Case("It opens [the week after next].", "2026-W07"),
            Case("The vote is planned for [the end of the year].", "2026"),
            Case("He was arrested [yesterday].", "2026-01-29"),
            Case("She leaves [tomorrow].", "2026-01-31"),
            Case("They fled [the day before yesterday].", "2026-01-28"),
        ])
    func unitsByTheirRelation(example: Case) throws { try example.check() }

    @Test(
        "lengths and times counted from now",
        arguments: [
            Case("The war lasted [nine months].", "P9M"),
            Case("He was jailed for [two and a half years].", "P2Y6M"),
            Case("The siege went on for [72 hours].", "PT72H"),
            Case("The dam broke [two weeks ago].", "2026-W03"),
            Case("The dam broke [three days ago].", "2026-01-27"),
            Case("The plant shut [five years ago].", "2021"),
            Case("It will be ready [two years from now].", "2028"),
            Case("They waited for [half an hour].", "PT30M"),
            Case("The ban lasts for [a decade].", "P10Y"),
            Case("It took [more than four hours].", "PT4H"),
            Case("It took [several weeks].", "PXW"),
            Case("Sales fell over [the past nine months].", "P9M"),
            Case("Sales will rise over [the next two years].", "P2Y"),
            Case("She served a [two-year] term.", "P2Y"),
            Case("The [decades-long] feud ended.", "PXY"),
            Case("They met [a month ago].", "2025-12"),
            Case("He had the flat for [a year and a half].", "P1Y6M"),
            Case("Output fell in [the first nine months].", "P9M"),
        ])
    func lengthsAndTimesCountedFromNow(example: Case) throws { try example.check() }

    @Test(
        "sets",
        arguments: [
            Case("The board meets [every month].", "P1M"),
            Case("They march [every Friday].", "XXXX-WXX-5"),
            Case("It is open on [Sundays].", "XXXX-WXX-7"),
            Case("The paper appears [weekly].", "P1W"),
            Case("Dues are paid [annually].", "P1Y"),
            Case("They vote [every two years].", "P2Y"),
            Case("It floods [every spring].", "XXXX-SP"),
            Case("She runs [every morning].", "XXXX-XX-XXTMO"),
            Case("He earns $3 million [a year].", "P1Y"),
            Case("The fair is held [each July].", "XXXX-07"),
            Case("It meets [every other week].", "P2W"),
        ])
    func sets(example: Case) throws { try example.check() }

    @Test(
        "quarters and fiscal years",
        arguments: [
            Case("Profit rose in [the third quarter].", "2025-Q3"),
            Case("Profit rose in [the fourth quarter of 2025].", "2025-Q4"),
            Case("Sales fell in [the first half of 2025].", "2025-H1"),
            Case("The budget for [fiscal 2026] was passed.", "2026"),
            Case("Sales grew in [Q3 2025].", "2025-Q3"),
            Case("It will report in [the second quarter].", "2026-Q2"),
            Case("The loss for [the quarter] was small.", "2025-Q4"),
            Case("It had a loss in [last year's fourth quarter].", "2025-Q4"),
            Case("Orders rose in [the second half].", "2025-H2"),
        ])
    func quartersAndFiscalYears(example: Case) throws { try example.check() }

    @Test(
        "seasons, decades and centuries",
        arguments: [
            Case("The fires began in [the summer of 2019].", "2019-SU"),
            Case("The vote is due [this spring].", "2026-SP"),
            Case("Prices fell [last fall].", "2025-FA"),
            Case("It was built in [the 1930s].", "193X"),
            Case("It was built in [the '60s].", "196X"),
            Case("It was founded in [the 19th century].", "18XX"),
            Case("The dispute began in [the early 1990s].", "199X"),
            Case("It snowed in [the winter of 2024-25].", "2024-WI"),
            Case("The reform dates from [the late 18th century].", "17XX"),
            Case("They met in [mid-2025].", "2025"),
            Case("It started in [early January].", "2026-01"),
            Case("The tunnel opened in [the spring].", "2025-SP"),
        ])
    func seasonsDecadesAndCenturies(example: Case) throws { try example.check() }

    @Test(
        "holidays",
        arguments: [
            Case("The shops were shut on [Thanksgiving].", "2025-11-27"),
            Case("The truce will hold until [Easter].", "2026-04-05"),
            Case("They met on [Good Friday 2025].", "2025-04-18"),
            Case("He was shot on [New Year's Eve].", "2025-12-31"),
            Case("The parade on [Memorial Day] will be shorter.", "2026-05-25"),
            Case("The law takes effect on [Labor Day].", "2026-09-07"),
            Case("She was born on [Christmas Eve 1971].", "1971-12-24"),
            Case("The pact was signed on [Good Friday].", "2025-04-18"),
            Case("They last met on [Boxing Day].", "2025-12-26"),
            Case("Millions travelled home for [Lunar New Year 2025].", "2025-01-29"),
            Case("Smog covered Delhi after [Diwali].", "2025-10-20"),
        ])
    func holidays(example: Case) throws { try example.check() }

    @Test(
        "spans",
        arguments: [
            Case("He ruled from [1979] to 1997.", "1979"),
            Case("The fair runs [Jan. 26-29].", "2026-01-26/2026-01-29"),
            Case("He was mayor [2010-2012].", "2010/2012"),
            Case("The [2025-26] season was poor.", "2025/2026"),
            Case("They talked from [Monday] to Thursday.", "2026-01-26"),
            Case("The fair runs [3–5 March 2026].", "2026-03-03/2026-03-05"),
            Case("It rained between [2010] and 2012.", "2010"),
            Case("The tower was built between 1889 and [1893].", "1893", "1889/1893"),
            Case("They met on [March 3, 2024] and March 5.", "2024-03-03"),
            Case("The trial ran from [May] to July 1998.", "1998-05"),
        ])
    func spans(example: Case) throws { try example.check() }

    @Test(
        "narrative",
        arguments: [
            Case("The bridge fell on March 3, 2024. [Two days later], the mayor resigned.", "2024-03-05"),
            Case("The bridge fell in March 2024. [The following month], the mayor resigned.", "2024-04"),
            Case("He was elected in November 2024. [A month later] he resigned.", "2024-12"),
            Case("The siege began on June 5, 1998. [The next day], the army withdrew.", "1998-06-06"),
            Case("He was jailed in 2019. [Three years earlier], he had fled.", "2016"),
            Case("She won in 2014 and lost [two years later].", "2016"),
            Case("The bridge fell on March 3, 2024. [That week], two others were shut.", "2024-W09"),
            Case("The bridge fell on March 3, 2024. [The same day], it was shut.", "2024-03-03"),
            Case("The war began in 1939. [The previous year], a pact was signed.", "1938"),
        ])
    func narrative(example: Case) throws { try example.check() }

    @Test(
        "references",
        arguments: [
            Case("The firm [now] has nine plants.", "PRESENT_REF"),
            Case("It is [currently] shut.", "PRESENT_REF"),
            Case("He was [recently] jailed.", "PAST_REF"),
            Case("It may happen in [the near future].", "FUTURE_REF"),
            Case("In [the past], it was shut.", "PAST_REF"),
            Case("She will [one day] be queen.", "FUTURE_REF"),
        ])
    func references(example: Case) throws { try example.check() }

    @Test(
        "words and numbers that only look like dates",
        arguments: [
            "The second man sat down.",
            "He may run again.",
            "They will march on the capital.",
            "The Sun reported it.",
            "Prices fall when demand is weak.",
            "They won 3-2 at home.",
            "The clinic is open 24/7.",
            "He bought it at a 7-Eleven.",
            "Shares closed at $20.26.",
            "The Sunday Times has more.",
            "April Jones is the mayor.",
            "She paid 1,998 euros.",
            "The Mars rover sat still.",
            "Dial 555-1989 for help.",
            "The spring in the valve broke.",
            "He scored in a 2-1 win.",
            "A quarter of the voters stayed home.",
            "One in three agreed.",
            "Version 2.10.2 is out.",
            "The 5th Fleet sailed.",
            "Second-hand cars sold well.",
        ])
    func noDates(text: String) { #expect(Reading.dates(text).isEmpty) }

    @Test("a month of fasting is a stretch of days, known to a day or so")
    func fasting() throws {
        let date = try #require(Reading.dates("The truce was broken during Ramadan.", published: "2025-04-20").first)
        #expect(date.period?.edtf == "2025-03-01~/2025-03-30~")
    }

    @Test("a century or year that describes a noun says so")
    func attribute() {
        #expect(Reading.dates("The quake toppled a 19th-century clock tower.").map(\.isAttribute) == [true])
        #expect(Reading.dates("The 2014 attack was never solved.").map(\.isAttribute) == [true])
        #expect(Reading.dates("It was built in the 19th century.").map(\.isAttribute) == [false])
        #expect(Reading.dates("The attack in 2014 was never solved.").map(\.isAttribute) == [false])
    }
}
