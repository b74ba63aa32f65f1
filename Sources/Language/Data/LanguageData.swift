import CLanguageData

/// The binary file of gazetteers and trained weights, read in place.
///
/// Layout, all numbers little-endian: "DLNG", format version (32 bits), then for each `Section` in order its offset and
/// its length in bytes (32 bits each); sections start at multiples of 64. The bytes come either from the program itself
/// (`builtIn`) or, while training, from an array that is kept for good.
package struct LanguageData: @unchecked Sendable {
    /// The tables of the file, in the order of its directory. `Documentation/language.md` describes each.
    package enum Section: Int, CaseIterable, Sendable {
        case lexicon, irregularForms, irregularText, phrases
        case tagger, taggerFew, arcs, inputs, units, labels, labelsFew, names, clusters
        case taggerInputs, taggerUnits
    }

    package static let version: UInt32 = 3
    package static let headerCount = 64 + Section.allCases.count * 8

    private let bytes: UnsafeRawBufferPointer

    /// The data compiled into the program. Its address and length are constant, so sharing it between tasks is safe.
    package static let builtIn = LanguageData(
        bytes: UnsafeRawBufferPointer(start: language_data(), count: language_data_count()))

    /// Data just made by the trainer; the copy is never freed.
    package init(copying data: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
        copy.copyBytes(from: data)
        bytes = UnsafeRawBufferPointer(copy)
    }

    private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The bytes of one section; empty if the file is of another version or too short.
    package func section(_ section: Section) -> UnsafeRawBufferPointer {
        let empty = UnsafeRawBufferPointer(start: nil, count: 0)
        guard bytes.count >= Self.headerCount, bytes[0] == 0x44, bytes[1] == 0x4C,
            bytes.load(fromByteOffset: 4, as: UInt32.self) == Self.version
        else { return empty }
        let entry = 8 + section.rawValue * 8
        let offset = Int(bytes.load(fromByteOffset: entry, as: UInt32.self))
        let count = Int(bytes.load(fromByteOffset: entry + 4, as: UInt32.self))
        guard offset % 64 == 0, offset + count <= bytes.count else { return empty }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + count)])
    }
}
