import CivilTime
import DateExpressions
import Language

/// Makes an article of one file's bytes; a pure function of them, so that files can be read side by side.
struct ArticleBuilder: Sendable {
    /// An article with all that its own file tells, its date expressions not yet resolved.
    struct Draft: Sendable {
        var article: Article
        var analysis: Analysis
        /// All sentences are analysed; else only as far as it takes to read their dates.
        var isWhole: Bool
        var recognised: RecognisedDates
        /// Month (1...12) and day of a dateline that leaves the year out.
        var yearlessDate: YearlessDate?
    }

    struct YearlessDate: Sendable {
        var month: Int
        var day: Int
        /// 1 for Monday to 7 for Sunday, where it is named.
        var weekday: Int?
        /// As the dateline writes it.
        var words: String
    }

    private let analyser = Analyser()
    /// Made by the first article that asks for it, while other threads analyse theirs.
    private var dateReader: DateReader { DateReader() }
    /// Analyses no more than dates take, as long as the article's own date is stated.
    let readsOnlyDates: Bool

    /// - Parameter given: The date that the user stated for this file.
    func draft(_ bytes: [UInt8], path: String, id: String, given: CivilPeriod?) throws(FileError) -> Draft {
        let document = try SourceDocument(bytes, path: path, isWord: isWord)
        let text = document.text
        let lines = document.lines
        let layout = ArticleLayout(text, lines)
        guard !layout.blocks.isEmpty else { throw FileError("holds no words") }

        var article = Article(
            id: id, path: path, text: text, blocks: layout.blocks, lineStarts: lines.starts, title: layout.title,
            publisher: layout.publisher, address: layout.address,
            publication: Publication(period: nil, basis: .unknown, because: "nothing says when it was published"),
            notes: document.note.map { [$0] } ?? [])
        let stated = StatedPublication(
            given: given, dates: layout.headerDates, path: path,
            address: layout.isAddressAtTop ? layout.address : nil)
        // To find a date that nothing states takes the whole analysis.
        let isWhole = !readsOnlyDates || stated == nil
        let analysis: Analysis
        let recognised: RecognisedDates
        if isWhole {
            analysis = analyse(text, layout.blocks)
            PictureSentences.mark(&article.blocks, text, analysis)
            recognised = dateReader.recognise(text, analysis)
        } else {
            var steps = begin(text, layout.blocks)
            recognised = dateReader.recognise(text, &steps)
            analysis = steps.analysis
        }
        if let stated {
            article.publication = stated.publication(
                text: text, dayFirst: recognised.putsDayFirst, line: article.line)
        }
        var draft = Draft(article: article, analysis: analysis, isWhole: isWhole, recognised: recognised)
        if article.publication.period == nil,
            let date = layout.headerDates.first(where: { $0.isAtTop && $0.date.year == nil })?.date
        {
            draft.yearlessDate = YearlessDate(
                month: date.month, day: date.day, weekday: date.weekday, words: ArticleLayout.oneLine(text, date.range))
        }
        return draft
    }

    private func isWord(_ word: [UInt8]) -> Bool {
        let token = Token(start: 0, end: Int32(truncatingIfNeeded: word.count))
        return analyser.words(of: [token], text: word).first?.commonTag != .xx
    }

    /// Analyses what is read for events, and datelines for their dates; a sentence's block is one of `blocks`.
    private func analyse(_ text: [UInt8], _ blocks: [Block]) -> Analysis {
        let indices = Self.indicesRead(blocks)
        var analysis = analyser.analyse(text, blocks: indices.map { blocks[$0].range })
        Self.number(&analysis.sentences, indices)
        return analysis
    }

    /// The same, to be analysed as far as it is asked for.
    private func begin(_ text: [UInt8], _ blocks: [Block]) -> StepwiseAnalysis {
        let indices = Self.indicesRead(blocks)
        var steps = analyser.begin(text, blocks: indices.map { blocks[$0].range })
        Self.number(&steps.analysis.sentences, indices)
        return steps
    }

    private static func indicesRead(_ blocks: [Block]) -> [Int] {
        blocks.indices.filter { blocks[$0].isContent || blocks[$0].kind == .dateline }
    }

    private static func number(_ sentences: inout [Sentence], _ indices: [Int]) {
        for index in sentences.indices { sentences[index].block = indices[sentences[index].block] }
    }

    /// The draft with all its sentences analysed; from the start, as what the first steps knew beside their results would be
    /// most of what is kept of an article, and hardly any is asked for again.
    func completed(_ draft: Draft) -> Draft {
        guard !draft.isWhole else { return draft }
        var draft = draft
        draft.analysis = analyse(draft.article.text, draft.article.blocks)
        draft.isWhole = true
        PictureSentences.mark(&draft.article.blocks, draft.article.text, draft.analysis)
        draft.recognised = dateReader.recognise(draft.article.text, draft.analysis)
        return draft
    }

    /// The article with its date expressions resolved by its own date.
    func finish(_ draft: Draft) -> ReadArticle {
        let dates = dateReader.resolve(
            draft.recognised, in: draft.article.text, draft.analysis, published: draft.article.publication.period)
        return ReadArticle(
            article: draft.article, analysis: draft.analysis, dates: Self.outsideFurniture(dates, draft.article.blocks))
    }

    /// The expressions that stand in page furniture left out, those that count from one of them no longer naming it.
    private static func outsideFurniture(_ dates: [DateExpression], _ blocks: [Block]) -> [DateExpression] {
        let furniture = blocks.filter { $0.kind == .furniture }
        var next = 0
        let isKept = dates.map { date in
            while next < furniture.count, furniture[next].range.upperBound <= date.range.lowerBound {
                next += 1
            }
            return next == furniture.count || furniture[next].range.lowerBound >= date.range.upperBound
        }
        guard isKept.contains(false) else { return dates }
        var newIndex: [Int?] = []
        var count = 0
        for isKept in isKept {
            newIndex.append(isKept ? count : nil)
            count += isKept ? 1 : 0
        }
        return zip(dates, isKept).compactMap { date, isKept in
            guard isKept else { return nil }
            var date = date
            date.anchor = date.anchor.flatMap { newIndex.indices.contains($0) ? newIndex[$0] : nil }
            return date
        }
    }
}

extension StepwiseAnalysis: AnalysisSteps {}
