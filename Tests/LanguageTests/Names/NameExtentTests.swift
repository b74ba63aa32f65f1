import Testing

@testable import Language

@Suite("How far names reach")
struct NameExtentTests {
    @Test(
        "a company's name reaches to its ending, and no further",
        arguments: [
            "[o:Norwell Holdings plc] rose while [o:Brandt & Sohn AG] fell.",
            "Shares of [o:Tessaro Motor Corp.] slid after [o:Halden Foods, Inc.] withdrew its bid.",
            "It will buy [o:Kestrel Corporation] of [l:Dayton], [l:Ohio], for cash.",
            "The lender is owned by [o:Van Dorn Brothers LLC]. [p:Sergio Malvasi] runs it.",
            "[o:Ostrow's Holdings Inc.] said it had sold three paintings.",
            "The ship was insured by [o:Ostrow's of London], brokers said.",
            "[l:Norway]'s [o:Kestrel Corporation] was sold on Monday.",
        ])
    func companies(marked: String) { expect(marked) }

    @Test(
        "a body's name begins with its first capital and goes on over \"of\", \"for\" and \"and\"",
        arguments: [
            "The [o:Bank of Nova Scotia] cut its rate.",
            "She leads the [o:Center for Road Safety] in [l:Boston].",
            "Doctors at the [o:Ministry of Health and Welfare] disagreed.",
            "The [o:Immigration and Border Service] said the man was held.",
            "The [o:Teachers' Union] and the [o:People's Party] signed it.",
            "He was taken to [o:Lakeside Regional Medical Center] in [l:Denver].",
            "The [o:Justice Department] sued, and [o:Justice Department] lawyers spoke.",
            "A team of [o:Nurses Without Borders] left the camp on Monday.",
        ])
    func bodies(marked: String) { expect(marked) }

    @Test(
        "hyphens, particles, initials and numbers belong to names of people",
        arguments: [
            "[p:Park Chan-ho] met [p:Kim Yong-nam] in [l:Seoul].",
            "[p:Maria de la Vega] told [p:Paul van den Berg] of the plan.",
            "The ambassador spoke with Prime Minister [p:Fadel al-Harbi] on Monday.",
            "The charity's director, [p:Brechtje van Lund], said it had no tents.",
            "[p:Khalid bin Saleh al-Harbi] spoke with [p:John F. Harlow Jr.] on Monday.",
        ])
    func people(marked: String) { expect(marked) }

    @Test(
        "titles and offices stand outside the name, and what is before them is a name of its own",
        arguments: [
            "[l:U.S.] District Judge [p:Anna Reyes Whitlow] ruled on Monday.",
            "[o:Harris County Fire Department] Battalion Chief [p:Scott Hall] said crews were tired.",
            "[o:Supreme Court] Justice [p:Antonia Bellamy] dissented.",
            "Hungarian Foreign Minister [p:Janos Kertesz] and Gen. [p:Marek Dolny] agreed.",
        ])
    func titles(marked: String) { expect(marked) }

    @Test(
        "all words of an office stand outside the name",
        arguments: [
            "Chief Executive", "Chief Operating Officer", "Vice Chairman", "Attorney General", "Lieutenant Governor",
            "Managing Director", "Deputy Prime Minister", "Executive Director", "Chief Whip", "Inspector General",
            "Deputy Foreign Minister", "Vice President", "Chief Economist", "House Speaker", "Major General",
            "Archbishop", "Director-General", "Co-founder", "Grand Mufti", "Shadow Chancellor", "Police Chief",
        ])
    func offices(office: String) {
        expect("[p:Dieter Lamm] resigned. On Friday the former \(office) [p:Dieter Lamm] spoke in [l:Boston].")
    }

    @Test("a company before the office of its head is a name of its own")
    func companyBeforeOffice() {
        expect("[o:Norcan] shares fell. [o:Norcan] Chief Executive [p:Dieter Lamm] resigned.")
    }

    @Test("a common noun that begins a sentence belongs to the name that the text has elsewhere")
    func firstWords() {
        expect("[o:Skyline Air Group] said it would buy it. It advised [o:Skyline] on the sale.")
    }

    @Test("no name runs over the end of a paragraph")
    func paragraphs() {
        expect("It met officials of the [o:U.S.\n\nTreasury Department] in [l:Boston].")
        expect("Oct. 29, 2025 4:05 p.m. ET\n\n[o:Halden Motors Corp.] swung to a loss. [o:Halden] fell.")
    }

    @Test("the possessor's mark belongs to names that have one")
    func possessives() { expect("Shares fell after [o:Moody's] cut the rating of [o:Tessaro Corp.] on Monday.") }

    @Test("a day before a name is no part of it")
    func days() { expect("Today [o:Tessaro Corp.] said it would close a plant.") }

    @Test(
        "within a sentence the first capital begins a name, and the number of a model ends it",
        arguments: [
            "The mine owed money to [o:Credit Suisse] and to a fund.",
            "The airline ordered 40 [t:A350-1000] jets on Monday.",
            "The [o:Office for the Coordination of Maritime Affairs] warned of storms on Monday.",
        ])
    func wholeNames(marked: String) { expect(marked) }

    @Test(
        "letters behind a person's name and dates of a dateline are no part of one",
        arguments: [
            "Its lawyer [p:Andrew Green] KC called the claim absurd.", "[l:LONDON], Jan 14 - The lawyer went home.",
        ])
    func lettersAndDates(marked: String) { expect(marked) }

    @Test("a body may have the possessor's mark at its end")
    func endingsOfPossessors() {
        expect("[o:Moody's] downgraded [l:Norway] on Monday.")
        expect("A strike at the city's largest hospital, [o:St. Brigid's], was called off on Monday.")
    }

    @Test(
        "names that a verb parts are two",
        arguments: ["[p:Rafael Ortiz] beat [p:Juan Martin del Campo] in [l:Madrid]."])
    func verbs(marked: String) { expect(marked) }

    private func expect(_ marked: String) {
        let marked = MarkedNames(marked)
        #expect(marked.found == marked.names)
    }
}
