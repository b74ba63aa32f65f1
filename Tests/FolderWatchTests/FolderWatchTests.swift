import Foundation
import Testing

@testable import FolderWatch

/// Changes real folders and waits until they are told of.
@Suite struct FolderWatchTests {
    /// A folder that is removed at the end, and what the watch has told.
    private final class Scene: @unchecked Sendable {
        let folder: String
        private let condition = NSCondition()
        private var count = 0

        init() throws {
            folder = NSTemporaryDirectory() + "dateline-watch-\(UUID().uuidString)"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }

        static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
            Thread.detachNewThread(body)
            return true
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        func path(_ name: String) -> String { folder + "/" + name }

        func write(_ name: String, _ text: String) throws {
            try text.write(toFile: path(name), atomically: false, encoding: .utf8)
        }

        func tell() {
            condition.lock()
            count += 1
            condition.broadcast()
            condition.unlock()
        }

        /// Does something over and over until a change is told: the watch may not have begun yet.
        func expectChange(_ sourceLocation: SourceLocation = #_sourceLocation, _ change: (Int) throws -> Void) rethrows
        {
            let end = Date(timeIntervalSinceNow: 30)
            condition.lock()
            let before = count
            condition.unlock()
            for attempt in 0... {
                try change(attempt)
                condition.lock()
                if count == before { _ = condition.wait(until: min(end, Date(timeIntervalSinceNow: 1))) }
                let isTold = count > before
                condition.unlock()
                if isTold { return }
                if Date() > end { break }
            }
            Issue.record("no change was told", sourceLocation: sourceLocation)
        }

        var told: Int {
            condition.lock()
            defer { condition.unlock() }
            return count
        }
    }

    @Test("a file that is added, changed, replaced or removed is told of")
    func files() throws {
        let scene = try Scene()
        let watch = try #require(FolderWatch([scene.folder], startThread: Scene.start) { scene.tell() })
        try scene.expectChange { try scene.write("new-\($0).txt", "one") }
        try scene.expectChange { try scene.write("new-0.txt", "two \($0)") }
        try scene.expectChange { attempt in
            try scene.write("copy.tmp", "three \(attempt)")
            _ = rename(scene.path("copy.tmp"), scene.path("new-0.txt"))
        }
        try scene.expectChange { attempt in
            try scene.write("gone.txt", "\(attempt)")
            try FileManager.default.removeItem(atPath: scene.path("gone.txt"))
        }
        withExtendedLifetime(watch) {}
    }

    @Test("what changes in a folder that came later is told of, too")
    func laterFolder() throws {
        let scene = try Scene()
        let watch = try #require(FolderWatch([scene.folder], startThread: Scene.start) { scene.tell() })
        try scene.expectChange { attempt in
            try FileManager.default.createDirectory(
                atPath: scene.path("below-\(attempt)/deeper"), withIntermediateDirectories: true)
        }
        try scene.expectChange { try scene.write("below-0/deeper/a.txt", "\($0)") }
        withExtendedLifetime(watch) {}
    }

    @Test("of a single file only its own changes count, and hidden files never do")
    func singleFile() throws {
        let scene = try Scene()
        try scene.write("one.txt", "1")
        let source = try #require(ChangeSource([scene.path("one.txt")]))
        #if os(Linux)
            try scene.write("other.txt", "x")
            #expect(!source.takeChanges())
        #endif
        try scene.write("one.txt", "2")
        #expect(source.takeChanges())
        #expect(!source.takeChanges())
    }

    @Test("hidden files are not told of, and what does not exist can't be watched")
    func leftOut() throws {
        let scene = try Scene()
        #expect(ChangeSource([scene.path("nowhere")]) == nil)
        let source = try #require(ChangeSource([scene.folder, scene.path("nowhere")]))
        #if os(Linux)
            try scene.write(".hidden", "x")
            #expect(!source.takeChanges())
        #endif
        try scene.write("seen.txt", "x")
        #expect(source.takeChanges())
    }
}
