import Language

/// The language data file as it is put together, section by section.
struct DataFile {
    private var sections: [LanguageData.Section: [UInt8]] = [:]

    subscript(section: LanguageData.Section) -> [UInt8] {
        get { sections[section] ?? [] }
        set { sections[section] = newValue }
    }

    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.bytes = Array("DLNG".utf8)
        writer.append(LanguageData.version)
        var offset = Self.aligned(LanguageData.headerCount)
        for section in LanguageData.Section.allCases {
            writer.append(UInt32(offset))
            writer.append(UInt32(self[section].count))
            offset = Self.aligned(offset + self[section].count)
        }
        for section in LanguageData.Section.allCases {
            writer.bytes.append(
                contentsOf: repeatElement(0, count: Self.aligned(writer.bytes.count) - writer.bytes.count))
            if writer.bytes.count < Self.aligned(LanguageData.headerCount) {
                writer.bytes.append(
                    contentsOf: repeatElement(0, count: Self.aligned(LanguageData.headerCount) - writer.bytes.count))
            }
            writer.bytes.append(contentsOf: self[section])
        }
        return writer.bytes
    }

    /// The data as the analyser reads it.
    var data: LanguageData { LanguageData(copying: bytes) }

    private static func aligned(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }
}
