/// Word lists of general English that the rules about blocks share.
enum CommonWords {
    /// Words that stay small inside a title.
    static let function: Set<String> = [
        "a", "an", "and", "as", "at", "but", "by", "de", "del", "for", "from", "in", "into", "la", "nor", "of", "off",
        "on",
        "or", "over", "per", "the", "to", "up", "van", "vs", "via", "von", "with", "without", "der", "den", "bin", "al",
    ]

    /// Words that open a sentence: after a date, they show that the date was a label.
    static let openers: Set<String> = [
        "a", "an", "the", "amid", "after", "as", "at", "before", "by", "during", "following", "for", "from", "in", "it",
        "its", "on", "since", "that", "these", "this", "those", "there", "two", "three", "when", "while", "with", "his",
        "her", "he", "she", "they", "we", "more", "nearly", "about", "over", "under", "one", "hundreds", "thousands",
        "dozens", "several", "some", "despite", "under", "around", "according", "another", "at", "if", "how", "what",
    ]

    /// Finite verbs and auxiliaries so common that a line with one of them is no bare label.
    static let verbs: Set<String> = [
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did", "will", "would", "can",
        "could", "may", "might", "must", "should", "shall", "says", "said", "say", "isn't", "aren't", "wasn't",
        "weren't",
        "won't", "can't", "don't", "doesn't", "didn't", "hasn't", "haven't",
    ]

    /// What people are called who write in papers.
    static let authorRoles: Set<String> = [
        "editor", "editors", "writer", "reporter", "reporters", "journalist", "correspondent", "columnist", "author",
        "contributor", "freelancer", "freelance", "blogger", "producer", "photographer", "photojournalist",
        "broadcaster",
        "fellow", "analyst", "critic", "novelist", "essayist", "intern", "editor-in-chief", "sub-editor", "copywriter",
        "ghostwriter", "commentator", "podcaster",
    ]

    /// Section names that stand above a headline.
    static let sections: Set<String> = [
        "news", "world", "world news", "politics", "us politics", "business", "economy", "markets", "money", "finance",
        "technology", "tech", "science", "health", "sport", "sports", "culture", "arts", "entertainment", "opinion",
        "analysis", "comment", "commentary", "editorial", "exclusive", "breaking", "breaking news", "latest",
        "latest news", "top stories", "live", "feature", "features", "explainer", "explained", "local", "national",
        "international", "europe", "asia", "africa", "americas", "middle east", "us news", "uk news", "us", "uk",
        "environment", "climate", "education", "lifestyle", "travel", "food", "style", "video", "interview", "profile",
        "investigation", "investigations", "special report", "fact check", "media", "energy", "law", "crime",
        "religion",
        "society", "letters", "obituaries", "obituary", "weather", "home", "homepage", "front page",
    ]
}
