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
        ])
    func bodies(marked: String) { expect(marked) }

    @Test(
        "hyphens, particles, initials and numbers belong to names of people",
        arguments: [
            "[p:Park Chan-ho] met [p:Kim Yong-nam] in [l:Seoul].",
            "[p:Maria de la Vega] told [p:Paul van den Berg] of the plan.",
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
        "names that a verb parts are two",
        arguments: ["[p:Rafael Ortiz] beat [p:Juan Martin del Campo] in [l:Madrid]."])
    func verbs(marked: String) { expect(marked) }

    private func expect(_ marked: String) {
        let marked = MarkedNames(marked)
        #expect(marked.found == marked.names)
    }
}
