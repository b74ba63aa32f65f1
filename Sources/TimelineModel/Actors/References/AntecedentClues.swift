/// What speaks for or against a phrase as the one that a pronoun means.
struct AntecedentClues: OptionSet {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(_ bit: UInt64) { rawValue = 1 << bit }

    // How far back it stands.
    static let sameSentence = AntecedentClues(0)
    static let oneSentenceBack = AntecedentClues(1)
    static let twoSentencesBack = AntecedentClues(2)
    static let furtherBack = AntecedentClues(3)
    static let otherParagraph = AntecedentClues(4)
    static let nearest = AntecedentClues(5)
    static let secondNearest = AntecedentClues(6)
    /// Another that fits was the subject of a sentence since.
    static let overtaken = AntecedentClues(52)

    // What it does in its clause.
    static let subject = AntecedentClues(8)
    static let mainSubject = AntecedentClues(9)
    static let object = AntecedentClues(10)
    static let oblique = AntecedentClues(11)
    static let possessor = AntecedentClues(12)
    static let inside = AntecedentClues(13)
    static let agent = AntecedentClues(14)
    static let otherRole = AntecedentClues(15)
    /// A clause of its own tells more of it: "Lee, who was rescued".
    static let told = AntecedentClues(53)
    /// In a clause that only adds to another: "while Lee slept".
    static let subordinate = AntecedentClues(51)

    // How it stands to the pronoun.
    static let sameRole = AntecedentClues(16)
    /// "Lee said he would go"
    static let subjectAbove = AntecedentClues(17)
    /// "Lee praised his work"
    static let subjectOfClause = AntecedentClues(18)
    /// The subject of the clause to which that of the pronoun is joined: "Lee came and he went".
    static let subjectOfJoined = AntecedentClues(20)
    /// The main subject of the sentence before, for a subject.
    static let continues = AntecedentClues(21)
    /// "The man fell, he said": the subject of what the pronoun's own clause says.
    static let subjectOfSaid = AntecedentClues(45)
    /// "The man hit him, he said"
    static let withinSaid = AntecedentClues(46)
    /// "Lee and his wife"
    static let joined = AntecedentClues(47)
    static let inSameClause = AntecedentClues(48)
    /// "helped Lee with his work"
    static let objectOfClause = AntecedentClues(50)
    /// Only a few words before.
    static let beside = AntecedentClues(7)

    // What it is made of.
    static let name = AntecedentClues(22)
    static let pronoun = AntecedentClues(23)
    static let definite = AntecedentClues(24)
    static let indefinite = AntecedentClues(25)
    static let possessed = AntecedentClues(26)
    static let bare = AntecedentClues(27)

    // What it is.
    static let gender = AntecedentClues(28)
    static let noGender = AntecedentClues(29)
    static let person = AntecedentClues(30)
    static let perhapsPerson = AntecedentClues(31)
    static let body = AntecedentClues(32)
    static let place = AntecedentClues(33)
    static let thing = AntecedentClues(34)

    // How much the article speaks of it.
    static let inFirstSentence = AntecedentClues(35)
    static let twice = AntecedentClues(36)
    static let fourTimes = AntecedentClues(37)
    static let eightTimes = AntecedentClues(38)
    static let leading = AntecedentClues(39)
    static let lastAsPronoun = AntecedentClues(40)
    static let onlyOne = AntecedentClues(49)

    // Quotations.
    static let outsideQuotation = AntecedentClues(42)
    static let inSameQuotation = AntecedentClues(43)
    static let insideOtherQuotation = AntecedentClues(44)

    // None of all.
    static let none = AntecedentClues(54)
    static let noneInQuotation = AntecedentClues(56)
    static let noneForPossessive = AntecedentClues(57)
    static let noneForSubject = AntecedentClues(58)
    static let noneAtStart = AntecedentClues(59)
}
