#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder of made-up articles, removed by `remove`.
struct NewsFolder {
    let path: String
    let names: [String]
    let bytes: Int

    init(articles: Int, seed: UInt64 = 1) throws {
        var template = Array("/tmp/dateline-bench-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw BenchError("no temporary folder: \(String(cString: strerror(errno)))")
        }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var generator = NewsGenerator(seed: seed)
        var names: [String] = []
        var total = 0
        for _ in 0..<articles {
            let article = generator.next()
            names.append(article.name)
            total += article.text.utf8.count
            try Self.write(article.text, to: path + "/" + article.name)
        }
        self.names = names
        bytes = total
    }

    func remove() {
        for name in names { unlink(path + "/" + name) }
        rmdir(path)
    }

    static func write(_ text: String, to path: String) throws {
        guard let file = fopen(path, "w") else { throw BenchError("\(path): \(String(cString: strerror(errno)))") }
        defer { fclose(file) }
        var text = text
        text.withUTF8 { _ = fwrite($0.baseAddress, 1, $0.count, file) }
    }
}

struct BenchError: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) {
        self.description = description
    }
}
