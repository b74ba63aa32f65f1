import TerminalScreen

extension Browser {
    /// Marks, stars, going back and forward, copying: the same in every view that stands on an event.
    ///
    /// - Returns: `nil` for all other actions.
    mutating func performOnPlaces(_ action: Action) -> Transition? {
        switch action {
        case .setMark, .goToMark: awaitLetter(for: action)
        case .star: toggleStar()
        case .nextStar:
            let event = context.selectedEvent ?? 0
            let rows = context.rows
            if let star = context.places.star(after: event, passing: { rows.ordinal(of: $0) != nil }) {
                context.select(event: star)
            } else {
                context.message = StatusMessage(text: "no event has a star; s gives one")
            }
        case .goBack, .goForward:
            // Above an event or an article, back leads out of it first.
            guard current.followsSelection else { return action == .goBack ? .pop : .stay }
            travel(isForward: action == .goForward)
        case .copyPassage, .copyEvent: copy(action)
        default: return nil
        }
        return .stay
    }

    private mutating func awaitLetter(for action: Action) {
        guard current.subject(context) != nil else { return }
        awaitedLetter = action
        let known = context.places.letters.map(String.init).joined(separator: " ")
        context.message = StatusMessage(
            text: action == .setMark
                ? "mark: press a letter" : known.isEmpty ? "no mark is set; m sets one" : "go to mark: \(known)")
    }

    /// Takes the letter after `m` or `'`.
    mutating func take(letter key: Key, for action: Action) -> Transition {
        guard case .character(let letter) = key, !letter.isWhitespace else { return .stay }
        if action == .setMark {
            guard let subject = current.subject(context) else { return .stay }
            context.places.mark(subject.event, as: letter)
            context.message = StatusMessage(text: "marked \(letter); ' \(letter) leads back here")
        } else if letter == "'" {
            return performOnPlaces(.goBack) ?? .stay
        } else if let event = context.places.marks[letter] {
            if context.rows.ordinal(of: event) == nil {
                context.message = StatusMessage(text: "the filter hides mark \(letter); \\ lifts it")
            } else {
                context.select(event: event)
                return current.followsSelection ? .stay : .pop
            }
        } else {
            context.message = StatusMessage(text: "there is no mark \(letter)")
        }
        return .stay
    }

    private mutating func toggleStar() {
        guard let subject = current.subject(context) else { return }
        let isStarred = context.places.toggleStar(subject.event)
        context.message = StatusMessage(text: isStarred ? "starred; S goes to the next star" : "star taken away")
    }

    private mutating func travel(isForward: Bool) {
        guard let event = context.places.travel(isForward: isForward) else {
            context.message = StatusMessage(text: isForward ? "nowhere to go forward to" : "nowhere to go back to")
            return
        }
        context.select(event: event)
    }

    private mutating func copy(_ action: Action) {
        guard let subject = current.subject(context) else { return }
        let event = context.index.event(subject.event)
        let text: String?
        if action == .copyEvent {
            text = Citation.markdown(event, context.index)
        } else {
            text =
                event.passages.indices.contains(subject.passage)
                ? Citation.passage(event.passages[subject.passage], context.index) : nil
        }
        guard let text else { return }
        context.perform(.copy(text))
        context.message = StatusMessage(
            text: action == .copyEvent ? "event sent to the clipboard as Markdown" : "passage sent to the clipboard")
    }
}
