/// Which transition is the best in a state and which the second, and how far apart they are.
struct TransitionChoice {
    var best: ParserState.Transition
    var second: ParserState.Transition
    /// By how much the best is more likely than the second, in 64ths of a natural logarithm.
    var lead: Int32
    /// By how much the best is less likely than certainty, in the same unit.
    var loss: Int32

    /// The only one there is, or one that need not be compared.
    @inline(__always)
    init(sure transition: ParserState.Transition) {
        (best, second) = (transition, transition)
        (lead, loss) = (1 << 20, 0)
    }

    /// - Parameters:
    ///   - scores: Of shift, left and right, the last nil where it is not allowed; the first of equals wins.
    ///   - unit: What a 64th of a natural logarithm is in the scores.
    @inline(__always)
    init(_ scores: (shift: Int32, left: Int32, right: Int32?), unit: Int32) {
        var third: Int32?
        var highest = scores.shift
        var next = scores.left
        (best, second) = (.shift, .left)
        if next > highest {
            (best, second) = (.left, .shift)
            (highest, next) = (next, highest)
        }
        if let right = scores.right {
            third = min(next, right)
            if right > highest {
                (best, second) = (.right, best)
                (highest, next) = (right, highest)
            } else if right > next {
                (second, next) = (.right, right)
            }
        }
        lead = (highest &- next) / unit
        loss = Self.loss(lead) &+ (third.map { Self.loss((highest &- $0) / unit) } ?? 0)
    }

    /// About the logarithm of 1 + exp(-lead): a parabola that begins at that of 2 and ends four logarithms away.
    @inline(__always)
    private static func loss(_ lead: Int32) -> Int32 {
        let rest = max(256 &- lead, 0)
        return (rest &* rest &* 44) &>> 16
    }
}
