/// How an expression came by its meaning; turned into a sentence only when a reader asks.
enum Explanation: Sendable {
    case words(String)

    var text: String {
        switch self {
        case .words(let text): text
        }
    }
}
