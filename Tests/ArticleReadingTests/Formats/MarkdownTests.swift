import ArticleReading
import Testing

@Suite("Markdown")
struct MarkdownTests {
    @Test("the words are read without their marks, line for line")
    func marks() throws {
        let article = try #require(
            readArticle(
                """
                ---
                title: "Harbour tunnel opens"
                date: 2024-06-14
                ---

                Harbour tunnel opens
                ====================

                The **harbour tunnel** to [Eastport](https://example.org/eastport) opened on _Friday_.[^1]

                > "It was worth the wait," said Mayor *Dana Pell*.

                ![A picture](tunnel.jpg)

                - Work on `shaft_a_2` began in March 2017.

                ## What comes next

                Tolls start at 2 \\* 3 dollars on July 1, ~~maybe~~ the council said.

                [^1]: Council minutes of 3 June 2024 were read for this.
                [1]: https://example.org/minutes
                """, path: "tunnel.md"))
        #expect(article.title == "Harbour tunnel opens")
        #expect(article.publication.period?.edtf == "2024-06-14")
        #expect(
            article.texts(.paragraph) == [
                "The harbour tunnel to Eastport opened on Friday.",
                "\"It was worth the wait,\" said Mayor Dana Pell.",
                "Tolls start at 2 * 3 dollars on July 1, maybe the council said.",
                "Council minutes of 3 June 2024 were read for this.",
            ])
        #expect(article.texts(.listItem) == ["- Work on shaft_a_2 began in March 2017."])
        #expect(article.texts(.heading) == ["What comes next"])
        let tolls = try #require(article.blocks.first { article.string($0.range).hasPrefix("Tolls") })
        #expect(article.line(at: tolls.range.lowerBound) == 19)
    }

    @Test("the rows of a table are items, and their dates are not the article's")
    func table() throws {
        let article = try #require(
            readArticle(
                """
                # Notes on the landfill

                The county and the firm have not agreed on who pays for the wells.

                | Date | What | Source |
                |------|:----:|--------|
                | 18 June 2019 | County approves **expansion** | minutes |
                | 11 August 2022 | State finds benzene in two wells | |
                """, path: "landfill.md"))
        #expect(
            article.texts(.listItem) == [
                "- Date: What – Source", "- 18 June 2019: County approves expansion – minutes",
                "- 11 August 2022: State finds benzene in two wells",
            ])
        #expect(article.publication.basis == .unknown)
    }

    @Test("marks in a plain text file stay")
    func plainText() throws {
        let text = "The firm said that *all* [five] plants would close on Friday.\n"
        #expect(readArticle(text, path: "a.txt")?.text == Array(text.utf8))
    }
}
