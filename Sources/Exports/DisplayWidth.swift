/// Widths in terminal cells, by East Asian Width (Unicode Standard Annex #11): wide characters take two, marks none.
extension StringProtocol {
    /// How many cells the text takes; it holds no control characters.
    var displayWidth: Int {
        unicodeScalars.reduce(0) { $0 + $1.displayWidth }
    }

    /// The text cut to a width, an ellipsis at its end where something is left out.
    func cut(toWidth width: Int) -> String {
        guard displayWidth > width else { return String(self) }
        guard width > 0 else { return "" }
        var result = String.UnicodeScalarView()
        var used = 0
        for scalar in unicodeScalars {
            guard used + scalar.displayWidth < width else { break }
            used += scalar.displayWidth
            result.append(scalar)
        }
        while result.last == " " { result.removeLast() }
        return String(result) + "…"
    }

    /// The text with spaces after it up to a width.
    func padded(toWidth width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - displayWidth))
    }
}

extension Unicode.Scalar {
    fileprivate var displayWidth: Int {
        if value < 0x300 { return value == 0xAD ? 0 : 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        return switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F1E6...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: properties.isEmojiPresentation ? 2 : 1
        }
    }
}
