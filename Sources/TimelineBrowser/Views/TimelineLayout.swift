import TerminalScreen

/// Where the parts of the timeline stand in a window.
struct TimelineLayout: Sendable, Hashable {
    /// Two rows, or none where the window is low.
    let strip: Rectangle?
    /// The row of the rule below the strip.
    let ruleRow: Int?
    let list: Rectangle
    /// The selected event in full, where the window is wide.
    let detail: Rectangle?

    /// Columns, from the left of the list.
    let markerX: Int
    let dateX: Int
    let statusX: Int
    let headlineX: Int
    /// Columns kept at the right of the list for the number of articles.
    let countWidth: Int

    static let detailFromWidth = 100

    init(width: Int, height: Int) {
        let hasStrip = height >= 14
        let top = hasStrip ? 4 : 1
        strip = hasStrip ? Rectangle(x: 1, y: 1, width: width - 2, height: 2) : nil
        ruleRow = hasStrip ? 3 : nil
        let listHeight = max(height - top - 1, 1)
        if width >= Self.detailFromWidth {
            // Lines of more than eighty columns are hard to read; the list takes the rest.
            let detailWidth = min(width * 48 / 100, 84)
            list = Rectangle(x: 0, y: top, width: width - detailWidth - 1, height: listHeight)
            detail = Rectangle(x: width - detailWidth, y: top, width: detailWidth, height: listHeight)
        } else {
            list = Rectangle(x: 0, y: top, width: width, height: listHeight)
            detail = nil
        }
        if list.width >= 48 {
            (markerX, dateX, statusX, headlineX) = (1, 3, 12, 14)
        } else {
            (markerX, dateX, statusX, headlineX) = (0, 1, 9, 11)
        }
        countWidth = list.width >= 32 ? 6 : 1
    }
}
