import Exports
import FolderWatch
import TerminalScreen
import TimelineBrowser
import TimelineModel

extension BrowserOptions {
    /// What the browser of this program can do: its commands, files, the reader's settings, watching folders.
    static func prepared(title: String, paths: [String], colour: ColourChoice, isASCII: Bool) -> BrowserOptions {
        var options = BrowserOptions(title: title, colour: colour, isASCII: isASCII)
        if let pager = StandardStreams.environment("PAGER"), !pager.isEmpty { options.pager = pager }
        options.services = .program
        BrowserSettings.apply(to: &options)
        // Standard input can't be read a second time.
        let files = paths.filter { $0 != "-" }
        if !files.isEmpty, files.count == paths.count {
            options.watch = { FolderWatch(files, startThread: BackgroundThread.start, changed: $0) }
        }
        return options
    }
}

extension BrowserServices {
    static let program = BrowserServices(
        carryOut: { Prompt.carryOut($0, $1) },
        complete: { PromptCompletion.complete($0, $1) },
        describe: { timeline, event, width in
            ByteOutput.string {
                EventDetailText(timeline, event: timeline.events[event]).write(to: $0, style: TextStyle(width: width))
            }
        },
        writeFile: { path, bytes in
            do {
                try writeWholeFile(path) { $0.write(bytes) }
                return nil
            } catch {
                return "cannot write \(error)"
            }
        })
}
