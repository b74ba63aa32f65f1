import Testing

@testable import TimelineModel

/// What a name finder gets wrong here and there, and the list of actors should not show.
struct NameFinderErrorTests {
    private static func names(_ texts: String...) -> [String] {
        let index = ActorIndex(texts.enumerated().map { MarkedText.article("00\($0.offset)", $0.element) })
        return index.actors.prefix(index.actingCount).map { "\($0.name) (\($0.kind))" }
    }

    @Test func aTitleTakenIntoANameIsARole() throws {
        let index = ActorIndex([
            MarkedText.article(
                "000", "{organization Labor Secretary Mary Lund} left/VBD ./.\n{person Mary Lund} spoke/VBD ./.")
        ])
        #expect(index.actingCount == 1)
        #expect(index.actors.first?.name == "Mary Lund")
        #expect(index.actors.first?.kind == .person)
        #expect(index.actors.first?.roles == ["Labor Secretary"])
        #expect(index.actors.first?.aliases == [])
    }

    @Test func peopleAndOfficesAfterABodyAreNoPartOfIt() {
        #expect(
            Self.names("{organization Energy Department representatives} met/VBD ./.") == [
                "Energy Department (organization)"
            ])
        #expect(Self.names("{organization Norvik CEO} left/VBD ./.") == ["Norvik (organization)"])
        #expect(Self.names("{organization shipping company Norvik} left/VBD ./.") == ["Norvik (organization)"])
    }

    @Test(arguments: [
        "{person Norvik wins Cup} again/RB", "{place US-Sweden} relations/NNS cooled/VBD ./.",
        "{organization North Coast Fisheries Agreement} expired/VBD ./.",
    ])
    func headlinesAndAgreementsAreNoActors(text: String) {
        #expect(Self.names(text) == [])
    }

    @Test func aCountryWithAnEpithetIsNobodyButANamesakeIs() {
        #expect(Self.names("{person Deep Sweden} voted/VBD ./.") == [])
        #expect(Self.names("{person Michael Jordan} voted/VBD ./.") == ["Michael Jordan (person)"])
    }

    @Test func aCompanyTakenForAPersonHereAndThereIsTheCompany() {
        #expect(
            Self.names(
                "{organization Norvik} grew/VBD ./.", "{organization Norvik} shrank/VBD ./.",
                "{person Norvik} sold/VBD ships/NNS ./."
            ) == ["Norvik (organization)"])
    }

    @Test func aWellKnownNameIsNotTheBeginningOfARareOne() {
        let rest = "{organization Norvik} grew/VBD ./."
        let found = Self.names(
            "{organization Norvik Harbour Fund} paid/VBD ./.\n{organization Norvik} grew/VBD ./.", rest, rest, rest,
            rest)
        #expect(Set(found) == ["Norvik (organization)", "Norvik Harbour Fund (organization)"])
    }

    @Test func aNameThatWasPassedOverIsFound() throws {
        let index = ActorIndex([
            MarkedText.article(
                "000",
                """
                {person Mary Lund} left/VBD ./.
                Lund/NNP spoke/VBD on/IN Lund/NNP Street/NNP ./.
                Mary/NNP Lund/NNP slept/VBD ./.
                """)
        ])
        #expect(index.mentions[0].map(\.tokens) == [0..<2, 4..<5, 10..<12])
        #expect(index.actors.map(\.aliases) == [["Lund"]])
    }

    @Test func whoIsCalledASpokesmanIsNoPlace() {
        #expect(
            Self.names("The/DT spokesman/NN {place Sven Lund} left/VBD ./.\n{person Sven} spoke/VBD ./.") == [
                "Sven Lund (person)"
            ])
    }

    @Test func aGenericNounAloneIsNoBody() {
        #expect(Self.names("The/DT {organization Party} met/VBD ./.") == [])
        #expect(Self.names("{person Corp.} met/VBD ./.") == [])
        #expect(
            Self.names("The/DT {organization North Coast Party} met/VBD ./.\nThe/DT {organization Party} lost/VBD ./.")
                == ["North Coast Party (organization)"])
        #expect(Self.names("The/DT {organization Parliament} met/VBD ./.") == ["Parliament (organization)"])
    }

    @Test func aHyphenThatAToolPartedIsPutTogether() {
        #expect(Self.names("{organization Nor - Vik} met/VBD ./.") == ["Nor-Vik (organization)"])
    }

    @Test func whatStandsBeforeAProductIsNoBody() {
        let text = """
            {organization Norvik} met/VBD buyers/NNS ./.
            The/DT {organization Norvik Sky Duo} processor/NN sold/VBD out/RP ./.
            """
        #expect(Self.names(text) == ["Norvik (organization)"])
    }

    @Test func aSaintsTownIsNoPerson() {
        let index = ActorIndex([MarkedText.article("000", "The/DT St./NNP {person Harrow} company/NN paid/VBD ./.")])
        #expect(index.actors.map(\.name) == ["St. Harrow"])
        #expect(index.actors.map(\.kind) == [.place])
    }

    @Test(arguments: ["tested/VBD {person Alzheimer} 's/POS drugs/NNS", "fought/VBD {organization Parkinson} 's/POS"])
    func aDiseaseIsNobody(text: String) {
        #expect(Self.names("They/PRP \(text) ./.") == [])
    }

    @Test func aNameThatOwnsWhatCompaniesDoIsOneThroughoutItsArticle() {
        let text = """
            {person Nordax} applied/VBD ./.
            {person Nordax} shares/NNS rose/VBD ./.
            """
        #expect(Self.names(text) == ["Nordax (organization)"])
        #expect(
            Self.names(
                "{person Nordax} spoke/VBD ./.\n{person Nordax} left/VBD ./.\n{person Nordax} aides/NNS left/VBD ./.")
                == ["Nordax (person)"]
        )
        #expect(
            Self.names("{person Ole Nordax} spoke/VBD ./.\n{person Nordax} shares/NNS rose/VBD ./.") == [
                "Ole Nordax (person)"
            ])
    }

    @Test func aGivenNameThatWasLeftOutBelongsToTheSurname() {
        let index = ActorIndex([
            MarkedText.article("000", "Talks/NNS went/VBD on/RB ./.\nHe/PRP saw/VBD Martin/NNP {person Lund} ./."),
            MarkedText.article("001", "{person Martin Lund} left/VBD ./."),
        ])
        #expect(index.actors.map(\.name) == ["Martin Lund"])
    }

    @Test func aBodyThatWasPartedIsOne() {
        let text = """
            The/DT {organization Union of Dockers} and/CC {organization Harbour Workers} (/-LRB- {organization UD} )/-RRB- struck/VBD ./.
            The/DT {organization Union of Dockers} won/VBD ./.
            """
        #expect(Self.names(text) == ["Union of Dockers and Harbour Workers (organization)"])
    }

    @Test func aBodyOfAFoundersNameIsNotTheFounder() {
        let text = """
            {organization Norvik LLC} filed/VBD ./.
            {organization Norvik} has/VBZ debts/NNS ./.
            {person Walter Norvik} founded/VBD it/PRP ./.
            """
        #expect(Set(Self.names(text)) == ["Norvik LLC (organization)", "Walter Norvik (person)"])
    }
}
