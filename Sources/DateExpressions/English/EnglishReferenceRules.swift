/// Past, present and future without a date.
enum EnglishReferenceRules {
    static let rules: [Rule] = [
        Rule(
            "now or recently", [], "[right | just | more | most] REF",
            examples: ["[right now]", "[recently]", "[currently]", "[more recently]"], not: ["nowhere"]
        ) { $0(.reference, as: Reference.self).map { .reference($0) } },
        Rule(
            "past and future", [],
            "the ([recent | distant] past | [near | distant | immediate] future | present)",
            when: [.standsAlone],
            examples: ["in [the past]", "in [the near future]", "for [the future]"], not: ["the past president"]
        ) { .reference($0.contains("past") ? .past : $0.contains("future") ? .future : .present) },
        Rule(
            "in past or future", [], "(future | past)", when: [.introduced, .standsAlone],
            examples: ["in [future]"], not: ["past the church"]
        ) { .reference($0.contains("future") ? .future : .past) },
        Rule(
            "soon", [], "soon", when: [.besideModal],
            examples: ["it may [soon] close", "it [soon] will close"], not: ["as soon as it can", "he was soon freed"]
        ) { _ in .reference(.future) },
        Rule(
            "later date", [], "(a | some) later (date | stage)", when: [.endsClause],
            examples: ["at [a later date]", "at [some later stage]."], not: ["a later train"]
        ) { _ in .reference(.future) },
        Rule(
            "these days", [], "(these days | at present | this time | this point | the moment)",
            examples: ["[these days]"], not: ["these men"]
        ) {
            $0.contains("days") || $0.contains("present") ? .reference(.present) : nil
        },
        Rule(
            "current", [], "current", when: [.adjective],
            examples: ["the [current] talks"], not: ["currents"]
        ) { .reference($0.contains("current") ? .present : $0.contains("recent") ? .past : .future) },
        Rule(
            "then current", [], "then [-] current", examples: ["the [then-current] rules"], not: ["then currents rose"]
        ) { _ in .reference(.past) },
        Rule(
            "the moment", [], "the moment", when: [.introduced, .endsClause], examples: ["at [the moment]"],
            not: ["the moment he left"]
        ) { _ in .reference(.present) },
        Rule(
            "in the short or long run", [], "([the] (near | short | long) term)", isPart: true, examples: []
        ) { _ in .reference(.future) },
    ]
}
