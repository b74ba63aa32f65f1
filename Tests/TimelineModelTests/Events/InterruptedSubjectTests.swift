import Testing

@testable import TimelineModel

/// Sentences whose subject stands far from its verb, in forms that parsers often misread.
@Suite("Subjects parted from their verbs")
struct InterruptedSubjectTests {
    @Test(
        "An aside between commas is never taken for who acts",
        arguments: [
            (
                "Vale Motors, the largest carmaker in the region, filed for bankruptcy protection in a Lisbon court on Monday.",
                "Vale Motors filed for bankruptcy protection in a Lisbon court"
            ),
            (
                "Norlines, which has not taken any bank loans, reported on Tuesday that it lost $3 million.",
                "Norlines reported that it lost $3 million"
            ),
            (
                "Tens of thousands of women -- many with children -- marched along the river on Friday.",
                "Tens of thousands of women marched along the river"
            ),
            ("Vale Motors — the largest in the region — sold its yard on Friday.", "Vale Motors sold its yard"),
            (
                "In a march demanding their return, hundreds of women — some with children — blocked the bridge on Friday.",
                "Hundreds of women blocked the bridge"
            ),
            ("Three firms -- Tarn, Halden and Norlines -- were fined on Monday.", "Three firms were fined"),
            ("The plan, which critics say would harm the port, passed on Wednesday.", "The plan passed"),
            (
                "The storm, called Vera after the coastal town nearest its centre, struck at 11:16am on Monday.",
                "The storm struck"
            ),
        ])
    func asidesDoNotAct(_ sentence: String, _ headline: String) {
        let headlines = TellingTests.timeline(sentence).events.map(\.headline)
        #expect(headlines.contains(headline), "\(headlines)")
    }

    @Test(
        "A clause that says which one is no other's deed, and its noun not who acts",
        arguments: [
            (
                "Hundreds of fighters in the revolt that brought Halden to power 40 years ago gathered on Monday.",
                "Hundreds of fighters in the revolt"
            ),
            ("Imports of watches that will be eligible for aid totaled $37 million last year.", "Imports of watches"),
            ("A town that the flood destroyed was rebuilt on Monday.", "A town"),
            ("Residents of the town that the flood destroyed returned on Monday.", "Residents of the town"),
            ("The claim that he lied was dropped on Monday.", "The claim was dropped"),
        ])
    func modifyingClausesDoNotAct(_ sentence: String, _ beginning: String) {
        let headlines = TellingTests.timeline(sentence).events.map(\.headline)
        #expect(headlines.contains { $0.hasPrefix(beginning) }, "\(headlines)")
        #expect(
            !headlines.contains {
                $0.hasPrefix("Halden") || $0.hasPrefix("Aid") || $0.hasPrefix("The flood destroyed ret")
            })
    }

    @Test("The first name of a list does not act alone")
    func listsDoNotActByTheirFirst() {
        let headlines = TellingTests.timeline("Norlines, Halden, and the union signed a contract on Monday.")
            .events.map(\.headline)
        #expect(!headlines.contains("Norlines signed a contract"), "\(headlines)")
    }

    @Test("\"Which\" stands for a noun that agrees with its verb, not for a date or a plural")
    func relativesAgree() {
        let headlines = TellingTests.timeline(
            "Both sides blamed each other for the bloodiest fighting between the neighbours in decades – which has "
                + "displaced 75,000 civilians since Monday."
        ).events.map(\.headline)
        #expect(!headlines.contains { $0.hasPrefix("Has") || $0.hasPrefix("The neighbours has") }, "\(headlines)")
    }

    @Test("A participle behind a gerund's object is not told as a deed of its own")
    func gerundObjectsDoNotAct() {
        let headlines = TellingTests.timeline(
            "Rescuers blew oxygen into the rubble on Monday in the hope of helping people still pinned there to breathe."
        ).events.map(\.headline)
        #expect(!headlines.contains { $0.hasPrefix("People") }, "\(headlines)")
    }
}
