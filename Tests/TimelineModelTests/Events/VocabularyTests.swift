import Language
import Testing

@testable import TimelineModel

@Suite("The vocabulary of events")
struct VocabularyTests {
    @Test(
        "Words for one happening share a concept",
        arguments: [("meet", "talk"), ("attack", "airstrike"), ("resign", "resignation"), ("buy", "acquisition")])
    func verbsAndNounsShareConcepts(_ verb: String, _ noun: String) throws {
        let lexicon = EventLexicon.shared
        let told = try #require(lexicon.concept(ofNoun: noun))
        #expect(told == lexicon.concept(ofVerb: verb))
    }

    @Test("A particle makes another verb of it")
    func particlesMatter() {
        let lexicon = EventLexicon.shared
        #expect(lexicon.concept(ofVerb: "step", particle: "down").name == "resign")
        #expect(lexicon.concept(ofVerb: "step").name == "step")
    }

    @Test("An unknown verb is an occurrence of its own", arguments: ["defenestrate", "zorb"])
    func unknownVerbsAreOccurrences(_ verb: String) {
        let concept = EventLexicon.shared.concept(ofVerb: verb)
        #expect(concept.kind == .occurrence)
        #expect(concept.name == verb)
    }

    @Test(
        "An inflected form leads to its word",
        arguments: [
            ("planned", PennTag.vbd, "plan"), ("tried", .vbd, "attempt"), ("hoping", .vbg, "think"),
            ("dying", .vbg, "die"), ("clashes", .vbz, "fight"), ("accused", .vbn, "claim"), ("Visits", .vbz, "visit"),
        ])
    func formsLeadToWords(_ form: String, _ tag: PennTag, _ name: String) throws {
        let lexicon = EventLexicon.shared
        let bytes = Array("x\(form)y".utf8)
        let word = try #require(lexicon.word(bytes, 1..<(bytes.count - 1), as: tag))
        #expect(lexicon.concept(ofVerb: word).name == name)
    }

    @Test("A noun that tells no event has no concept", arguments: ["table", "senator", "week"])
    func plainNounsTellNothing(_ noun: String) {
        #expect(EventLexicon.shared.concept(ofNoun: noun) == nil)
    }

    @Test("Every line of the table is read")
    func tableIsSound() {
        for line in EventVocabulary.table.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false)
            #expect(fields.count == 4, "\(line)")
            let kind = fields.count > 1 ? fields[1].split(separator: " ").joined() : ""
            #expect(EventConcept.Kind(rawValue: kind) != nil, "\(line)")
        }
    }
}
