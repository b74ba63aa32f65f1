// swift-tools-version: 6.1
import PackageDescription

// The targets are listed in the order in which data flows through them; each imports only targets above it.
let package = Package(
    name: "dateline",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "dateline", targets: ["dateline"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        .target(name: "CivilTime"),
        .target(name: "CLanguageData", exclude: ["language-data.bin", "README.md", "LICENSES.txt"]),
        .target(name: "Language", dependencies: ["CLanguageData"]),
        .target(name: "DateExpressions", dependencies: ["CivilTime", "Language"]),
        .target(name: "ArticleReading", dependencies: ["CivilTime", "Language", "DateExpressions"]),
        .target(
            name: "TimelineModel",
            dependencies: ["CivilTime", "Language", "DateExpressions", "ArticleReading"]),
        .systemLibrary(
            name: "CNcurses",
            providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
        .target(name: "TerminalScreen", dependencies: ["CNcurses"]),
        .target(
            name: "TimelineBrowser",
            dependencies: ["CivilTime", "ArticleReading", "TimelineModel", "TerminalScreen"]),
        .target(
            name: "Exports",
            dependencies: ["CivilTime", "Language", "DateExpressions", "ArticleReading", "TimelineModel"]),
        // Two parts that know nothing of the rest: what changed in a folder, and the reader's own settings.
        .target(name: "FolderWatch"),
        .target(name: "Configuration"),
        .executableTarget(
            name: "dateline",
            dependencies: [
                "ArticleReading", "TimelineModel", "TerminalScreen", "TimelineBrowser", "Exports", "FolderWatch",
                "Configuration",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .executableTarget(
            name: "dateline-train", dependencies: ["Language"], path: "Training", exclude: ["Gazetteers"]),
        .executableTarget(
            name: "dateline-bench",
            dependencies: [
                "CivilTime", "Language", "DateExpressions", "ArticleReading", "TimelineModel", "TimelineBrowser",
                "TerminalScreen",
            ],
            path: "Benchmarks"),

        // Runs the built program, in a process or in a private tmux, for the tests below.
        .target(name: "ProgramDriver", path: "Tests/ProgramDriver"),
        .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime"]),
        .testTarget(name: "LanguageTests", dependencies: ["Language"]),
        .testTarget(name: "DateExpressionsTests", dependencies: ["DateExpressions"]),
        .testTarget(name: "ArticleReadingTests", dependencies: ["ArticleReading"]),
        .testTarget(name: "TimelineModelTests", dependencies: ["TimelineModel"]),
        .testTarget(name: "TerminalScreenTests", dependencies: ["TerminalScreen"]),
        .testTarget(
            name: "TimelineBrowserTests", dependencies: ["TimelineBrowser", "TimelineModel"],
            exclude: ["Snapshots"]),
        .testTarget(name: "ExportsTests", dependencies: ["Exports"]),
        .testTarget(name: "FolderWatchTests", dependencies: ["FolderWatch"]),
        .testTarget(name: "ConfigurationTests", dependencies: ["Configuration"]),
        .testTarget(
            name: "ProgramTests", dependencies: ["ProgramDriver", "dateline"], exclude: ["Expected"]),
    ],
    swiftLanguageModes: [.v6]
)
