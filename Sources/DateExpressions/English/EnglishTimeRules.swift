/// Times of the day, alone and on a day.
enum EnglishTimeRules {
    static let rules: [Rule] = [
        Rule(
            "clock time", [.time], "(CLOCK [MERIDIAN] | HOUR MERIDIAN) [ZONE]",
            examples: ["at [5:30 p.m.]", "[10 a.m. EST]", "[17:30]", "[5pm]", "[9.30am]"],
            not: ["won 3:2", "ratio of 1:90", "25:00", "I am"]
        ) { time($0).map { .time($0, on: nil) } },
        Rule(
            "clock time in four digits", [.time], "INT ZONE",
            examples: ["at [0200 GMT]", "by [1430 UTC]", "([1945 GMT])"], not: ["at 2460 GMT", "at 30 GMT"]
        ) { fourDigits($0).map { .time($0, on: nil) } },
        Rule(
            "clock time of soldiers", [.time], "INT hours [ZONE]", when: [.atClock],
            examples: ["at [2030 hours]", "by [0600 hours]", "at [1430 hours GMT]"],
            not: ["for 2030 hours", "at 2475 hours", "worked 1200 hours"]
        ) { fourDigits($0).map { .time($0, on: nil) } },
        Rule(
            "hour by the clock", [.time], "NUM oclock [in the DAYPART | MERIDIAN]",
            examples: ["at [5 o'clock]", "[five o'clock in the morning]"], not: ["30 o'clock"]
        ) { hour($0).map { .time($0, on: nil) } },
        Rule(
            "hour and part of the day", [.time], "(HOUR | CLOCK) (in the DAYPART | at night)",
            examples: ["[4 in the morning]", "[8:30 in the evening]"], not: ["40 in the morning"]
        ) { hour($0).map { .time($0, on: nil) } },
        Rule(
            "minutes past or to the hour", [.time],
            "(half past | [a] quarter (past | to) | INT minutes (past | to) | INT past) HOUR [MERIDIAN]",
            examples: ["at [half past three]", "[a quarter to 9 p.m.]", "[20 minutes past 3 p.m.]"],
            not: ["half past the bridge"]
        ) { match in
            let isHalf = match.contains("half")
            let isQuarter = match.contains("quarter")
            guard let hour = match(.hour), hour <= 12 else { return nil }
            let minutes = isHalf ? 30 : isQuarter ? 15 : match(.integer) ?? 0
            guard minutes < 60, minutes > 0, isHalf || isQuarter || match(.meridian) != nil else { return nil }
            var minute = hour % 12 * 60 + (match(.meridian) ?? 0) * 720 + (match.contains("to") ? -minutes : minutes)
            if minute < 0 { minute += 1440 }
            return .time(ClockTime(minute: minute, showsMinutes: true, isAmbiguous: match(.meridian) == nil), on: nil)
        },
        Rule(
            "hours from to", [.time], "(HOUR | CLOCK) (- | to | and | until) (HOUR | CLOCK) MERIDIAN",
            examples: ["from [5 to 6 p.m.]", "[9:30-11 a.m.]"], not: ["5 to 6 points"]
        ) { match in
            guard let meridian = match(.meridian) else { return nil }
            let clocks = [match(.clock), match(.clock, 1)].compactMap { $0 }
            let hours = [match(.hour), match(.hour, 1)].compactMap { $0.map { $0 * 60 } }
            guard clocks.count + hours.count == 2 else { return nil }
            let times = match.isFirst(.clock, before: .hour) ? clocks + hours : hours + clocks
            let ends = times.map { $0 % 720 + meridian * 720 }
            guard times.allSatisfy({ $0 < 780 }) else { return nil }
            // "11 to 1 p.m." begins in the morning.
            let start = ends[0] < ends[1] ? ends[0] : ends[0] - 720
            guard start >= 0, start < ends[1] else { return nil }
            return .span(
                .time(ClockTime(minute: start, showsMinutes: true), on: nil),
                .time(ClockTime(minute: ends[1], showsMinutes: true), on: nil))
        },
        Rule(
            "noon and midnight", [.time], "NOON [ZONE]",
            examples: ["at [noon]", "by [midnight]"]
        ) { $0(.noon).map { .time(ClockTime(minute: $0, showsMinutes: true), on: nil) } },
        Rule(
            "time on a day", [], "<time> [[local] time] [,] [on | of] <day>",
            examples: [
                "[5 p.m. Friday]", "[3:14 local time on Tuesday]", "[noon Thursday]", "[10 a.m. on Jan. 26]",
                "[midnight Friday]", "[2:31 p.m. Eastern time on Thursday]",
            ]
        ) { on($0) },
        Rule(
            "time in a part of a day", [], "<time> [local time] [,] [on] <day> DAYPART",
            examples: ["at [4:30 on Sunday afternoon]", "[9 p.m. Friday night]"], not: ["4:30 on the afternoon train"]
        ) { match in
            guard case .time(var time, _)? = match[.time], let day = match[.day], let part = dayPart(match) else {
                return nil
            }
            if time.isAmbiguous, part != .morning, part != .dawn, time.minute < 720 { time.minute += 720 }
            time.isAmbiguous = false
            return .time(time, on: day)
        },
        Rule(
            "day at a time", [], "<day> [,] [at | around | about] <time>",
            examples: ["[Friday at 5 p.m.]", "[Jan. 26, 2026, 10:30 a.m.]", "[tomorrow at noon]"]
        ) { on($0) },
        Rule(
            "day and part of the day", [], "[PART [on]] <day> [,] [in] [PART] [-] [the] DAYPART",
            examples: [
                "[Friday night]", "[tomorrow morning]", "[late Tuesday afternoon]", "[Jan. 26 in the evening]",
                "[late on Sunday night]",
            ]
        ) { match in
            guard let part = dayPart(match), let day = match[.day] else { return nil }
            let meaning = Meaning.dayPart(part, on: day)
            return match(.part, as: Part.self).map { .part($0, meaning) } ?? meaning
        },
        Rule(
            "part of a day at a time", [],
            "([PART] <day> DAYPART | [the] REL DAYPART | tonight) [,] (at | around) (<time> | HOUR)",
            examples: ["[Saturday morning at 9]", "[this morning at 10 a.m.]", "[tonight at 8]"],
            not: ["tonight at home"]
        ) { match in
            let part = match.contains("tonight") ? DayPart.night : dayPart(match) ?? .morning
            var time: ClockTime
            if case .time(let stated, _)? = match[.time] {
                time = stated
            } else {
                guard let hour = match(.hour), hour <= 12 else { return nil }
                time = ClockTime(minute: hour * 60, showsMinutes: false, isAmbiguous: true)
            }
            if time.isAmbiguous, part != .morning, part != .dawn, time.minute < 720 { time.minute += 720 }
            time.isAmbiguous = false
            return .time(time, on: match[.day] ?? .deictic(0))
        },
        Rule(
            "part of the day of a day", [], "[PART] [-] [the] DAYPART (of | on | ,) <day>",
            examples: ["[the evening of Jan. 26]", "[the morning of May 5]"], not: ["the morning, she said"]
        ) { match in
            guard let part = dayPart(match), let day = match[.day] else { return nil }
            return .dayPart(part, on: day)
        },
        Rule(
            "daybreak of a day", [], "(dawn | daybreak | sunrise | dusk) <day>", examples: ["since [dawn Friday]"],
            not: ["dawn broke on Friday"]
        ) { match in
            match[.day].map { .dayPart(match.contains("dusk") ? .evening : .dawn, on: $0) }
        },
        Rule(
            "night over two days", [], "[the] DAYPART of MONTH DAY - DAY [[,] YEAR]",
            examples: ["[the night of August 17-18]"], not: ["the night of Aug. 18-17"]
        ) {
            let date = EnglishDateRules.date($0)
            guard let part = dayPart($0), let first = date.day, $0(.day, 1) == first + 1 else { return nil }
            return .dayPart(part, on: .calendar(date))
        },
        Rule(
            "part of yesterday", [], "[PART] [-] (DAYPART | NOON) DEICTIC",
            examples: ["[mid-afternoon yesterday]", "[late afternoon today]"]
        ) { match in
            guard let part = dayPart(match), let days = match(.deictic) else { return nil }
            let meaning = Meaning.dayPart(part, on: .deictic(days))
            return match(.part, as: Part.self).map { .part($0, meaning) } ?? meaning
        },
        Rule(
            "small hours of a day", [], "[the] (early | small | wee) [morning] hours (of | on) <day>",
            examples: ["in [the early hours of Saturday]", "[the small hours of Jan. 26]"],
            not: ["the early hours of the war"]
        ) { match in match[.day].map { .dayPart(.smallHours, on: $0) } },
        Rule(
            "part of the day by relation", [], "[PART] [in] [the] REL [same] DAYPART",
            examples: [
                "[this morning]", "[last night]", "[later this afternoon]", "[the next morning]", "[that evening]",
            ]
        ) { match in
            guard let relation = match(.relation, as: Relation.self), let part = dayPart(match) else { return nil }
            let day: Meaning
            switch relation {
            case .this, .latest: day = .deictic(0)
            case .last, .past: day = .deictic(-1)
            case .next, .following, .coming: day = .shifted(Quantity(1), .day, .later, from: nil)
            case .previous: day = .shifted(Quantity(1), .day, .earlier, from: nil)
            default: day = .named(.unit(.day), .that, within: nil)
            }
            let meaning = Meaning.dayPart(part, on: day)
            return match(.part, as: Part.self).map { .part($0, meaning) } ?? meaning
        },
        Rule(
            "tonight", [], "[PART] tonight",
            examples: ["[tonight]", "[later tonight]"]
        ) {
            let meaning = Meaning.dayPart(.night, on: .deictic(0))
            return $0(.part, as: Part.self).map { .part($0, meaning) } ?? meaning
        },
        Rule(
            "overnight", [], "overnight", when: [.standsAlone], examples: ["fell [overnight]."],
            not: ["overnight trains"]
        ) { _ in .dayPart(.night, on: .named(.unit(.night), .last, within: nil)) },
    ]

    /// A clock time: with a.m. or p.m. exact, without it as a clock of 24 hours where it can only be that.
    private static func time(_ match: Match) -> ClockTime? {
        let isClock = match(.clock) != nil
        guard var minute = match(.clock) ?? match(.hour).map({ $0 * 60 }) else { return nil }
        var time = ClockTime(minute: minute, showsMinutes: isClock)
        if let meridian = match(.meridian) {
            guard minute < 780 else { return nil }
            if minute >= 720 { minute -= 720 }
            time.minute = minute + meridian * 720
        } else if match.isDecimal {
            return nil
        } else {
            time.isAmbiguous = minute < 780 && minute >= 60
        }
        time.zone = match(.zone)
        return time
    }

    /// "0200", "2030".
    /// With its zone, if there is one.
    private static func fourDigits(_ match: Match) -> ClockTime? {
        guard let digits = match(.integer), match.detail(of: .integer) == 4, digits / 100 < 24, digits % 100 < 60
        else { return nil }
        var time = ClockTime(minute: digits / 100 * 60 + digits % 100, showsMinutes: true)
        time.zone = match(.zone)
        return time
    }

    private static func hour(_ match: Match) -> ClockTime? {
        guard var minute = match(.clock) ?? (match(.hour) ?? match(.number)).map({ $0 * 60 }), minute <= 1440 else {
            return nil
        }
        let isClock = match(.clock) != nil
        if let meridian = match(.meridian), minute < 780 {
            return ClockTime(minute: minute % 720 + meridian * 720, showsMinutes: isClock)
        }
        guard let part = dayPart(match) ?? (match.contains("night") ? .night : nil) else {
            return ClockTime(minute: minute, showsMinutes: isClock, isAmbiguous: minute < 780)
        }
        guard minute < 780 else { return nil }
        if minute >= 720 { minute -= 720 }
        let isEarlyNight = part == .night && minute < 300
        if part != .morning, part != .dawn, !isEarlyNight { minute += 720 }
        return ClockTime(minute: minute, showsMinutes: true)
    }

    private static func dayPart(_ match: Match) -> DayPart? {
        match(.dayPart, as: DayPart.self) ?? (match(.noon) == 720 ? .midday : nil)
    }

    private static func on(_ match: Match) -> Meaning? {
        guard case .time(let time, _)? = match[.time], let day = match[.day] else { return nil }
        return .time(time, on: day)
    }
}
