/// What a byte of UTF-8 is, of the letters and digits of ASCII.
extension UInt8 {
    @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
    @inline(__always) var isSmallLetter: Bool { self &- 0x61 < 26 }
    @inline(__always) var isCapital: Bool { self &- 0x41 < 26 }
    @inline(__always) var isLetter: Bool { (self | 0x20).isSmallLetter }
    @inline(__always) var isLetterOrDigit: Bool { isLetter || isDigit }
    /// The small letter of a capital, all else as it stands.
    @inline(__always) var inSmallLetters: UInt8 { isCapital ? self | 0x20 : self }
}
