/// The reader's own colours: what takes the place of the usual ones, role by role.
public struct ColourScheme: Sendable, Hashable {
    /// One of the terminal's colours.
    public struct Colour: Sendable, Hashable {
        /// 0...255 as xterm numbers them; `nil` for the terminal's own foreground.
        public var index: UInt8?

        public init(index: UInt8?) { self.index = index }

        /// Reads `default`, a name of the first eight (`red`, `bright-red`), a number up to 255, or `#rrggbb`, which
        /// becomes the nearest of the 256.
        public init?(_ text: String) {
            let text = text.lowercased()
            if text == "default" {
                index = nil
            } else if let number = UInt8(text) {
                index = number
            } else if text.hasPrefix("#"), text.utf8.count == 7, let value = UInt32(text.dropFirst(), radix: 16) {
                index = RGB(value).nearestIndex
            } else {
                let isBright = text.hasPrefix("bright-")
                guard let place = Self.names.firstIndex(of: isBright ? String(text.dropFirst(7)) : text) else {
                    return nil
                }
                index = UInt8(place + (isBright ? 8 : 0))
            }
        }

        private static let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    }

    public var colours: [Role: Colour] = [:]

    public init() {}
}

extension Role {
    /// As the configuration writes it: `other-passage`.
    public var name: String {
        var name = ""
        for character in "\(self)" {
            if character.isUppercase { name += "-" }
            name += character.lowercased()
        }
        return name
    }
}

/// A colour by its parts, 0...255.
struct RGB: Sendable, Hashable {
    var red: Int
    var green: Int
    var blue: Int

    init(_ value: UInt32) {
        (red, green, blue) = (Int(value >> 16 & 0xFF), Int(value >> 8 & 0xFF), Int(value & 0xFF))
    }

    /// One of the 256 colours of xterm; the first 16 are those it starts with.
    init(index: UInt8) {
        let index = Int(index)
        if index < 16 {
            self = RGB(Self.first[index])
        } else if index < 232 {
            let cube = index - 16
            func level(_ step: Int) -> UInt32 { step == 0 ? 0 : UInt32(55 + step * 40) }
            self = RGB(level(cube / 36) << 16 | level(cube / 6 % 6) << 8 | level(cube % 6))
        } else {
            self = RGB(UInt32(8 + (index - 232) * 10) * 0x010101)
        }
    }

    private static let first: [UInt32] = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000, 0x00FF00,
        0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]

    /// Among those whose look no theme changes.
    var nearestIndex: UInt8 {
        func distance(_ index: UInt8) -> Int {
            let other = RGB(index: index)
            let (r, g, b) = (red - other.red, green - other.green, blue - other.blue)
            return r * r + g * g + b * b
        }
        return (16...255).min { distance($0) < distance($1) } ?? 16
    }

    /// `#rrggbb`.
    var hexadecimal: String {
        func digits(_ part: Int) -> String { (part < 16 ? "0" : "") + String(part, radix: 16) }
        return "#" + digits(red) + digits(green) + digits(blue)
    }

    /// Relative luminance, 0...1, as WCAG 2.1 defines it, its power taken piecewise.
    var luminance: Double {
        func linear(_ part: Int) -> Double {
            let share = Double(part) / 255
            return share <= 0.03928 ? share / 12.92 : RGB.power24((share + 0.055) / 1.055)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// x to the power of 2.4, for 0...1, as x² times the fifth root of x².
    private static func power24(_ x: Double) -> Double {
        let square = x * x
        var root = 0.5 + square / 2
        // Newton's method; five steps are exact to more digits than a screen has.
        for _ in 0..<12 {
            let fourth = root * root * root * root
            root = fourth > 0 ? (4 * root + square / fourth) / 5 : root
        }
        return square * root
    }

    /// 1...21, as WCAG 2.1 defines it; 3 is enough for signs and large text, 4.5 for all text.
    func contrast(with other: RGB) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }
}
