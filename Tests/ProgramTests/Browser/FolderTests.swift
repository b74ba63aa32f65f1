import Foundation
import ProgramDriver
import Testing

/// A folder that changes while it is browsed.
@Suite("changing folder")
struct FolderTests {
    private func count(_ screen: Tmux.Screen) -> String? {
        screen.lines[0].split(separator: "·").first { $0.contains("article") }.map {
            $0.trimmingCharacters(in: .whitespaces)
        }
    }

    @Test("an article that is added, changed or removed is read again, and the reader stays at the event")
    func readAgain() throws {
        let folder = try TemporaryFolder(SmallNews.files)
        let tmux = try Tmux.dateline([folder.path], columns: 100, rows: 30)
        let first = try tmux.waitForTimeline()
        let articles = count(first)
        try tmux.type("js")
        let selected = try tmux.wait("the second event with its star") { screen in
            screen.contains(" 2 of ") && screen.lines.contains { $0.contains("▌") && $0.contains("★") }
        }
        let row = try #require(selected.lines.first { $0.contains("▌") })
        let text =
            "Mill workers walk out\n\nBy Staff\nMarch 3, 2026\n\nWorkers walked out of the mill on March 2, 2026.\n"
        // Again and again, as the watch may begin after the first picture.
        try tmux.wait("one article more, and the same event") { screen in
            try text.write(toFile: folder.file("mill.txt"), atomically: true, encoding: .utf8)
            usleep(300_000)
            return count(screen) != articles && screen.lines.contains { $0 == row }
        }
        try FileManager.default.removeItem(atPath: folder.file("mill.txt"))
        try tmux.wait("as many articles as before, and the same event") { screen in
            count(screen) == articles && screen.lines.contains { $0 == row }
        }
    }
}
