/// How an editor is told which line to open a file at.
enum EditorArguments {
    /// - Parameter editor: What `$VISUAL` or `$EDITOR` holds: a program, perhaps with options of its own.
    static func words(for editor: String, path: String, line: Int) -> [String] {
        // A path that starts with a dash would be an option.
        let path = path.hasPrefix("-") ? "./" + path : path
        switch name(of: editor) {
        case "code", "code-insiders", "codium", "vscodium", "cursor", "windsurf": return ["-g", "\(path):\(line)"]
        case "subl", "sublime_text", "hx", "helix", "zed", "lapce": return ["\(path):\(line)"]
        case "kate", "kwrite", "mate": return ["-l", "\(line)", path]
        case "idea", "pycharm", "clion", "goland", "webstorm", "rubymine": return ["--line", "\(line)", path]
        // vi and all that came after it, nano, emacs, emacsclient, micro, kak, joe, gedit.
        default: return ["+\(line)", path]
        }
    }

    /// The program's name: `/usr/bin/code --wait` is `code`.
    private static func name(of editor: String) -> String {
        let program = editor.split(separator: " ").first ?? ""
        return String(program.split(separator: "/").last ?? "")
    }
}
