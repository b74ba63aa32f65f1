import ArticleReading
import Testing

@Suite("Page furniture")
struct FurnitureTests {
    static let body = "The regional council voted on Tuesday to close two of its five schools, officials said."

    /// A line in the middle and one at the end of an article.
    static func kind(of line: String) throws -> Block.Kind {
        let page = "Council closes schools\n\n\(body)\n\n\(line)\n\n\(body) It meets again soon.\n"
        let article = try #require(readArticle(page))
        return try #require(article.blocks.first { article.string($0.range) == line }).kind
    }

    @Test(
        "what speaks to the reader about the page is furniture",
        arguments: [
            "SHARE THIS ARTICLE", "Share on Facebook", "Follow us on X", "Follow The Daily Planet on WhatsApp",
            "Add Coast Courier as a Preferred Source", "Sign up for our free morning newsletter", "Subscribe now",
            "Click here to read more", "Please enter your comment!", "Your email address will not be published.",
            "READ MORE: Storm warning for the weekend", "Also read | Ten beaches for the summer", "Leave a reply",
            "Listen to this article", "Copy link", "Join the conversation", "12 comments", "1.2K views", "564 points",
            "5 min read", "3 hours ago", "Advertisement", "Story continues below advertisement", "Sponsored content",
            "- Advertisment -", "Most Popular", "Related Articles", "Recent Comments", "You may also like",
            "Trending now",
            "We use cookies to improve your experience on our site.", "All rights reserved.",
            "© 2024 Coast Courier Ltd. All rights reserved.",
            "Copyright 2024 The Associated Press. All rights reserved. "
                + "This material may not be published, broadcast, rewritten or redistributed.",
            "By clicking Sign up you agree to our terms of use and privacy policy.", "Photo: Ann Berg / Getty Images",
            "Featured image via Flickr", "Getty Images", "Image source: Reuters", "www.example.org", "ann@example.org",
            "@annberg", "https://example.org/2024/storm", "Reporting by Ann Berg; Editing by Tom Lund",
            "Additional reporting by Tom Lund in Oslo.", "The Associated Press contributed to this report.",
            "This article was originally published by The Conversation.",
            "The Courier's website can also be accessed at:", "Subscribe from £1 a week",
            "(Story can end here. Optional add follows.)", "AW correspondent Tom Lund in Oslo contributed.",
            "Harbour Journal        14        May 2019",
            "This press release contains forward-looking statements within the meaning of the Private Securities "
                + "Litigation Reform Act of 1995.",
        ])
    func furniture(line: String) throws {
        #expect(try Self.kind(of: line) == .furniture)
    }

    @Test(
        "what an article says about the world is not, whatever it starts with",
        arguments: [
            "Share prices fell 3% in Frankfurt on Monday as investors sold bank stocks.",
            "Follow the money, investigators say, and it leads to a villa on the coast.",
            "Related charges against two other men were dropped in March.",
            "More from the inquiry is expected next week, when the former minister will speak.",
            "Comments by the minister drew criticism from both opposition parties.",
            "The latest figures show that 564 people died on the crossing last year.",
            "Two hours later, the police returned with a warrant and sealed the building.",
            "Photos from the scene showed smoke rising above the refinery.",
            "Additional research by the university found the same in three other lakes.",
            "Reports from the front said that both sides had stopped firing at noon.",
            "Please let me go home, she told the judge.",
            "“Share this with your friends,” he told the crowd before he was arrested.",
            "Search teams found the wreck on Sunday, 40 miles off the coast.",
            "Contact with the plane was lost at 4:12 a.m., the airline said.",
            "Published in May, the study followed 900 children for ten years.",
            "By using force against the crowd, the police broke the law, the court found.",
            "This report was handed to the prosecutor on Friday.",
            "Sign language interpreters walked out of the hearing.",
            "The company, www.example.org, sold data of its users, the agency said on Monday.",
            "John Lund is a lawyer based in Oslo who has defended three former ministers.",
            "Support for the party fell to 19% in April.", "Join, or die.",
        ])
    func content(line: String) throws {
        #expect(try Self.kind(of: line) == .paragraph)
    }

    @Test("a list of other articles is furniture up to the next paragraph")
    func lists() throws {
        let page = """
            Council closes schools

            \(Self.body)

            Read next
            Ten beaches for the summer
            Pier builder goes bankrupt

            \(Self.body) It meets again soon.

            Most popular
            How to prune a rose
            Nurse wins lottery twice
            """
        let article = try #require(readArticle(page))
        #expect(article.texts(.paragraph).count == 2)
        #expect(article.texts(.furniture).count == 6)
    }

    @Test("an author's biography is known by the name above it or in the byline, and by standing at the end")
    func biographies() throws {
        let page = """
            Council closes schools

            By Tom Lund

            Ann Berg is a lawyer based in Oslo, and writes poems. She will speak for the parents in court in May.

            \(Self.body)

            Tom Lund

            Tom is an editor and reporter based in Bergen. He has covered schools for ten years.
            """
        let article = try #require(readArticle(page))
        #expect(
            article.outline.filter { $0.hasPrefix("paragraph") } == [
                "paragraph: Ann Berg is a", "paragraph: The regional council voted",
            ])
        #expect(article.outline.suffix(2) == ["furniture: Tom Lund", "furniture: Tom is an editor"])
    }

    @Test(
        "the publisher is read from what the page says of itself",
        arguments: [
            ("Add Coast Courier as a Preferred Source", "Coast Courier"),
            ("© 2024 Valley Times. All rights reserved.", "Valley Times"),
            ("Follow Valley Times on Facebook", "Valley Times"),
            ("The Courier’s website can also be accessed at:", "The Courier"),
            ("By Ann Berg for The Coast Courier", "The Coast Courier"), ("By Ann Berg, Reuters", "Reuters"),
        ])
    func publishers(line: String, expected: String) throws {
        let article = try #require(
            readArticle("Council closes schools\n\n\(line)\n\n\(Self.body)\n\n\(Self.body) It meets again.\n"))
        #expect(article.publisher == expected)
    }
}
