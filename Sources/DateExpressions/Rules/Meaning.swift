import CivilTime

/// What an expression says before anything is known of the article: the parts that were stated, and what to count from.
///
/// Resolved with a reference date by `Resolver`. In the manner of SUTime (Chang and Manning 2012) meanings nest:
/// "early next week" is a part of a unit named by its relation.
indirect enum Meaning: Sendable, Equatable {
    /// Parts of a calendar date as they were stated; what is `nil` is implied.
    case calendar(CalendarDate)
    /// A recurring unit: "last April", "the third quarter of 1990", "Monday", "summer".
    case named(NamedUnit, Relation, within: Meaning?)
    /// "yesterday": days from the article's.
    case deictic(Int)
    /// "two days ago", "a week after Easter", "the following month" as one month on.
    case shifted(Quantity, TimeUnit, Shift, from: Meaning?)
    /// "early May", "the end of 2025".
    case part(Part, Meaning)
    /// "5 p.m. Friday".
    case time(ClockTime, on: Meaning?)
    /// "Friday night", "this morning".
    case dayPart(DayPart, on: Meaning?)
    /// "nine months", "the past two weeks".
    case duration(Quantity, TimeUnit, Window)
    /// "every Monday", "twice a month".
    case repeated(Meaning)
    /// A bare frequency: "daily".
    case frequency(TimeUnit, each: Int)
    case reference(Reference)
    /// "from Monday to Thursday" where both ends are in one expression: "Jan. 26–29", "2010-12".
    case span(Meaning, Meaning)
    /// "about", "nearly", "more than".
    case approximate(Approximation, Meaning)
    /// The nineties, the 1980s: first year, or 10...90 where the century is implied.
    case decade(Int)
    /// First year of the hundred.
    case century(Int)
    /// Looks like a time and is none: "24 hours a day".
    case nothing
}

struct CalendarDate: Sendable, Equatable {
    var year: Int?
    /// Two digits of a year were stated: '98.
    var hasShortYear = false
    var month: Int?
    var day: Int?
    /// 1...7 from Monday.
    var weekday: Int?
    /// Before the common era; `year` is positive.
    var isBeforeEra = false
    /// The order of `month` and `day` is the article's to tell: 3/4/2026.
    var isAmbiguous = false
    /// Told as a fiscal year.
    var isFiscal = false
}

/// Something that comes round again, or a unit of the calendar.
enum NamedUnit: Sendable, Equatable {
    case unit(TimeUnit)
    case month(Int)
    case weekday(Int)
    case season(Season)
    /// A fiscal one is counted by the accounts of a company, which may not be the calendar's.
    case quarter(Int, isFiscal: Bool = false)
    case half(Int)
    /// The nth such unit of a larger one: "the third week of May"; -1 is the last.
    case nth(Int, TimeUnit)
    /// "the first Monday of May".
    case nthWeekday(Int, Int)
    /// The index of a holiday in the language's list.
    case holiday(Int)
    case weekend
    /// "the new year": the one that begins, or has just begun.
    case newYear
    /// The day of a month that is not told: "the 26th".
    case dayOfMonth(Int)
}

enum TimeUnit: Int, Sendable {
    case second, minute, hour, day, week, month, quarter, year, decade, century, millennium, weekend, fortnight
    /// Seasons and halves count as durations of months.
    case season, half
    /// A night or a morning, counted as days are.
    case night
    /// "moment", "period", "time": no length.
    case period
}

/// Which one of those that recur.
enum Relation: Int, Sendable {
    /// Nothing said: the verb decides.
    case bare
    /// this, current
    case this
    case last
    case next
    /// past: "this past Monday"
    case past
    /// coming, upcoming
    case coming
    /// previous, preceding: before what the text is at
    case previous
    /// following: after what the text is at
    case following
    /// that, the same
    case that
    /// "the quarter", "the year"
    case the
    /// the latest
    case latest
    /// "the year-earlier quarter", "the corresponding period last year"
    case yearEarlier
    /// "the day before yesterday" and such: second-next
    case afterNext
    /// second-last: "the week before last"
    case beforeLast

    /// Counted from the time the text is at, never from the article.
    var isOfTheText: Bool { self == .previous || self == .following || self == .that }
}

enum Shift: Int, Sendable {
    /// Before the article: ago.
    case ago
    /// After it: from now, in two weeks.
    case fromNow
    /// Before what the text is at: earlier, before.
    case earlier
    /// After what the text is at: later, after.
    case later
}

enum Part: Int, Sendable {
    case early, mid, late
    /// "earlier this month": what of the unit lies before now.
    case earlier
    /// "later this month"
    case later
    /// "the start of"
    case start
    /// "the end of"
    case end
    case middle
    /// "the first half of"
    case firstHalf, secondHalf
    /// "the rest of"
    case rest

    /// Stands right before a date: "early May"; the others take "of": "the end of May".
    var isPosition: Bool {
        switch self {
        case .early, .mid, .late, .earlier, .later: true
        default: false
        }
    }
}

enum Approximation: Int, Sendable {
    case about, nearly, moreThan, atLeast, lessThan, atMost

    /// TIMEX3 `mod`.
    var modifier: String {
        switch self {
        case .about: "APPROX"
        case .nearly: "LESS_THAN"
        case .moreThan: "MORE_THAN"
        case .atLeast: "EQUAL_OR_MORE"
        case .lessThan: "LESS_THAN"
        case .atMost: "EQUAL_OR_LESS"
        }
    }
}

enum Reference: Int, Sendable {
    case past, present, future

    var value: String {
        switch self {
        case .past: "PAST_REF"
        case .present: "PRESENT_REF"
        case .future: "FUTURE_REF"
        }
    }
}

enum Era: Int, Sendable { case before, common }

/// A part of a day, as TIMEX3 has them.
enum DayPart: Int, Sendable {
    case morning, midday, afternoon, evening, night, daytime, dawn
    /// From midnight to six.
    case smallHours

    var code: String {
        switch self {
        case .morning, .dawn, .smallHours: "MO"
        case .midday: "MI"
        case .afternoon: "AF"
        case .evening: "EV"
        case .night: "NI"
        case .daytime: "DT"
        }
    }

    /// Minutes of the day, half-open.
    var minutes: Range<Int> {
        switch self {
        case .morning: 300..<720
        case .dawn: 300..<420
        case .smallHours: 0..<360
        case .midday: 690..<810
        case .afternoon: 720..<1020
        case .evening: 1020..<1320
        case .night: 1200..<1440
        case .daytime: 360..<1200
        }
    }
}

/// A clock time as stated.
struct ClockTime: Sendable, Equatable {
    /// 0...1440; midnight at the end of a day is 1440.
    var minute: Int
    var showsMinutes: Bool
    /// "5:30" without a.m. or p.m. in a text that counts to twelve.
    var isAmbiguous = false
    /// Minutes were not stated exactly: "around 5".
    var zone: Int?
}

/// How many of a unit.
struct Quantity: Sendable, Equatable {
    /// In hundredths, so that halves are exact.
    var hundredths: Int
    /// "several", "few", "some": the number is not told.
    var isVague = false
    var modifier: Approximation?

    init(_ count: Int) { hundredths = min(max(count, 0), 1_000_000_000) * 100 }

    init(hundredths: Int) { self.hundredths = min(max(hundredths, 0), 100_000_000_000) }

    static let vague: Quantity = {
        var quantity = Quantity(0)
        quantity.isVague = true
        return quantity
    }()

    var whole: Int { hundredths / 100 }
}

/// Where a stretch of so many units lies.
enum Window: Int, Sendable {
    /// Nothing said.
    case none
    /// "the past nine months": up to the article's date.
    case past
    /// "the next two weeks": from the article's date on.
    case next
    /// "the first nine months": of the year that is spoken of.
    case first
    /// "the following two days"
    case following
    /// "the previous two days"
    case previous
    /// "the final two weeks"
    case final
}
