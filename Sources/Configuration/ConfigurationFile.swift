#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The reader's own settings, as they stand in a file: each with its line, so that what is wrong with one can be said,
/// and the rest holds.
public struct ConfigurationFile: Sendable {
    /// A key with its value.
    public struct Entry: Sendable, Hashable {
        /// The names of its tables and its own, parted by dots: `keys.next-page`.
        public var key: String
        public var value: ConfigurationValue
        /// From 1.
        public var line: Int
    }

    public let path: String
    public let entries: [Entry]
    /// What could not be read, in the order of lines.
    public let problems: [ConfigurationProblem]

    /// Nobody's settings are longer; a file that is one is not read.
    private static let longest = 1 << 20

    /// Reads a text in the part of TOML 1.0 that `TOMLReader` knows.
    public init(path: String, text: [UInt8]) {
        self.path = path
        var reader = TOMLReader(text)
        reader.read()
        entries = reader.entries
        problems = reader.problems.map {
            ConfigurationProblem(path: path, line: $0.line, key: $0.key, message: $0.message)
        }
    }

    /// Reads a file. One that does not exist has no settings and no problems.
    public init(path: String) {
        guard let file = fopen(path, "r") else {
            self.init(path: path, entries: [], failure: errno == ENOENT || errno == ENOTDIR ? nil : errno)
            return
        }
        defer { fclose(file) }
        var text: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while text.count <= Self.longest {
            let count = fread(&piece, 1, piece.count, file)
            guard count > 0 else { break }
            text += piece[..<count]
        }
        if ferror(file) != 0 {
            self.init(path: path, entries: [], failure: errno)
        } else if text.count > Self.longest {
            self.init(path: path, entries: [], failure: EFBIG)
        } else {
            self.init(path: path, text: text)
        }
    }

    private init(path: String, entries: [Entry], failure: Int32?) {
        self.path = path
        self.entries = entries
        problems =
            failure.map {
                [ConfigurationProblem(path: path, line: nil, key: nil, message: String(cString: strerror($0)))]
            } ?? []
    }

    /// Where the settings of a program lie: below `$XDG_CONFIG_HOME`, or `~/.config` where that is not set, as the XDG Base
    /// Directory Specification says. `nil` where there is no home.
    public static func usualPath(program: String, environment: (String) -> String?) -> String? {
        // The specification: a path that is not absolute is to be ignored.
        if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
            return "\(folder)/\(program)/config.toml"
        }
        guard let home = environment("HOME"), !home.isEmpty else { return nil }
        return "\(home)/.config/\(program)/config.toml"
    }
}

/// What a key is set to.
public enum ConfigurationValue: Sendable, Hashable {
    case text(String)
    case number(Int)
    case truth(Bool)
    case texts([String])

    /// What it is, for a complaint: "a text".
    public var kind: String {
        switch self {
        case .text: "a text"
        case .number: "a number"
        case .truth: "true or false"
        case .texts: "a list of texts"
        }
    }
}

/// A setting that does not hold.
public struct ConfigurationProblem: Sendable, Hashable, CustomStringConvertible {
    public var path: String
    public var line: Int?
    public var key: String?
    public var message: String

    public init(path: String, line: Int?, key: String?, message: String) {
        (self.path, self.line, self.key, self.message) = (path, line, key, message)
    }

    /// `config.toml:12: keys.next: “Hyper-j” is no key`.
    public var description: String {
        path + (line.map { ":\($0)" } ?? "") + ": " + (key.map { $0 + ": " } ?? "") + message
    }
}
