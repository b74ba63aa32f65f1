import Language

/// Words of all articles are hashed as the analyser hashes them.
typealias HashedBytes = Language.HashedBytes
