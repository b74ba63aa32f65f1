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
        guard isFirst, !BackgroundThread.start({ self.work(kind) }) else { return }
        // No thread was to be had: the reader waits this once.
        state.withLock { state in
            state.running.remove(kind)
            state.pending[kind] = nil
        }
        answer(request, index)
    }

    private func work(_ kind: Request.Kind) {
        while true {
            let next = state.wait { $0.pending.removeValue(forKey: kind) }
            answer(next.request, next.index)
        }
    }

    private func answer(_ request: Request, _ index: TimelineIndex) {
        request.answer(
            with: index,
            isStale: { state.withLock { $0.newest[request.kind] != request.number } },
            deliver: { mailbox.post(.answer($0)) })
    }
}
