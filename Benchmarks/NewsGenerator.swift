import CivilTime

/// Makes up news: stories that run for some months, each told by several papers in their own words.
///
/// The same seed gives the same articles. Nothing in them is true.
struct NewsGenerator {
    struct Article {
        var name: String
        var text: String
        var published: CivilDay
    }

    private var random: SeededGenerator
    private var story: Story
    private var made = 0
    /// So many articles tell a story before the next begins.
    private static let articlesInStory = 5

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        story = Story(&random)
    }

    mutating func next() -> Article {
        if made > 0, made % Self.articlesInStory == 0 { story = Story(&random) }
        made += 1
        let published = story.lastDay.adding(days: random.number(0...6))
        let paper = story.places[0] + " " + random.pick(NewsVocabulary.newspapers)
        var text = "\(story.headline(&random))\n\n\(paper)\n\n\(Self.longDate(published))\n\n"
        let told = story.happenings.filter { _ in random.chance(75) }
        for (index, happening) in told.enumerated() {
            text += story.sentence(happening, published: published, &random)
            if random.chance(60) { text += " " + story.comment(&random) }
            text += index % 2 == 1 || index == told.count - 1 ? "\n\n" : " "
        }
        return Article(name: "article-\(Self.padded(made)).txt", text: text, published: published)
    }

    private static func padded(_ number: Int) -> String {
        let digits = "\(number)"
        return String(repeating: "0", count: max(0, 7 - digits.count)) + digits
    }

    static func longDate(_ day: CivilDay) -> String {
        let (year, month, number) = day.components
        return "\(monthNames[month - 1]) \(number), \(year)"
    }

    static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

/// People, bodies, places and a topic, and what happens among them.
private struct Story {
    struct Happening {
        var day: CivilDay
        var forms: [String]
        var persons: [Int]
        var bodies: [Int]
        var place: Int
        var number: Int
    }

    let persons: [(name: String, surname: String, role: String)]
    let bodies: [String]
    let places: [String]
    let topic: String
    var happenings: [Happening] = []
    let lastDay: CivilDay

    init(_ random: inout SeededGenerator) {
        persons = (0..<4).map { _ in
            let surname = random.pick(NewsVocabulary.surnameStarts) + random.pick(NewsVocabulary.surnameEnds)
            return (random.pick(NewsVocabulary.firstNames) + " " + surname, surname, random.pick(NewsVocabulary.roles))
        }
        let places = (0..<3).map { _ in
            random.pick(NewsVocabulary.placeStarts) + " " + random.pick(NewsVocabulary.placeEnds)
        }
        self.places = places
        bodies = (0..<3).map { _ in random.pick(places) + " " + random.pick(NewsVocabulary.organizationEnds) }
        topic = random.pick(NewsVocabulary.topics)
        let start = CivilDay(number: Int32(random.number(14_000...20_000)))
        lastDay = start.adding(days: random.number(60...240))
        let length = Int(lastDay.number - start.number)
        for index in 0..<14 {
            let isPlanned = index >= 11
            let day =
                isPlanned
                ? lastDay.adding(days: random.number(10...200)) : start.adding(days: random.number(0...length))
            happenings.append(
                Happening(
                    day: day,
                    forms: random.pick(isPlanned ? NewsVocabulary.plannedEvents : NewsVocabulary.pastEvents),
                    persons: [random.number(0...1), random.number(2...3)], bodies: [0, random.number(1...2)],
                    place: random.number(0...2), number: random.number(3...98)))
        }
    }

    func headline(_ random: inout SeededGenerator) -> String {
        let forms = ["{a} under pressure over {T}", "New dispute about {T} in {P}", "{O} faces questions over {T}"]
        let text = fill(random.pick(forms), &random)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    func comment(_ random: inout SeededGenerator) -> String { fill(random.pick(NewsVocabulary.comments), &random) }

    private func fill(_ form: String, _ random: inout SeededGenerator) -> String {
        let happening = Happening(
            day: lastDay, forms: [], persons: [random.number(0...1), random.number(2...3)],
            bodies: [0, random.number(1...2)],
            place: random.number(0...2), number: random.number(3...98))
        return fill(form, happening, date: "", &random)
    }

    func sentence(_ happening: Happening, published: CivilDay, _ random: inout SeededGenerator) -> String {
        let date = Self.words(for: happening.day, published: published, &random)
        let text = fill(random.pick(happening.forms), happening, date: date, &random)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private func fill(_ form: String, _ happening: Happening, date: String, _ random: inout SeededGenerator) -> String {
        var result = ""
        var rest = form[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            let letter = rest[rest.index(after: open)]
            rest = rest[rest.index(open, offsetBy: 3)...]
            let (first, second) = (persons[happening.persons[0]], persons[happening.persons[1]])
            switch letter {
            case "A": result += random.chance(70) ? "\(first.role) \(first.name)" : first.surname
            case "B": result += random.chance(70) ? "\(second.role) \(second.name)" : second.surname
            case "a": result += first.surname
            case "O": result += "the \(bodies[happening.bodies[0]])"
            case "Q": result += "the \(bodies[happening.bodies[1]])"
            case "P": result += places[happening.place]
            case "T": result += topic
            case "N": result += "\(happening.number)"
            default: result += date
            }
        }
        return result + rest
    }

    /// A day in the words that an article of another day has for it.
    private static func words(for day: CivilDay, published: CivilDay, _ random: inout SeededGenerator) -> String {
        let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        let (year, month, number) = day.components
        let monthName = NewsGenerator.monthNames[month - 1]
        let distance = Int(published.number - day.number)
        let full = [
            "on \(monthName) \(number), \(year)", "on \(number) \(monthName) \(year)", "in \(monthName) \(year)",
        ]
        switch distance {
        case 0: return random.pick(["on \(weekdays[day.weekday - 1])", "today", "this morning"])
        case 1: return random.pick(["on \(weekdays[day.weekday - 1])", "yesterday"])
        case 2...6:
            return random.pick(["on \(weekdays[day.weekday - 1])", "\(distance) days ago", "earlier this week"])
        case 7...13:
            return random.pick(["last week", "on \(monthName) \(number)", "last \(weekdays[day.weekday - 1])"])
        case 14...60: return random.pick(["on \(monthName) \(number)", "in \(monthName)", "\(distance / 7) weeks ago"])
        case 61...:
            return random.pick(full + (year < published.year ? ["last year", "in \(year)"] : ["in \(monthName)"]))
        case -14..<0: return random.pick(["next week", "on \(monthName) \(number)"])
        default:
            return random.pick(["on \(monthName) \(number), \(year)", "in \(monthName)", "by \(monthName) \(year)"])
        }
    }
}
