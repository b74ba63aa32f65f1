import TerminalScreen

/// How the browser is opened.
public struct BrowserOptions: Sendable {
    /// What is browsed, for the title line: the folder's name.
    public var title: String
    public var colour: ColourChoice
    /// Lines, bars and signs in ASCII, for screen readers and fonts that lack them; the articles' letters stay.
    public var isASCII: Bool
    /// Colours and keys that take the place of the usual ones.
    public var colours = ColourScheme()
    public var keyboard = Keyboard()
    public var dateForm = DateForm.words
    /// How finely the list is grouped at first.
    public var zoom = TimeZoom.months
    /// Whether the lanes are opened at first, rather than the list.
    public var startsWithLanes = false
    /// The program that `|` offers first.
    public var pager = "less"
    public var services = BrowserServices.none
    /// Shown in the status line until a key is pressed: what is wrong with the configuration, for example.
    public var notes: [String] = []
    /// Files and folders whose changes are waited for; the articles are then read again.
    public var watch: FolderWatching?

    public init(title: String, colour: ColourChoice = .auto, isASCII: Bool = false) {
        self.title = title
        self.colour = colour
        self.isASCII = isASCII
    }
}

/// Starts to wait for changes of what is browsed.
///
/// It calls its argument after each change, on a thread of its own, once the change is over. What it returns ends the
/// waiting when it is let go; `nil` where changes can't be noticed.
public typealias FolderWatching = @Sendable (_ changed: @escaping @Sendable () -> Void) -> AnyObject?
