/// What kind of document a file is, by its name and its first bytes.
enum FileFormat: Hashable {
    /// Words to be read as they stand.
    case text
    case markdown
    /// A document that may well be an article, in a form that is not read yet; the name is for the user.
    case unread(String)
    /// Pictures, archives, programs: what lies in a folder beside articles.
    case other

    /// By the ending of the file's name; `nil` for an ending that says nothing.
    init?(ending: String) {
        if let name = Self.documents[ending] {
            self = .unread(name)
        } else if ending == "md" || ending == "markdown" {
            self = .markdown
        } else if Self.others.contains(ending) {
            self = .other
        } else if Self.texts.contains(ending) {
            self = .text
        } else {
            return nil
        }
    }

    /// By how the bytes begin; `nil` where they look like words.
    init?(content bytes: [UInt8]) {
        let head = bytes.prefix(1024)
        if head.starts(with: "%PDF-".utf8) {
            self = .unread("PDF")
        } else if head.starts(with: "{\\rtf".utf8) {
            self = .unread("RTF")
        } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = .unread("a packed document (Word, OpenDocument, EPUB or ZIP)")
        } else if Self.looksLikeHTML(head) {
            self = .unread("HTML")
        } else {
            return nil
        }
    }

    /// Whether articles in it are read.
    var isRead: Bool { self == .text || self == .markdown }

    private static func looksLikeHTML(_ head: ArraySlice<UInt8>) -> Bool {
        let start = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(14)
        let lowered = start.map(\.inSmallLetters)
        return lowered.starts(with: "<!doctype html".utf8) || lowered.starts(with: "<html".utf8)
            || lowered.starts(with: "<head".utf8)
    }

    private static let texts: Set<String> = ["", "txt", "text"]

    private static let documents: [String: String] = [
        "html": "HTML", "htm": "HTML", "xhtml": "HTML", "mhtml": "HTML", "mht": "HTML", "webarchive": "HTML",
        "pdf": "PDF", "rtf": "RTF", "doc": "Word", "docx": "Word", "odt": "OpenDocument", "epub": "EPUB",
        "json": "JSON", "jsonl": "JSON lines", "ndjson": "JSON lines", "csv": "CSV", "tsv": "TSV", "xml": "XML",
        "rss": "RSS", "atom": "Atom", "eml": "mail", "mbox": "mail", "msg": "mail", "tml": "TimeML",
        "warc": "WARC", "ppt": "PowerPoint", "pptx": "PowerPoint", "xls": "Excel", "xlsx": "Excel",
    ]

    private static let others: Set<String> = [
        "jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "bmp", "tif", "tiff", "svg", "ico", "psd",
        "mp3", "m4a", "wav", "ogg", "flac", "mp4", "m4v", "mov", "avi", "mkv", "webm", "vtt", "srt",
        "zip", "gz", "tgz", "bz2", "xz", "zst", "7z", "rar", "tar", "iso", "dmg",
        "css", "js", "mjs", "ts", "py", "rb", "sh", "c", "h", "cpp", "swift", "go", "rs", "java", "class", "pyc", "map",
        "exe", "dll", "so", "dylib", "o", "a", "bin", "dat", "db", "sqlite", "sqlite3", "wasm", "lock", "log", "ini",
        "toml", "yaml", "yml", "woff", "woff2", "ttf", "otf", "eot", "ics", "vcf", "bak", "tmp", "swp", "part",
    ]
}

/// The parts of a path, by its bytes.
enum FileName {
    /// After the last slash.
    static func last(of path: String) -> Substring {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path[...] }
        let name = path[path.utf8.index(after: slash)...]
        return name.isEmpty ? path[...] : name
    }

    /// Name and ending, the ending in small letters without its dot. What follows the last dot is an ending only if it
    /// holds a letter and no space: `APW19980213.1310` and `Interview no. 3` have none.
    static func split(_ path: String) -> (stem: Substring, ending: String) {
        let name = last(of: path)
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.utf8.startIndex else {
            return (name, "")
        }
        let ending = name.utf8[name.utf8.index(after: dot)...]
        guard ending.count <= 10, ending.contains(where: \.isLetter),
            ending.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return (name, "") }
        return (name[..<dot], String(decoding: ending, as: UTF8.self).lowercased())
    }

    static func join(_ folder: String, _ name: String) -> String {
        folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
    }
}
