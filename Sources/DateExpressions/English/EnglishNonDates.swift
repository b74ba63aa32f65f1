/// Words that look like a time and tell none: where one of these is the longest match, nothing is recognised.
///
/// Their examples are texts in which nothing may be found.
enum EnglishNonDates {
    static let rules: [Rule] = [
        Rule(
            "around the clock", [], "NUM (hours a day | hours a day and)", examples: ["open 24 hours a day"]
        ) { _ in .nothing },
        Rule(
            "hours of a day", [], "(early | small | wee | late | peak | opening | working | business) hours",
            examples: ["in the early hours", "during business hours"], not: ["a few hours"]
        ) { _ in .nothing },
        Rule(
            "earlier in the day", [], "PART in the day", examples: ["it was dropped later in the day"],
            not: ["earlier in the week"]
        ) { _ in .nothing },
        Rule(
            "as many units", [], "as many UNITS", examples: ["the second strike in as many weeks"],
            not: ["many weeks later"]
        ) { _ in .nothing },
        Rule(
            "award of a unit", [], "of the UNIT", when: [.capitalised],
            examples: ["she was named Player of the Year", "the Book of the Month club"],
            not: ["by the end of the year"]
        ) { _ in .nothing },
        Rule(
            "part of a whole", [], "(a | one) (quarter | second) of", examples: ["A quarter of the voters stayed home"],
            not: ["a quarter of an hour"]
        ) { _ in .nothing },
        Rule(
            "fraction of a whole", [], "(a | one) quarter",
            examples: ["rates rose by a quarter point", "down by a quarter"],
            not: ["up from 5 a quarter earlier"]
        ) { _ in .nothing },
        Rule(
            "programme of a night", [], "WEEKDAY night (live | football | fever | lights)", when: [.capitalised],
            examples: ["she was on Saturday Night Live"], not: ["Saturday night"]
        ) { _ in .nothing },
        Rule(
            "time left in a game", [], "CLOCK (left | remaining | gone | to play | to go | of the | into the)",
            examples: ["He scored with 2:04 left.", "It came 12:31 into the second half"], not: ["he left at 2:04"]
        ) { _ in .nothing },
        Rule(
            "margin of a race", [],
            "(won | win | wins | winning | lost | led | leads | leading | ahead | behind | victory) by CLOCK",
            examples: ["She won by 1:14 last time."], not: ["they won by 6:30 p.m."]
        ) { _ in .nothing },
        Rule(
            "day of a disaster", [], "(black | bloody) WEEKDAY", when: [.capitalised],
            examples: ["the crash of Black Monday", "the inquiry into Bloody Sunday"],
            not: ["Black Friday", "in the black Monday"]
        ) { _ in .nothing },
        Rule(
            "people of an age", [], "<count> - UNIT - olds", examples: ["a team of 12-year-olds"],
            not: ["a two-year deal"]
        ) { _ in .nothing },
        Rule(
            "people of the day", [],
            "DEICTIC 's (youth | youths | young | world | society | generation | generations | children | kids | teenagers | teens | students | standards | leaders)",
            examples: ["It is for today's youth.", "tomorrow's leaders"], not: ["today's vote"]
        ) { _ in .nothing },
        Rule(
            "later than planned", [], "<length> (later | earlier | sooner) than",
            examples: ["It came two months later than planned."], not: ["two months later"]
        ) { _ in .nothing },
        Rule("high noon", [], "high NOON", examples: ["it is high noon for the party"]) { _ in .nothing },
        Rule(
            "march of people", [], "MONTH (for | of)", when: [.marching],
            examples: ["at the annual March for Life", "the March of the Mothers"], not: ["in March of that year"]
        ) { _ in .nothing },
        Rule(
            "title with a length", [], "NUM (UNIT | UNITS)", when: [.titled],
            examples: ["he told 60 Minutes on CBS", "on CBS's 48 Hours"], not: ["60 minutes later"]
        ) { _ in .nothing },
        Rule(
            "title with a relation", [], "REL UNIT", when: [.titled],
            examples: ["on ABC News' This Week program", "he edits Last Year Magazine"], not: ["This week, he said"]
        ) { _ in .nothing },
    ]
}
