import TerminalScreen
import TimelineModel

/// What all views share: the timeline, what of it passes, and where the reader stands.
struct BrowserContext: Sendable {
    let title: String
    var width: Int
    var height: Int

    private(set) var index = TimelineIndex.empty
    private(set) var isLoading = true
    var progress: LoadProgress?

    private(set) var rows = RowIndex.empty
    private(set) var filter = EventFilter()
    /// The filter that was lifted and can be put back.
    private(set) var lifted: EventFilter?
    private(set) var zoom = TimeZoom.months
    private(set) var actorCounts = ActorCounts.empty
    /// Counts up with each new `actorCounts`.
    private(set) var actorCountsRevision = 0

    /// The place of the selected event among those that pass; 0 where none does.
    private(set) var selection = 0
    /// The event the reader chose last: selected again when a filter lets it through again.
    private var anchor = 0

    private(set) var search = SearchState()
    /// Shown in the status line until the next key.
    var message: StatusMessage?
    private(set) var effects: [Effect] = []
    private var requestNumber = 0
    private var awaited: [Request.Kind: Int] = [:]

    /// A timeline no longer than this is asked on the spot: that takes less than a millisecond or two.
    static let inlineLimit = 20_000

    init(title: String, width: Int, height: Int) {
        self.title = title
        self.width = width
        self.height = height
    }

    // MARK: Reading

    /// Index of the selected event in the timeline; `nil` where nothing passes.
    var selectedEvent: Int? { selection < rows.count ? rows.event(at: selection) : nil }

    /// The filter being put in place, where its rows are still awaited.
    private(set) var pendingFilter: EventFilter?
    private var pendingZoom: TimeZoom?

    // MARK: Selecting

    /// Selects an event by its place, or the nearest one there is.
    mutating func select(_ ordinal: Int) {
        selection = min(max(ordinal, 0), max(rows.count - 1, 0))
        if let selectedEvent { anchor = selectedEvent }
    }

    /// Selects an event of the timeline, or the next one that passes.
    mutating func select(event: Int) {
        select(rows.ordinal(atOrAfter: event))
    }

    // MARK: Changing what is shown

    /// Takes a new timeline. The selected event stays selected, found by its id.
    mutating func install(_ newIndex: TimelineIndex, filter newFilter: EventFilter?) {
        let selectedID = selectedEvent.map { index.event($0).id }
        let oldAnchor = anchor
        index = newIndex
        isLoading = false
        progress = nil
        anchor = min(oldAnchor, max(newIndex.eventCount - 1, 0))
        if let selectedID, let event = newIndex.timeline.events.firstIndex(where: { $0.id == selectedID }) {
            anchor = event
        }
        rows = .empty
        awaited = [:]
        requestRows(filter: newFilter ?? pendingFilter ?? filter, zoom: pendingZoom ?? zoom, isInline: true)
        if search.isActive { start(search: search.words.text, from: anchor) }
    }

    mutating func apply(_ newFilter: EventFilter) {
        lifted = nil
        requestRows(filter: newFilter, zoom: pendingZoom ?? zoom)
    }

    /// Lifts the filter, or puts the lifted one back. Returns what it did, for the status line.
    mutating func toggleFilter() -> String {
        let current = pendingFilter ?? filter
        if !current.isEmpty {
            lifted = current
            requestRows(filter: EventFilter(), zoom: pendingZoom ?? zoom)
            return "all filters lifted"
        }
        guard let back = lifted else { return "no filter to lift" }
        lifted = nil
        requestRows(filter: back, zoom: pendingZoom ?? zoom)
        return "filters put back"
    }

    mutating func apply(_ newZoom: TimeZoom) {
        requestRows(filter: pendingFilter ?? filter, zoom: newZoom)
    }

    mutating func requestActorCounts() {
        ask(.actors(pendingFilter ?? filter))
    }

    private mutating func requestRows(filter: EventFilter, zoom: TimeZoom, isInline: Bool = false) {
        (pendingFilter, pendingZoom) = (filter, zoom)
        ask(.rows(filter, zoom), isInline: isInline)
    }

    // MARK: Searching

    /// Looks for words from an event on; none ends the search.
    mutating func start(search text: String, from event: Int) {
        search = SearchState(words: SearchWords(text), origin: event)
        awaited[.search] = nil
        if search.isActive { ask(.search(search.words, start: event)) }
    }

    mutating func endSearch() {
        search = SearchState()
        awaited[.search] = nil
    }

    /// Selects the next hit that passes the filter, forwards or back, around the end. Returns whether there is one.
    mutating func selectHit(forward: Bool) -> Bool {
        let current = selectedEvent ?? 0
        guard let hit = search.hit(from: current, forward: forward, passing: { rows.ordinal(of: $0) != nil }) else {
            return false
        }
        select(event: hit)
        return true
    }

    // MARK: Requests

    private mutating func ask(_ work: Request.Work, isInline: Bool = false) {
        requestNumber += 1
        let request = Request(work: work, number: requestNumber)
        awaited[request.kind] = requestNumber
        guard isInline || index.eventCount <= Self.inlineLimit else {
            effects.append(.ask(request, index))
            return
        }
        var answers: [Answer] = []
        request.answer(with: index, isStale: { false }, deliver: { answers.append($0) })
        for answer in answers { accept(answer) }
    }

    /// Takes what came of a request, unless a newer one has been made.
    mutating func accept(_ answer: Answer) {
        switch answer.result {
        case .rows(let newRows, let newFilter, let newZoom):
            guard awaited[.rows] == answer.number else { return }
            (rows, filter, zoom) = (newRows, newFilter, newZoom)
            (pendingFilter, pendingZoom) = (nil, nil)
            // The anchor stays where it is, so that lifting the filter leads back to it.
            selection = min(rows.ordinal(atOrAfter: anchor), max(rows.count - 1, 0))
        case .hits(let words, let hits, let isComplete):
            guard awaited[.search] == answer.number, words == search.words else { return }
            let isFirst = search.hits.isEmpty
            search.hits = hits
            search.isComplete = isComplete
            if isFirst, search.isTyping { jumpToFirstHit() }
        case .actors(let counts):
            guard awaited[.actors] == answer.number else { return }
            actorCounts = counts
            actorCountsRevision += 1
        }
    }

    /// While words are typed, the selection goes to the first hit from where the search began.
    private mutating func jumpToFirstHit() {
        if let hit = search.hit(
            from: search.origin - 1, forward: true, passing: { rows.ordinal(of: $0) != nil })
        {
            selection = rows.ordinal(atOrAfter: hit)
        }
    }

    mutating func setTyping(_ isTyping: Bool) { search.isTyping = isTyping }

    mutating func perform(_ effect: Effect) { effects.append(effect) }

    mutating func takeEffects() -> [Effect] {
        defer { effects = [] }
        return effects
    }
}

/// One line about what just happened.
struct StatusMessage: Sendable, Hashable {
    var text: String
    var isWarning = false
}

/// What is looked for, and where it was found.
struct SearchState: Sendable {
    var words = SearchWords.none
    /// The event from which the search began.
    var origin = 0
    /// Events, ascending.
    var hits: [Int32] = []
    var isComplete = true
    /// Words are being typed: the selection follows the first hit.
    var isTyping = false

    init() {}

    init(words: SearchWords, origin: Int) {
        self.words = words
        self.origin = origin
        isComplete = words.isEmpty
        isTyping = true
    }

    var isActive: Bool { !words.isEmpty }

    /// The hit next to an event that also passes, around the end.
    func hit(from event: Int, forward: Bool, passing: (Int) -> Bool) -> Int? {
        guard !hits.isEmpty else { return nil }
        let after = RowIndex.partition(hits.count) { Int(hits[$0]) > event }
        let atOrAfter = RowIndex.partition(hits.count) { Int(hits[$0]) >= event }
        for step in 0..<hits.count {
            let position = forward ? after + step : atOrAfter - 1 - step
            let wrapped = ((position % hits.count) + hits.count) % hits.count
            if passing(Int(hits[wrapped])) { return Int(hits[wrapped]) }
        }
        return nil
    }
}
