import TerminalScreen

/// The keys that the reader has chosen in place of the usual ones.
public struct Keyboard: Sendable {
    private var chosen: [Action: [Key]] = [:]
    /// Every key that was chosen for something.
    private var taken: Set<Key> = []

    /// Everything that keys can be chosen for, by the names that the configuration has for them.
    public static var actionNames: [String] { Action.allCases.map(\.name) }

    public init() {}

    /// Chooses the keys of an action; none takes it off the keyboard.
    ///
    /// - Returns: Whether there is an action of that name.
    @discardableResult
    public mutating func choose(_ keys: [Key], for name: String) -> Bool {
        guard let action = Action.allCases.first(where: { $0.name == name }) else { return false }
        chosen[action] = keys
        taken = Set(chosen.values.joined())
        return true
    }

    /// What keys do in a view, the reader's own keys in the place of the usual ones; a key does one thing.
    func bindings(of view: any BrowserView) -> [Binding] {
        let usual = view.bindings + (view.takesText ? CommonBindings.withinText : CommonBindings.everywhere)
        guard !chosen.isEmpty else { return usual }
        return usual.compactMap { binding in
            var binding = binding
            if let keys = chosen[binding.action] {
                // Two bindings of one action both get its keys, and are one line of the help.
                binding.keys = keys
                binding.hint = nil
            } else {
                binding.keys.removeAll(where: taken.contains)
            }
            return binding.keys.isEmpty ? nil : binding
        }
    }
}

extension Action {
    /// As the configuration writes it: `next-page`.
    var name: String {
        var name = ""
        for character in rawValue {
            if character.isUppercase { name += "-" }
            name += character.lowercased()
        }
        return name
    }
}
