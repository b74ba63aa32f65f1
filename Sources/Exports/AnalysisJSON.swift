import ArticleReading
import Language

extension ReadArticle {
    /// What the analyser saw, as one line of JSON: `{"doc", "sentences": [...], "names": [...]}`.
    ///
    /// - Parameter actorID: The id of the actor that a name, given by its index, is joined to across all articles read.
    public func writeAnalysisJSON(to output: ByteOutput, actorID: (Int) -> String?) {
        var json = JSONWriter(output)
        json.object { json in
            json.member("doc", article.id)
            json.array("sentences") { json in
                for sentence in analysis.sentences {
                    json.object { writeMembers(of: sentence, to: &$0) }
                }
            }
            json.array("names") { json in
                for (index, name) in analysis.names.enumerated() {
                    json.object { json in
                        json.member("start", name.range.lowerBound)
                        json.member("end", name.range.upperBound)
                        json.member("kind", "\(name.kind)")
                        json.member("actor", actorID(index))
                    }
                }
            }
        }
        json.endLine()
    }

    private func writeMembers(of sentence: Sentence, to json: inout JSONWriter) {
        json.member("start", sentence.range.lowerBound)
        json.member("end", sentence.range.upperBound)
        json.array("tokens") { json in
            for index in sentence.tokens {
                let token = analysis.tokens[index]
                json.object { json in
                    json.member("start", Int(token.start))
                    json.member("end", Int(token.end))
                    json.member("tag", token.tag.text)
                    json.member("lemma", analysis.lemma(index, in: article.text))
                    json.member("head", token.head < 0 ? nil : Int(token.head) - sentence.tokens.lowerBound)
                    json.member("relation", token.relation.text)
                }
            }
        }
    }
}
