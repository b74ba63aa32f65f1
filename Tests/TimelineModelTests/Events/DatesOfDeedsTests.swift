import Testing

@testable import TimelineModel

/// Which date of a sentence is that of the deed, and which that of a thing, a figure or another happening.
///
/// The article is of Friday 8 March 2030.
@Suite("Dates of deeds")
struct DatesOfDeedsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var trigger: String
        var edtf: String
        var testDescription: String { text }
    }

    static let ofThings: [Case] = [
        Case(
            text: "The board tightened the 2019 trade rules for fishing boats.", trigger: "tightened",
            edtf: "2030-03-08"),
        Case(text: "The museum bought six letters and a poster from 1989.", trigger: "bought", edtf: "2030-03-08"),
        Case(
            text: "The regulator fined four lenders under the Banking Act of 1999.", trigger: "fined",
            edtf: "2030-03-08"),
        Case(
            text: "The post-1959 rules have split thousands of families, the minister said.", trigger: "split",
            edtf: "2030-03-08"),
        Case(
            text: "The notes, which will be due on Nov. 1, 2044, were sold to banks.", trigger: "sold",
            edtf: "2030-03-08"),
        Case(text: "Revenue rose to $8.4 billion from $8.1 billion a year ago.", trigger: "rose", edtf: "2030-03-08"),
        Case(
            text: "The group is paying a dividend of 4.6 pence, up 15% from 4 pence a year earlier.", trigger: "paying",
            edtf: "2030-03-08"),
    ]

    static let ofOtherHappenings: [Case] = [
        Case(text: "Norvik Mining sued the port over the 2019 crash.", trigger: "sued", edtf: "2030-03-08"),
        Case(
            text: "Two former officers were charged in the June 14, 2028, bombing of the harbour office.",
            trigger: "charged", edtf: "2030-03-08"),
        Case(
            text: "Police have arrested a second man in connection with the bombings of two stations last year.",
            trigger: "arrested", edtf: "2030-03-08"),
        Case(
            text: "Police have arrested a second man in connection with the bombings of two stations last year.",
            trigger: "bombings", edtf: "2029"),
    ]

    static let ofTheDeed: [Case] = [
        Case(text: "A nurse was injured in the 2028 clinic bombing.", trigger: "injured", edtf: "2028"),
        Case(text: "The boy was found clinging to a buoy on Nov. 25.", trigger: "found", edtf: "2029-11-25"),
        Case(text: "Norvik will sell tickets from Monday.", trigger: "sell", edtf: "2030-03-11"),
        Case(text: "The firm has sold 40 ships since last year.", trigger: "sold", edtf: "2029/2030-03-08"),
        Case(text: "The minister has resigned this week.", trigger: "resigned", edtf: "2030-03-04/2030-03-10"),
        Case(
            text: "The exile lived in London from 1968, when soldiers invaded his country, until 1989.",
            trigger: "invaded", edtf: "1968"),
    ]

    static let recalled: [Case] = [
        Case(
            text: "A hearing is set for March 20. The hearing will be held in Leeds.", trigger: "hearing",
            edtf: "2030-03-20"),
        Case(
            text:
                "Norvik Mining has invited the ministers to a ceremony on March 12. The ceremony will take place at the "
                + "old library.", trigger: "ceremony", edtf: "2030-03-12"),
        Case(
            text: "Six people died in an explosion at the mill on Feb. 3. The mill had been inspected. The explosion "
                + "broke windows a mile away.", trigger: "broke", edtf: "2030-02-03"),
        Case(
            text: "The boy has been the focus of a legal fight since he was found on a buoy off the coast on Nov. 25. "
                + "Ten others died when their boat sank.", trigger: "died", edtf: "2029-11-25"),
    ]

    static let answered: [Case] = [
        Case(
            text:
                "Ana Cruz wrote to Mayor Tom Reed in May 2023. She asked for a new bridge. The mayor replied that the town "
                + "had no money.", trigger: "replied", edtf: "2023-05"),
        // Words of this week are answered on the day of the news.
        Case(
            text: "Ana Cruz wrote to Mayor Tom Reed on Monday. The mayor replied that the town had no money.",
            trigger: "replied", edtf: "2030-03-04"),
    ]

    static let notRecalled: [Case] = [
        // A hearing that lies ahead has not been put off on its own day.
        Case(
            text: "A hearing is set for March 20. Lawyers were told. The hearing was postponed.", trigger: "postponed",
            edtf: "2030-03-08")
    ]

    @Test(
        "A deed takes its own date, not that of a thing, of a figure or of what it is about",
        arguments: ofThings + ofOtherHappenings + ofTheDeed)
    func deedsAreDated(_ example: Case) throws { try expectDate(example) }

    @Test("What takes up a happening told before has its day", arguments: recalled)
    func recalledHappeningsAreDated(_ example: Case) throws { try expectDate(example) }

    @Test("An answer to words of long ago has their date", arguments: answered)
    func answersAreDated(_ example: Case) throws { try expectDate(example) }

    @Test("What merely speaks of a happening told before has its own day", arguments: notRecalled)
    func laterDeedsAreNot(_ example: Case) throws { try expectDate(example) }

    @Test("A happening taken up says where its date comes from")
    func recalledHappeningsExplain() throws {
        let timeline = TellingTests.timeline("A hearing is set for March 20. The hearing will be held in Leeds.")
        let event = try #require(timeline.events.first { $0.headline.contains("Leeds") })
        #expect(event.dating.basis == .inherited)
        #expect(event.dating.because.hasPrefix("the hearing told of before, dated by “March 20”"))
    }

    private func expectDate(_ example: Case) throws {
        let timeline = TellingTests.timeline(example.text)
        let event = try #require(
            timeline.events.first { event in
                event.passages.contains { passage in
                    timeline.articles[0].string(passage.trigger) == example.trigger
                }
            })
        #expect(event.dating.period?.edtf == example.edtf)
    }
}
