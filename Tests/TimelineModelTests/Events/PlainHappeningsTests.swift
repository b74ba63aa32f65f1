import Testing

@testable import TimelineModel

/// Main clauses as agencies write them: matches, markets, courts, floods, launches. Each must be told, of whom and when it says.
@Suite("Plain happenings")
struct PlainHappeningsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var sentence: String
        var headline: String
        var edtf: String
        var status: EventStatus = .happened
        var testDescription: String { sentence }

        init(_ sentence: String, _ headline: String, _ edtf: String, _ status: EventStatus = .happened) {
            self.sentence = sentence
            self.headline = headline
            self.edtf = edtf
            self.status = status
        }
    }

    private static func expect(_ example: Case) {
        let events = TellingTests.timeline(example.sentence).events
        let found = events.map { "\($0.headline) \($0.dating.period?.edtf ?? "") \($0.status)" }
        #expect(
            events.contains {
                $0.headline == example.headline && $0.dating.period?.edtf == example.edtf
                    && $0.status == example.status
            }, "\(found)")
    }

    @Test(
        "A thing that nobody named handles has its row",
        arguments: [
            Case("The trawler was towed to Holm on Tuesday.", "The trawler was towed to Holm", "2030-03-05"),
            Case(
                "The keys were handed over at a ceremony on Monday.", "The keys were handed over at a ceremony",
                "2030-03-04"),
            Case("The yard's shares doubled on Wednesday.", "The yard's shares doubled", "2030-03-06"),
            Case("The race was stopped after 20 minutes.", "The race was stopped", "2030-03-08"),
            Case("Norland halted trading on Monday.", "Norland halted trading", "2030-03-04"),
            Case(
                "The Harbour index ended at 4,120 points on Monday.", "The Harbour index ended at 4,120 points",
                "2030-03-04"),
            Case(
                "The government declared a state of emergency in two provinces.",
                "The government declared a state of emergency in two provinces", "2030-03-08"),
            Case("The trial opened on Monday and heard 12 witnesses.", "The trial heard 12 witnesses", "2030-03-04"),
            Case(
                "The first team found a wall in 2026, and last summer they uncovered a bath.",
                "They uncovered a bath", "2029-22"),
        ])
    func things(_ example: Case) { Self.expect(example) }

    @Test(
        "What somebody has to do, or is to be done, is a deed or a plan by its tense",
        arguments: [
            Case(
                "The ferry had to return to port because of a fire.",
                "The ferry had to return to port because of a fire", "2030-03-08"),
            Case(
                "Drivers will have to pay a toll of 3 crowns.", "Drivers will have to pay a toll of 3 crowns",
                "2030-03-08/..", .planned),
            Case(
                "Some 200 welders are to be offered early retirement.",
                "Some 200 welders are to be offered early retirement", "2030-03-08/..", .planned),
            Case(
                "More snow was expected on Saturday, the weather service said.", "More snow was expected",
                "2030-03-09", .planned),
            Case("The line will not reopen before May.", "The line will not reopen before May", "2030-05/..", .planned),
            Case(
                "The appeal, which is due to be heard in May, was lodged on Monday.",
                "The appeal is due to be heard", "2030-05", .planned),
        ])
    func plans(_ example: Case) { Self.expect(example) }

    @Test(
        "The subject is the noun that its verb is said of, not the nearest one",
        arguments: [
            Case(
                "Work to clear the canal will start in May.", "Work to clear the canal will start", "2030-05", .planned),
            Case(
                "A bill to bail out the yards failed in the senate on Monday.",
                "A bill to bail out the yards failed in the senate", "2030-03-04"),
            Case(
                "Shares in its parent company Norlines fell 3 percent on Monday.",
                "Shares in its parent company Norlines fell 3 percent", "2030-03-04"),
            Case(
                "Tickets for the match were sold online in February and raised $2 million for the hospital.",
                "Tickets for the match raised $2 million for the hospital", "2030-02"),
            Case(
                "A rival, the Danish firm Norlines, put two ships to sea on Sunday.", "A rival put two ships to sea",
                "2030-03-03"),
            Case(
                "Divers in dinghies searched the wreck, where they found two anchors.",
                "Divers in dinghies searched the wreck", "2030-03-08"),
        ])
    func subjects(_ example: Case) { Self.expect(example) }

    @Test(
        "A clause has the time of the clause that it hangs on",
        arguments: [
            Case(
                "The dealer returned the ring in 2011 after police had raided his shop.", "Police had raided his shop",
                "../2011"),
            Case("Blake spent a year in prison in 2024 before he was pardoned.", "Blake was pardoned", "2024"),
            Case("The trial was adjourned in June because the judge fell ill.", "The judge fell ill", "2029-06"),
            Case(
                "Norland gained 2 percent on Monday while Sund lost 3 percent.", "Sund lost 3 percent", "2030-03-04"),
            Case(
                "The tower was the tallest in the city until 2019, when it was overtaken by the Galt building.",
                "The tower was overtaken by the Galt building", "2019"),
        ])
    func sameTime(_ example: Case) { Self.expect(example) }

    @Test(
        "A main verb that the parse has lost is found by the order of the words",
        arguments: [
            Case(
                "Danish painter Elsa Holm, whose book \"The Long Sound\" was read in nine countries, died on Monday, her agent said.",
                "Danish painter Elsa Holm died", "2030-03-04", .claimed),
            Case(
                "The blast, which damaged a bank, shattered windows.", "The blast shattered windows", "2030-03-08"),
            Case("A boat carrying him from Norland sank.", "A boat carrying him from Norland sank", "2030-03-08"),
            Case(
                "The firm headed off more trouble with Norland, which had condemned the deal.",
                "The firm headed off more trouble with Norland", "2030-03-08"),
            Case(
                "The Holm suspect will appear at Galt Magistrates' Court on Saturday.",
                "The Holm suspect will appear at Galt Magistrates' Court", "2030-03-09", .planned),
            Case(
                "The finance minister, Ana Cruz, is due to visit the yard.",
                "The finance minister, Ana Cruz, is due to visit the yard", "2030-03-08/..", .planned),
            Case(
                "Two nurses' unions threatened to strike.", "Two nurses' unions threatened to strike", "2030-03-08"),
            Case("The army denied losing the town.", "The army denied losing the town", "2030-03-08", .denied),
            Case(
                "The strike began on 23 February, a day after negotiations broke down.", "Negotiations broke down",
                "2030-02-22"),
            Case(
                "Norland restored the funds in February after scientists protested.", "Scientists protested", "2030-02"),
        ])
    func lostVerbs(_ example: Case) { Self.expect(example) }

    @Test("Relief is a feeling, and what lasts a week is not told of others")
    func feelings() {
        #expect(
            TellingTests.timeline("The minister said she was relieved.").events.allSatisfy { $0.status != .claimed })
        let markets = TellingTests.timeline(
            "Norlines lost 18 percent last week. Stocks in Sund closed 2 percent higher.")
        #expect(
            markets.events.first { $0.headline.hasPrefix("Stocks in Sund") }?.dating.period?.edtf == "2030-03-08")
    }

    @Test("What is whose is told with its owner's name or not at all")
    func owners() {
        let painter = TellingTests.timeline(
            "Danish painter Elsa Holm, whose work was shown in nine countries, died on Monday, her agent said.")
        #expect(painter.events.map(\.headline) == ["Danish painter Elsa Holm died"])
        let mayor = TellingTests.timeline("The mayor, whose house was searched on Tuesday, has resigned.").events
        #expect(mayor.allSatisfy { !$0.headline.hasPrefix("Whose") })
        let denial = TellingTests.timeline("The mayor denied any wrongdoing.").events
        #expect(denial.map(\.headline) == ["The mayor denied any wrongdoing"] && denial.first?.status == .denied)
    }

    @Test("The price of a day dates no deed, and “it” is no person")
    func noDates() {
        let offer = TellingTests.timeline("Norlines will pay 58 crowns a share, 27 percent above Tuesday's close.")
            .events
        #expect(offer.map { $0.dating.period?.edtf } == ["2030-03-08/.."])
        let ambulance = TellingTests.timeline(
            "An ambulance was delayed and a pensioner died before it reached the ward.")
        #expect(!ambulance.events.contains { $0.headline.hasPrefix("A pensioner reached") })
    }

    @Test("“Of which” names nobody by itself, and an accusation by people unnamed is told")
    func speakers() {
        let engines = TellingTests.timeline(
            "The yard has ordered six engines, the first of which is scheduled to be delivered in May.")
        #expect(engines.events.map(\.headline) == ["The yard has ordered six engines"])
        let villagers = TellingTests.timeline("Villagers accused the council of ignoring their warnings.").events
        #expect(villagers.map(\.headline) == ["Villagers accused the council of ignoring their warnings"])
        #expect(villagers.first?.status == .claimed)
    }
}
