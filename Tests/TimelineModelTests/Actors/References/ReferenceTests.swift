import ArticleReading
import Testing

@testable import TimelineModel

/// What the pronouns and descriptions of a text mean: `["he → Bo Ek"]`.
private func references(_ texts: String...) -> [String] {
    let articles = texts.enumerated().map { MarkedText.article("00\($0.offset)", $0.element) }
    let index = ActorIndex(articles)
    guard let last = articles.last else { return [] }
    return index.mentions[articles.count - 1].filter { $0.kind != .name }.map {
        "\(last.article.string($0.range)) → \(index.actors[$0.actor].name)"
    }
}

struct ReferenceTests {
    @Test(arguments: [
        ("{person Peter Doyle} spoke/VBD ./.\nThen/RB he/PRP left/VBD ./.", ["he → Peter Doyle"]),
        ("{person Peter Doyle} met/VBD {person Mary Orr} ./.\nShe/PRP agreed/VBD ./.", ["She → Mary Orr"]),
        ("{person Mary Orr} spoke/VBD ./.\nThen/RB he/PRP left/VBD ./.", []),
        (
            "{person Peter Doyle} met/VBD {person Paul Ek} ./.\nHe/PRP praised/VBD his/PRP$ work/NN ./.",
            ["He → Peter Doyle", "his → Peter Doyle"]
        ),
        ("{organization Norvik} grew/VBD ./.\nIt/PRP sold/VBD ships/NNS ./.", ["It → Norvik"]),
        ("{organization Norvik} sold/VBD its/PRP$ ships/NNS ./.", ["its → Norvik"]),
        ("{organization Norvik} grew/VBD ./.\nIt/PRP is/VBZ clear/JJ why/WRB ./.", []),
        ("It/PRP rained/VBD ./.\nHe/PRP left/VBD ./.", []),
        (
            "{person Mary Orr} met/VBD {person Peter Ek} ,/, though/IN she/PRP did/VBD not/RB name/VB him/PRP ./.",
            ["she → Mary Orr", "him → Peter Ek"]
        ),
        ("{organization Norvik} said/VBD it/PRP would/MD wait/VB ./.", ["it → Norvik"]),
        ("{person Peter Brooks/NNS} asked/VBD farmers/NNS about/IN their/PRP$ land/NN ./.", []),
        ("{organization Norvik} built/VBD a/DT ship/NN and/CC sold/VBD it/PRP ./.", []),
    ])
    func pronounsMeanTheNearestThatFits(text: String, expected: [String]) {
        #expect(references(text) == expected)
    }

    @Test(arguments: [
        (
            "The/DT {organization Coast Project} ,/, a/DT protest/NN movement/NN ,/, grew/VBD ./.\nThe/DT movement/NN won/VBD ./.",
            ["The movement → Coast Project"]
        ),
        (
            "The/DT {organization Coast Project} ,/, a/DT separatist/JJ movement/NN ,/, grew/VBD ./.\nThe/DT separatists/NNS won/VBD ./.",
            ["The separatists → Coast Project"]
        ),
        (
            "The/DT {organization Fisheries Commission} met/VBD {organization Norvik} ./.\nThe/DT commission/NN voted/VBD ./.",
            ["The commission → Fisheries Commission"]
        ),
        ("{organization Norvik} grew/VBD ./.\nThe/DT company/NN sold/VBD ships/NNS ./.", ["The company → Norvik"]),
        ("{organization Norvik} met/VBD {organization Tessaro} ./.\nThe/DT company/NN sold/VBD ships/NNS ./.", []),
        (
            "{organization Norvik} grew/VBD ./.\n{organization Norvik} hired/VBD ./.\n{organization Norvik} sued/VBD {organization Tessaro} ./.\nThe/DT company/NN won/VBD ./.",
            ["The company → Norvik"]
        ),
        (
            "{organization Norvik} grew/VBD ./.\n{organization Norvik} hired/VBD ./.\n{organization Norvik} sued/VBD {organization Tessaro} ./.\nThe/DT agency/NN won/VBD ./.",
            []
        ),
        (
            "Finnish/JJ phone/NN maker/NN {organization Norvik} sued/VBD {organization Tessaro} ./.\nThe/DT Finnish/JJ firm/NN won/VBD ./.",
            ["The Finnish firm → Norvik"]
        ),
        (
            "Finnish/JJ phone/NN maker/NN {organization Norvik} sued/VBD {organization Tessaro} ./.\nThe/DT Danish/JJ firm/NN lost/VBD ./.",
            ["The Danish firm → Tessaro"]
        ),
        (
            "{organization Norvik} sued/VBD {organization Tessaro} ./.\nThe/DT Danish/JJ firm/NN lost/VBD ./.", []
        ),
        ("{organization Norvik} sued/VBD ./.\nThe/DT Danish/JJ parliament/NN met/VBD ./.", []),
        ("{place Alberta} voted/VBD ./.\nThe/DT province/NN is/VBZ rich/JJ ./.", ["The province → Alberta"]),
        ("{place Norway} met/VBD {place Sweden} ./.\nThe/DT country/NN agreed/VBD ./.", []),
        (
            "{person Premier/NNP | Ann Lee} met/VBD {person President/NNP | Bo Ek} ./.\nThe/DT premier/NN agreed/VBD ./.",
            ["The premier → Ann Lee"]
        ),
        ("{organization Norvik} grew/VBD ./.\nThe/DT weather/NN held/VBD ./.", []),
        (
            "The/DT {organization Coast Project} ,/, a/DT separatist/JJ group/NN ,/, grew/VBD ./.\nThe/DT rival/JJ group/NN lost/VBD ./.",
            []
        ),
        (
            "{person Premier/NNP | Ann Lee} left/VBD ./.\nThe/DT new/JJ premier/NN ,/, {person Bo Ek} ,/, spoke/VBD ./.",
            []
        ),
        (
            "{organization Norvik} grew/VBD ./.\nIts/PRP$ chief/JJ executive/JJ officer/NN left/VBD ./.",
            ["Its → Norvik"]
        ),
        ("The/DT {organization Lund Council} met/VBD ./.\nThe/DT council/NN of/IN elders/NNS met/VBD ./.", []),
    ])
    func descriptionsMeanWhatTheArticleCallsSo(text: String, expected: [String]) {
        #expect(references(text) == expected)
    }

    @Test(arguments: [
        (
            "{person Ann Lee} ,/, 54/CD ,/, met/VBD {person Bo Ek} ,/, 61/CD ./.\nThe/DT 61/CD -/HYPH year/NN -/HYPH old/JJ left/VBD ./.",
            ["The 61 - year - old → Bo Ek"]
        ),
        (
            "{person Ann Lee} won/VBD ./.\nThe/DT 54/CD -/HYPH year/NN -/HYPH old/JJ left/VBD ./.",
            ["The 54 - year - old → Ann Lee"]
        ),
        (
            "{person Ann Lee} ,/, 54/CD ,/, won/VBD ./.\nThe/DT 61/CD -/HYPH year/NN -/HYPH old/JJ left/VBD ./.",
            []
        ),
        (
            "{person Ann Lee} won/VBD ./.\nThe/DT young/JJ striker/NN left/VBD ./.",
            ["The young striker → Ann Lee"]
        ),
        (
            "{person Ann Lee} won/VBD ./.\nThe/DT young/JJ striker/NN of/IN Lund/NNP left/VBD ./.",
            []
        ),
        (
            "{organization Norvik} met/VBD {organization Tessaro} ./.\nThe/DT lender/NN paid/VBD ./.",
            ["The lender → Norvik"]
        ),
    ])
    func descriptionsOfNoNameOrRoleMeanWhomTheArticleJustSpokeOf(text: String, expected: [String]) {
        #expect(references(text) == expected)
    }

    @Test func aGroupInsideARoleIsFound() {
        let found = references(
            """
            The/DT {organization Coast Project} ,/, a/DT protest/NN group/NN ,/, grew/VBD ./.
            {person the/DT group/NN 's/POS lawyer/NN | Ann Lee} spoke/VBD ./.
            """)
        #expect(found == ["the group → Coast Project"])
    }

    @Test func aRoleOfAnotherArticleServes() {
        let found = references(
            "{person Norwegian/JJ President/NNP | Bo Ek} spoke/VBD ./.",
            "{person Bo Ek} met/VBD {person Ann Lee} ./.\nThe/DT Norwegian/JJ president/NN left/VBD ./.")
        #expect(found == ["The Norwegian president → Bo Ek"])
    }

    @Test func aRoleOfAnotherCountryIsSomeoneElse() {
        #expect(
            references(
                "{person Norwegian/JJ President/NNP | Bo Ek} spoke/VBD ./.\nThe/DT Swedish/JJ president/NN left/VBD ./."
            )
                == [])
    }

    @Test(arguments: [
        ("{organization State Department} officials/NNS left/VBD ./.", ["officials → State Department"]),
        ("{group Canadian} officials/NNS left/VBD ./.", ["officials → Canada"]),
        ("The/DT leaders/NNS of/IN the/DT {organization Coast Project} left/VBD ./.", ["leaders → Coast Project"]),
        ("The/DT {person Doyle} administration/NN officials/NNS left/VBD ./.", ["officials → Doyle administration"]),
        ("{person Ann Lee} praised/VBD officials/NNS ./.", []),
        ("Chinese/JJ officials/NNS left/VBD ./.", ["Chinese officials → China"]),
        (
            "{place Norway} agreed/VBD ./.\nThe/DT officials/NNS in/IN {place Oslo} left/VBD ./.", []
        ),
        (
            "{organization Norvik} officials/NNS met/VBD ./.\nThe/DT officials/NNS agreed/VBD ./.",
            ["officials → Norvik", "The officials → Norvik"]
        ),
        ("{person Ann Lee} ,/, a/DT spokeswoman/NN for/IN {organization Norvik} ,/, left/VBD ./.", []),
    ])
    func officialsActForTheirBody(text: String, expected: [String]) {
        #expect(references(text).filter { $0.contains("fficials") || $0.contains("leaders") } == expected)
    }

    @Test func everyReferenceSaysWhy() throws {
        let article = MarkedText.article(
            "000",
            """
            {person Premier/NNP | Ann Lee} met/VBD {place U.S.} officials/NNS ./.
            She/PRP left/VBD ./.
            The/DT premier/NN slept/VBD ./.
            {place Washington} warned/VBD {place Canada} ./.
            """)
        let index = ActorIndex([article])
        let reasons = index.mentions[0].map { index.because($0, article: 0, in: article.article) }
        #expect(
            reasons == [
                "“Ann Lee” is a name of Ann Lee", "“U.S.” is a name of United States",
                "“officials” acts for United States",
                "“She” is the person before it that fits best, “Ann Lee”: Ann Lee", "“premier” is a role of Ann Lee",
                "“Washington” acts for United States, whose government sits there", "“Canada” is a name of Canada",
            ])
    }

    @Test func mentionsStandInOrderAndApart() {
        let index = ActorIndex([
            MarkedText.article(
                "000",
                """
                {person Norwegian/JJ President/NNP | Bo Ek} met/VBD {place U.S.} officials/NNS ./.
                The/DT president/NN said/VBD he/PRP liked/VBD the/DT {place U.S.} president/NN ./.
                """)
        ])
        let mentions = index.mentions[0]
        for (one, next) in zip(mentions, mentions.dropFirst()) {
            #expect(one.tokens.upperBound <= next.tokens.lowerBound)
            #expect(one.range.upperBound <= next.range.lowerBound)
        }
        for mention in mentions {
            for token in mention.tokens { #expect(index.actor(ofToken: token, article: 0) == mention.actor) }
        }
    }
}
