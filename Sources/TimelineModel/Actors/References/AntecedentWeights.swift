/// What each clue is worth, in natural logarithms of odds.
///
/// The model ranks the phrases before a pronoun, with "nobody" among them (Denis and Baldridge 2008): the chance of a
/// candidate is the exponential of the sum of its clues' weights, divided by that of all. How the numbers were got, for
/// who wants to get them again:
///
/// 1. Texts: the GUM corpus (Zeldes 2017), of its genres news, bio, interview, court, voyage and academic, written out as
///    plain text from the CoNLL-U files and read by this program. A candidate of `PronounResolver` is right if GUM has it
///    in the chain of the pronoun; if none is, "nobody" is right. Besides, 325 "he" and "she" of news marked by hand: 179
///    in TimeBank, 62 in the Wikinews articles of SemEval-2015 task 4, 84 in other news. Those marks are not published,
///    since most of the texts are not free; "it" and "they" come out the same without them.
/// 2. Fit: for persons, "it" and "they" each, the logarithm of the summed chance of the right candidates is made greatest
///    by Adam (300 steps of 0.05 over all examples), less half the squared length of the weights. Each pronoun counts by
///    its genre: news 2.5, court 1, interview 0.7, bio, voyage and academic 0.5, those marked by hand 1.5.
/// 3. The weights are rounded to hundredths, so that a reader can weigh one clue against another.
/// 4. `least` was chosen by eye, not fitted: from a table of precision and recall at 0, 0.5, 1, 1.5, 2 and 3, in four-fold
///    cross-validation by document, with more weight on being right than on saying much.
///
/// Whoever adds a clue or changes what one means has to fit anew: the weights hold for the clues together.
enum AntecedentWeights {
    /// By the bit of the clue.
    static func weights(for pronoun: PronounResolver.Pronoun) -> [Float] {
        switch pronoun {
        case .he, .she, .person: ofPersons
        case .it: ofThings
        case .they: ofMany
        }
    }

    /// A choice that is less clear than this is left alone: a row without a name is better than one with a wrong name.
    static func least(for pronoun: PronounResolver.Pronoun) -> Float {
        switch pronoun {
        case .he, .she, .person: 1
        case .it: 0.8
        case .they: 1.5
        }
    }

    private static let ofPersons = column { $0.person }
    private static let ofThings = column { $0.thing }
    private static let ofMany = column { $0.many }

    private typealias Row = (clue: AntecedentClues, person: Float, thing: Float, many: Float)

    private static func column(_ value: (Row) -> Float) -> [Float] {
        var weights = [Float](repeating: 0, count: 64)
        for row in rows { weights[row.clue.rawValue.trailingZeroBitCount] = value(row) }
        return weights
    }

    private static let rows: [Row] = [
        (.sameSentence, 1.65, 1.07, 1.53),
        (.oneSentenceBack, -0.09, -0.17, 0.19),
        (.twoSentencesBack, -1.18, -0.46, -1.17),
        (.furtherBack, -1.15, -1.39, -1.24),
        (.otherParagraph, -0.52, -0.95, -1.33),
        (.nearest, 0.04, 0.75, 1.26),
        (.secondNearest, -0.34, 0.61, 0.78),
        (.beside, 0.41, 0.06, -0.18),
        (.subject, 0.40, 0.29, 0.35),
        (.mainSubject, -0.37, -0.08, 0.42),
        (.object, 0.27, 0.21, -0.22),
        (.oblique, -0.23, -0.69, -0.67),
        (.possessor, 0.01, 0.23, 0.98),
        (.inside, -0.68, -1.04, -0.76),
        (.agent, -0.16, -0.76, -0.08),
        (.otherRole, 0.02, 0.79, -0.15),
        (.sameRole, 0.64, 0.38, 0.52),
        (.subjectAbove, 1.04, 0.44, 0.63),
        (.subjectOfClause, 0.63, 0.49, 1.05),
        (.subjectOfJoined, 1.17, 0.78, 0.45),
        (.continues, 1.42, 1.32, 0.19),
        (.name, 0.10, -0.01, -0.24),
        (.pronoun, 1.67, 1.12, 0.36),
        (.definite, -0.45, -0.26, 0.09),
        (.indefinite, -0.82, -0.59, -0.54),
        (.possessed, -0.07, -0.28, 0.23),
        (.bare, -0.98, -0.96, -0.45),
        (.gender, 0.40, 0, 0),
        (.noGender, -0.61, 0, 0),
        (.person, 0.86, 0.34, 1.01),
        (.perhapsPerson, -1.22, -0.10, -1.22),
        (.body, -1.24, -0.64, -0.19),
        (.place, -0.52, -0.54, -0.44),
        (.thing, 0, -0.59, -0.89),
        (.inFirstSentence, 0.52, -0.09, 0.77),
        (.twice, -0.36, -0.11, 0.28),
        (.fourTimes, -0.38, -0.18, -0.79),
        (.eightTimes, -0.14, 0.63, -0.08),
        (.leading, 0.39, 0.47, 0.64),
        (.lastAsPronoun, -0.23, -0.22, 0.08),
        (.outsideQuotation, -0.89, -0.41, 0.34),
        (.inSameQuotation, 0.30, 0.19, 0.23),
        (.insideOtherQuotation, 0.05, -0.73, -0.62),
        (.subjectOfSaid, 0.86, 0.10, 0.17),
        (.withinSaid, 0.46, -0.36, 0.60),
        (.joined, -0.52, -0.71, -0.36),
        (.inSameClause, -0.34, -1.05, 0.58),
        (.onlyOne, -0.19, 0.06, 0.57),
        (.objectOfClause, 0.87, -0.30, 0.85),
        (.subordinate, -0.32, -0.08, -0.33),
        (.overtaken, -0.67, -0.70, -0.87),
        (.told, -0.11, 0.06, -0.03),
        (.none, 0.27, 0.97, 0.55),
        (.noneInQuotation, -0.31, -0.30, 0.90),
        (.noneForPossessive, -0.64, -1.48, 0.89),
        (.noneForSubject, -0.88, -0.43, 0.92),
        (.noneAtStart, -0.38, -0.21, -0.07),
    ]
}
