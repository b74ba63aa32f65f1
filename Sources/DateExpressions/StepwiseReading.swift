import Language

/// An analysis of a text that is made step by step, of only those sentences that are asked for.
///
/// To recognise dates takes the tags of the sentences that may hold one, the trees of those where a verb decides between
/// before and after, and names only beside a word that may be part of one. Most sentences need none of these.
public protocol AnalysisSteps {
    /// Tokens and sentences of the whole text, the rest as far as it was asked for.
    var analysis: Analysis { get }
    /// Sets the tags of these sentences, given by their indices.
    mutating func tag(_ sentences: [Int])
    /// Sets heads and relations and finds verb groups, tags first.
    mutating func parse(_ sentences: [Int])
    /// Finds names, parses first.
    mutating func findNames(in sentences: [Int])
    /// Does all of it for all sentences.
    mutating func complete()
}

extension DateReader {
    /// The date expressions of a text whose article's date is known, as `recognise` finds them with the whole analysis.
    ///
    /// Verbs are asked for only where `resolve` needs them; for `open` they must all be known.
    public func recognise(_ text: [UInt8], _ steps: inout some AnalysisSteps) -> RecognisedDates {
        let runs = text.withUnsafeBufferPointer { AtomRuns($0, book.lexicon) }
        let needs = text.withUnsafeBufferPointer { SentenceNeeds($0, steps.analysis, runs, book) }
        steps.tag(needs.tagged)
        steps.findNames(in: needs.named)
        var dates = text.withUnsafeBufferPointer { Recogniser(book, $0, steps.analysis).recognise(runs) }
        steps.parse(dates.sentencesAskingForVerbs)
        let isHistory = dates.isHistory
        text.withUnsafeBufferPointer {
            dates.setClauses(Clauses($0, steps.analysis, book)) { $0.asksForVerb(inHistory: isHistory) }
        }
        if dates.nameSeasons, book.southernPlaces.isNamed(in: text, steps.analysis) {
            steps.complete()
            setHemisphere(of: &dates, text, steps.analysis)
        }
        return dates
    }

    func setHemisphere(of dates: inout RecognisedDates, _ text: [UInt8], _ analysis: Analysis) {
        dates.isSouthern = text.withUnsafeBufferPointer {
            Surroundings($0, analysis, book).isSouthern
        }
    }
}

extension RecognisedDates {
    /// In ascending order.
    fileprivate var sentencesAskingForVerbs: [Int] {
        var sentences: [Int] = []
        for expression in expressions where expression.asksForVerb(inHistory: isHistory) {
            let sentence = expressions[expression.clauseOf].sentence
            if sentence >= 0, sentences.last != sentence { sentences.append(sentence) }
        }
        return sentences
    }
}

extension Recognised {
    /// Whether its time depends on the verb it belongs to, or in a history what the text is at.
    func asksForVerb(inHistory isHistory: Bool) -> Bool {
        !hasOwnClause && (isHistory || signal == .until || meaning.asksForVerb(after: signal))
    }
}

extension Meaning {
    fileprivate func asksForVerb(after signal: Signal) -> Bool {
        switch self {
        case .calendar(let date): date.year == nil
        case .named(_, _, let container?): container.asksForVerb(after: signal) || isQuarter
        case .named(.unit(let unit), let relation, nil):
            unit == .quarter || unit == .period || unit == .night || relation == .bare || relation == .the
        case .named: true
        case .shifted(_, _, .later, nil), .shifted(_, _, .earlier, nil): true
        case .shifted(_, _, _, let base): base?.asksForVerb(after: signal) ?? false
        case .part(_, let inner), .approximate(_, let inner): inner.asksForVerb(after: signal)
        case .time(_, let day), .dayPart(_, let day): day?.asksForVerb(after: signal) ?? false
        case .duration(_, _, let window): window == .none && signal == .ahead || window == .next
        case .span(let first, let last): first.asksForVerb(after: signal) || last.asksForVerb(after: signal)
        case .deictic, .repeated, .frequency, .reference, .decade, .century, .nothing: false
        }
    }
}
