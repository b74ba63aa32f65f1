import ArticleReading
import Testing

/// HEAD stands for the headline, BODY for the text.
@Suite("Headlines")
struct TitleTests {
    static let headline = "Council closes two of its five schools"
    static let body =
        "The regional council voted on Tuesday to close two of its five schools, officials said. The mayor told reporters that the decision would save 3 million a year."

    static func page(_ form: String) -> String {
        form.replacing("HEAD", with: headline).replacing("BODY", with: body)
    }

    @Test(
        "the headline is found behind what stands above it, its marks and labels left out",
        arguments: [
            "# HEAD\n\nBODY",
            "Title: HEAD\nSource: Valley Times\nDate: 8 July 2025\n\nBODY",
            "---\ntitle: \"HEAD\"\ndate: 2026-01-19\nauthor: Ann Berg\n---\n\n# HEAD\n\nBODY",
            "---\ntitle: 'HEAD'\n---\n\nBODY",
            "SC/16231\n28 JANUARY 2026\n\nHEAD\n\nBODY",
            "School budget\nHEAD\n\nParents had asked for more time to find other places\n\nAnn Berg Education correspondent\n\nBODY",
            "The Valley Times\n\nHEAD\n\nBODY",
            "FOR IMMEDIATE RELEASE\nThursday, January 15, 2026\nContact: Office of Public Affairs, 202-555-0133\n\nHEAD\n\nBODY",
            "Photo: Parents wait outside the council on Tuesday, Jan. 13, 2026. (AP Photo/Ann Berg)\n\nHEAD\n\nBODY",
            "We use cookies to improve your experience. By continuing to browse you agree to our Cookie Policy.\n\nAccept all\n\nThe Valley Times\n\nHEAD\n\nBODY",
            "EXCLUSIVE\nHEAD\n\nBODY",
            "FOR IMMEDIATE RELEASE\n\nMedia contact:\nWick Lunde\nPress Office, Valley Council\n+1 617 555 0148\n\nHEAD\n\nBODY",
            "Bulletin of the Valley          No. 14\n\nHEAD\n\nBODY",
            "a0417\nr i bc-Schools-Close 03-12 0402\n^BC-Schools Close,a0417,402\n^HEAD\n\nBODY",
            "The Valley Times\n\nSubscribe from £1 a week\n\nEnvironment\n\nHEAD\n\nBODY",
        ])
    func found(form: String) throws {
        #expect(try #require(readArticle(Self.page(form))).title == Self.headline)
    }

    @Test(
        "a short headline above its standfirst stays one",
        arguments: ["Schools close\n\nParents had asked for more time to find other places\n\nBODY"])
    func short(form: String) throws {
        #expect(try #require(readArticle(Self.page(form))).title == "Schools close")
    }

    @Test(
        "a line that names the paper names the publisher, an undated dateline does not",
        arguments: [
            ("Valley Times\n\nHEAD\n\nBODY", "Valley Times"),
            ("HEAD\nSource: Valley Times\n\nBODY", "Valley Times"),
            ("HEAD\n\nThe Daily Record\n\nBODY", "The Daily Record"),
            ("HEAD\n\nBODY\n\n© 2026 The Valley Times Ltd. All rights reserved.", "The Valley Times"),
            ("HEAD\nAP, PASO ROBLES, CALIFORNIA\n\nBODY", nil),
            ("HEAD\n\nThe Valley Times\n\nBODY", "The Valley Times"),
            ("HEAD\n\nBODY\n\nRelated articles\n\nThe Valley Times\n\nTen beaches for the summer", nil),
            ("HEAD\n\nLEEDS (Undated) -- BODY", nil),
        ] as [(String, String?)])
    func publisher(form: String, expected: String?) throws {
        #expect(try #require(readArticle(Self.page(form))).publisher == expected)
    }

    @Test("the head of a Markdown file is furniture but for its headline, date and author, its headings are headings")
    func frontMatter() throws {
        let page = """
            ---
            title: "HEAD"
            date: 2026-01-19
            author: Ann Berg
            tags: [schools, council]
            ---

            # HEAD

            BODY

            ## What happens now

            BODY Parents will meet again on Friday.
            """
        let article = try #require(readArticle(Self.page(page)))
        #expect(
            article.outline == [
                "furniture: ---", "furniture: title: \"Council closes two", "dateline: date: 2026-01-19",
                "byline: author: Ann Berg", "furniture: tags: [schools, council]", "furniture: ---",
                "title: Council closes two of",
                "paragraph: The regional council voted", "heading: What happens now",
                "paragraph: The regional council voted",
            ])
        #expect(article.publication.period?.edtf == "2026-01-19")
    }

    @Test("a name between headline and text is the author's, unless the text names the person")
    func authors() throws {
        let page =
            "HEAD\n6 hours ago\nEllen Tregear\nWick Lunde\n\nBODY\n\nMayor Wick Lunde said that he would not seek another term in the autumn."
        let article = try #require(readArticle(Self.page(page)))
        #expect(article.texts(.byline) == ["Ellen Tregear"])
        #expect(article.texts(.caption) == ["Wick Lunde"])
    }

    @Test("what readers wrote below the article is furniture")
    func comments() throws {
        let page =
            "HEAD\n\nBODY\n\nComments\n\nJoe B. 2 hours ago\nSo sad. I knew the old school.\n\nanna77 · 1 day ago\nThey should have built a new one in 2019."
        let article = try #require(readArticle(Self.page(page)))
        #expect(article.texts(.paragraph) == [Self.body])
        let talk =
            "HEAD\n\nBODY\n\nComments\n\nThe council received nine hundred comments from parents, officials said on Monday."
        #expect(try #require(readArticle(Self.page(talk))).texts(.paragraph).count == 2)
    }

    @Test("who reports for a paper is a byline, a person with a small letter or a desk")
    func byline() throws {
        for line in ["Ann Berg Transport correspondent", "Staff Report", "The Valley Bureau", "Web Desk"] {
            #expect(try #require(readArticle(Self.page("HEAD\n\n\(line)\n\nBODY"))).texts(.byline) == [line])
        }
    }
}
