/// The lines that say when, where and by whom an article was written.
extension BlockClassifier {
    mutating func claimDatelinesAndBylines() {
        let splitter = DatelineSplitter(text)
        for index in looked.indices {
            let isAtTop = index <= body.lowerBound + 1 || index < 4
            if looked[index].kind == .dateline {
                collectDates(index, isAtTop: isAtTop)
            }
            // "(Reporting by Jane Doe; editing by John Roe. Jan. 24, 2021)"
            if looked[index].furniture == .trailer { collectDates(index, isAtTop: false) }
            guard looked[index].kind == nil else { continue }
            if splitter.isAgencyDateline(looked[index].look.range) {
                claim(index, .dateline)
                collectDates(index, isAtTop: isAtTop)
            } else if isDateLine(looked[index].look) {
                claim(index, .dateline)
                collectDates(index, isAtTop: isAtTop)
            } else if BylineRule.matches(looked[index].look, in: text) {
                claim(index, .byline)
                collectDates(index, isAtTop: isAtTop)
            }
        }
        collectToday()
    }

    /// "Good morning. It's Tuesday, January 27, 2026.": a letter to its readers that begins with the day.
    private mutating func collectToday() {
        guard looked.indices.contains(body.lowerBound) else { return }
        let look = looked[body.lowerBound].look
        let finder = HeaderDateFinder(look, in: text)
        for index in look.words.indices.dropFirst() where Self.saysToday(look.words, before: index) {
            guard let (date, _) = finder.date(at: index), date.year != nil, date.weekday != nil else { continue }
            dates.append(StatedDate(date: date, label: .none, isAtTop: true))
            return
        }
    }

    private static func saysToday(_ words: [BlockLook.Word], before index: Int) -> Bool {
        switch words[index - 1].text {
        case "it's": true
        case "is": index > 1 && ["it", "today"].contains(words[index - 2].text)
        default: false
        }
    }

    /// What the text tells of itself before its first words is no part of the article, but for its headline.
    mutating func claimFrontMatter() {
        for index in looked.indices {
            let range = looked[index].look.range
            guard frontMatter.contains(range.lowerBound) else { return }
            if looked[index].kind == nil, !TitleMarks.isLabelled(range, in: text) {
                claim(index, .furniture, .navigation)
            }
        }
    }

    /// The fields of a mail or of a record of an archive: two or more of their labels at the start of lines. What they say of
    /// the sender, the section or the length is no part of the article; the subject may be the headline.
    mutating func claimFields() {
        let fields = looked.indices.filter { index in
            guard let first = looked[index].look.words.first, first.range.upperBound < text.count,
                looked[index].look.wordCount <= 24
            else { return false }
            return text[first.range.upperBound] == UInt8(ascii: ":") && Self.fieldLabels.contains(first.text)
        }
        guard fields.count >= 2 else { return }
        for index in fields where looked[index].kind == nil {
            claim(index, .furniture, .navigation)
        }
    }

    /// Whom a press release names to be asked: the short lines right below "Contact:" above the text.
    mutating func claimContacts() {
        var isContact = false
        for index in 0..<min(body.lowerBound, looked.count) {
            let look = looked[index].look
            if look.wordCount <= 4, look.endMark == .colon, let last = look.words.last,
                Self.contactLabels.contains(last.text)
            {
                claim(index, .furniture, .contact)
                isContact = true
            } else {
                isContact = isContact && !looked[index].followsBlank && look.wordCount <= 8
                if isContact, looked[index].kind == nil { claim(index, .furniture, .contact) }
            }
        }
    }

    private static let contactLabels: Set<String> = ["contact", "contacts", "enquiries", "inquiries"]

    private static let fieldLabels: Set<String> = [
        "from", "to", "cc", "bcc", "date", "sent", "reply-to", "message-id", "in-reply-to", "references",
        "mime-version", "content-type", "content-transfer-encoding", "received", "return-path", "x-mailer",
        "user-agent",
        "list-id", "list-unsubscribe", "precedence", "delivered-to", "sender", "section", "length", "body", "load-date",
        "language", "publication-type",
        "document-type", "publisher", "publication", "journal-code", "graphic", "highlight", "keywords", "dateline",
        "copyright",
    ]

    /// A name between the headline and the text, of somebody whom the text doesn't name, is the author's.
    mutating func claimAuthors() {
        guard let titleIndex else { return }
        for index in (titleIndex + 1)..<max(body.lowerBound, titleIndex + 1)
        where looked[index].kind == nil && BiographyRule.isName(looked[index].look) && !isLabel(index) {
            let look = looked[index].look
            // "AP, PASO ROBLES, CALIFORNIA", "The Hague": places.
            if look.words[0].text != "the", !text[look.range].contains(UInt8(ascii: ",")) { claim(index, .byline) }
        }
    }

    /// A line that holds a date and hardly anything else.
    func isDateLine(_ look: BlockLook) -> Bool {
        guard look.wordCount <= 24, look.wordCount >= 1, hasDigit(look), !ListMark.starts(text, look.range),
            !ListMark.startsRow(text, look.range)
        else { return false }
        let finder = HeaderDateFinder(look, in: text)
        let dates = finder.dates()
        guard !dates.isEmpty else { return false }
        let inDates = dates.reduce(0) { $0 + $1.words.count }
        let others = look.words.enumerated().filter { offset, word in
            !dates.contains { $0.words.contains(offset) } && !StatedDate.labels.contains(word.text)
                && !HeaderDateFinder.timeWords.contains(word.text) && !word.isNumber
                && HeaderDateFinder.weekdays[word.text] == nil
        }.map(\.element)
        if others.isEmpty { return true }
        guard dates.contains(where: { $0.date.year != nil }), !look.endsWithStop(text) else { return false }
        // `The Port Ness Record, Vol. XII, No. 40 — March 3, 1921`: the head of an issue has more words.
        let isOfIssue = others.contains { Self.issueWords.contains($0.text) }
        guard others.count <= (isOfIssue ? 8 : min(max(4, inDates), 6)) else { return false }
        // `Source: Xinhua|2026-01-27 16:20:45|Editor: huaxia`: a field of its own.
        if dates.contains(where: { finder.isField($0.words) }) { return true }
        // `Posted on 28/08/2022 by admin in news`: what it is comes first, then the date.
        let label = look.words[..<dates[0].words.lowerBound]
        let isAllLabels = label.allSatisfy { StatedDate.labels.contains($0.text) }
        if isAllLabels, StatedDate.label(of: label) != .none { return true }
        // A place, an agency, an author's name beside it: all capitalised, no verb.
        return others.allSatisfy {
            ($0.isCapitalised && !CommonWords.verbs.contains($0.text)) || $0.text.utf8.first == 0x7C
        }
            && (isAllLabels
                || look.words[dates[dates.count - 1].words.upperBound...].allSatisfy {
                    // "Page 1"
                    $0.isNumber || StatedDate.labels.contains($0.text)
                }
                || dates.contains { finder.standsApart($0.words) })
    }

    private static let issueWords: Set<String> = ["vol", "volume", "no", "issue"]

    private func hasDigit(_ look: BlockLook) -> Bool {
        look.range.contains { text[$0].isDigit }
    }

    /// "First published on Fri 30 Jan 2026": a date line, though its words could be those of a note below the article.
    func isLabelledDate(_ look: BlockLook) -> Bool {
        StatedDate.label(of: look.words) != .none && isDateLine(look)
    }

    private mutating func collectDates(_ index: Int, isAtTop: Bool) {
        let look = looked[index].look
        var labelStart = 0
        for (date, words) in HeaderDateFinder(look, in: text).dates() {
            let label = StatedDate.label(of: look.words[labelStart..<words.lowerBound])
            if label != .fetched { dates.append(StatedDate(date: date, label: label, isAtTop: isAtTop)) }
            labelStart = words.upperBound
        }
    }
}
