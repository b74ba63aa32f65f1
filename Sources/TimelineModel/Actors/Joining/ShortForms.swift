/// A full form that a short one may stand for.
struct FullForm {
    var key: ActorKey
    var rule: JoinRule
    /// The index of the first name that has it.
    var first: Int
    var gender: Gender?
    var isPlace: Bool
    var count = 1
}

/// The short forms that an article may use, each with the full ones it may stand for in the order of the text.
struct ShortForms {
    private var forms: [FullForm] = []
    /// For each form the next one of the same short form; -1 for none.
    private var next: [Int32] = []
    private var first = WordTable<Int32>(capacity: 128)

    /// Notes a full form, or counts it once more.
    mutating func add(_ form: FullForm, for short: WordKey) {
        var last: Int32 = -1
        var place = first[short] ?? -1
        while place >= 0 {
            if forms[Int(place)].rule == form.rule, forms[Int(place)].key == form.key {
                forms[Int(place)].count += 1
                return
            }
            (last, place) = (place, next[Int(place)])
        }
        let new = Int32(forms.count)
        forms.append(form)
        next.append(-1)
        if last < 0 { first[short] = new } else { next[Int(last)] = new }
    }

    func contains(_ short: WordKey) -> Bool { first[short] != nil }

    /// The full forms of a short one that fit.
    func forms(of short: WordKey, where fits: (FullForm) -> Bool) -> [FullForm] {
        var found: [FullForm] = []
        var place = first[short] ?? -1
        while place >= 0 {
            if fits(forms[Int(place)]) { found.append(forms[Int(place)]) }
            place = next[Int(place)]
        }
        return found
    }

    /// The full form that a short one stands for by a rule, if there is but one.
    func only(_ short: WordKey, _ rule: JoinRule) -> FullForm? {
        let found = forms(of: short) { $0.rule == rule }
        return found.count == 1 ? found[0] : nil
    }
}
