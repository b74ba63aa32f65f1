import Language

/// Trains the language data from open treebanks, and measures it.
@main
struct Train {
    static func main() {
        guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
            print(Options.usage)
            return
        }
        do {
            try run(options)
        } catch {
            print("dateline-train: \(error)")
        }
    }

    static func run(_ options: Options) throws {
        var analyser = Analyser()
        if !options.data.isEmpty { analyser = Analyser(data: LanguageData(copying: try Files.read(options.data))) }
        if !options.analyse.isEmpty { return try NameLines.print(options.analyse, analyser) }
        let gum = Treebank(try documents(options.gum))
        var ewtDocuments = try documents(options.ewt)
        for path in try Files.list(options.ewt, ending: ".iob2") {
            try BasicNames.add(fromFile: path, to: &ewtDocuments)
        }
        let ewt = Treebank(ewtDocuments)
        if !options.output.isEmpty {
            let trainer = Trainer(options: options, gum: gum, ewt: ewt)
            let file = try trainer.train()
            try Files.write(file.bytes, to: options.output)
            print("\(options.output): \(file.bytes.count) bytes, seed \(options.seed)")
            analyser = Analyser(data: file.data)
        }
        report("GUM", gum.heldBack, analyser, verbose: options.verbose)
        report("EWT", ewt.heldBack, analyser, verbose: options.verbose)
    }

    private static func documents(_ path: String) throws -> [GoldDocument] {
        try Files.list(path, ending: ".conllu").flatMap { try TreebankReader.documents(inFile: $0) }
    }

    private static func report(_ name: String, _ documents: [GoldDocument], _ analyser: Analyser, verbose: Bool) {
        let evaluation = Evaluation(analyser: analyser)
        let (sentences, tokens) = evaluation.segmentation(documents)
        let scores = evaluation.annotation(documents)
        func percent(_ part: Int) -> String { Evaluation.percent(part, scores.count) }
        func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
        print(
            """
            \(name), \(documents.count) documents held back, \(scores.count) tokens: sentence starts F1 \
            \(hundredths(sentences.f1)), tokens F1 \(hundredths(tokens.f1)), Penn tags \(percent(scores.tags)), \
            universal tags \(percent(scores.universal)), UAS \(percent(scores.heads)), LAS \(percent(scores.relations)), \
            lemmas of words \(Evaluation.percent(scores.lemmas, scores.words))
            """)
        let names = evaluation.names(documents)
        print(
            "  names: span F1 \(hundredths(names.spans.f1)), kind F1 \(hundredths(names.kinds.f1)), \(names.kinds.wanted) names"
        )
        let marks = evaluation.marks(documents)
        print("  marks on annotated trees: \(Evaluation.percent(marks.right, marks.count))")
        guard verbose else { return }
        evaluation.printSegmentationErrors(documents)
        let missed = scores.missedHeads.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(20)
        print(
            "  heads missed: "
                + missed.map { "\($0.key) \($0.value)/\(scores.relationCounts[$0.key] ?? 0)" }.joined(separator: ", "))
        for confusions in [scores.confusions, scores.relationConfusions, scores.lemmaConfusions] {
            let worst = confusions.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(25)
            print("  " + worst.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        }
    }
}
