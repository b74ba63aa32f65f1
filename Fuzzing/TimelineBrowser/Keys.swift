import ArticleReading
import CivilTime
import TerminalScreen
import TimelineBrowser
import TimelineModel

/// Bytes as a terminal sends them, to the browser on a timeline whose texts are made of the same bytes.
///
/// The first two bytes are the size of the window, FE and two bytes a new size, FD a timeline read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzKeys(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard bytes.count >= 2 else { return 0 }
    var browser = HeadlessBrowser(
        content(bytes), title: String(decoding: bytes.prefix(9), as: UTF8.self), width: Int(bytes[0]),
        height: Int(bytes[1]) / 2)
    look(at: browser.frame)
    var position = 2
    while position < bytes.count {
        switch bytes[position] {
        case 0xFE where position + 2 < bytes.count:
            browser.resize(width: Int(bytes[position + 1]), height: Int(bytes[position + 2]) / 2)
            position += 3
        case 0xFD:
            browser.install(content(Array(bytes[position...])))
            position += 1
        default:
            let rest = bytes[position...]
            let keys = Array(rest.prefix(8).prefix { $0 < 0xFD })
            browser.feed(keys.isEmpty ? [bytes[position]] : keys)
            position += max(keys.count, 1)
        }
        look(at: browser.frame)
    }
    return 0
}

/// Every row is as wide as the window, and the cursor is in it.
private func look(at frame: Frame) {
    for y in 0..<frame.height { precondition(frame.text(row: y).columns == frame.width) }
    if let cursor = frame.cursor { precondition(frame.bounds.contains(x: cursor.x, y: cursor.y)) }
}

/// Five events, their words and their places in the text taken from the bytes, fitting or not.
private func content(_ bytes: [UInt8]) -> BrowserContent {
    let lineStarts = [0] + bytes.indices.filter { bytes[$0] == 10 }.map { Int32($0 + 1) }
    let article = Article(
        id: "a", path: "a.txt", text: bytes, blocks: [Block(range: 0..<bytes.count, kind: .paragraph)],
        lineStarts: lineStarts, title: String(decoding: bytes.prefix(40), as: UTF8.self), publisher: nil,
        publication: Publication(period: nil, basis: .unknown, because: ""))
    let words = String(decoding: bytes.suffix(60), as: UTF8.self)
    let events = (0..<5).map { number -> Event in
        let byte = Int(bytes[number % bytes.count])
        let passage = Passage(
            article: number == 4 ? byte : 0, range: byte..<byte * 3 + 5, line: 1, paragraph: 1,
            trigger: byte + 1..<byte + 3,
            expression: byte..<byte + 9)
        let day = CivilDay(number: Int32(byte * number * 20))
        return Event(
            id: "e\(number)", headline: words, status: EventStatus.allCases[byte % EventStatus.allCases.count],
            dating: Dating(
                period: number == 4
                    ? nil : CivilPeriod(CivilInterval(from: day, through: day.adding(days: byte)), precision: .day),
                basis: .stated, because: words),
            actors: [0], speaker: byte % 2 == 0 ? 0 : nil, passages: [passage])
    }
    let actor = Actor(id: "x", name: words, kind: .person, aliases: [], roles: [words], events: Array(0..<5))
    return BrowserContent(timeline: Timeline(articles: [article], actors: [actor], events: events))
}
