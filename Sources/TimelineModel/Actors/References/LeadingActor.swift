/// Who leads a count that only grows, and how far behind the next one is: kept up as it is counted, so that asking takes no
/// look at all the others.
struct LeadingActor {
    /// -1 where nobody was counted yet.
    private(set) var actor = -1
    private(set) var count = 0
    /// The highest count of another actor.
    private(set) var second = 0

    /// - Parameter count: How often the actor was counted by now, this time included.
    mutating func take(_ actor: Int, _ count: Int) {
        if actor == self.actor {
            self.count = count
        } else if count > self.count {
            second = self.count
            self.actor = actor
            self.count = count
        } else {
            second = max(second, count)
        }
    }
}
