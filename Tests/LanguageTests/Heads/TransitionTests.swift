import Testing

@testable import Language

@Suite("Transitions of the parser")
struct TransitionTests {
    @Test(
        "the best and the second transition come first, and of equals the one named first",
        arguments: [
            ((30, 20, 10), ParserState.Transition.shift, ParserState.Transition.left, 10),
            ((10, 30, 20), .left, .right, 10),
            ((20, 10, 30), .right, .shift, 10),
            ((10, 20, 30), .right, .left, 10),
            ((10, 10, 10), .shift, .left, 0),
            ((10, 30, nil), .left, .shift, 20),
        ] as [((Int32, Int32, Int32?), ParserState.Transition, ParserState.Transition, Int32)])
    func order(
        scores: (Int32, Int32, Int32?), best: ParserState.Transition, second: ParserState.Transition, lead: Int32
    ) {
        let choice = TransitionChoice(scores, unit: 1)
        #expect(choice.best == best)
        #expect(choice.second == second)
        #expect(choice.lead == lead)
    }

    @Test("the loss is that of a coin's toss where two are alike, and none where the lead is great")
    func loss() {
        #expect(TransitionChoice((100, 100, nil), unit: 1).loss == 44)
        #expect(TransitionChoice((1000, 100, nil), unit: 1).loss == 0)
        #expect(TransitionChoice((1000, 100, 1000), unit: 1).loss == 44)
        #expect(TransitionChoice(sure: .right).loss == 0)
    }

    /// A state whose words have these tags.
    private func state(_ tags: [PennTag]) -> ParserState {
        var tokens: [Token] = []
        for (index, tag) in tags.enumerated() {
            var token = Token(start: Int32(index), end: Int32(index + 1))
            token.tag = tag
            tokens.append(token)
        }
        var state = ParserState()
        state.reset(0..<tags.count, tokens: tokens, words: tags.map { _ in WordInfo() })
        return state
    }

    @Test("a verb knows that it has a subject, an auxiliary and an object")
    func verb() {
        var state = state([.prp, .md, .vb, .nn])
        for transition in [.shift, .shift, .left, .left, .shift, .shift, .right] as [ParserState.Transition] {
            state.apply(transition)
        }
        #expect(state.nodes[2].leftKinds == [.noun, .auxiliary])
        #expect(state.nodes[2].rightKinds == .noun)
    }

    @Test("a noun with a preposition is no object")
    func preposition() {
        var state = state([.vbd, .in, .nn])
        for transition in [.shift, .shift, .left, .shift, .right] as [ParserState.Transition] {
            state.apply(transition)
        }
        #expect(state.nodes[2].leftKinds == .preposition)
        #expect(state.nodes[0].rightKinds == .objectOfPreposition)
    }

    @Test("a state taken over goes its own way, until both have the same words left")
    func copies() {
        var state = state([.vbd, .nn, .nn])
        state.apply(.shift)
        state.apply(.shift)
        var other = ParserState()
        other.copy(state)
        #expect(state.hasSameStack(as: other))
        state.apply(.right)
        state.apply(.shift)
        other.apply(.left)
        other.apply(.shift)
        #expect(state.hasSameStack(as: other))
        #expect(state.nodes[1].head == 0)
        #expect(other.nodes[1].head == 2)
        other.apply(.right)
        #expect(!state.hasSameStack(as: other))
    }
}
