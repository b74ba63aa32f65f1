import ArticleReading

/// Reads any bytes as a folder of up to four articles, parted by form feeds, and checks what must hold of all of them.
@_cdecl("LLVMFuzzerTestOneInput")
public func readArticles(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let texts = bytes.split(separator: 0x0C, maxSplits: 3).enumerated().map { number, text in
        (path: "folder/\(number).txt", bytes: Array(text))
    }
    let reading = ArticleReader().read(texts: texts)
    precondition(reading.articles.count + reading.problems.count(where: \.isFatal) == texts.count)
    for entry in reading.articles {
        check(entry)
    }
    return 0
}

private func check(_ entry: ReadArticle) {
    let article = entry.article
    var end = 0
    for block in article.blocks {
        precondition(block.range.lowerBound >= end && !block.range.isEmpty)
        end = block.range.upperBound
    }
    precondition(end <= article.text.count)
    precondition(article.text.elementsEqual(String(decoding: article.text, as: UTF8.self).utf8))
    precondition(article.lineStarts.first == 0 && zip(article.lineStarts, article.lineStarts.dropFirst()).allSatisfy(<))
    precondition((article.publication.period == nil) == (article.publication.basis == .unknown))
    for sentence in entry.analysis.sentences {
        let block = article.blocks[sentence.block]
        precondition(
            block.range.lowerBound <= sentence.range.lowerBound && sentence.range.upperBound <= block.range.upperBound)
    }
    for date in entry.dates {
        precondition(date.range.lowerBound >= 0 && date.range.upperBound <= article.text.count)
    }
}
