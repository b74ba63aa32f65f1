/// What has been answered about the words of a sentence, so that each answer is worked out once.
final class RememberedAnswers {
    enum Question: Int, CaseIterable { case subject, ownSubject, time }

    private let words: Range<Int>
    /// For each question and each word the answer, or one of the two marks. Memory of its own, because answering one question asks
    /// others.
    private let answers: UnsafeMutableBufferPointer<Int32>

    private static let unasked: Int32 = -1
    private static let none: Int32 = -2

    init(for sentence: Range<Int>) {
        words = sentence
        answers = .allocate(capacity: sentence.count * Question.allCases.count)
        answers.initialize(repeating: Self.unasked)
    }

    deinit { answers.deallocate() }

    private func place(_ question: Question, _ word: Int) -> Int? {
        words.contains(word) ? question.rawValue * words.count + word - words.lowerBound : nil
    }

    /// The answer kept for a word; `nil` where the question was not asked yet.
    func known(_ question: Question, _ word: Int) -> Int?? {
        guard let place = place(question, word), answers[place] != Self.unasked else { return nil }
        return answers[place] == Self.none ? .some(nil) : Int(answers[place])
    }

    /// - Parameter answer: Not negative; `nil` where there is none.
    func keep(_ answer: Int?, _ question: Question, _ word: Int) {
        guard let place = place(question, word) else { return }
        answers[place] = answer.map { Int32(truncatingIfNeeded: $0) } ?? Self.none
    }
}
