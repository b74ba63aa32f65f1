import CivilTime
import DateExpressions
import Language
import Testing

/// An analysis that shows of each sentence only what was asked for, and notes it.
private struct MaskedAnalysis: AnalysisSteps {
    private let whole: Analysis
    private(set) var analysis: Analysis
    private(set) var tagged: Set<Int> = []
    private(set) var parsed: Set<Int> = []

    init(_ text: [UInt8]) {
        whole = Reading.analyser.analyse(text, blocks: [0..<text.count])
        analysis = whole
        analysis.tokens = whole.tokens.map { Token(start: $0.start, end: $0.end) }
        analysis.names = []
        analysis.verbGroups = []
    }

    mutating func tag(_ sentences: [Int]) {
        tagged.formUnion(sentences)
        for index in sentences.flatMap({ Array(whole.sentences[$0].tokens) }) {
            analysis.tokens[index].tag = whole.tokens[index].tag
        }
    }

    mutating func parse(_ sentences: [Int]) {
        tag(sentences)
        parsed.formUnion(sentences)
        for index in sentences.flatMap({ Array(whole.sentences[$0].tokens) }) {
            analysis.tokens[index] = whole.tokens[index]
        }
        analysis.verbGroups = whole.verbGroups.filter { group in
            parsed.contains { whole.sentences[$0].tokens.contains(group.head) }
        }
    }

    mutating func findNames(in sentences: [Int]) {
        parse(sentences)
        let asked = Set(sentences)
        analysis.names += whole.names.filter { name in
            asked.contains { whole.sentences[$0].tokens.contains(name.tokens.lowerBound) }
        }
    }

    mutating func complete() { analysis = whole }
}

@Suite("Dates read with no more of the analysis than they take")
struct StepwiseTests {
    @Test(
        "the same is read as with the whole analysis",
        arguments: [
            "The council met on Tuesday. It will vote on Friday. The mayor left in March, and may run again in May.",
            "The Sunday Times wrote of it on Sunday. Theresa May resigned in May. The Daily Mail reports daily.",
            "In Australia the harvest was poor last summer. Wheat rose in the autumn. Sydney had rain in June.",
            "Profit rose in the third quarter. For the quarter ended Sept. 30, sales fell from a year earlier.",
            "He plans to leave in two years. She was set to resign Thursday. It was planned for Friday but was canceled.",
            "The dentist was shot to death last Oct. 12. A car was seen at 6 a.m. ten days before the murder, at his house.",
            "Two men died in the Jan. 20 crash. The mayor spoke on Thursday. The crash occurred at 5 p.m. It may soon open.",
            "Nothing happened here. It may march on. The second man sat down, and the sun shone for all of them.",
        ])
    func same(text: String) {
        let bytes = Array(text.utf8)
        let published = CivilPeriod(edtf: "2026-01-30")
        var steps = MaskedAnalysis(bytes)
        let recognised = Reading.reader.recognise(bytes, &steps)
        let dates = Reading.reader.resolve(recognised, in: bytes, steps.analysis, published: published)
        let whole = Reading.dates(bytes)
        #expect(dates.map(\.range) == whole.map(\.range))
        #expect(dates.map(\.value) == whole.map(\.value))
        #expect(dates.map(\.period) == whole.map(\.period))
        #expect(dates.map(\.because) == whole.map(\.because))
    }

    @Test("a sentence without a date is not asked for, and one whose date needs no verb is not parsed")
    func asked() {
        let text =
            "The bridge fell on March 3, 2024. Nobody was hurt, the police said. The mayor resigned on Tuesday. He had known."
        var steps = MaskedAnalysis(Array(text.utf8))
        _ = Reading.reader.recognise(Array(text.utf8), &steps)
        #expect(steps.tagged == [0, 2])
        #expect(steps.parsed == [2])
    }
}
