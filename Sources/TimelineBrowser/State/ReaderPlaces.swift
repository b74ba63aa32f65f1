import TimelineModel

/// What the reader has marked, and where the reader has been, for this run. Events are indices in the timeline.
struct ReaderPlaces: Sendable {
    private(set) var marks: [Character: Int] = [:]
    private(set) var stars: Set<Int> = []
    /// Places that were left by a jump, the last one at the end.
    private var back: [Int] = []
    /// Places that going back has left.
    private var forward: [Int] = []
    /// Where the reader stands: a jump away from here is remembered.
    private(set) var here: Int?

    /// Nobody goes back farther.
    private static let longest = 200

    var canGoForward: Bool { !forward.isEmpty }
    /// The letters that lead somewhere, in order.
    var letters: [Character] { marks.keys.sorted() }

    mutating func mark(_ event: Int, as letter: Character) { marks[letter] = event }

    /// Puts a star at an event or takes it away; whether it has one now.
    mutating func toggleStar(_ event: Int) -> Bool {
        if stars.remove(event) != nil { return false }
        stars.insert(event)
        return true
    }

    /// The star after an event that passes, around the end.
    func star(after event: Int, passing: (Int) -> Bool) -> Int? {
        let stars = stars.filter(passing).sorted()
        return stars.first { $0 > event } ?? stars.first
    }

    /// Takes note of where the reader is now; a far move can be undone by going back, any move ends going forward.
    mutating func stand(on event: Int?, isFar: Bool) {
        guard event != here else { return }
        forward = []
        if isFar, let here {
            back.append(here)
            if back.count > Self.longest { back.removeFirst() }
        }
        here = event
    }

    /// The place to go to; `nil` where there is none in that direction.
    mutating func travel(isForward: Bool) -> Int? {
        let target = isForward ? forward.popLast() : back.popLast()
        guard let target else { return nil }
        if let here { if isForward { back.append(here) } else { forward.append(here) } }
        here = target
        return target
    }

    /// The same places in a timeline that was read again; those whose events are gone are dropped.
    func moved(by change: TimelineChange) -> ReaderPlaces {
        var moved = ReaderPlaces()
        moved.marks = marks.compactMapValues(change.event)
        moved.stars = Set(stars.compactMap(change.event))
        moved.back = back.compactMap(change.event)
        moved.forward = forward.compactMap(change.event)
        moved.here = here.map(change.nearest)
        return moved
    }
}
