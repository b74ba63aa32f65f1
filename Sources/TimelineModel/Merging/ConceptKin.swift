/// Which concepts can tell one happening though their words mean different things: who is shot may die, who sues files a suit.
///
/// Concepts are those of the event vocabulary. Kin tellings still need the same things, people or days to be taken for one.
struct ConceptKin: Sendable {
    static let shared = ConceptKin(table: table)

    private static let table = """
        announce launch reveal publish open present begin
        resign leave dismiss
        agree sign settle
        sue file charge
        attack bomb shoot explode kill die injure
        crash burn flood quake storm collapse
        buy merge sell invest
        rule convict acquit sentence try
        vote elect win lose
        threaten warn promise
        criticize reject dispute
        arrest charge_with
        cut fall lower
        raise rise
        claim say
        protest strike
        petition collect
        host hold meet
        request seek
        close end
        """

    /// For each concept's hash that of the first on its line.
    private let firsts: [UInt64: UInt64]

    /// Nobody is born, appointed or killed twice in one story.
    private static let once = Set(
        [
            "born", "die", "kill", "execute", "resign", "dismiss", "nominate", "inaugurate", "found", "acquit",
            "convict", "sentence",
            "marry", "divorce", "merge", "bankrupt", "surrender", "collapse",
        ].map { HashedBytes.hash($0.utf8) })

    /// Those of them that befall who acts, so that no other name is needed to know one of them again.
    private static let onceForAgent = Set(
        ["born", "die", "resign", "inaugurate", "surrender", "bankrupt"].map { HashedBytes.hash($0.utf8) })

    /// Those that befall the first whom they are done to.
    private static let onceForPatient = Set(
        ["acquit", "arrest", "convict", "dismiss", "execute", "kill", "nominate", "sentence"].map {
            HashedBytes.hash($0.utf8)
        })

    /// Who meets somebody is met.
    private static let mutual = Set(
        [
            "agree", "call", "discuss", "divorce", "fight", "hold", "host", "marry", "meet", "merge", "settle", "sign",
            "trade",
        ].map { HashedBytes.hash($0.utf8) })

    /// What is tried, begun or done is another thing each time: the word alone says nothing.
    private static let vague = Set(
        [
            "attempt", "begin", "continue", "end", "happen", "hold", "do", "make", "take", "give", "go", "come", "get",
            "set", "put", "use",
            "work", "call", "move", "try", "need", "provide", "bring", "keep", "turn", "run",
        ].map { HashedBytes.hash($0.utf8) })

    func isMutual(_ concept: UInt64) -> Bool { Self.mutual.contains(concept) }

    func isVague(_ concept: UInt64) -> Bool { Self.vague.contains(concept) }

    func isOnce(_ concept: UInt64) -> Bool { Self.once.contains(concept) }

    func isOnceForAgent(_ concept: UInt64) -> Bool { Self.onceForAgent.contains(concept) }

    func isOnceForPatient(_ concept: UInt64) -> Bool { Self.onceForPatient.contains(concept) }

    init(table: String) {
        var firsts: [UInt64: UInt64] = [:]
        for line in table.split(separator: "\n") {
            let names = line.split(separator: " ").map { HashedBytes.hash($0.utf8) }
            for name in names where firsts[name] == nil { firsts[name] = names[0] }
        }
        self.firsts = firsts
    }

    /// The same for concepts that are kin; the concept itself where it has none.
    func kin(of concept: UInt64) -> UInt64 { firsts[concept] ?? concept }
}
