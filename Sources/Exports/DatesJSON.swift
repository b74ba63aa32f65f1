import ArticleReading
import DateExpressions

extension ReadArticle {
    /// The article's date expressions as one line of JSON: `{"doc", "published", "timexes": [...]}`.
    ///
    /// Types and values are TIMEX3's; `edtf`, `earliest` and `latest` are null where an expression means no calendar time.
    public func writeDatesJSON(to output: ByteOutput) {
        var json = JSONWriter(output)
        json.object { json in
            json.member("doc", article.id)
            json.object("published") { article.publication.writeMembers(to: &$0) }
            json.array("timexes") { json in
                for expression in dates {
                    json.object { json in
                        json.writeMembers(range: expression.range, of: article)
                        json.member("type", expression.type.rawValue)
                        json.member("value", expression.value)
                        expression.period.writeMembers(to: &json)
                        json.member("because", expression.because)
                    }
                }
            }
        }
        json.endLine()
    }
}
