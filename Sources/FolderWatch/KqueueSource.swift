#if canImport(Darwin)
    import Darwin

    /// Changes as macOS tells of them: one open descriptor for each folder and file; see kqueue(2).
    final class ChangeSource {
        let descriptor: Int32
        private let paths: [String]
        private var files: [String: Int32] = [:]

        /// The system gives out a limited number; what lies beyond is noticed only through its folder.
        private static let mostFiles = 4096

        init?(_ paths: [String]) {
            descriptor = kqueue()
            self.paths = paths
            guard descriptor >= 0 else { return nil }
            lookAgain()
            guard !files.isEmpty else {
                close(descriptor)
                return nil
            }
        }

        deinit {
            for file in files.values { close(file) }
            close(descriptor)
        }

        /// Opens what has come and closes what has gone.
        private func lookAgain() {
            var seen: Set<String> = []
            var waiting = paths
            while let path = waiting.popLast(), seen.count < Self.mostFiles {
                switch FolderTree.kind(of: path) {
                case .missing: continue
                case .folder: waiting += FolderTree.names(in: path).map { FolderTree.joined(path, $0) }
                case .file: break
                }
                seen.insert(path)
                if files[path] == nil { open(path) }
            }
            for (path, file) in files where !seen.contains(path) {
                close(file)
                files[path] = nil
            }
        }

        private func open(_ path: String) {
            let file = Darwin.open(path, O_EVTONLY | O_CLOEXEC)
            guard file >= 0 else { return }
            let notes = UInt32(NOTE_WRITE | NOTE_EXTEND | NOTE_DELETE | NOTE_RENAME | NOTE_ATTRIB | NOTE_REVOKE)
            var change = kevent(
                ident: UInt(file), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR), fflags: notes,
                data: 0,
                udata: nil)
            if kevent(descriptor, &change, 1, nil, 0, nil) == 0 { files[path] = file } else { close(file) }
        }

        /// Reads all that waits. Returns whether there was any.
        func takeChanges() -> Bool {
            var events = [kevent](repeating: kevent(), count: 64)
            var now = timespec()
            var isChange = false
            while true {
                let count = kevent(descriptor, nil, 0, &events, Int32(events.count), &now)
                guard count > 0 else { break }
                isChange = true
                // A file that was replaced has to be opened anew.
                for event in events.prefix(Int(count)) where event.fflags & UInt32(NOTE_DELETE | NOTE_RENAME) != 0 {
                    for (path, file) in files where UInt(file) == event.ident {
                        close(file)
                        files[path] = nil
                    }
                }
            }
            if isChange { lookAgain() }
            return isChange
        }
    }
#endif
