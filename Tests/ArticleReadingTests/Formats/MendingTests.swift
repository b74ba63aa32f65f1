import ArticleReading
import Testing

@Suite("Lines that mail programs and printers broke")
struct MendingTests {
    @Test("a quoted mail is read without its marks, its head is no part of the article")
    func mail() throws {
        let text = """
            Subject: Re: Dam operator fined after release
            From: Tom Adler <tom@example.org>
            To: river-list@example.org
            Date: Tue, 12 Mar 2019 09:14:22 +0100

            > ELDON - The operator of the Marrow Dam was fined 1.2 million dollars on
            > Monday after a judge found that it had released water without warning in
            > April 2017.
            >
            > >> Judge Peter Lowe said that the company had every chance to sound its
            > >> sirens.
            """
        let article = try #require(readArticle(text))
        #expect(article.title == "Dam operator fined after release")
        #expect(article.publication.period?.edtf == "2019-03-12")
        #expect(article.texts(.furniture).count == 2)
        let paragraphs = article.texts(.paragraph)
        #expect(paragraphs.count == 2)
        #expect(paragraphs.allSatisfy { !$0.contains(">") })
        #expect(article.text.count == text.utf8.count)
        let judge = try #require(text.utf8.firstIndex(of: UInt8(ascii: "J")))
        let offset = text.utf8.distance(from: text.utf8.startIndex, to: judge)
        #expect(article.blocks.last?.range.lowerBound == offset)
    }

    @Test("words that were cut at the ends of lines are joined, compounds are not")
    func hyphens() throws {
        let text = """
            All schools in the county will be closed on Thursday and Friday, offi-
            cials said on Tuesday, as a storm that has killed eleven people on the
            coast comes nearer. The river is likely to rise more than in the well-
            known flood of 1953, when it stood in the streets for a whole week.
            """
        let article = try #require(readArticle(text))
        let paragraphs = article.texts(.paragraph)
        #expect(paragraphs.count == 1)
        let words = try #require(paragraphs.first).split(whereSeparator: \.isWhitespace)
        #expect(words.contains("officials"))
        #expect(words.contains("well-known"))
        #expect(article.text.count == text.utf8.count)
    }

    @Test(
        "the head of a page in the middle of a sentence is left out",
        arguments: [
            "The Courier      8 February 2017      Page 2", "Page 2 of 9", "- 2 -", "\u{0C}2   The Courier",
            "Journal of Harbours        14        May 2019",
        ])
    func runningHeads(head: String) throws {
        let text = """
            Storm nears coast

            The last storm of such strength came in September 2003, when the

            \(head)

            river rose by four metres in a night and the bridges were closed.
            """
        let article = try #require(readArticle(text))
        let paragraphs = article.texts(.paragraph)
        #expect(paragraphs.count == 1)
        #expect(
            paragraphs.first?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                == "The last storm of such strength came in September 2003, when the river rose by four metres in a night and the bridges were closed."
        )
        let river = try #require(article.text.lastIndex(of: UInt8(ascii: "v")))
        #expect(article.line(at: river) == 7)
    }

    @Test("the head of the first page dates the article")
    func firstHead() throws {
        let article = try #require(
            readArticle(
                """
                The Dalton Courier          Wednesday, 8 February 2017          Page 1

                Schools close as storm nears coast

                All schools in the county will be closed on Thursday, officials said.
                """))
        #expect(article.title == "Schools close as storm nears coast")
        #expect(article.publication.period?.edtf == "2017-02-08")
    }

    @Test("a page number between paragraphs joins nothing")
    func numberBetweenParagraphs() throws {
        let text = """
            The governor declared an emergency on Monday, and the guard was called.

            2

            Bridges will be closed from Wednesday on until further notice, police said.
            """
        #expect(try #require(readArticle(text)).texts(.paragraph).count == 2)
    }

    @Test("a record of an archive is read by its labels")
    func archive() throws {
        let article = try #require(
            readArticle(
                """
                The Harrow Examiner
                March 3, 2014 Monday

                BYLINE: Nadia Frost

                SECTION: NEWS; Pg. A3

                LENGTH: 212 words

                HEADLINE: Quarry firm told to pay for cracked homes

                BODY:

                A quarry firm must pay 41 families whose homes cracked after blasting in
                October 2012, a judge ruled on Friday.

                LOAD-DATE: March 5, 2014
                """))
        #expect(article.title == "Quarry firm told to pay for cracked homes")
        #expect(article.publication.period?.edtf == "2014-03-03")
        #expect(article.texts(.paragraph).count == 1)
        #expect(article.texts(.byline) == ["BYLINE: Nadia Frost"])
        #expect(article.texts(.heading).isEmpty)
    }

    @Test(
        "a place before its sentence is cut off, by a dash or a colon",
        arguments: ["ELLERY, June 11.--", "NEW DELHI: ", "LONDON, England: ", "MANILA — ", "(Reuters) – "])
    func places(place: String) throws {
        let sentence =
            "The river took the east bridge on Sunday night and with it two men of the county who had gone out to look."
        let article = try #require(readArticle("Flood takes bridge\n\n" + place + sentence + "\n"))
        #expect(article.texts(.paragraph) == [sentence])
    }

    @Test("a speaker before what is said is none")
    func speakers() throws {
        let words =
            "The committee was told of the fault in May and did nothing about it until the bridge fell, in my view."
        let article = try #require(
            readArticle(
                "Hearing on the bridge\n\nThe committee sat on Monday for three hours and heard the county's engineer, "
                    + "who had asked to speak in public this time.\n\nENGINEER: " + words))
        #expect(article.texts(.paragraph).last == "ENGINEER: " + words)
    }
}
