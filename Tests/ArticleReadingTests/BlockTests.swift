import ArticleReading
import Testing

@Suite("Blocks")
struct BlockTests {
    @Test("a blog page falls into its parts")
    func blogPage() throws {
        let page = """
            Home › Local › Harbour

            Harbour reopens after storm damage

            Ferries run again, but fewer of them

            By Ann Berg for The Coast Courier
            Monday, May 6, 2019 · 4 min read
            Share
            Tweet

            The harbour of Eastport reopened on Monday, two weeks after a storm tore away its northern pier.

            Mayor Jonas Wick

            “We are glad to see the boats back,” said Mayor Jonas Wick, who had called the closure a disaster.

            Advertisement

            What comes next

            Ferries to the islands will run twice a day until the pier is rebuilt, the port authority said.

            Read also: Storm warning for the weekend

            Ann Berg is a reporter based in Eastport. She covers the coast. Follow her at @annberg.

            Related stories
            Ten beaches for the summer
            Pier builder goes bankrupt

            © 2019 The Coast Courier. All rights reserved.
            """
        let article = try #require(readArticle(page))
        #expect(
            article.outline == [
                "furniture: Home › Local ›", "title: Harbour reopens after storm", "standfirst: Ferries run again, but",
                "byline: By Ann Berg for", "dateline: Monday, May 6, 2019", "furniture: Share", "furniture: Tweet",
                "paragraph: The harbour of Eastport", "caption: Mayor Jonas Wick", "paragraph: “We are glad to",
                "furniture: Advertisement", "heading: What comes next", "paragraph: Ferries to the islands",
                "furniture: Read also: Storm warning", "furniture: Ann Berg is a", "furniture: Related stories",
                "furniture: Ten beaches for the", "furniture: Pier builder goes bankrupt",
                "furniture: © 2019 The Coast",
            ])
        #expect(article.title == "Harbour reopens after storm damage")
        #expect(article.publisher == "The Coast Courier")
        #expect(article.publication.period?.edtf == "2019-05-06")
    }

    @Test("lines wrapped to a width are one paragraph, list items and indents apart")
    func wrappedLines() throws {
        let page = """
            The regional council voted on Tuesday to close two of its five schools
            at the end of the term, after a debate that went on until midnight and
            in which forty residents spoke.
              The schools affected are in the two smallest villages of the county,
            where the number of pupils has fallen by half in ten years.

            - Hillside, with 31 pupils
            - Lower Marsh, with 28 pupils and a staff of four who will be moved to
              other schools
            """
        let article = try #require(readArticle(page))
        #expect(
            article.outline == [
                "paragraph: The regional council voted", "paragraph: The schools affected are",
                "listItem: - Hillside, with 31", "listItem: - Lower Marsh, with",
            ])
    }

    @Test("paragraphs may stand on a line each without blank lines")
    func lineParagraphs() throws {
        let long =
            "The council voted on Tuesday to close two schools, and a crowd outside the hall booed when it heard of it."
        let article = try #require(
            readArticle([long, "It will vote again in May.", long + " So did we."].joined(separator: "\n")))
        #expect(article.blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph])
    }

    @Test("a sentence that a tool has cut after an abbreviation is joined again")
    func cutSentences() throws {
        let page = """
            Traders said that the firm had asked for a meeting with officials of the U.S.

            Commerce Department to talk about steel.

            The plan was drawn up by the former head of the service,

            who has since left the country and could not be reached.
            """
        #expect(
            try #require(readArticle(page)).outline == [
                "paragraph: Traders said that the", "paragraph: The plan was drawn",
            ])
    }

    @Test(
        "a picture's caption is known by what it says",
        arguments: [
            "File photo shows the old bridge at Marl before it was closed to traffic.",
            "FILE - Workers leave the yard in Gdansk, Poland, on Nov. 3, 2021.",
            "In this photo provided by the army, soldiers clear a road near the coast.",
            "Residents queue for water in the old town. (AP Photo/Jane Doe)",
            "A woman walks past a shuttered bank in the capital [Jane Doe/Reuters]",
        ])
    func captions(text: String) throws {
        let body = "The bridge was closed on Monday after engineers had found cracks in two of its four piers."
        let article = try #require(readArticle("Old bridge closed\n\n\(body)\n\n\(text)\n\n\(body) It stays shut.\n"))
        #expect(article.texts(.caption) == [text])
    }

    @Test("a headline that the page repeats with the site's name is the page's")
    func repeatedHeadline() throws {
        let page = """
            Old bridge closed after cracks are found - Valley Times
            Old bridge closed after cracks are found

            The bridge was closed on Monday after engineers had found cracks in two of its four piers.
            """
        let article = try #require(readArticle(page))
        #expect(article.title == "Old bridge closed after cracks are found")
        #expect(article.blocks.map(\.kind) == [.furniture, .title, .paragraph])
    }

    @Test("a text without a headline has none")
    func noHeadline() throws {
        let article = try #require(
            readArticle("The bridge was closed on Monday. It will stay closed until May, the county said.\n"))
        #expect(article.title == nil)
        #expect(article.blocks.map(\.kind) == [.paragraph])
    }

    @Test("blocks are in order, apart, and without white space at their ends", arguments: [0, 1, 2, 3, 4])
    func blockRanges(seed: UInt64) throws {
        // Any mixture of pieces of pages; the rule must hold for all.
        let pieces = [
            "Share", "\n", "\n\n", "  ", "By Ann Berg", "2 May 2001", "The end came soon, he said.", "U.S.", "-", "“",
            "\t", "© 2001", "NICE (AP) - ",
        ]
        var state = seed &* 6_364_136_223_846_793_005 &+ 1
        for _ in 0..<200 {
            var text = ""
            for _ in 0..<30 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            guard let article = readArticle(text) else { continue }
            var end = 0
            for block in article.blocks {
                #expect(block.range.lowerBound >= end && !block.range.isEmpty)
                end = block.range.upperBound
                let words = article.string(block.range)
                #expect(words.first?.isWhitespace == false && words.last?.isWhitespace == false)
            }
            #expect(end <= article.text.count)
        }
    }
}
