import Language

/// Trains the hidden units of the tagger, on the tags their own choices lead to.
struct TaggerUnitsTraining {
    let lexicon: Lexicon
    var epochs = 8

    func train(_ sentences: [GoldSentence], seed: UInt64) -> SparseModel {
        let model = SparseModel(
            classCount: TaggerFeatures.classCount, hiddenCount: TaggerUnits.count, admission: 1, hiddenAdmission: 5,
            seed: seed)
        let words = sentences.map { sentence in sentence.tokens.map { lexicon.info(sentence.text, $0.range) } }
        TrainingPasses(name: "tagger's units", epochs: epochs, seed: seed).run(
            over: sentences.count, rowCount: { model.hidden.count },
            learn: { index, part in learn(sentences[index], words: words[index], model, part: part) })
        return model
    }

    private func learn(_ sentence: GoldSentence, words: [WordInfo], _ model: SparseModel, part: Float) -> Int {
        let range = 0..<words.count
        let letterCase = LetterCase(words[range])
        var before = (PennTag.xx, PennTag.xx, PennTag.xx)
        var mistakes = 0
        withBuffers(words, sentence.tokens) { words, tokens in
            for index in range {
                var tag =
                    MarkTags.tag(of: index, in: range, tokens: tokens, words: words, text: sentence.text)
                    ?? Tagger.knownTag(words[index], isFirst: index == 0)
                if tag == nil {
                    model.begin()
                    TaggerInputs.each(
                        words, at: index, in: range, letterCase: letterCase,
                        spacing: TaggerInputs.spacing(of: index, in: range, tokens: tokens), before: before,
                        model.addInput)
                    model.finishScores()
                    let right = TaggerFeatures.classIndex(of: tokens[index].tag)
                    let best = model.scores.indices.max { model.scores[$0] < model.scores[$1] } ?? right
                    if best != right { mistakes += 1 }
                    model.learn(right: { $0 == right }, allowed: { _ in true }, part: part)
                    tag = TaggerFeatures.tag(ofClass: best)
                }
                before = (tag ?? .xx, before.0, before.1)
            }
        }
        return mistakes
    }
}
