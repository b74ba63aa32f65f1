import ArticleReading
import Testing

@testable import TimelineModel

@Suite("Words of headlines")
struct HeadlineWordsTests {
    /// Expects one row of a sentence to read so.
    private func expect(_ headline: String, of sentence: String) {
        let headlines = TellingTests.timeline(sentence).events.map(\.headline)
        #expect(headlines.contains(headline), "\(headlines)")
    }

    @Test(
        "What a relative clause is said of comes back where the verb that governs it leaves a gap",
        arguments: [
            (
                "She blamed a cracked pipe, which the council had promised to replace in 2019.",
                "The council had promised to replace a cracked pipe"
            ),
            ("The mayor praised a plan the council had approved in June 2019.", "The council had approved a plan"),
            (
                "The envoy carried a letter from Peter Holm, with whom the king met on Monday.",
                "The king met with Peter Holm"
            ),
        ])
    func displacedObjects(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "Particles stay where the date behind them goes",
        arguments: [
            ("Maria Silva will be sworn in on Friday.", "Maria Silva will be sworn in"),
            ("The union called the strike off on Tuesday night.", "The union called the strike off"),
            ("Peter Holm stepped down in May 2019.", "Peter Holm stepped down"),
        ])
    func particles(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "No line ends in what led to a date or to words left out",
        arguments: [
            ("The explosion in Lisbon occurred at about 10:35 a.m. Friday.", "The explosion in Lisbon occurred"),
            (
                "Norlines shares have lost two-thirds of their value since.",
                "Norlines shares have lost two-thirds of their value"
            ),
            (
                "The council will vote on whether the school can move to the harbour.",
                "The council will vote on whether the school can move to the harbour"
            ),
            (
                "Power was cut in what was thought to be the worst storm in years.",
                "Power was cut in what was thought to be the worst storm"
            ),
            ("The trial began on 11 March: 38 witnesses were heard.", "The trial began"),
        ])
    func ends(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "A line that is full ends before an auxiliary, a denial or a number that the next word changes",
        arguments: [
            (
                "The northern water authority said on Monday that the oldest reservoir near the old harbour is not safe to drink from.",
                "The northern water authority said that the oldest reservoir near the old harbour…"
            ),
            (
                "The northern shipping company sold its oldest ferry to a rich Greek operator for 3.8 million euros on Monday.",
                "The northern shipping company sold its oldest ferry to a rich Greek operator…"
            ),
        ])
    func fullLines(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "Quotation marks are balanced, and quoted words stay as they were said",
        arguments: [
            ("“We have turned a page,” Maria Silva said.", "Maria Silva: “We have turned a page”"),
            (
                "“The lock was broken” and nobody told the crew, Maria Silva said.",
                "Maria Silva: “The lock was broken” and nobody told the crew"
            ),
            (
                "The firm had “a good year in Asia,” Maria Silva said.",
                "Maria Silva: The firm had “a good year in Asia”"
            ),
            (
                "“The lock was broken for weeks,” said Maria Silva of the Lisbon harbour office.",
                "Maria Silva of the Lisbon harbour office: “The lock was broken for weeks”"
            ),
            (
                "Peter Holm praised the ferry on Monday as “the best ship the yard has built.”",
                "Peter Holm praised the ferry on Monday as “the best ship the yard has built”"
            ),
        ])
    func quotations(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "A participle becomes a passive only where the noun is what was done to",
        arguments: [
            (
                "Four people have died since floods swept through the town two weeks ago.",
                "Floods swept through the town"
            ),
            ("Police examined ten letters found in a flat in May 2029.", "Ten letters were found in a flat"),
        ])
    func passives(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "An infinitive keeps what governs it, unless that is a promise",
        arguments: [
            ("The council agreed to buy the old ferry in May.", "The council agreed to buy the old ferry"),
            ("Norlines is due to receive the first ferry in May.", "Norlines is due to receive the first ferry"),
            (
                "The senator subpoenaed the boy to testify before the committee on 10 May.",
                "The senator subpoenaed the boy to testify before the committee"
            ),
        ])
    func infinitives(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "What belongs to a name or a number is not torn off",
        arguments: [
            (
                "Norlines chief executive Ana Cruz said the firm will sell ten ships.",
                "Norlines chief executive Ana Cruz said the firm will sell ten ships"
            ),
            (
                "Over 3,500 rescue workers searched the valley on Monday.",
                "Over 3,500 rescue workers searched the valley"
            ),
            ("Nearly half all states have passed similar laws.", "Nearly half all states have passed similar laws"),
            ("That lawsuit was settled in 1991.", "That lawsuit was settled"),
            (
                "Norlines earned 7.8 million dollars, or 65 cents a share, in 2028.",
                "Norlines earned 7.8 million dollars, or 65 cents a share"
            ),
            (
                "Norlines named Sofia Brandt, 47, to succeed him on Monday.",
                "Norlines named Sofia Brandt to succeed him"
            ),
            (
                "The king appointed Leo Halden, a former minister, as governor on Monday.",
                "The king appointed Leo Halden as governor"
            ),
            ("The police questioned and released two men on Monday.", "The police released two men"),
            ("Prosecutors sought seven years.", "Prosecutors sought seven years"),
        ])
    func nothingIsTornOff(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "A saying that stands between commas does not part what is said",
        arguments: [
            (
                "If the firm fails to pay, Maria Silva said, the court will sell the ship.",
                "Maria Silva: If the firm fails to pay, the court will sell the ship"
            ),
            (
                "But he never dreamed, Maria Silva said, that the council would agree.",
                "Maria Silva: He never dreamed that the council would agree"
            ),
        ])
    func sayingsBetweenCommas(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "No line says more, less or other than its sentence",
        arguments: [
            ("Not all drivers joined the strike on Monday.", "Not all drivers joined the strike"),
            (
                "Peter Holm was questioned and appeared to be tired when he left the court.",
                "Peter Holm was questioned"
            ),
            (
                "The union left unclear whether it would sign the contract.",
                "The union left unclear whether it would sign the contract"
            ),
            ("The car was found abandoned at the harbour on Monday.", "The car was found abandoned at the harbour"),
            (
                "The two brothers lived for a month in Lisbon but have moved to Porto.",
                "The two brothers have moved to Porto"
            ),
        ])
    func meaningsStay(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "What a verb or a noun governs stays with it, whatever stands between",
        arguments: [
            ("The ministers approved and signed nine contracts on Friday.", "The ministers signed nine contracts"),
            ("The residents fled the town and fishing stopped on Monday.", "The residents fled the town"),
            (
                "The regulator approved Norlines' $30-a-share offer for the yard on Monday.",
                "The regulator approved Norlines' $30-a-share offer"
            ),
            (
                "The agency declined to give the firm's new ferry a \"seaworthy\" rating on Monday.",
                "The agency declined to give the firm's new ferry a \"seaworthy\" rating"
            ),
            (
                "The minister ordered the agency publish its report on Monday.",
                "The minister ordered the agency publish its report"
            ),
            (
                "The market fell farther on Monday than brokers had feared.",
                "The market fell farther on Monday than brokers had feared"
            ),
            (
                "Protesters against the mine met in a small, windowless room in Porto on Monday.",
                "Protesters against the mine met in a small, windowless room in Porto"
            ),
            (
                "On Monday the firm missed a deadline Norlines had set for payment.",
                "Norlines had set a deadline for payment"
            ),
        ])
    func governedWords(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "A subject is told whole, not by the last noun of its phrase",
        arguments: [
            (
                "A tanker carrying 3,000 tonnes of oil sank off Porto on Monday.",
                "A tanker carrying 3,000 tonnes of oil sank off Porto"
            ),
            (
                "Waves four metres high broke a window and flooded the kitchen on Monday.",
                "Waves four metres high flooded the kitchen"
            ),
            ("Opposition to the dam then grew on Monday.", "Opposition to the dam grew"),
            (
                "A woman who had climbed the crane was arrested on Monday.",
                "A woman who had climbed the crane was arrested"
            ),
        ])
    func wholeSubjects(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "What did not come true, or on one condition, is not told without saying so",
        arguments: [
            (
                "About forty strikers practised forming a human chain on Monday.",
                "About forty strikers practised forming a human chain"
            ),
            (
                "Norlines has agreed to pay any fines that a court imposes on the owners of the three older ships.",
                "Norlines has agreed to pay any fines that a court imposes on the owners…"
            ),
        ])
    func conditionsStay(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "No mark or sign is left without what it goes with",
        arguments: [
            ("Her deputy, Peter Holm, was named chief executive on Monday.", "Peter Holm was named chief executive"),
            (
                "Norlines was bought by a consortium of northern pension funds for more than £41 million in May.",
                "Norlines was bought by a consortium of northern pension funds…"
            ),
            (
                "Officially, Peter Holm is being sought as a ``material witness'' in the case.",
                "Peter Holm is being sought as a “material witness” in the case"
            ),
        ])
    func loneMarks(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test("A name has its article where the text says so")
    func namesHaveTheirArticle() {
        expect(
            "The European Water Agency will decide in June whether to close it",
            of: "The European Water Agency runs the canal. The agency will decide in June whether to close it.")
    }

    @Test(
        "How many and who is told whole, also where “and” joins another number or name",
        arguments: [
            ("Not all exiles insist on Monday that Leo Holm may stay.", "Not all exiles insist that Leo Holm may stay"),
            (
                "At least 82 were killed and more than 1,700 injured, officials said on Monday.",
                "At least 82 were killed and more than 1,700 injured"
            ),
            (
                "Six people were killed and at least 58 injured in a fire on Monday.",
                "At least 58 were injured in a fire"
            ),
            ("The captain, a steward and two cooks drowned on Monday.", "The captain, a steward and two cooks drowned"),
            (
                "The boy was found at sea on Monday after his mother, sister and eight other people drowned.",
                "His mother, sister and eight other people drowned"
            ),
            (
                "Valdia expelled five Marlanders and a Korvian who were questioned by the police last month.",
                "Valdia expelled five Marlanders and a Korvian who were questioned by the police"
            ),
            (
                "The bank will buy the lender for 1,015 Valdian francs ($162) a share on Monday.",
                "The bank will buy the lender for 1,015 Valdian francs a share"
            ),
        ])
    func numbersStayWhole(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "What somebody is called, told or accused of follows, whatever stands between",
        arguments: [
            (
                "The minister called Holm -- who reportedly drove a taxi and sold cars in Porto -- a ``swindler'' on Monday.",
                "The minister called Holm a “swindler”"
            ),
            (
                "Exiles in Porto say the boy's mother died to give him freedom in May, while the government maintains "
                    + "Leo Holm is being improperly kept from his father.",
                "The government maintains Leo Holm is being improperly kept from his father"
            ),
            ("On Monday the firm said few jobs will end up being cut.", "Few jobs will end up being cut"),
            (
                "Holm wrote to the court on Monday, demanding the ship be returned to him and saying he did not owe anything.",
                "Holm demanded the ship be returned to him"
            ),
            (
                "The court ruled last month that only the boy's father may speak for him.",
                "The court ruled that only the boy's father may speak for him"
            ),
            (
                "Until Thursday the police had described Peter Holm only as a witness.",
                "The police had described Peter Holm only as a witness"
            ),
            (
                "A clerk was quoted Friday by local papers as saying that the vault was empty.",
                "A clerk was quoted by local papers as saying that the vault was empty"
            ),
            (
                "On Monday two men carried a banner that said ``Minister Holm, Please leave our river alone.''",
                "Two men carried a banner that said “Minister Holm, Please leave our river alone”"
            ),
        ])
    func complementsFollow(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test(
        "No full line ends in a part of a name, a number or a noun",
        arguments: [
            (
                "The northern shipping company opened a new depot on Monday close to the Lisbon harbour authority's tower.",
                "The northern shipping company opened a new depot…"
            ),
            (
                "The northern shipping company put its director Sofia Brandt in charge of the day-to-day operations.",
                "The northern shipping company put its director Sofia Brandt in charge…"
            ),
        ])
    func endsOfFullLines(_ sentence: String, _ headline: String) {
        expect(headline, of: sentence)
    }

    @Test("Where a line is full before what its verb governs, the subject loses where it was")
    func objectsAreReached() {
        expect(
            "Nearly simultaneous bombings at northern embassies killed 258 people",
            of:
                "Nearly simultaneous bombings at northern embassies in the cities of Dar es Salaam on Monday killed 258 people."
        )
    }

    @Test("A participle that leans on an earlier passive stays one")
    func passivesAreKept() {
        expect(
            "The boy was brought ashore",
            of: "The boy clung to a plank for two days and was plucked from the sea on Monday and brought ashore.")
    }
}
