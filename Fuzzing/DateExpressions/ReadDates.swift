import CivilTime
import DateExpressions
import Language

/// Reads made-up bytes as an article and checks what a caller relies on: ranges within the text, in order and apart.
///
/// The first byte chooses the article's date: a day, an interval, the ends of the calendar, or none.
@_cdecl("LLVMFuzzerTestOneInput")
public func readDates(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 0 else { return 0 }
    let text = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
    let choices = ["2026-01-30", "2026-01-29/2026-02-02", "2026", "9999-12-31", "0001-01-01", "-9999-01-01"]
    let published = Int(start[0]) < choices.count ? CivilPeriod(edtf: choices[Int(start[0])]) : nil
    let analysis = Analyser().analyse(text, blocks: text.isEmpty ? [] : [0..<text.count])
    let reader = DateReader()
    var end = 0
    for date in reader.resolve(reader.recognise(text, analysis), in: text, analysis, published: published) {
        precondition(date.range.lowerBound >= end && date.range.upperBound <= text.count && !date.range.isEmpty)
        precondition(!date.because.isEmpty && !date.rule.isEmpty)
        if let period = date.period {
            precondition(period.earliest <= period.latest)
            precondition(period.shortLabel(under: .month).count <= CivilPeriod.shortLabelWidth)
            precondition(!period.label.isEmpty)
        }
        end = date.range.upperBound
    }
    if let period = CivilPeriod(edtf: String(decoding: text.prefix(64), as: UTF8.self)) {
        _ = period.edtf + period.label
    }
    return 0
}
