import TimelineModel

/// Something that may take longer than a key may wait.
struct Request: Sendable {
    enum Kind: Hashable, Sendable { case rows, searchText, search, actors, profile, completion }

    enum Work: Sendable {
        /// Which events pass, and under which headings.
        case rows(EventFilter, TimeZoom)
        /// Make ready what searches go through.
        case searchText
        /// Events that hold the words, those from `start` on first.
        case search(SearchWords, start: Int)
        /// How many events each actor has under a filter.
        case actors(EventFilter)
        /// The page of an actor.
        case profile(Int)
        /// What a command that is being typed can become.
        case completion(String, BrowserServices)
    }

    var work: Work
    /// Counts up with each request; an answer to an older one is dropped.
    var number: Int

    var kind: Kind {
        switch work {
        case .rows: .rows
        case .searchText: .searchText
        case .search: .search
        case .actors: .actors
        case .profile: .profile
        case .completion: .completion
        }
    }

    /// Does the work; a search delivers its first hits at once and all of them later.
    func answer(with index: TimelineIndex, isStale: () -> Bool, deliver: (Answer) -> Void) {
        switch work {
        case .rows(let filter, let zoom):
            let rows = RowIndex(index, events: index.events(matching: filter), zoom: zoom)
            deliver(Answer(number: number, result: .rows(rows, filter, zoom)))
        case .searchText: index.prepareSearchText()
        case .search(let words, let start):
            EventSearch(words: words, index: index).run(from: start, isStale: isStale) { hits, isComplete in
                deliver(Answer(number: number, result: .hits(words, hits, isComplete: isComplete)))
            }
        case .actors(let filter):
            deliver(Answer(number: number, result: .actors(ActorCounts(index, filter: filter))))
        case .profile(let actor):
            deliver(Answer(number: number, result: .profile(ActorProfile(actor: actor, index))))
        case .completion(let head, let services):
            let found = services.complete(head, index.timeline)
            deliver(Answer(number: number, result: .completion(head: head, found)))
        }
    }
}

/// What came of a request.
struct Answer: Sendable {
    enum Result: Sendable {
        case rows(RowIndex, EventFilter, TimeZoom)
        /// Events in ascending order; only the nearest ones while the search goes on.
        case hits(SearchWords, [Int32], isComplete: Bool)
        case actors(ActorCounts)
        case profile(ActorProfile)
        case completion(head: String, CommandCompletion)
    }

    var number: Int
    var result: Result
}

/// What the state asks of the world around it.
enum Effect: Sendable {
    case quit
    case suspend
    /// Draw everything anew: something else may have written to the screen.
    case redraw
    case edit(path: String, line: Int)
    case open(address: String)
    /// Put text on the clipboard.
    case copy(String)
    case ask(Request, TimelineIndex)
    /// Do what was typed after `:`, for the timeline of the index.
    case carryOut(line: String, CommandSituation, TimelineIndex)
    /// Hand an event as text to a program, which has the terminal meanwhile.
    case pipe(event: Int, command: String, TimelineIndex)
    /// Write a file whole or not at all.
    case save(path: String, bytes: [UInt8])
}
