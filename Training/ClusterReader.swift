import Language

/// What large text tells of a word, its forms in small letters and capitalised taken together.
struct ClusteredWord {
    /// The hash the lexicon has the word under.
    var hash: UInt64
    var smallCluster: UInt32 = 0
    var capitalCluster: UInt32 = 0
    var capitals = CapitalHabit.unknown
    /// The natural logarithms of how likely the forms are.
    var smallLikelihood = -Float.infinity
    var capitalLikelihood = -Float.infinity

    var likelihood: Float { max(smallLikelihood, capitalLikelihood) }
}

/// Reads the Brown clusters (Brown and others 1992) and the likelihoods of a million words from the tables of
/// spacy-lookups-data, unpacked.
struct ClusterReader {
    let folder: String

    /// How many words that are in no other list come into the lexicon, the most frequent first.
    private static let newWords = 8_000
    /// A form rarer than the other by more than this factor, as a natural logarithm, is taken for a slip.
    private static let rare: Float = 3.5

    /// Adds clusters to the lexicon and returns the section of their paths.
    func add(to builder: inout LexiconBuilder) throws -> [UInt8] {
        let clusters = try NumberTable.read(folder + "/en_lexeme_cluster.json")
        let likelihoods = try NumberTable.read(folder + "/en_lexeme_prob.json")
        // Sorted, so that a cluster has the same number in every run; 0 stands for "not known".
        let paths = [0] + Set(clusters.values.map { UInt32($0) }).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: paths.enumerated().dropFirst().map { ($1, UInt32($0)) })
        var words: [UInt64: ClusteredWord] = [:]
        for (form, path) in clusters {
            guard let number = numbers[UInt32(path)], number < 1024, let likelihood = likelihoods[form] else {
                continue
            }
            let (info, hash) = Lexicon.form(of: form, 0..<form.count)
            words[hash, default: ClusteredWord(hash: hash)].add(
                number, Float(likelihood), isSmall: info.shape == .lower || info.shape == .abbreviation)
        }
        var limit = Self.newWords
        for var word in words.values.sorted(by: { ($0.likelihood, $0.hash) > ($1.likelihood, $1.hash) }) {
            word.settle(rare: Self.rare)
            builder.add(word, limit: &limit)
        }
        var bytes = ByteWriter()
        for path in paths { bytes.append(UInt16(truncatingIfNeeded: path)) }
        return bytes.bytes
    }
}

extension ClusteredWord {
    /// Takes over a form of the word if it is the most likely of its kind. Of equally likely ones the lower cluster
    /// stands, as the order of a dictionary changes from run to run.
    fileprivate mutating func add(_ cluster: UInt32, _ likelihood: Float, isSmall: Bool) {
        if isSmall {
            if (likelihood, smallCluster) > (smallLikelihood, cluster) {
                (smallLikelihood, smallCluster) = (likelihood, cluster)
            }
        } else if (likelihood, capitalCluster) > (capitalLikelihood, cluster) {
            (capitalLikelihood, capitalCluster) = (likelihood, cluster)
        }
    }

    /// Decides how often the word is capitalised, and lets a rare form have the cluster of the usual one.
    fileprivate mutating func settle(rare: Float) {
        let difference = capitalLikelihood - smallLikelihood
        capitals = difference > 1.5 ? .mostly : difference < -2.5 ? .seldom : .sometimes
        if difference < -rare { capitalCluster = smallCluster }
        if difference > rare { smallCluster = capitalCluster }
    }
}
