/// Other date readers on the same made-up articles, where they are installed.
enum PeerBench {
    static func run() {
        print("\npeers: date readers")
        chrono()
    }

    /// chrono for JavaScript, found by node.
    private static func chrono() {
        let script = """
            const chrono = require('chrono-node'); const fs = require('fs');
            const text = fs.readFileSync(process.argv[1], 'utf8'); const reference = new Date(2024, 9, 4);
            let found = 0; const start = process.hrtime.bigint();
            for (const paragraph of text.split('\\n\\n')) found += chrono.parse(paragraph, reference).length;
            const seconds = Number(process.hrtime.bigint() - start) / 1e9;
            console.log(`  chrono: ${(Buffer.byteLength(text) / seconds / 1e6).toFixed(2)} MB/s, ${found} expressions`);
            """
        let lookup = ["node", "-e", "require('chrono-node')"]
        guard TerminalProbe.isInstalled("node"),
            (try? TerminalProbe.runProgram(lookup, silent: true).code) == 0
        else { return print("  chrono: skipped, node with chrono-node is not installed") }
        var generator = NewsGenerator(seed: 7)
        let file = "/tmp/dateline-bench-peer.txt"
        do {
            try NewsFolder.write((0..<200).map { _ in generator.next().text }.joined(), to: file)
            try TerminalProbe.runProgram(["node", "-e", script, file])
            try TerminalProbe.runProgram(["rm", "-f", file])
        } catch {
            print("  chrono: failed, \(error)")
        }
    }
}
