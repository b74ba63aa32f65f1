import TerminalScreen
import TimelineModel

/// Who acts, the busiest first: typing narrows the list, marked actors become the filter.
struct ActorsView: BrowserView {
    private var field = TextField()
    private var marked: [Int]
    private var excluded: [Int]
    private var place = ListPlace()
    /// Places in `ActorCounts.entries` that match what is typed.
    private var shown: [Int32] = []
    private var shownFor: (text: String, revision: Int)?

    let name = "Actors"

    init(_ context: BrowserContext) {
        marked = context.filter.actors
        excluded = context.filter.excludedActors
    }

    let bindings = [
        Binding([.down, .control("n")], .next, "move", isOffered: true, hint: "↓ ↑"),
        Binding([.character(" "), .insert], .mark, "mark", isOffered: true),
        Binding([.enter], .open, "filter", isOffered: true),
        Binding([.character("-")], .exclude, "exclude", isOffered: true),
        Binding([.right, .tab], .actorPage, "page", isOffered: true),
        Binding([.escape], .back, "back", isOffered: true),
        Binding([.up, .control("p")], .previous, "move up"),
        Binding([.pageDown, .control("f")], .nextPage, "page down"),
        Binding([.pageUp, .control("b")], .previousPage, "page up"),
        Binding([.home], .first, "first"), Binding([.end], .last, "last"),
    ]

    var takesText: Bool { true }

    mutating func type(_ key: Key, _ context: inout BrowserContext) -> Transition {
        switch key {
        case .character(" "), .character("-"), .character("?"), .character("\\"): return .ignored
        case .character, .backspace, .control("u"), .control("w"):
            if field.type(key) { place.goToStart() }
            return .stay
        case .escape where !field.text.isEmpty:
            field.clear()
            return .stay
        default: return .ignored
        }
    }

    mutating func paste(_ text: String, _ context: inout BrowserContext) -> Transition {
        field.insert(text)
        return .stay
    }

    mutating func perform(_ action: Action, _ context: inout BrowserContext) -> Transition {
        if place.move(action, count: shown.count, height: area(context).height) {
            place.clamp(count: shown.count)
            return .stay
        }
        switch action {
        case .mark:
            toggle(&marked, context)
            excluded.removeAll(where: marked.contains)
            place.selection += 1
        case .exclude:
            toggle(&excluded, context)
            marked.removeAll(where: excluded.contains)
            place.selection += 1
        case .open: return filter(&context)
        case .actorPage: return actor(context).map { .push(ActorView(actor: $0, context)) } ?? .stay
        case .toggleFilters:
            context.message = StatusMessage(text: context.toggleFilter())
            context.requestActorCounts()
            let filter = context.wantedFilter
            (marked, excluded) = (filter.actors, filter.excludedActors)
        default: return .ignored
        }
        place.clamp(count: shown.count)
        return .stay
    }

    private func actor(_ context: BrowserContext) -> Int? {
        guard shown.indices.contains(place.selection) else { return nil }
        return context.actorCounts.entries[Int(shown[place.selection])].actor
    }

    private func toggle(_ list: inout [Int], _ context: BrowserContext) {
        guard let actor = actor(context) else { return }
        if let place = list.firstIndex(of: actor) { list.remove(at: place) } else { list.append(actor) }
    }

    /// Filters by what is marked; by the actor under the cursor where nothing was changed.
    private mutating func filter(_ context: inout BrowserContext) -> Transition {
        var filter = context.wantedFilter
        if marked == filter.actors, excluded == filter.excludedActors {
            guard let actor = actor(context) else { return .pop }
            marked = [actor]
            excluded.removeAll { $0 == actor }
        }
        (filter.actors, filter.excludedActors) = (marked, excluded)
        context.apply(filter)
        return .pop
    }

    mutating func click(_ mouse: Mouse, _ context: inout BrowserContext) -> Transition {
        guard place.select(at: mouse, in: area(context), count: shown.count) else { return .stay }
        return mouse.action == .press(clicks: 2) ? filter(&context) : .stay
    }

    mutating func move(by change: TimelineChange) -> Bool {
        marked = marked.compactMap(change.actor)
        excluded = excluded.compactMap(change.actor)
        shownFor = nil
        return true
    }

    mutating func settle(_ context: inout BrowserContext) {
        narrow(context)
        place.settle(count: shown.count, height: area(context).height)
    }

    /// Names and aliases that hold every word that is typed.
    private mutating func narrow(_ context: BrowserContext) {
        let entries = context.actorCounts.entries
        let state = (field.text, context.actorCountsRevision)
        if let shownFor, shownFor == state { return }
        shownFor = state
        let words = SearchWords(field.text)
        let actors = context.index.timeline.actors
        shown = entries.indices.compactMap { place in
            let actor = entries[place].actor
            guard !words.isEmpty else { return Int32(place) }
            guard actors.indices.contains(actor) else { return nil }
            let isFound = words.words.allSatisfy { word in
                Self.holds(word, actors[actor].name) || actors[actor].aliases.contains { Self.holds(word, $0) }
            }
            return isFound ? Int32(place) : nil
        }
    }

    private static func holds(_ word: [UInt8], _ name: String) -> Bool {
        var name = name
        return name.withUTF8 { SearchWords.isFound(word, in: $0) }
    }

    // MARK: Drawing

    private func area(_ context: BrowserContext) -> Rectangle {
        let top = context.height >= 10 ? 3 : 2
        return Rectangle(x: 0, y: top, width: context.width, height: context.height - top - 1)
    }

    func draw(on frame: inout Frame, _ context: BrowserContext) {
        TitleLine.draw(on: &frame, context)
        let area = area(context)
        if area.y == 3 { frame.fill("─", x: 0..<frame.width, y: 2, style: Style(.rule)) }
        for (row, y) in place.rows(count: shown.count, in: area) { drawActor(row, y: y, on: &frame, context) }
        if shown.isEmpty {
            let text =
                context.isLoading
                ? "Reading the articles …"
                : context.isCountingActors
                    ? "Counting …" : field.text.isEmpty ? "No actor was found." : "No actor of that name."
            frame.write(text, x: 3, y: area.y, in: area.columns, style: Style(.dim))
        }
        let x = frame.write("actor: ", x: 1, y: 1, in: area.columns, style: Style(.key))
        // The cursor stands on the selected row; what is typed is seen in its own line.
        if field.text.isEmpty { frame.write("type a name", x: x, y: 1, in: area.columns, style: Style(.dim)) }
        field.draw(on: &frame, x: x, y: 1, end: frame.width - 1)
        if !shown.isEmpty { frame.placeCursor(x: 1, y: place.cursorLine(in: area)) }
    }

    private func drawActor(_ row: Int, y: Int, on frame: inout Frame, _ context: BrowserContext) {
        let entry = context.actorCounts.entries[Int(shown[row])]
        guard context.index.timeline.actors.indices.contains(entry.actor) else { return }
        let actor = context.index.timeline.actors[entry.actor]
        let isSelected = row == place.selection
        let columns = 0..<frame.width
        if isSelected { frame.fill("▌", x: 1..<2, y: y, style: Style(.marker, isSelected: true)) }
        if marked.contains(entry.actor) {
            frame.write("✓", x: 3, y: y, in: columns, style: Style(.strong, isSelected: isSelected))
        } else if excluded.contains(entry.actor) {
            frame.write("−", x: 3, y: y, in: columns, style: Style(.warning, isSelected: isSelected))
        }
        let count = grouped(entry.count)
        let countEnd = min(frame.width - 1, 64)
        frame.write(count, x: countEnd - count.columns, y: y, in: columns, style: Style(.dim, isSelected: isSelected))
        let kindX = countEnd - 8 - 14
        let showsKind = kindX > 24
        if showsKind {
            frame.write(actor.kind.rawValue, x: kindX, y: y, in: columns, style: Style(.dim, isSelected: isSelected))
        }
        frame.write(
            actor.name, x: 5, y: y, in: 0..<(showsKind ? kindX - 1 : countEnd - count.columns - 1),
            style: Style(actor.kind.role, isSelected: isSelected), marking: SearchWords(field.text))
        let note = (actor.roles.prefix(1) + actor.aliases.prefix(3)).joined(separator: ", ")
        if frame.width > countEnd + 12 {
            frame.write(
                note, x: countEnd + 3, y: y, in: 0..<frame.width - 1, style: Style(.dim, isSelected: isSelected))
        }
        if isSelected { frame.select(x: columns, y: y) }
    }

    func position(_ context: BrowserContext) -> String {
        let marks = marked.isEmpty ? "" : "\(marked.count) marked · "
        return shown.isEmpty ? "" : marks + place.label(count: shown.count)
    }
}
