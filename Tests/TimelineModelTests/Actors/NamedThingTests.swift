import ArticleReading
import Testing

@testable import TimelineModel

/// Products and other things with names: they take part, but nobody lists them as actors.
struct NamedThingTests {
    /// The things of articles given as marked text: their names, with the spellings joined to each.
    private func things(_ texts: String...) -> [String: Set<String>] {
        let articles = texts.enumerated().map { MarkedText.article("00\($0.offset)", $0.element) }
        let index = ActorIndex(articles)
        var spellings: [String: Set<String>] = [:]
        for (place, article) in articles.enumerated() {
            for (number, name) in article.analysis.names.enumerated() {
                guard let actor = index.actor(ofName: number, article: place), index.isThing(actor) else { continue }
                #expect(!index.acts(actor))
                spellings[index.actors[actor].name, default: []].insert(article.article.string(name.range))
            }
        }
        return spellings
    }

    @Test func aProductIsAThingAndNoActor() {
        let found = things("{organization Norvik} released/VBD the/DT {product Tessaro} ./.")
        #expect(found == ["Tessaro": ["Tessaro"]])
    }

    @Test func aProductWithItsMakersNameIsNotTheMaker() {
        let found = things(
            """
            {organization Norvik} released/VBD the/DT {product Norvik Tessaro} ./.
            {organization Norvik} sold/VBD out/RP ./.
            """)
        #expect(found == ["Norvik Tessaro": ["Norvik Tessaro"]])
    }

    @Test func theNumberOfAModelMakesAnotherThing() {
        let found = things(
            "The/DT {product Tessaro} 4/CD came/VBD first/RB ./.", "The/DT {product Tessaro} 5/CD came/VBD next/RB ./.")
        #expect(Set(found.keys) == ["Tessaro 4", "Tessaro 5"])
    }

    @Test func aModelIsTheSameWithItsNumberBeforeTheName() {
        let found = things(
            "The/DT {product Tessaro} 5G/CD came/VBD ./.", "The/DT 5G/CD {product Tessaro} sold/VBD out/RP ./.")
        #expect(found.count == 1)
    }

    @Test func inAnArticleAboutOneModelTheNameAloneIsThatModel() {
        let found = things(
            """
            {organization Norvik} showed/VBD the/DT {product Tessaro} 5/CD ./.
            The/DT {product Tessaro} sold/VBD out/RP ./.
            """)
        #expect(found == ["Tessaro 5": ["Tessaro"]])
    }

    @Test func inAnArticleAboutTwoModelsTheNameAloneIsNeither() {
        let found = things(
            """
            The/DT {product Tessaro} 5/CD replaces/VBZ the/DT {product Tessaro} 4/CD ./.
            The/DT {product Tessaro} sold/VBD out/RP ./.
            """)
        #expect(Set(found.keys) == ["Tessaro", "Tessaro 4", "Tessaro 5"])
    }

    @Test func aCountedThingHasNoModel() {
        let found = things("{organization Norvik} made/VBD {product Tessaro} 400/CD times/NNS ./.")
        #expect(Set(found.keys) == ["Tessaro"])
    }

    @Test func aWordMoreInTheMiddleOfANameIsTheSameThing() {
        let found = things(
            "The/DT {product Tessaro Music Store} opened/VBD ./.", "The/DT {product Tessaro Store} closed/VBD ./.")
        #expect(found.count == 1)
    }

    @Test func theNumberOfAModelAfterItsMakerMakesAThing() {
        let found = things(
            """
            The/DT {organization Norvik} 340/CD took/VBD off/RP ./.
            {organization Norvik} sold/VBD 20/CD ./.
            The/DT 340/CD landed/VBD ./.
            """)
        #expect(found == ["Norvik 340": ["Norvik"]])
    }

    @Test(arguments: [
        "They/PRP gave/VBD {organization Norvik} 340/CD million/CD ./.",
        "They/PRP gave/VBD {organization Norvik} 340/CD workers/NNS ./.",
        "{organization Norvik} 2009/CD report/NN",
    ])
    func aNumberThatCountsOrDatesMakesNoModel(text: String) {
        #expect(things(text).isEmpty)
    }

    @Test func aModelIsCalledByThePartOfItsNameThatHoldsTheNumber() {
        let found = things(
            "The/DT {product Norvik N340} took/VBD off/RP ./.\nThe/DT {product N340} landed/VBD ./.",
            "The/DT {product N340} flew/VBD ./.")
        #expect(found == ["Norvik N340": ["Norvik N340", "N340"]])
    }

    @Test func whatStandsBehindAMakersNameIsTheThing() {
        let found = things(
            """
            {organization Ford} showed/VBD the/DT {product Ford Fiesta} ./.
            The/DT {place Fiesta} sold/VBD out/RP ./.
            """)
        #expect(found == ["Ford Fiesta": ["Ford Fiesta", "Fiesta"]])
    }

    @Test func aThingIsTheSameByEachOfItsNames() {
        let found = things(
            """
            The/DT {product Boeing 787 Dreamliner} flew/VBD ./.
            Its/PRP$ 787/CD {product Dreamliner} is/VBZ late/JJ ./.
            The/DT {product Dreamliner} sold/VBD out/RP ./.
            """)
        #expect(found == ["Boeing 787 Dreamliner": ["Boeing 787 Dreamliner", "Dreamliner"]])
    }

    @Test(
        "the number of a model makes a thing of what was taken for a body or a person",
        arguments: [
            "{organization A350 XWB}", "{person Gol Boeing 737-800}", "the/DT {organization Chevrolet Malibu}",
            "{person Norvik Flight} 3054/CD",
        ])
    func aModelIsNoBody(name: String) {
        #expect(things("They/PRP saw/VBD \(name) ./.").count == 1)
    }

    @Test(arguments: [
        "{organization Ford Motor}", "{organization Toyota Group}", "{organization M23}", "{organization 3M}",
    ])
    func aBodyWithANumberOrAMakersNameStaysABody(name: String) {
        #expect(things("They/PRP met/VBD the/DT \(name) ./.").isEmpty)
    }

    @Test(
        "an index goes by one name, whatever the name finder took it for",
        arguments: [
            ("{organization Dow}", "Dow Jones Industrial Average"), ("{product FTSE}", "FTSE 100"),
            ("{organization German DAX}", "DAX"), ("{product CAC-40}", "CAC 40"),
            ("{place Hang Seng}", "Hang Seng Index"),
        ])
    func indices(written: String, name: String) {
        #expect(Array(things("The/DT \(written) fell/VBD ./.").keys) == [name])
    }

    @Test func anIndexThatSpeaksIsThePaperOrTheExchange() {
        #expect(things("{organization Nikkei} said/VBD the/DT deal/NN was/VBD off/RP ./.").isEmpty)
    }
}
