import ArticleReading
import Testing

@testable import TimelineModel

/// "The plane", "the index", "the Oslo-based company": things and companies by what they are.
struct DescribedThingTests {
    /// What a description of the last article of a folder means; `nil` where it means nobody.
    private func meaning(of words: String, in texts: String...) -> String? {
        let articles = texts.enumerated().map { MarkedText.article("00\($0.offset)", $0.element) }
        let index = ActorIndex(articles)
        guard let last = articles.last else { return nil }
        let found = index.mentions[articles.count - 1].last { last.article.string($0.range) == words }
        return found.map { index.actors[$0.actor].name }
    }

    @Test(
        "a common noun means the thing of its kind that was named before",
        arguments: [
            (
                "The/DT {product Boeing 767} took/VBD off/RP ./.\nThe/DT plane/NN landed/VBD ./.", "The plane",
                "Boeing 767"
            ),
            (
                "The/DT {product Ford Fiesta} arrived/VBD ./.\nThe/DT car/NN sold/VBD well/RB ./.", "The car",
                "Ford Fiesta"
            ),
            ("The/DT {product Nikkei} fell/VBD ./.\nThe/DT index/NN lost/VBD ground/NN ./.", "The index", "Nikkei 225"),
            (
                "{organization Norvik} showed/VBD the/DT {product Tessaro} phone/NN ./.\nThe/DT phone/NN is/VBZ thin/JJ ./.",
                "The phone", "Tessaro"
            ),
        ])
    func aNounMeansAThing(text: String, words: String, name: String) {
        #expect(meaning(of: words, in: text) == name)
    }

    @Test(
        "a noun of another kind, a thing without a name and one of several mean none of the things named",
        arguments: [
            ("The/DT {product Boeing 767} took/VBD off/RP ./.\nThe/DT car/NN waited/VBD ./.", "The car"),
            (
                """
                The/DT {product Boeing 767} took/VBD off/RP ./.
                A/DT cargo/NN plane/NN crashed/VBD ./.
                The/DT plane/NN burned/VBD ./.
                """, "The plane"
            ),
            (
                "The/DT {product Boeing 767} met/VBD the/DT {product Airbus A330} ./.\nThe/DT plane/NN left/VBD ./.",
                "The plane"
            ),
            (
                "The/DT {product Boeing 767} took/VBD off/RP ./.\nThe/DT other/JJ plane/NN left/VBD ./.",
                "The other plane"
            ),
            ("The/DT {product Boeing 767} took/VBD off/RP ./.\nThe/DT planes/NNS left/VBD ./.", "The planes"),
        ])
    func aNounMeansNoThing(text: String, words: String) {
        #expect(meaning(of: words, in: text) == nil)
    }

    @Test func someOfThePlanesAreThatModel() {
        let text =
            "The/DT {product Boeing 767} flew/VBD ./.\n{organization Norvik} bought/VBD 50/CD of/IN the/DT jets/NNS ./."
        #expect(meaning(of: "the jets", in: text) == "Boeing 767")
    }

    @Test func theNearerOfTwoThingsIsMeantWhereItIsSpokenOfAlone() {
        let text = """
            The/DT {product Boeing 767} met/VBD the/DT {product Airbus A330} ./.
            The/DT {product Airbus A330} left/VBD ./.
            The/DT plane/NN landed/VBD ./.
            """
        #expect(meaning(of: "The plane", in: text) == "Airbus A330")
    }

    @Test func aMakersJetIsNoneOfAnother() {
        let text = "The/DT {product Airbus A330} left/VBD ./.\nThe/DT Boeing/NNP jet/NN landed/VBD ./."
        #expect(meaning(of: "The Boeing jet", in: text) == nil)
    }

    @Test(
        "a company is known by its line of business, its country and its town",
        arguments: [
            ("The/DT carmaker/NN paid/VBD ./.", "The carmaker", "Ford"),
            ("The/DT American/JJ automaker/NN paid/VBD ./.", "The American automaker", "Ford"),
            ("The/DT car/NN maker/NN paid/VBD ./.", "The car maker", "Ford"),
            ("The/DT troubled/JJ automaker/NN paid/VBD ./.", "The troubled automaker", "Ford"),
            ("The/DT Dearborn/NNP -/HYPH based/VBN company/NN paid/VBD ./.", "The Dearborn - based company", "Ford"),
            (
                "The/DT 100/CD -/HYPH year/NN -/HYPH old/JJ automaker/NN paid/VBD ./.",
                "The 100 - year - old automaker", "Ford"
            ),
        ])
    func aCompanyByWhatItIs(sentence: String, words: String, name: String) {
        let text = """
            {organization Ford} closed/VBD a/DT plant/NN ./.
            {organization Norvik Bank} lent/VBD {organization Ford} money/NN ./.
            """
        #expect(meaning(of: words, in: text + "\n" + sentence) == name)
    }

    @Test(
        "what no company of the article is means none",
        arguments: [
            ("The/DT planemaker/NN paid/VBD ./.", "The planemaker"),
            ("The/DT Toulouse/NNP -/HYPH based/VBN company/NN paid/VBD ./.", "The Toulouse - based company"),
            ("The/DT German/JJ automaker/NN paid/VBD ./.", "The German automaker"),
        ])
    func whatNoCompanyIs(sentence: String, words: String) {
        let text = """
            {organization Ford} closed/VBD a/DT plant/NN ./.
            {organization Toyota} watched/VBD {organization Ford} ./.
            It/PRP rained/VBD ./.
            """
        #expect(meaning(of: words, in: text + "\n" + sentence) == nil)
    }

    @Test func theSubjectOfTheSentenceBeforeGoesBeforeAnotherOfItsLine() {
        let text = """
            {organization Ford} closed/VBD a/DT plant/NN ./.
            {organization Chrysler} filed/VBD for/IN bankruptcy/NN ./.
            The/DT carmaker/NN has/VBZ debts/NNS ./.
            """
        #expect(meaning(of: "The carmaker", in: text) == "Chrysler")
    }

    @Test func whatOnlyABodyOwnsIsNotAThings() {
        let text = """
            {organization Norvik} said/VBD the/DT {product Boeing 767} had/VBD cost/VBN its/PRP$ shareholders/NNS money/NN ./.
            """
        #expect(meaning(of: "its", in: text) != "Boeing 767")
    }

    @Test func aDayBehindAGovernmentIsNoPartOfIt() {
        let text = "The/DT Swedish/JJ government/NN Friday/NNP condemned/VBD it/PRP ./."
        #expect(meaning(of: "Swedish government", in: text) == "Sweden")
    }

    @Test func theCompanyIsTheOneOfTheSentenceBeforeWhereNoneLeads() {
        let text = """
            {organization Norvik} lent/VBD {organization Tessaro} money/NN ./.
            {organization Tessaro} paid/VBD {organization Norvik} ./.
            It/PRP rained/VBD ./.
            {organization Calder} reported/VBD a/DT profit/NN ./.
            The/DT company/NN hired/VBD ./.
            """
        #expect(meaning(of: "The company", in: text) == "Calder")
    }

    @Test func theCompanyThatAnArticleGoesOnCallingSoLeadsOnWhereAnotherIsNamedOnce() {
        let text = """
            {organization Norvik} reported/VBD a/DT loss/NN ./.
            The/DT company/NN shrank/VBD ./.
            The/DT company/NN hired/VBD {organization Tessaro} ./.
            The/DT company/NN paid/VBD ./.
            """
        #expect(meaning(of: "The company", in: text) == "Norvik")
    }

    @Test(
        "what the words beside a name call it is what the article goes on calling it",
        arguments: [
            (
                "The/DT ferry/NN {organization Norlanda} sank/VBD ./.\nThe/DT vessel/NN burned/VBD ./.", "The vessel",
                "Norlanda"
            ),
            (
                "{place Norlanda} ,/, a/DT ferry/NN ,/, sank/VBD ./.\nThe/DT ship/NN burned/VBD ./.", "The ship",
                "Norlanda"
            ),
            (
                "{event Hurricane Elin} hit/VBD land/NN ./.\nThe/DT storm/NN weakened/VBD ./.", "The storm",
                "Hurricane Elin"
            ),
            (
                "The/DT vaccine/NN {product Tessaro} failed/VBD ./.\nThe/DT drug/NN is/VBZ old/JJ ./.", "The drug",
                "Tessaro"
            ),
        ])
    func thingsAreWhatTheyAreCalled(text: String, words: String, name: String) {
        #expect(meaning(of: words, in: text) == name)
    }

    @Test(
        "a bomb is no rifle, and a new program another",
        arguments: [
            ("The/DT rifle/NN {product Tessaro} jammed/VBD ./.\nThe/DT bomb/NN exploded/VBD ./.", "The bomb"),
            (
                "The/DT program/NN {product Tessaro} crashed/VBD ./.\nThe/DT new/JJ program/NN works/VBZ ./.",
                "The new program"
            ),
        ])
    func whatIsNotCalledSoIsAnother(text: String, words: String) {
        #expect(meaning(of: words, in: text) == nil)
    }
}
