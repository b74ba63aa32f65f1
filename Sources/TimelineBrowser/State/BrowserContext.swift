import CivilTime
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
    /// Counts up with each new `rows`.
    private(set) var rowsRevision = 0
    private(set) var filter = EventFilter()
    /// The filter that was lifted and can be put back.
    private(set) var lifted: EventFilter?
    private(set) var zoom: TimeZoom
    private(set) var actorCounts = ActorCounts.empty
    /// Counts up with each new `actorCounts`.
    private(set) var actorCountsRevision = 0

    /// The place of the selected event among those that pass; 0 where none does.
    private(set) var selection = 0
    /// The event the reader chose last: selected again when a filter lets it through again.
    private var anchor = 0

    var isCountingActors: Bool { awaited[.actors] != nil }

    private(set) var search = SearchState()
    /// How many of the hits are among the events that pass.
    private(set) var passingHits = 0
    var places = ReaderPlaces()
    /// The number typed before a key.
    var count: Int?
    /// The day of the reader's calendar, to mark its place; `nil` where it is not known.
    let today: CivilDay?
    /// Keys are named in words of ASCII.
    let isASCII: Bool
    let keyboard: Keyboard
    let services: BrowserServices
    /// What `|` offers first.
    let pager: String
    /// How dates are written.
    let dateForm: DateForm
    /// How the colours of a picture of the screen look.
    let colours: ColourScheme
    /// What was typed after `:` and `|`.
    var commands = CommandState()
    /// The page of an actor that was asked for last.
    private(set) var profile: ActorProfile?
    private var askedProfile: Int?
    /// What is wrong with the settings, and what could not be read: a line each.
    let settingsProblems: [String]
    private(set) var readingProblems: [String] = []
    /// Shown in the status line until the next key.
    var message: StatusMessage?
    private(set) var effects: [Effect] = []
    private var requestNumber = 0
    private var awaited: [Request.Kind: Int] = [:]

    /// A timeline no longer than this is asked on the spot: that takes less than a millisecond or two.
    static let inlineLimit = 20_000
    static let firstZoom = TimeZoom.months

    init(_ options: BrowserOptions, width: Int, height: Int, today: CivilDay? = nil) {
        title = options.title
        isASCII = options.isASCII
        keyboard = options.keyboard
        services = options.services
        pager = options.pager
        dateForm = options.dateForm
        colours = options.colours
        zoom = options.zoom
        settingsProblems = options.notes
        self.today = today
        self.width = width
        self.height = height
    }

    // MARK: Reading

    /// Index of the selected event in the timeline; `nil` where nothing passes.
    var selectedEvent: Int? { selection < rows.count ? rows.event(at: selection) : nil }

    /// What is being put in place, where its rows are still awaited.
    private var pending: (filter: EventFilter, zoom: TimeZoom)?

    /// The filter and the zoom that the reader asked for last; the rows may still be on their way.
    var wantedFilter: EventFilter { pending?.filter ?? filter }
    var wantedZoom: TimeZoom { pending?.zoom ?? zoom }

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

    /// Takes a timeline. One that takes the place of another keeps the selected event, found by its id, the filter, with
    /// its actors found by theirs, and the zoom.
    ///
    /// - Returns: Where the things of the old timeline have gone; `nil` for the first one.
    mutating func install(_ loaded: LoadedTimeline) -> TimelineChange? {
        awaited = [:]
        progress = nil
        readingProblems = loaded.notes
        (profile, askedProfile) = (nil, nil)
        guard !isLoading else {
            (index, isLoading) = (loaded.index, false)
            install(rows: loaded.rows, loaded.filter, loaded.zoom)
            return nil
        }
        let change = TimelineChange(from: index, to: loaded.index, numbers: loaded.numbers)
        anchor = change.nearest(to: selectedEvent ?? anchor)
        places = places.moved(by: change)
        lifted = lifted.map(change.filter)
        let kept = change.filter(wantedFilter)
        let zoom = wantedZoom
        index = loaded.index
        if loaded.filter == kept, loaded.zoom == zoom {
            install(rows: loaded.rows, kept, zoom)
        } else {
            requestRows(filter: kept, zoom: zoom, isInline: true)
        }
        if search.isActive { start(search: search.words.text, from: anchor) }
        return change
    }

    /// What a timeline that is read now will take the place of; `nil` before the first one.
    var shown: LoadedTimeline.Shown? {
        isLoading ? nil : LoadedTimeline.Shown(index: index, filter: wantedFilter, zoom: wantedZoom)
    }

    private mutating func install(rows newRows: RowIndex, _ newFilter: EventFilter, _ newZoom: TimeZoom) {
        (rows, filter, zoom) = (newRows, newFilter, newZoom)
        rowsRevision += 1
        pending = nil
        passingHits = rows.passingCount(of: search.hits)
        // The anchor stays where it is, so that lifting the filter leads back to it.
        selection = min(rows.ordinal(atOrAfter: anchor), max(rows.count - 1, 0))
    }

    mutating func apply(_ newFilter: EventFilter) {
        lifted = nil
        requestRows(filter: newFilter, zoom: wantedZoom)
    }

    /// Lifts the filter, or puts the lifted one back. Returns what it did, for the status line.
    mutating func toggleFilter() -> String {
        let current = wantedFilter
        if !current.isEmpty {
            lifted = current
            requestRows(filter: EventFilter(), zoom: wantedZoom)
            return "all filters lifted"
        }
        guard let back = lifted else { return "no filter to lift" }
        lifted = nil
        requestRows(filter: back, zoom: wantedZoom)
        return "filters put back"
    }

    mutating func apply(_ newZoom: TimeZoom) {
        requestRows(filter: wantedFilter, zoom: newZoom)
    }

    mutating func requestActorCounts() {
        ask(.actors(wantedFilter))
    }

    mutating func requestProfile(of actor: Int) {
        guard askedProfile != actor else { return }
        (profile, askedProfile) = (nil, actor)
        ask(.profile(actor))
    }

    private mutating func requestRows(filter: EventFilter, zoom: TimeZoom, isInline: Bool = false) {
        pending = (filter, zoom)
        ask(.rows(filter, zoom), isInline: isInline)
    }

    // MARK: Searching

    /// Called when a search is about to begin: many events are made ready for it while the first word is typed.
    mutating func prepareSearch() {
        guard index.eventCount > Self.inlineLimit, index.searchText == nil, awaited[.searchText] == nil else { return }
        ask(.searchText)
    }

    /// Looks for words from an event on; none ends the search.
    mutating func start(search text: String, from event: Int) {
        search = SearchState(words: SearchWords(text), origin: event)
        passingHits = 0
        awaited[.search] = nil
        guard search.isActive else { return }
        prepareSearch()
        ask(.search(search.words, start: event))
    }

    mutating func endSearch() {
        search = SearchState()
        passingHits = 0
        awaited[.search] = nil
    }

    /// Selects the next hit that passes the filter, forwards or back, around the end. Returns whether there is one.
    mutating func selectHit(forward: Bool) -> Bool {
        let current = selectedEvent ?? 0
        guard passingHits > 0,
            let hit = search.hit(from: current, forward: forward, passing: { rows.ordinal(of: $0) != nil })
        else {
            return false
        }
        select(event: hit)
        return true
    }

    /// Tells of problems in one line: of several first how many there are and what lists them, as the line may be cut.
    mutating func tell(problems: [String]) {
        guard let first = problems.first else { return }
        let text = problems.count == 1 ? first : "\(problems.count) problems (:problems): \(first)"
        message = StatusMessage(text: text, isWarning: true)
    }

    // MARK: Requests

    mutating func ask(_ work: Request.Work, isInline: Bool = false) {
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
            install(rows: newRows, newFilter, newZoom)
        case .hits(let words, let hits, let isComplete):
            guard awaited[.search] == answer.number, words == search.words else { return }
            search.hits = hits
            search.isComplete = isComplete
            passingHits = rows.passingCount(of: hits)
            if search.isTyping, !search.hasJumped { jumpToFirstHit() }
        case .actors(let counts):
            guard awaited[.actors] == answer.number else { return }
            awaited[.actors] = nil
            actorCounts = counts
            actorCountsRevision += 1
        case .profile(let found):
            guard awaited[.profile] == answer.number else { return }
            profile = found
        case .completion(let head, let found):
            guard awaited[.completion] == answer.number else { return }
            accept(found, of: head)
        }
    }

    /// While words are typed, the selection goes to the first hit from where the search began.
    private mutating func jumpToFirstHit() {
        if passingHits > 0,
            let hit = search.hit(
                from: search.origin - 1, forward: true, passing: { rows.ordinal(of: $0) != nil })
        {
            selection = rows.ordinal(atOrAfter: hit)
            search.hasJumped = true
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
