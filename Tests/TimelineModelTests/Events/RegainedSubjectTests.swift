import Testing

@testable import TimelineModel

/// Subjects that a parse loses to a noun nearby: the order of the words tells them.
@Suite("Subjects that a nearer noun hides")
struct RegainedSubjectTests {
    private static func headlines(_ body: String) -> [String] { TellingTests.timeline(body).events.map(\.headline) }

    @Test(
        "A row names its own subject, also where a nearer noun looks like it",
        arguments: [
            (
                "A rival bid from Oslo-based Vestmark Capital collapsed last Thursday.",
                "A rival bid from Oslo-based Vestmark Capital collapsed"
            ),
            (
                "The count in Holm, Sund and Lenz provinces began on March 4.",
                "The count in Holm, Sund and Lenz provinces began"
            ),
            (
                "In the capital Tirana hundreds of students blocked a bridge on Tuesday.",
                "Hundreds of students blocked a bridge"
            ),
            ("In the mayor's home town of Lenz young men burned tyres on Monday.", "Young men burned tyres"),
            (
                "Brewers whose barrels were damaged will be paid in May.",
                "Brewers whose barrels were damaged will be paid"
            ),
            (
                "Shares on the Port Vale exchange jumped by 6 per cent.",
                "Shares on the Port Vale exchange jumped by 6 per cent"
            ),
            (
                "The boy's relatives say he will have a better life here and have attempted to portray his father as a pawn.",
                "The boy's relatives have attempted to portray his father as a pawn"
            ),
            (
                "Police in the archipelago, off the Sundian coast, raided two homes on Monday.",
                "Police in the archipelago raided two homes"
            ),
            (
                "Vestmark Systems Inc., Port Vale, N.J., facing a squeeze, said it will sell a unit.",
                "Vestmark Systems Inc. said it will sell a unit"
            ),
            (
                "The Auburn Hills, Michigan company also signed an alliance with Fiat.",
                "The Auburn Hills, Michigan company signed an alliance with Fiat"
            ),
            (
                "Danish brewer Halden A/S said on Tuesday it had closed a plant.",
                "Danish brewer Halden A/S said it had closed a plant"
            ),
        ])
    func subjects(_ sentence: String, _ headline: String) {
        let headlines = Self.headlines(sentence)
        #expect(headlines.contains(headline), "\(headlines)")
    }

    @Test("Whoever is described between commas has done what the description tells, under the name")
    func describedByName() throws {
        let timeline = TellingTests.timeline(
            "The owner Leo Halden, a property developer who bought the club in 2021, has not attended a match since August."
        )
        let buying = try #require(timeline.events.first { $0.dating.period?.edtf == "2021" })
        #expect(buying.headline.hasSuffix("Leo Halden bought the club"), "\(buying.headline)")
        #expect(buying.actors.contains { timeline.actors[$0].name == "Leo Halden" })
    }

    @Test("“A third” fled, and nobody was fled")
    func ordinals() {
        let headlines = Self.headlines("Two guards were arrested on Monday and a third fled across the border.")
        #expect(headlines.contains("A third fled across the border"), "\(headlines)")
    }

    @Test("Who has an aside with a verb of its own behind the name still does what the sentence tells")
    func whoseAside() {
        let headlines = Self.headlines(
            "Ana Holm, whose brother drowned, called for the directors to be jailed.")
        #expect(headlines.contains("Ana Holm called for the directors to be jailed"), "\(headlines)")
    }

    @Test("“He” is the man of the sentence before, though nobody names him")
    func unnamedMan() {
        let headlines = Self.headlines("A pensioner was held on Tuesday. He was charged with theft.")
        #expect(headlines.contains("A pensioner was charged with theft"), "\(headlines)")
    }

    @Test("A speaker who is called “the 54-year-old” has a name in the row")
    func ages() {
        let headlines = Self.headlines(
            """
            Leo Halden, the owner of the club, resigned on Tuesday.

            "I have put everything I had into this club and I am heartbroken," the 54-year-old said.
            """)
        #expect(headlines.contains { $0.hasPrefix("Leo Halden: “I have put everything") }, "\(headlines)")
    }

    @Test("A wall that splits at dawn is told with its water, each with its own verb")
    func splitting() {
        let headlines = Self.headlines(
            "The wall of the Lenz dam split at about 4:10 a.m. and water poured into the valley, Interior Minister Ana Holm told reporters."
        )
        #expect(headlines.contains("The wall of the Lenz dam split"), "\(headlines)")
        #expect(headlines.contains("Water poured into the valley"), "\(headlines)")
    }

    @Test("Police who say what they have done make a row of the deed")
    func unnamedSpeakers() {
        let headlines = Self.headlines("Police in Lenz confirmed that they had questioned two employees.")
        #expect(headlines.contains("Police in Lenz had questioned two employees"), "\(headlines)")
    }

    @Test("Somebody's grandmother speaks for herself, not as who she is the grandmother of")
    func kin() throws {
        let timeline = TellingTests.timeline(
            "Leo Halden resigned on Monday. The grandmother of Leo Halden said she is willing to go to Lenz.")
        let saying = try #require(timeline.events.first { $0.headline.hasPrefix("The grandmother of Leo Halden said") })
        #expect(saying.speaker == nil)
    }
}
