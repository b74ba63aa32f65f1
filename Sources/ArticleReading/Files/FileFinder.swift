/// Finds the files to read: those named, and those below the folders named.
struct FileFinder {
    /// In the order of the paths given, below a folder by name.
    private(set) var files: [String] = []
    private(set) var problems: [ReadingProblem] = []

    private var seenFolders: Set<FileAccess.Identity> = []
    private var seenFiles: Set<FileAccess.Identity> = []
    private var hasStandardInput = false
    /// What was left out below the folder that is being walked: the first such file and how many there are.
    private var leftOut: [FileFormat: (first: String, count: Int)] = [:]

    /// Deeper folders than this are left out; no collection of articles is kept so.
    private static let deepestLevel = 64

    init(paths: [String]) {
        for path in paths {
            add(path)
        }
    }

    private mutating func add(_ path: String) {
        if path == "-" {
            if !hasStandardInput { files.append(path) }
            hasStandardInput = true
            return
        }
        do throws(FileError) {
            let status = try FileAccess.status(of: path)
            switch status.kind {
            case .folder:
                let before = files.count
                leftOut = [:]
                walk(path, status.identity, level: 0)
                reportLeftOut(below: path, foundAny: files.count > before)
            case .file:
                if let format = FileFormat(ending: FileName.split(path).ending), !format.isRead {
                    problems.append(Self.unreadable(path, format))
                } else if seenFiles.insert(status.identity).inserted {
                    files.append(path)
                }
            case .stream:
                files.append(path)
            case .other:
                problems.append(ReadingProblem(path: path, message: "is neither a file nor a folder", isFatal: true))
            }
        } catch {
            problems.append(ReadingProblem(path: path, message: error.message, isFatal: true))
        }
    }

    private mutating func walk(_ folder: String, _ identity: FileAccess.Identity, level: Int) {
        // A link that leads back up, or a folder reached by two ways, is walked once.
        guard seenFolders.insert(identity).inserted else { return }
        guard level < Self.deepestLevel else {
            problems.append(ReadingProblem(path: folder, message: "lies too deep; name it by itself", isFatal: true))
            return
        }
        var names: [String] = []
        do throws(FileError) {
            for name in try FileAccess.names(in: folder) {
                if let name {
                    if name.utf8.first != UInt8(ascii: ".") { names.append(name) }
                } else {
                    problems.append(
                        ReadingProblem(
                            path: folder, message: "holds a file whose name is not UTF-8; rename it", isFatal: false))
                }
            }
        } catch {
            problems.append(ReadingProblem(path: folder, message: error.message, isFatal: true))
        }
        names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for name in names {
            visit(FileName.join(folder, name), level: level)
        }
    }

    private mutating func visit(_ path: String, level: Int) {
        do throws(FileError) {
            let status = try FileAccess.status(of: path)
            switch status.kind {
            case .folder:
                walk(path, status.identity, level: level + 1)
            case .file:
                let format = FileFormat(ending: FileName.split(path).ending) ?? .text
                if !format.isRead {
                    leftOut[format, default: (path, 0)].count += 1
                } else if seenFiles.insert(status.identity).inserted {
                    files.append(path)
                }
            case .stream, .other:
                // Opening a pipe or device that nobody named could wait for ever.
                leftOut[.other, default: (path, 0)].count += 1
            }
        } catch {
            problems.append(ReadingProblem(path: path, message: error.message, isFatal: true))
        }
    }

    private mutating func reportLeftOut(below folder: String, foundAny: Bool) {
        for (format, found) in leftOut.sorted(by: { $0.value.first < $1.value.first }) {
            switch format {
            case .unread:
                problems.append(Self.unreadable(found.first, format, others: found.count - 1))
            case .other, .text, .markdown:
                let files = found.count == 1 ? "1 file that is no article" : "\(found.count) files that are no articles"
                let name = found.count == 1 ? found.first : "\(found.first), …"
                problems.append(ReadingProblem(path: folder, message: "left out \(files) (\(name))", isFatal: false))
            }
        }
        if !foundAny {
            problems.append(
                ReadingProblem(
                    path: folder, message: "holds no articles; put plain text files (.txt) into it", isFatal: true))
        }
    }

    /// A line that says that a format is not read.
    static func unreadable(_ path: String, _ format: FileFormat, others: Int = 0) -> ReadingProblem {
        let more = others == 0 ? "" : ", nor \(others == 1 ? "1 other file" : "\(others) other files") of the kind"
        let message =
            switch format {
            case .unread(let name): "\(name) is not read yet\(more); save it as plain text (.txt)"
            case .other, .text, .markdown: "is no article; name a text file"
            }
        return ReadingProblem(path: path, message: message, isFatal: true)
    }
}
