#if canImport(Darwin)
    import Darwin

    /// Changes as macOS tells of them: one open descriptor for each folder and file; see kqueue(2).
    ///
    /// A folder's descriptor tells that something was added to it, removed or replaced; only a file's own one tells that
    /// it was written to in its place. Reading tells nothing, so that what is read again does not count as a change.
    final class ChangeSource {
        let descriptor: Int32
        private let paths: [String]
        private var watched: [String: Int32] = [:]
        /// Folders that count only for the named files in them: an editor puts a new file in the place of the old one.
        private var parents: Set<String> = []

        /// As many descriptors at most: half of those that the system lets the program have (256 where nobody asked for
        /// more), so that articles can still be opened. Folders come first; a file beyond this is noticed when it is
        /// replaced, as most editors do.
        private static let mostDescriptors: Int = {
            var limit = rlimit()
            guard getrlimit(RLIMIT_NOFILE, &limit) == 0 else { return 64 }
            return Int(min(limit.rlim_cur / 2, 4096))
        }()

        init?(_ paths: [String]) {
            descriptor = kqueue()
            self.paths = paths
            guard descriptor >= 0 else { return nil }
            // A descriptor of kqueue is not handed on by fork, but it would be by exec.
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            lookAgain()
            guard !watched.isEmpty else {
                close(descriptor)
                return nil
            }
        }

        deinit {
            for file in watched.values { close(file) }
            close(descriptor)
        }

        /// Watches what has come and lets go what has gone. Returns whether there was any of it.
        @discardableResult
        private func lookAgain() -> Bool {
            let wanted = wantedPaths()
            var isChange = false
            let all = Set(wanted)
            for (path, file) in watched where !all.contains(path) {
                close(file)
                watched[path] = nil
                isChange = true
            }
            for path in wanted where watched[path] == nil {
                if watched.count < Self.mostDescriptors, watch(path) { isChange = true }
            }
            return isChange
        }

        /// Folders first, then files; links below a named folder are not followed, as they may lead back up.
        private func wantedPaths() -> [String] {
            var folders: [String] = []
            var files: [String] = []
            parents = []
            var waiting: [String] = []
            for path in paths {
                switch FolderTree.kind(of: path) {
                case .folder: waiting.append(path)
                case .file: files.append(path)
                // It may come back.
                case .missing: break
                }
                if FolderTree.kind(of: path) != .folder { parents.insert(FolderTree.parent(of: path).folder) }
            }
            while let folder = waiting.popLast() {
                folders.append(folder)
                for name in FolderTree.names(in: folder) {
                    let path = FolderTree.joined(folder, name)
                    if FolderTree.isFolderItself(path) { waiting.append(path) } else { files.append(path) }
                }
            }
            parents.subtract(folders)
            return folders + parents.filter { FolderTree.kind(of: $0) == .folder } + files
        }

        private func watch(_ path: String) -> Bool {
            let file = Darwin.open(path, O_EVTONLY | O_CLOEXEC)
            guard file >= 0 else { return false }
            let notes = UInt32(NOTE_WRITE | NOTE_EXTEND | NOTE_DELETE | NOTE_RENAME | NOTE_ATTRIB | NOTE_REVOKE)
            var change = kevent(
                ident: UInt(file), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR), fflags: notes,
                data: 0, udata: nil)
            guard kevent(descriptor, &change, 1, nil, 0, nil) == 0 else {
                close(file)
                return false
            }
            watched[path] = file
            return true
        }

        /// Reads all that waits. Returns whether any of it counts.
        func takeChanges() -> Bool {
            var events: [kevent] = Array(repeating: kevent(), count: 64)
            var now = timespec()
            var told: [UInt: UInt32] = [:]
            while true {
                let count = kevent(descriptor, nil, 0, &events, Int32(events.count), &now)
                guard count > 0 else { break }
                for event in events.prefix(Int(count)) { told[event.ident, default: 0] |= event.fflags }
            }
            guard !told.isEmpty else { return false }
            var isChange = false
            for (path, file) in watched {
                guard let notes = told[UInt(file)] else { continue }
                if !parents.contains(path) { isChange = true }
                // What was replaced or moved away has to be opened anew under its name.
                if notes & UInt32(NOTE_DELETE | NOTE_RENAME | NOTE_REVOKE) != 0 {
                    close(file)
                    watched[path] = nil
                }
            }
            return lookAgain() || isChange
        }
    }
#endif
