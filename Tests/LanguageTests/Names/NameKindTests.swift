import Testing

@testable import Language

@Suite("Kinds of names")
struct NameKindTests {
    @Test(
        "the word that ends a name says what it is",
        arguments: [
            "The plane landed at [l:Marlow Field] near [l:Seattle].",
            "The [l:Citarum River] flooded roads near [l:Thornton Bridge].",
            "[o:Orsted Airways] and the [o:Delmar Police] declined to comment.",
            "He won the [e:Bergen Cup] in 2003.",
            "Hurricanes hit twice: [e:Hurricane Felix] was the worse.",
            "The [x:Marrow Valley Treaty] was signed in [l:Geneva].",
            "The navy sent the [t:USS Marlow] to the coast.",
            "An engine made by [o:Corwen Engines] failed over the sea.",
        ])
    func designators(marked: String) { expect(marked) }

    @Test(
        "the words around a name say what it is",
        arguments: [
            "A quake struck the town of [l:Sivran] in [l:Elmali] province.",
            "[p:Hakan Storvik], 63, was taken to hospital.",
            "[p:Ambika Sonar], the information minister, resigned.",
            "The fire began in [l:Torvale], [l:Italy], on Sunday.",
            "Goalkeeper [p:Ali Al-Habbas] was hurt.",
            "Villagers fled to [l:Kizaro], [l:Kenya].",
            "He met [l:Chile]'s Mining Minister [p:Aurora Wilkins] on Sunday.",
        ])
    func surroundings(marked: String) { expect(marked) }

    @Test("a company's short name is one in all of the text")
    func shortForms() {
        let names = MarkedNames(
            "[o:Atrell Corporation] said on Monday it would sell. [o:Atrell] makes pumps. Holders of [o:Atrell] will vote."
        )
        #expect(names.found == names.names)
    }

    @Test(
        "a company with its ending says what its first word is, be that a town, a given name or a common word",
        arguments: [
            "[o:Pearl Inc.] sued on Monday. [o:Pearl] said so. [o:Pearl] rose and [o:Pearl] fell.",
            "[o:Meridian Motors Co.] recalled cars. [o:Meridian] sold few of them. Shares of [o:Meridian] fell.",
        ])
    func companies(marked: String) { expect(marked) }

    @Test(
        "who \"its\" means is no person",
        arguments: [
            "After the talks [o:Velia] withdrew its troops from [l:Boston].",
            "On Friday [o:Dalmor] said it would close a plant in [l:Boston].",
        ])
    func its(marked: String) { expect(marked) }

    @Test("a storm is one by its name alone, too")
    func storms() { expect("[e:Cyclone Amara] killed nine. [e:Amara] weakened on Friday before it crossed the coast.") }

    @Test("a surname is a person's wherever it stands once the full name was told")
    func surnames() {
        let names = MarkedNames("Critics of [p:Watts] left. [p:Alvin Watts] stayed. [p:Watts] has no record.")
        #expect(names.found == names.names)
    }

    @Test(
        "what commas and \"and\" join is of one kind",
        arguments: [
            "It competes with [o:Kestrel Corp.], [o:Vandam] and [o:Oriva].",
            "Holders of [o:Lloyds TSB] and [o:Norwell Bank] lost money.",
        ])
    func lists(marked: String) { expect(marked) }

    @Test(
        "who sends the news is an organization, and where it is sent from a place",
        arguments: [
            "[l:TRIPOLI] ([o:Noraka]) - Crowds gathered on Sunday.",
            "[l:SAN ROQUE], [l:California] ([o:AP]) — Power was cut.",
        ])
    func datelines(marked: String) { expect(marked) }

    @Test("an exchange and the code of a share are no names, and they make what stands before them a company")
    func tickers() {
        let names = MarkedNames("[o:Celdane] (NASDAQ: CLDN) fell and [o:Orvix] (NYSE: ORX) rose.")
        #expect(names.found == names.names)
    }

    @Test(
        "planets and states in short form are places",
        arguments: ["A probe left [l:Mars] for [l:Venus].", "He died in [l:Akron], [l:Mo.], on Friday."])
    func places(marked: String) { expect(marked) }

    @Test(
        "a common noun that begins a sentence is no name",
        arguments: ["Power was cut in the north.", "Quake kills nine.", "Schools closed early."])
    func nouns(text: String) { #expect(MarkedNames(text).found.isEmpty) }

    private func expect(_ marked: String) {
        let marked = MarkedNames(marked)
        #expect(marked.found == marked.names)
    }
}
