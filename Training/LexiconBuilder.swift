import Language

/// Gathers words from the word list, the gazetteers and the treebanks, and writes the lexicon section.
struct LexiconBuilder {
    private struct Entry {
        var classes: WordClasses = []
        var lists: WordLists = []
        var tagCounts: [PennTag: Int] = [:]
        var count = 0
        /// The clusters of the word in small letters and capitalised; 0 if not known.
        var smallCluster: UInt32 = 0
        var capitalCluster: UInt32 = 0
        var capitals = CapitalHabit.unknown
    }

    private var entries: [UInt64: Entry] = [:]
    /// Irregular forms and what they are forms of.
    private(set) var irregular: [IrregularForm] = []

    /// Changes the entry of a word, made if there is none.
    private mutating func change(_ word: some StringProtocol, _ body: (inout Entry) -> Void) {
        let bytes = Array(word.utf8)
        let (_, hash) = Lexicon.form(of: bytes, 0..<bytes.count)
        body(&entries[hash, default: Entry()])
    }

    mutating func add(_ word: some StringProtocol, to lists: WordLists) {
        change(word) { $0.lists.formUnion(lists) }
    }

    /// Reads the list of words with their inflected forms.
    mutating func addWords(_ path: String) throws {
        for line in try Files.lines(path) {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 3 else { continue }
            let lemma = parts[0]
            let forms = parts[2].split(separator: ",", omittingEmptySubsequences: false)
            let kinds: [WordClasses]
            switch parts[1] {
            case "n":
                change(lemma) { $0.classes.insert(.noun) }
                kinds = [.pluralNoun]
            case "v":
                change(lemma) { $0.classes.insert(.verb) }
                kinds = [.verbPast, .verbParticiple, .verbGerund, .verbThird]
            default:
                change(lemma) { $0.classes.insert(parts[1] == "a" ? .adjective : .adverb) }
                kinds = [.comparative, .superlative]
            }
            var last: Substring = ""
            for (kind, form) in zip(kinds, forms) {
                let form = form.isEmpty ? last : form
                last = form
                guard !form.isEmpty else { continue }
                change(form) { $0.classes.insert(kind) }
                irregular.append(IrregularForm(form: String(form), kind: kind, lemma: String(lemma)))
            }
        }
    }

    /// Adds what large text tells of a word. A word the lexicon has not yet is added only while there is room for more.
    mutating func add(_ use: ClusteredWord, limit: inout Int) {
        if entries[use.hash] == nil {
            guard limit > 0 else { return }
            limit -= 1
        }
        var entry = entries[use.hash, default: Entry()]
        entry.smallCluster = use.smallCluster
        entry.capitalCluster = use.capitalCluster
        entry.capitals = use.capitals
        entries[use.hash] = entry
    }

    mutating func addTreebank(_ sentences: [GoldSentence]) {
        for sentence in sentences {
            for token in sentence.tokens {
                let (_, hash) = Lexicon.form(of: sentence.text, token.range)
                entries[hash, default: Entry()].count += 1
                entries[hash, default: Entry()].tagCounts[token.tag, default: 0] += 1
            }
        }
    }

    /// The lexicon section.
    func section() -> [UInt8] {
        let kept = entries.filter {
            $0.value.count >= 2 || !$0.value.classes.isEmpty || !$0.value.lists.isEmpty || $0.value.capitals != .unknown
        }
        let slotCount = kept.count * 6 / 5 + 16
        var slots = [(hash: UInt64, entry: Entry)?](repeating: nil, count: slotCount)
        // Sorted, as the order of a dictionary changes from run to run.
        for (hash, entry) in kept.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
            var slot = Lexicon.slot(hash, of: slotCount)
            while slots[slot] != nil { slot = slot + 1 == slotCount ? 0 : slot + 1 }
            slots[slot] = (hash, entry)
        }
        var bytes = ByteWriter()
        bytes.append(UInt32(slotCount))
        bytes.append(UInt32(0))
        bytes.append(UInt64(0))
        for slot in slots {
            guard let slot else {
                bytes.bytes.append(contentsOf: repeatElement(0, count: Lexicon.slotSize))
                continue
            }
            bytes.append(Lexicon.check(slot.hash))
            append(slot.entry, to: &bytes)
        }
        return bytes.bytes
    }

    private func append(_ entry: Entry, to bytes: inout ByteWriter) {
        var classes = entry.classes
        var tag = Self.tag(for: entry)
        var flags: UInt32 = entry.count >= 2 ? Lexicon.trainedFlag : 0
        // A word seen a few times only must look in training as an unseen one will later.
        if entry.count >= 4 {
            for (tag, count) in entry.tagCounts where count * 50 >= entry.count { classes.formUnion(WordClasses(tag)) }
            let best = entry.tagCounts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
            if let best {
                tag = best.key
                if entry.count >= 10, best.value * 1000 >= entry.count * 998 { flags |= Lexicon.unambiguousFlag }
            }
        }
        bytes.append(classes.rawValue)
        bytes.append(entry.lists.rawValue)
        bytes.append(
            UInt32(tag.rawValue) | flags | entry.smallCluster << 8 | entry.capitalCluster << 18
                | UInt32(entry.capitals.rawValue) << 28)
    }

    private static func tag(for entry: Entry) -> PennTag {
        let order: [(WordClasses, PennTag)] = [
            (.noun, .nn), (.adjective, .jj), (.adverb, .rb), (.verb, .vb), (.pluralNoun, .nns), (.verbThird, .vbz),
            (.verbGerund, .vbg), (.verbParticiple, .vbn), (.verbPast, .vbd), (.comparative, .jjr), (.superlative, .jjs),
        ]
        return order.first { entry.classes.contains($0.0) }?.1 ?? (entry.lists.isEmpty ? .xx : .nnp)
    }
}

extension LexiconBuilder {
    /// The two sections of irregular forms: those for which the rules of `Lemmas` give another lemma than the list does.
    func irregularSections(_ lemmas: Lemmas) -> (forms: [UInt8], text: [UInt8]) {
        var wanted: [UInt64: String] = [:]
        var settled: Set<UInt64> = []
        for form in IrregularForm.closedClass + irregular {
            let bytes = Array(form.form.utf8)
            // The first lemma of a form stands: "found" is listed under "find" before "found".
            let key = IrregularForms.hash(bytes, form.kind)
            if settled.insert(key).inserted,
                String(decoding: lemmas.regularLemma(of: bytes, as: form.kind), as: UTF8.self) != form.lemma
            {
                wanted[key] = form.lemma
            }
        }
        var slotCount = 64
        while slotCount < wanted.count * 3 / 2 { slotCount *= 2 }
        var slots = [(UInt32, UInt32)](repeating: (0, 0), count: slotCount)
        var text: [UInt8] = []
        for (hash, lemma) in wanted.sorted(by: { $0.key < $1.key }) {
            var slot = Int(truncatingIfNeeded: hash >> 16) & (slotCount - 1)
            while slots[slot].0 != 0 { slot = (slot + 1) & (slotCount - 1) }
            slots[slot] = (Lexicon.check(hash), UInt32(text.count) << 8 | UInt32(lemma.utf8.count))
            text.append(contentsOf: lemma.utf8)
        }
        var bytes = ByteWriter()
        bytes.append(UInt32(slotCount))
        bytes.append(UInt32(0))
        for slot in slots {
            bytes.append(slot.0)
            bytes.append(slot.1)
        }
        return (bytes.bytes, text)
    }
}

/// "went" is the past of "go".
struct IrregularForm {
    let form: String
    let kind: WordClasses
    let lemma: String

    /// Forms of the auxiliaries, pronouns and clitics, and the words whose lemma the tag does not change.
    static let closedClass: [IrregularForm] =
        [
            ("is", WordClasses.verbThird, "be"), ("'s", .verbThird, "be"), ("was", .verbPast, "be"),
            ("were", .verbPast, "be"),
            ("been", .verbParticiple, "be"), ("being", .verbGerund, "be"), ("am", [], "be"), ("are", [], "be"),
            ("'m", [], "be"), ("'re", [], "be"), ("has", .verbThird, "have"), ("had", .verbPast, "have"),
            ("had", .verbParticiple, "have"), ("'ve", [], "have"), ("'d", .verbPast, "have"), ("'d", [], "would"),
            ("'ll", [], "will"), ("wo", [], "will"), ("ca", [], "can"), ("n't", [], "not"), ("an", [], "a"),
            ("me", [], "I"), ("him", [], "he"), ("us", [], "we"), ("them", [], "they"), ("these", [], "this"),
            ("those", [], "that"),
            ("does", .verbThird, "do"), ("did", .verbPast, "do"), ("done", .verbParticiple, "do"),
            ("better", .comparative, "good"), ("best", .superlative, "good"), ("more", .comparative, "more"),
            ("most", .superlative, "most"), ("less", .comparative, "less"), ("least", .superlative, "least"),
            ("people", .pluralNoun, "people"), ("left", .verbPast, "leave"), ("left", .verbParticiple, "leave"),
            ("found", .verbPast, "find"), ("found", .verbParticiple, "find"), ("felt", .verbPast, "feel"),
            ("saw", .verbPast, "see"), ("lay", .verbPast, "lie"), ("fell", .verbPast, "fall"),
        ].map { IrregularForm(form: $0.0, kind: $0.1, lemma: $0.2) }
}
