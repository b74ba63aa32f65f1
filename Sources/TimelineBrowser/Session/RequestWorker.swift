/// Answers requests away from the terminal's thread, so that keys are answered while a million events are looked through.
///
/// Each kind of request has a thread of its own, started when first needed: a long search holds up no filter.
final class RequestWorker: Sendable {
    private struct State {
        var pending: [Request.Kind: (request: Request, index: TimelineIndex)] = [:]
        var newest: [Request.Kind: Int] = [:]
        var running: Set<Request.Kind> = []
    }

    private let mailbox: Mailbox
    private let state = Guarded(State())

    init(mailbox: Mailbox) {
        self.mailbox = mailbox
    }

    /// Takes a request; an older one of the same kind is given up.
    func ask(_ request: Request, _ index: TimelineIndex) {
        let kind = request.kind
        var isFirst = false
        state.change { state in
            state.pending[kind] = (request, index)
            state.newest[kind] = request.number
            isFirst = state.running.insert(kind).inserted
        }
        if isFirst { BackgroundThread.run { self.work(kind) } }
    }

    private func work(_ kind: Request.Kind) {
        while true {
            let next = state.wait { $0.pending.removeValue(forKey: kind) }
            next.request.answer(
                with: next.index,
                isStale: { self.state.withLock { $0.newest[kind] != next.request.number } },
                deliver: { self.mailbox.post(.answer($0)) })
        }
    }
}
