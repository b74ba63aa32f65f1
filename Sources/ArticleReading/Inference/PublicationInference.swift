import CivilTime

/// Dates articles that don't say when they were published.
enum PublicationInference {
    static func infer(_ drafts: inout [ArticleBuilder.Draft]) {
    }
}
