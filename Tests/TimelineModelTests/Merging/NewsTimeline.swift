import ArticleReading
import CivilTime
import TimelineModel

/// A timeline of short articles, read as files of one folder are.
struct NewsTimeline {
    let timeline: Timeline

    /// - Parameter articles: A name, the day of publication (YYYY-MM-DD) and the paragraphs of each.
    init(_ articles: [(name: String, published: String, paragraphs: [String])]) {
        var options = ArticleReader.Options()
        for article in articles { options.published[article.name] = CivilPeriod(edtf: article.published) }
        let texts = articles.map { article in
            (path: article.name + ".txt", bytes: Array((article.paragraphs.joined(separator: "\n\n") + "\n").utf8))
        }
        timeline = TimelineBuilder().build(ArticleReader(options: options).read(texts: texts))
    }

    /// The events that a passage tells with this trigger word.
    func events(toldBy trigger: String) -> [Event] {
        timeline.events.filter { event in event.passages.contains { word($0) == trigger } }
    }

    func word(_ passage: Passage) -> String { timeline.articles[passage.article].string(passage.trigger) }

    /// The ids of the articles that tell an event.
    func articles(of event: Event) -> [String] {
        Set(event.passages.map { timeline.articles[$0.article].id }).sorted()
    }
}
