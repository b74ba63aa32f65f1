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

    /// The same places in a timeline that was read again, found by the ids of their events.
    func moved(from old: Timeline, to new: Timeline) -> ReaderPlaces {
        let known = Set(marks.values).union(stars).union(back).union(forward)
        guard !known.isEmpty else { return ReaderPlaces() }
        var wanted: [String: Int] = [:]
        for event in known where old.events.indices.contains(event) { wanted[old.events[event].id] = event }
        var places: [Int: Int] = [:]
        for event in new.events.indices {
            if let before = wanted[new.events[event].id] { places[before] = event }
        }
        var moved = ReaderPlaces()
        moved.marks = marks.compactMapValues { places[$0] }
        moved.stars = Set(stars.compactMap { places[$0] })
        moved.back = back.compactMap { places[$0] }
        moved.forward = forward.compactMap { places[$0] }
        return moved
    }
}
