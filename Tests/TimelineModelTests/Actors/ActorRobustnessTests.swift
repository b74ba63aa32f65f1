import ArticleReading
import CivilTime
import DateExpressions
import Language
import Testing

@testable import TimelineModel

/// Whatever an analysis holds, actors are found without a crash and mentions keep their order.
struct ActorRobustnessTests {
    /// A small generator with a seed, so that a failure can be had again.
    private struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static func article(_ random: inout Random) -> ReadArticle {
        let vocabulary = [
            "the", "Ann", "Lee", "he", "it", "U.S.", "officials", "Canadian", "government", "in", "Ottawa", ",", "said",
            "of",
            "administration", "its", "\u{FFFD}", "company", "(", "ACME", ")", "'s", "president", "they", "Ministry",
        ]
        var text: [UInt8] = []
        var analysis = Analysis()
        let count = Int.random(in: 0..<60, using: &random)
        for _ in 0..<count {
            let word = vocabulary.randomElement(using: &random) ?? "x"
            var token = Token(start: Int32(text.count), end: Int32(text.count + word.utf8.count))
            token.tag = PennTag.allCases.randomElement(using: &random) ?? .xx
            token.relation = Relation.allCases.randomElement(using: &random) ?? .dep
            token.head = Int32.random(in: -1..<Int32(count), using: &random)
            analysis.tokens.append(token)
            text += Array(word.utf8) + [UInt8(ascii: " ")]
        }
        var start = 0
        while start < count {
            let end = min(count, start + Int.random(in: 1..<9, using: &random))
            let range = analysis.tokens[start].range.lowerBound..<analysis.tokens[end - 1].range.upperBound
            analysis.sentences.append(Sentence(tokens: start..<end, range: range, block: 0))
            start = end
        }
        start = 0
        while start < count {
            let end = min(count, start + Int.random(in: 1..<4, using: &random))
            if Bool.random(using: &random) {
                let range = analysis.tokens[start].range.lowerBound..<analysis.tokens[end - 1].range.upperBound
                let role = start > 2 && Bool.random(using: &random) ? start - 2..<start : nil
                analysis.names.append(
                    Name(
                        range: range, tokens: start..<end,
                        kind: NameKind.allCases.randomElement(using: &random) ?? .other,
                        role: role))
            }
            start = end
        }
        let article = Article(
            id: "random", path: "random", text: text, blocks: [], lineStarts: [0], title: nil, publisher: nil,
            publication: Publication(period: nil, basis: .unknown, because: "not stated"))
        return ReadArticle(article: article, analysis: analysis, dates: [])
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func anyAnalysisGivesActorsInOrder(seed: UInt64) {
        var random = Random(state: seed)
        let articles = (0..<40).map { _ in Self.article(&random) }
        let index = ActorIndex(articles)
        #expect(Set(index.actors.map(\.id)).count == index.actors.count)
        #expect(index.actingCount <= index.actors.count)
        for (place, mentions) in index.mentions.enumerated() {
            var end = 0
            for mention in mentions {
                #expect(mention.tokens.lowerBound >= end)
                #expect(!mention.tokens.isEmpty)
                #expect(index.actors.indices.contains(mention.actor))
                end = mention.tokens.upperBound
            }
            for name in articles[place].analysis.names.indices {
                if let actor = index.actor(ofName: name, article: place) {
                    #expect(index.actors.indices.contains(actor))
                }
            }
        }
    }

    @Test func theSameArticlesGiveTheSameActors() {
        var random = Random(state: 99)
        let articles = (0..<60).map { _ in Self.article(&random) }
        let one = ActorIndex(articles)
        let other = ActorIndex(articles)
        #expect(one.actors.map(\.id) == other.actors.map(\.id))
        #expect(one.actors.map(\.name) == other.actors.map(\.name))
        #expect(one.actors.map(\.aliases) == other.actors.map(\.aliases))
        #expect(one.actors.map(\.roles) == other.actors.map(\.roles))
        #expect(one.mentions == other.mentions)
    }
}
