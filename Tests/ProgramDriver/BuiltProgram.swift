import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The program under test: built along with the tests, and found beside them.
public enum BuiltProgram {
    /// `DATELINE_PROGRAM` names another program to test, such as the optimized one.
    public static let path: String = {
        if let named = ProcessInfo.processInfo.environment["DATELINE_PROGRAM"] { return named }
        return productFolder + "/dateline"
    }()

    /// The folder of the package, where `seeds/` is.
    public static let packageFolder: String = {
        // This file is Tests/ProgramDriver/BuiltProgram.swift.
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url.path
    }()

    private static var productFolder: String {
        #if os(Linux)
            let runner = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            return runner.deletingLastPathComponent().path
        #else
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
            return bundle.bundleURL.deletingLastPathComponent().path
        #endif
    }
}

/// Why a program could not be driven.
public struct DriverError: Error, CustomStringConvertible {
    public var description: String

    public init(_ description: String) {
        self.description = description
    }

    static func system(_ call: String, _ code: Int32 = errno) -> DriverError {
        DriverError("\(call): \(String(cString: strerror(code)))")
    }
}
