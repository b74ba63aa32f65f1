#if os(Linux)
    #if canImport(Glibc)
        import Glibc
    #else
        import Musl
    #endif

    /// Changes as Linux tells of them: one watch for each folder; see inotify(7).
    ///
    /// A file is watched by its folder: editors put a new file in the place of the old one, which a watch on the file
    /// itself would not survive.
    final class ChangeSource {
        let descriptor: Int32
        private var folders: [Int32: Folder] = [:]

        private struct Folder {
            var path: String
            /// `nil` where all that is below counts.
            var names: Set<String>?
        }

        private static let mask = UInt32(
            IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_ATTRIB | IN_DELETE_SELF
                | IN_MOVE_SELF)

        init?(_ paths: [String]) {
            descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { return nil }
            for path in paths {
                switch FolderTree.kind(of: path) {
                case .folder: addTree(path)
                case .file:
                    let (folder, name) = FolderTree.parent(of: path)
                    add(folder, names: [name])
                case .missing: break
                }
            }
            guard !folders.isEmpty else {
                close(descriptor)
                return nil
            }
        }

        deinit { close(descriptor) }

        private func addTree(_ path: String) {
            var waiting = [path]
            while let folder = waiting.popLast() {
                add(folder, names: nil)
                for name in FolderTree.names(in: folder) {
                    let below = FolderTree.joined(folder, name)
                    if FolderTree.isFolderItself(below) { waiting.append(below) }
                }
            }
        }

        private func add(_ folder: String, names: Set<String>?) {
            let watch = inotify_add_watch(descriptor, folder, Self.mask | UInt32(IN_ONLYDIR))
            guard watch >= 0 else { return }
            // One folder has one watch, however often it is asked for.
            let known = folders[watch].map { $0.names }
            let all: Set<String>? =
                switch known {
                case .none: names
                case .some(.none): nil
                case .some(.some(let before)): names.map { before.union($0) }
                }
            folders[watch] = Folder(path: folder, names: all)
        }

        /// Reads all that waits. Returns whether any of it counts.
        func takeChanges() -> Bool {
            var isChange = false
            var buffer = [UInt8](repeating: 0, count: 16 << 10)
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                guard count > 0 else { return isChange }
                var position = 0
                let header = MemoryLayout<inotify_event>.size
                while position + header <= count {
                    let event = buffer.withUnsafeBytes {
                        $0.loadUnaligned(fromByteOffset: position, as: inotify_event.self)
                    }
                    let end = min(position + header + Int(event.len), count)
                    let name = String(
                        decoding: buffer[position + header..<end].prefix { $0 != 0 }, as: UTF8.self)
                    if take(event, name: name) { isChange = true }
                    position = end
                }
            }
        }

        private func take(_ event: inotify_event, name: String) -> Bool {
            // Too much happened to be told one by one.
            if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return true }
            guard let folder = folders[event.wd] else { return false }
            if event.mask & UInt32(IN_IGNORED) != 0 {
                folders[event.wd] = nil
                return true
            }
            guard !name.hasPrefix(".") else { return false }
            if let names = folder.names { return names.contains(name) }
            let isFolder = event.mask & UInt32(IN_ISDIR) != 0
            if isFolder, event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 {
                // Files may have come with it.
                addTree(FolderTree.joined(folder.path, name))
                return true
            }
            // A new file counts once it is written.
            return event.mask & UInt32(IN_CREATE) == 0
        }
    }
#endif
