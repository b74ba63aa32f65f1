import DateExpressions

/// The articles of a folder with what inference reads from each.
///
/// What takes an article's whole analysis is read only of those that are to be dated and those that may date them: in a folder
/// where few articles leave out their date, hardly any other one is looked into.
struct ProfiledArticles {
    var drafts: [ArticleBuilder.Draft]
    private var profiles: [StoryProfile?]
    private var happenings: [Int: [Happening]] = [:]
    private let reader = DateReader()
    private let complete: @Sendable (ArticleBuilder.Draft) -> ArticleBuilder.Draft

    /// - Parameter complete: The draft with all its sentences analysed.
    init(
        _ drafts: [ArticleBuilder.Draft], complete: @escaping @Sendable (ArticleBuilder.Draft) -> ArticleBuilder.Draft
    ) {
        self.drafts = drafts
        self.complete = complete
        profiles = Array(repeating: nil, count: drafts.count)
    }

    /// Reads the profiles of articles that have none yet; on as many threads as there are processors.
    mutating func readProfiles(of articles: some Sequence<Int>) {
        let unread = Set(articles.lazy.filter { [profiles] in profiles[$0] == nil }).sorted()
        let begun = unread.map { drafts[$0] }
        let (reader, complete) = (reader, complete)
        let read = ParallelMap.map(unread.count) { index in
            let draft = complete(begun[index])
            return (draft: draft, profile: StoryProfile(draft, reader))
        }
        for (article, read) in zip(unread, read) {
            drafts[article] = read.draft
            profiles[article] = read.profile
        }
    }

    /// An empty profile of an article whose profile was not read.
    func profile(of article: Int) -> StoryProfile {
        profiles[article] ?? StoryProfile()
    }

    mutating func happenings(of article: Int) -> [Happening] {
        if let found = happenings[article] { return found }
        let found = Happening.all(in: drafts[article], profile(of: article).clues)
        happenings[article] = found
        return found
    }
}
