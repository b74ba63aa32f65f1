import ArticleReading
import Testing

@testable import TimelineModel

/// The actors of articles given as marked text, by name, with the spellings joined to each.
private func spellings(_ texts: String...) -> [String: Set<String>] {
    let articles = texts.enumerated().map { MarkedText.article("00\($0.offset)", $0.element) }
    let index = ActorIndex(articles)
    var spellings: [String: Set<String>] = [:]
    for (place, article) in articles.enumerated() {
        for (number, name) in article.analysis.names.enumerated() {
            guard let actor = index.actor(ofName: number, article: place) else { continue }
            spellings[index.actors[actor].name, default: []].insert(article.article.string(name.range))
        }
    }
    return spellings
}

struct ActorJoiningTests {
    @Test func aSurnameIsThePersonOfThatSurname() {
        let found = spellings(
            """
            {person Doyle} resigns/VBZ
            {person Martha Doyle} resigned/VBD on/IN Friday/NNP ./.
            {person Ms. Doyle} gave/VBD no/DT reason/NN ./.
            """)
        #expect(found == ["Martha Doyle": ["Doyle", "Martha Doyle", "Ms. Doyle"]])
    }

    @Test(arguments: ["Norvik Bank", "Norvik Homes", "Harrow Norvik"])
    func whatIsTakenForASurnameIsTheBodyOfThatNameWhereNobodyBearsIt(body: String) {
        let found = spellings(
            """
            {organization \(body)} grew/VBD on/IN Friday/NNP ./.
            Then/RB {person Norvik} fell/VBD ./.
            """)
        #expect(found == [body: [body, "Norvik"]])
    }

    @Test func whoHasATitleIsNotTheLibraryOfThatName() {
        let found = spellings(
            """
            The/DT {organization Doyle Library} opened/VBD on/IN Friday/NNP ./.
            Then/RB {person President | Doyle} spoke/VBD ./.
            {person Doyle} left/VBD ./.
            """)
        #expect(found == ["Doyle Library": ["Doyle Library"], "Doyle": ["Doyle"]])
    }

    @Test func twoPersonsOfOneSurnameStayTwoAndTheSurnameGoesToTheNearest() {
        let article = MarkedText.article(
            "000",
            """
            {person Martha Doyle} met/VBD {person Peter Doyle} ./.
            {person Doyle} left/VBD ./.
            {person Martha Doyle} stayed/VBD ./.
            {person Doyle} spoke/VBD ./.
            """)
        let index = ActorIndex([article])
        let names = (0..<5).map { index.actor(ofName: $0, article: 0).map { index.actors[$0].name } }
        #expect(names == ["Martha Doyle", "Peter Doyle", "Peter Doyle", "Martha Doyle", "Martha Doyle"])
    }

    @Test func anOfficeTellsWhoOfOneSurnameIsMeant() {
        let found = spellings(
            """
            {person Governor | Martha Doyle} met/VBD {person Peter Doyle} ./.
            {person Gov. | Doyle} left/VBD ./.
            """)
        #expect(found == ["Martha Doyle": ["Martha Doyle", "Doyle"], "Peter Doyle": ["Peter Doyle"]])
    }

    @Test func aKingIsCalledByHisGivenNameSoThatASurnameIsAnothers() {
        let found = spellings(
            """
            {person Peter Olav} met/VBD King/NNP {person Olav} of/IN {place Norway} ./.
            King/NNP {person Olav} left/VBD ./.
            """)
        #expect(found == ["Peter Olav": ["Peter Olav"], "Olav": ["Olav"], "Norway": ["Norway"]])
    }

    @Test func initialsThatDifferAreTwoPersons() {
        let found = spellings("{person Peter W. Doyle} met/VBD his/PRP$ father/NN ,/, {person Peter H.W. Doyle} ./.")
        #expect(found.keys.sorted() == ["Peter H.W. Doyle", "Peter W. Doyle"])
    }

    @Test func twoSurnamesAreThePersonThatHasBoth() {
        let found = spellings(
            "{person Rodrigo Vargas Llano} left/VBD ./.\n{person Vargas Llano} returned/VBD ./.")
        #expect(found == ["Rodrigo Vargas Llano": ["Rodrigo Vargas Llano", "Vargas Llano"]])
    }

    @Test func aCompanyMayHaveTheNameOfACountry() {
        let found = spellings(
            """
            {organization Emirates} ordered/VBD jets/NNS ./.
            The/DT {place Emirates} objected/VBD ./.
            """)
        #expect(found == ["Emirates": ["Emirates"], "United Arab Emirates": ["Emirates"]])
    }

    @Test func aBodyOrSiteWithACountrysOrMakersNameIsNotThatCountryOrMaker() {
        let found = spellings(
            """
            {organization Singapore Airlines} sued/VBD {place Singapore} ./.
            {place Norvik Field} closed/VBD ./.
            {organization Norvik} left/VBD {person Tessaro Field} ./.
            """)
        #expect(found.keys.sorted() == ["Norvik", "Norvik Field", "Singapore", "Singapore Airlines", "Tessaro Field"])
    }

    @Test(
        "letters, short forms and spellings of one body are one",
        arguments: [
            (
                """
                The/DT {organization European Air Safety Agency} (/-LRB- {organization EASA} )/-RRB- met/VBD ./.
                {organization EASA} agreed/VBD ./.
                """, "European Air Safety Agency"
            ),
            (
                """
                The/DT {organization U.S. Geological Survey} agreed/VBD ./.
                {organization USGS} measured/VBD it/PRP ./.
                """, "U.S. Geological Survey"
            ),
            (
                """
                The/DT {organization General Intelligence and Security Service} (/-LRB- {organization AIVD} )/-RRB- agreed/VBD ./.
                {organization AIVD} began/VBD ./.
                """, "General Intelligence and Security Service"
            ),
            (
                """
                {organization AT&T} agreed/VBD ./.
                {organization AT&T Inc.} sold/VBD it/PRP ./.
                """, "AT&T Inc."
            ),
            (
                """
                The/DT {organization U.S. Department of Justice} sued/VBD ./.
                The/DT {organization Justice Department} agreed/VBD ./.
                """, "U.S. Department of Justice"
            ),
            (
                """
                The/DT {organization U.S. Treasury Department} agreed/VBD ./.
                {organization Treasury} sold/VBD shares/NNS ./.
                """, "U.S. Treasury Department"
            ),
            (
                """
                The/DT {organization Port Arden Lancers} won/VBD ./.
                The/DT {organization Lancers} celebrated/VBD ./.
                """, "Port Arden Lancers"
            ),
            (
                """
                {organization Norvik.com Inc.} grew/VBD ./.
                {organization Norvik} fell/VBD ./.
                """, "Norvik.com Inc."
            ),
        ])
    func oneBody(text: String, name: String) { #expect(spellings(text).keys.sorted() == [name]) }

    @Test func theCompanyThatAnArticleNamesFirstKeepsItsShortNameBesideAPersonOfThatName() {
        let found = spellings(
            """
            {organization Takeda Safety Systems} grew/VBD ./.
            {person Takeda} fell/VBD ./.
            {person Hiroshi Takeda} resigned/VBD ./.
            {person Mr. Takeda} left/VBD ./.
            """)
        #expect(found["Hiroshi Takeda"] == ["Hiroshi Takeda", "Mr. Takeda"])
    }

    @Test func anAdjectiveOfAPlaceOfTheArticleIsNoActorOfItsOwn() {
        let found = spellings(
            """
            {place Velia} and/CC {place Norway} agreed/VBD ./.
            {organization Velian} forces/NNS left/VBD ./.
            {organization Khalistani} activists/NNS marched/VBD ./.
            """)
        #expect(found == ["Velia": ["Velia", "Velian"], "Norway": ["Norway"]])
    }

    @Test func aCityWithACountrysNameIsNotThatCountry() {
        let found = spellings(
            """
            {place Turkana} agreed/VBD ./.
            They/PRP met/VBD in/IN {place Turkana City} ./.
            """)
        #expect(found.keys.sorted() == ["Turkana", "Turkana City"])
    }

    @Test func theMarkOfThePossessorIsShownWhereItBelongsToTheName() {
        #expect(spellings("{organization Moody's} cut/VBD it/PRP ./.").keys.sorted() == ["Moody's"])
    }

    @Test func anArabicArticleMayBeLeftOffASurname() {
        let found = spellings(
            """
            {person Fadel al-Serri} spoke/VBD ./.
            {person Serri} left/VBD ./.
            """)
        #expect(found == ["Fadel al-Serri": ["Fadel al-Serri", "Serri"]])
    }

    @Test func aGivenNameMisspeltIsTheSamePerson() {
        let found = spellings(
            "{person Barnett Slade} died/VBD ./.", "{person Barnet Slade} was/VBD shot/VBN ./.")
        #expect(found.count == 1)
    }

    @Test func aTitleThatTellsTheSexChoosesBetweenTwoOfOneSurname() {
        let found = spellings(
            """
            {person Martha Doyle} met/VBD {person Peter Doyle} ./.
            {person Mrs. Doyle} left/VBD ./.
            """)
        #expect(found["Martha Doyle"] == ["Martha Doyle", "Mrs. Doyle"])
    }

    @Test func aSurnameAloneIsJoinedAcrossTheFolderWhenOnePersonHasIt() {
        let found = spellings(
            "{person Martha Doyle} resigned/VBD ./.", "{person Doyle} gave/VBD no/DT reason/NN ./.")
        #expect(found == ["Martha Doyle": ["Doyle", "Martha Doyle"]])
    }

    @Test func aSurnameAloneStaysAloneWhenTwoOfTheFolderHaveIt() {
        let found = spellings(
            "{person Martha Doyle} resigned/VBD ./.", "{person Peter Doyle} won/VBD ./.",
            "{person Doyle} gave/VBD no/DT reason/NN ./.")
        #expect(found["Doyle"] == ["Doyle"])
        #expect(found.count == 3)
    }

    @Test func aSurnameTakenForABodyHereAndThereIsStillThePerson() {
        let found = spellings(
            """
            {person Martha Doyle} won/VBD ./.
            {person Doyle} spoke/VBD ./.
            {person Doyle} left/VBD ./.
            """,
            "{organization Doyle} wins/VBZ again/RB")
        #expect(found == ["Martha Doyle": ["Doyle", "Martha Doyle"]])
    }

    @Test func aSurnameInCapitalsIsThePerson() {
        let found = spellings("{organization DOYLE} WINS/VBZ\n{person Martha Doyle} won/VBD ./.")
        #expect(found == ["Martha Doyle": ["DOYLE", "Martha Doyle"]])
    }

    @Test func fatherAndSonOfOneNameStayTwo() {
        #expect(spellings("{person Ray Cole} met/VBD {person Ray Cole Jr.} ./.").count == 2)
    }

    @Test(arguments: [
        ("{person Joanna K. Reyes}", "{person Joanna Reyes}", "Joanna"),
        ("{person J. Reyes}", "{person Joanna Reyes}", "Joanna Reyes"),
        ("{person Bob Lindqvist}", "{person Robert Lindqvist}", ""),
        ("{organization U.S. State Department}", "{organization State Department}", ""),
        ("{organization US State Department}", "{organization U.S. State Department}", ""),
        ("{organization Department of Energy}", "{organization Energy Department}", ""),
        ("{organization Norvik Inc.}", "{organization Norvik}", ""),
        ("{organization Norvik Corp}", "{organization Norvik Company}", ""),
        ("{organization Wal-Mart}", "{organization Walmart}", ""),
        ("{organization The Harbour Union}", "{organization Harbour Union}", ""),
        ("{place U.S.}", "{place United States}", "United States"),
        ("{place US}", "{place the United States}", "United States"),
        ("{place UK}", "{place Britain}", "United Kingdom"),
        ("{organization EU}", "{organization European Union}", "European Union"),
        ("{organization U.N.}", "{organization United Nations}", "United Nations"),
        ("{organization Élysée}", "{organization Elysee Palace}", ""),
    ])
    func spellingsOfOneNameAreOneActor(one: String, other: String, name: String) throws {
        let found = spellings("\(one) agreed/VBD ./.", "\(other) agreed/VBD ./.")
        #expect(found.count == 1)
        #expect(found.first?.key.hasPrefix(name) == true)
    }

    @Test(arguments: [
        ("{organization Orchard Computer}", "{organization Orchard Corps}"),
        ("{organization U.S. Treasury Department}", "{organization State Department}"),
        ("{organization Canadian Army}", "{organization U.S. Army}"),
        ("{place Georgia}", "{person Georgia Blythe}"),
        ("{organization Bank of Norvik}", "{organization Bank of Lund}"),
        ("{person Ann Lee}", "{person Bea Lee}"),
        ("{place Niger}", "{place Nigeria}"),
    ])
    func differentNamesStayApart(one: String, other: String) {
        #expect(spellings("\(one) agreed/VBD ./.", "\(other) agreed/VBD ./.").count == 2)
    }

    @Test func anAcronymIsTheBodyWhoseInitialsItHas() {
        let found = spellings(
            """
            The/DT {organization Harbour Federation of Labor} (/-LRB- {organization HFL} )/-RRB- struck/VBD ./.
            The/DT {organization HFL} wants/VBZ more/JJR ./.
            """,
            "The/DT {organization HFL} struck/VBD ./.")
        #expect(found == ["Harbour Federation of Labor": ["Harbour Federation of Labor", "HFL"]])
    }

    @Test func aCompanyIsCalledByTheBeginningOfItsName() {
        let found = spellings(
            """
            The/DT {organization Tessaro Strategic Insights} polled/VBD voters/NNS ./.
            {organization Tessaro} asked/VBD 800/CD ./.
            """)
        #expect(found == ["Tessaro Strategic Insights": ["Tessaro Strategic Insights", "Tessaro"]])
    }

    @Test func aBeginningThatStandsBesideTheFullNameIsAnother() {
        let found = spellings(
            """
            {organization Orchard Corps} sued/VBD {organization Orchard} ./.
            {organization Orchard} denied/VBD it/PRP ./.
            """)
        #expect(found.count == 2)
    }

    @Test func aBodyIsCalledByTheLastWordsOfItsName() {
        let found = spellings(
            """
            The/DT {organization Harbour Red Foxes} won/VBD ./.
            The/DT {organization Red Foxes} had/VBD lost/VBN ./.
            """,
            """
            The/DT {organization North Coast Foundation} gave/VBD money/NN ./.
            The/DT {organization Foundation} gives/VBZ often/RB ./.
            """)
        #expect(
            found == [
                "Harbour Red Foxes": ["Harbour Red Foxes", "Red Foxes"],
                "North Coast Foundation": ["North Coast Foundation", "Foundation"],
            ])
    }

    @Test func whatABodyIsNamedForIsAnother() {
        let found = spellings(
            """
            The/DT {organization Museum of Northern Art} opened/VBD ./.
            {organization Northern Art} is/VBZ a/DT magazine/NN ./.
            """)
        #expect(found.count == 2)
    }

    @Test func aCityIsNotThePaperNamedForIt() {
        let found = spellings(
            """
            The/DT {organization Arden Bulletin} reported/VBD it/PRP ./.
            It/PRP rained/VBD in/IN {place Arden} ./.
            """)
        #expect(found.count == 2)
    }

    @Test func whoIsNamedOnceBesideTheOneItIsAboutGivesWay() throws {
        let article = MarkedText.article(
            "000",
            """
            {person Martha Doyle} won/VBD ./.
            {person Doyle} spoke/VBD ./.
            {person Doyle} thanked/VBD her/PRP$ father/NN ,/, {person Peter Doyle} ./.
            {person Doyle} cried/VBD ./.
            """)
        let index = ActorIndex([article])
        #expect(index.actor(ofName: 4, article: 0) == index.actor(ofName: 0, article: 0))
    }

    @Test func aBareBodyOfTwoCountriesGoesToTheNearest() {
        let article = MarkedText.article(
            "000",
            """
            The/DT {organization Canadian Army} met/VBD the/DT {organization U.S. Army} ./.
            The/DT {organization Army} agreed/VBD ./.
            """)
        let index = ActorIndex([article])
        #expect(index.actor(ofName: 2, article: 0) == index.actor(ofName: 1, article: 0))
    }

    @Test func aPersonsAdministrationIsABodyOfItsOwn() throws {
        let article = MarkedText.article(
            "000",
            """
            The/DT {person Doyle} administration/NN refused/VBD ./.
            {person Martha Doyle} spoke/VBD ./.
            """)
        let index = ActorIndex([article])
        let administration = try #require(index.actor(ofToken: 2, article: 0))
        #expect(index.actors[administration].name == "Doyle administration")
        #expect(index.actors[administration].kind == .organization)
        #expect(index.actor(ofToken: 1, article: 0) == index.actor(ofName: 1, article: 0))
    }

    @Test func everyAliasSaysWhyItWasJoined() throws {
        let index = ActorIndex([
            MarkedText.article("report", "{person Martha Doyle} resigned/VBD ./.\n{person Doyle} left/VBD ./.")
        ])
        #expect(index.reasons(for: 0) == ["“Doyle” is the surname of Martha Doyle, in report"])
        #expect(index.actors[0].aliases == ["Doyle"])
        #expect(index.reasons(for: 99).isEmpty)
    }

    @Test func identifiersAreReadableAndUnique() {
        let index = ActorIndex([
            MarkedText.article(
                "000", "{person Élodie d'Arc} met/VBD {place Orléans-Sud} 's/POS {organization X & Y Ltd.} ./.")
        ])
        #expect(Set(index.actors.map(\.id)) == ["elodie-darc", "orleans-sud", "x-y-ltd"])
    }

    @Test func aMinistryBesideItsCountryIsThatCountrys() {
        let found = spellings(
            """
            {place Norway} 's/POS {organization Fisheries Ministry} met/VBD envoys/NNS ./.
            The/DT {organization Fisheries Ministry} agreed/VBD ./.
            """,
            "{place Sweden} 's/POS {organization Fisheries Ministry} refused/VBD ./.")
        #expect(found["Norway's Fisheries Ministry"] == ["Fisheries Ministry"])
        #expect(found["Sweden's Fisheries Ministry"] == ["Fisheries Ministry"])
    }

    @Test func aNameWithACorporateEndingIsNotShortForALongerOne() {
        let found = spellings(
            """
            {organization Norvik Credit Fund} paid/VBD ./.
            {organization Norvik Corp.} grew/VBD ./.
            {organization Norvik} shrank/VBD ./.
            """)
        #expect(found["Norvik Credit Fund"] == ["Norvik Credit Fund"])
        #expect(found["Norvik Corp."] == ["Norvik Corp.", "Norvik"])
    }
}
