import Foundation

/// The few file operations of the trainer.
enum Files {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    static func read(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(description: "cannot read \(path)")
        }
        return [UInt8](data)
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
            throw Failure(description: "cannot write \(path)")
        }
    }

    /// The files of a folder with the given ending, or the path itself if it is a file; sorted by name.
    static func list(_ path: String, ending: String) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure(description: "no file or folder \(path)")
        }
        if !isFolder.boolValue { return [path] }
        return try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(ending) }.sorted()
            .map { path + "/" + $0 }
    }

    /// The lines of a text file that are neither empty nor comments.
    static func lines(_ path: String) throws -> [Substring] {
        String(decoding: try read(path), as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
    }
}
