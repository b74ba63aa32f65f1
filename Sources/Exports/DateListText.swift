import ArticleReading
import CivilTime
import DateExpressions

extension ReadArticle {
    /// The article's date expressions for people, one a line: line number, words, type, value, what is meant, and why.
    public func writeDatesText(to output: ByteOutput, style: TextStyle) {
        let publication = article.publication
        output.writeLine(style.styled(article.path.visible, .heading))
        output.writeLine("  published \(publication.period.label), \(publication.because.visible)")
        var columns = TextColumns([.init(.right), .init(limit: 28), .init(), .init(limit: 20), .init(limit: 24)])
        columns.indent = "  "
        let rows = dates.map { expression in
            [
                "\(article.line(at: expression.range.lowerBound))",
                "“\(article.string(expression.range).visible)”",
                expression.type.rawValue,
                expression.value.visible,
                expression.period?.edtf ?? "",
                expression.because.visible,
            ]
        }
        for row in rows { columns.measure(row) }
        for row in rows { output.writeLine(columns.row(row)) }
    }
}
