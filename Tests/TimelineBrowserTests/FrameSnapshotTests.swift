import Foundation
import TerminalScreen
import Testing

@testable import TimelineBrowser

/// Compares whole frames with files that a person has looked at.
///
/// `DATELINE_RECORD_SNAPSHOTS=1 swift test --filter FrameSnapshotTests` writes them anew; look at the diff before it is kept.
@Suite struct FrameSnapshotTests {
    static let sizes = [(120, 40), (80, 24), (40, 12), (20, 5)]

    /// A view and the way to it.
    struct Scene: CustomTestStringConvertible, Sendable {
        let name: String
        let walk: @Sendable (inout BrowserDriver) -> Void
        var testDescription: String { name }
    }

    static let scenes: [Scene] = [
        Scene(name: "timeline") { $0.press(.down, .down) },
        Scene(name: "timeline-by-days") { $0.type("++jj") },
        Scene(name: "timeline-end") { $0.type("G") },
        Scene(name: "event") { driver in
            driver.type("jjj")
            driver.press(.tab)
        },
        Scene(name: "event-second-passage") { driver in
            driver.type("jjj")
            driver.press(.tab)
            driver.type("j")
        },
        Scene(name: "article") { driver in
            driver.type("jjj")
            driver.press(.tab, .enter)
        },
        Scene(name: "article-next-passage") { driver in
            driver.type("jjj")
            driver.press(.tab, .enter)
            driver.type("]n")
        },
        Scene(name: "articles") { $0.type("ij") },
        Scene(name: "actors") { $0.type("a") },
        Scene(name: "actors-narrowed") { $0.type("anov ") },
        Scene(name: "filtered-by-actor") { driver in
            driver.type("acouncil")
            driver.press(.enter)
        },
        Scene(name: "filter-panel") { $0.type("fjx") },
        Scene(name: "search") { $0.type("/pier") },
        Scene(name: "search-kept") { driver in
            driver.type("/vote")
            driver.press(.enter)
        },
        Scene(name: "go-to-date") { $0.type("t2026-13") },
        Scene(name: "lanes") { $0.type("jjjL") },
        Scene(name: "lanes-by-years") { $0.type("L--") },
        Scene(name: "lanes-by-days") { $0.type("jjjL++") },
        Scene(name: "lanes-two-chosen") { driver in
            driver.type("jjjL")
            driver.type("0 j jj ")
        },
        Scene(name: "starred") { $0.type("jsjjs2") },
        Scene(name: "command") { $0.type(":list --status planned") },
        Scene(name: "pipe") { $0.type("|") },
        Scene(name: "actor-page") { $0.type("jjjA") },
        Scene(name: "fewer-events") { $0.type("<<") },
        Scene(name: "scrolled") { driver in
            driver.press(.control("e"), .control("e"), .control("e"), .control("e"), .control("e"), .control("e"))
        },
        Scene(name: "window-dragged") { driver in
            for (action, x) in [(Mouse.Action.press(clicks: 1), 10), (.drag, 30)] {
                driver.send(.mouse(Mouse(action, x: x, y: 2)))
            }
        },
        Scene(name: "help-narrowed") { $0.type("?mark") },
        Scene(name: "help") { $0.type("?") },
    ]

    @Test("a view looks as it was recorded", arguments: scenes)
    func frame(scene: Scene) throws {
        for (width, height) in Self.sizes {
            var driver = BrowserDriver(width: width, height: height)
            scene.walk(&driver)
            try Self.compare(driver.frame.description, with: "\(scene.name)-\(width)x\(height).txt")
        }
    }

    @Test("an empty timeline, one still being read, and a window too small say so")
    func otherFrames() throws {
        let empty = BrowserDriver(.init(articles: [], actors: [], events: []), width: 80, height: 24)
        try Self.compare(empty.frame.description, with: "empty-80x24.txt")
        var loading = Browser(BrowserOptions(title: "news"), width: 80, height: 24)
        loading.showProgress(LoadProgress(done: 1204, total: 5000))
        try Self.compare(loading.frame().description, with: "loading-80x24.txt")
        let small = BrowserDriver(width: 12, height: 3)
        try Self.compare(small.frame.description, with: "too-small-12x3.txt")
    }

    static func compare(_ text: String, with name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Snapshots")
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["DATELINE_RECORD_SNAPSHOTS"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(text == recorded, "\(name) has changed; see FrameSnapshotTests for how to record it")
    }
}
