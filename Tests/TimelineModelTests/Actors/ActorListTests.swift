import Testing

@testable import TimelineModel

/// The actors that a reader would list, by name.
private func listed(_ texts: String...) -> [String] {
    let index = ActorIndex(texts.enumerated().map { MarkedText.article("00\($0.offset)", $0.element) })
    return index.actors.prefix(index.actingCount).map(\.name)
}

private func actor(_ name: String, _ texts: String...) throws -> Actor {
    let index = ActorIndex(texts.enumerated().map { MarkedText.article("00\($0.offset)", $0.element) })
    return try #require(index.actors.first { $0.name == name })
}

struct ActorListTests {
    @Test(arguments: [
        "{organization Monday} was/VBD quiet/JJ ./.", "{person However} ,/, it/PRP rained/VBD ./.",
        "{organization January} was/VBD cold/JJ ./.", "{person President} spoke/VBD ./.",
        "{organization www.norvik.example} opened/VBD ./.", "{product Tiger} sold/VBD ./.",
        "{organization 2019} ended/VBD ./.",
    ])
    func whatOnlyLooksLikeANameIsNoActor(text: String) {
        #expect(listed(text) == [])
    }

    @Test func placesAreListedOnlyWhereTheyAct() {
        #expect(listed("It/PRP rained/VBD in/IN {place Lund} ./.") == [])
        #expect(listed("{place Norway} warned/VBD {place Sweden} ./.").contains("Norway"))
        #expect(listed("{person Ann Lee} flew/VBD to/TO {place Norway} ./.") == ["Ann Lee"])
    }

    @Test func anAdjectiveAloneIsNoActor() {
        #expect(listed("A/DT {group Norwegian} ship/NN sank/VBD ./.") == [])
    }

    @Test func aCapitalThatActsIsItsCountry() throws {
        let text = """
            {place Oslo} warned/VBD {place Sweden} ./.
            The/DT ship/NN left/VBD {place Oslo} ./.
            He/PRP met/VBD them/PRP in/IN {place Oslo} ./.
            """
        let index = ActorIndex([MarkedText.article("000", text)])
        let acting = try #require(index.actor(ofName: 0, article: 0))
        let place = try #require(index.actor(ofName: 3, article: 0))
        #expect(index.actors[acting].name == "Norway")
        #expect(index.actors[acting].aliases == ["Oslo"])
        #expect(index.reasons(for: acting) == ["“Oslo” acts for Norway, whose government sits there (metonym), in 000"])
        #expect(index.mention(ofToken: 0, article: 0)?.ground == .metonym)
        #expect(index.actors[place].name == "Oslo")
        #expect(place >= index.actingCount)
    }

    @Test(arguments: [
        ("Talks/NNS between/IN {place Oslo} and/CC {place Stockholm} failed/VBD ./.", true),
        ("Critics/NNS urged/VBD {place Oslo} to/TO wait/VB ./.", true),
        ("It/PRP drew/VBD criticism/NN from/IN {place Oslo} ./.", true),
        ("The/DT talks/NNS in/IN {place Oslo} failed/VBD ./.", false),
        ("He/PRP flew/VBD to/TO {place Oslo} ./.", false),
        ("{place Oslo} hosted/VBD the/DT games/NNS ./.", false),
        ("Another/DT {place Oslo} meeting/NN failed/VBD ./.", false),
    ])
    func grammarTellsTheGovernmentFromTheCity(text: String, acts: Bool) throws {
        let index = ActorIndex([MarkedText.article("000", text)])
        let actor = try #require(index.actor(ofName: 0, article: 0))
        #expect(index.actors[actor].name == (acts ? "Norway" : "Oslo"))
    }

    @Test func kindIsWhatMostMentionsSay() throws {
        let norvik = try actor(
            "Norvik",
            """
            {organization Norvik} grew/VBD ./.
            {person Norvik} sold/VBD shares/NNS ./.
            {organization Norvik} shrank/VBD ./.
            """)
        #expect(norvik.kind == .organization)
        #expect(try actor("Norway", "{organization Norway} agreed/VBD ./.").kind == .place)
        #expect(try actor("Norwegians", "{place Norwegians} voted/VBD ./.").kind == .group)
        #expect(try actor("White House", "The/DT {place White House} agreed/VBD ./.").kind == .organization)
    }

    @Test func rolesComeFromTitlesAndAppositions() throws {
        let lee = try actor(
            "Ann Lee",
            """
            {person Labor/NNP Secretary/NNP | Ann Lee} spoke/VBD ./.
            {person Secretary/NNP | Ann Lee} left/VBD ./.
            {person Ann Lee} ,/, the/DT group/NN 's/POS lawyer/NN ,/, agreed/VBD ./.
            {person Ann Lee} of/IN the/DT {organization North Coast Foundation} wrote/VBD ./.
            {person Lee} ,/, a/DT critic/NN of/IN the/DT law/NN ,/, sued/VBD ./.
            """)
        #expect(lee.roles.first == "Labor Secretary")
        #expect(Set(lee.roles) == ["Labor Secretary", "lawyer", "critic of the law"])
    }

    @Test func whereSomebodyBelongsIsARoleIfNothingElseIsKnown() throws {
        let lee = try actor(
            "Ann Lee", "{person Ann Lee} of/IN the/DT {organization North Coast Foundation} wrote/VBD ./.")
        #expect(lee.roles == ["of North Coast Foundation"])
    }

    @Test func aCompanyByItsFullNameIsNoPerson() throws {
        let doyle = try actor(
            "Milton Doyle Corp.",
            """
            {person Milton Doyle Corp.} grew/VBD ./.
            {person Milton Doyle} sold/VBD shares/NNS ./.
            """)
        #expect(doyle.kind == .organization)
    }

    @Test func anAppositionIsNoClauseAndNoList() throws {
        let lee = try actor(
            "Ann Lee",
            """
            {person Ann Lee} ,/, who/WP resigned/VBD ,/, spoke/VBD ./.
            With/IN {person Ann Lee} ,/, the/DT council/NN voted/VBD ./.
            {person Ann Lee} ,/, {person Bo Ek} and/CC {person Cy Orr} met/VBD ./.
            """)
        #expect(lee.roles == [])
    }

    @Test func longRolesAreCut() throws {
        let lee = try actor(
            "Ann Lee",
            """
            {person Ann Lee} ,/, the/DT director/NN of/IN the/DT institute/NN for/IN the/DT study/NN of/IN northern/JJ \
            harbours/NNS and/CC coasts/NNS ,/, agreed/VBD ./.
            """)
        #expect(lee.roles == ["director"])
    }

    @Test func actorsStandByNumberOfMentions() {
        #expect(
            listed(
                """
                {person Ann Lee} met/VBD {person Bo Ek} ./.
                {person Ek} met/VBD {person Cy Orr} ./.
                {person Ek} and/CC {person Orr} left/VBD ./.
                {person Bo Ek} slept/VBD ./.
                """) == ["Bo Ek", "Cy Orr", "Ann Lee"])
    }

    @Test func anEmptyFolderHasNoActors() {
        let index = ActorIndex([])
        #expect(index.actors.isEmpty)
        #expect(index.actor(ofToken: 0, article: 0) == nil)
        #expect(index.actor(ofName: 3, article: 2) == nil)
    }
}
