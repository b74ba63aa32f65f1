import ProgramDriver
import Testing

@Suite("commands")
struct CommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try SmallNews.folder() }

    private func dateline(_ arguments: String..., input: String = "") throws -> ProgramRun {
        try ProgramRun.dateline(arguments + [folder.path], input: Array(input.utf8))
    }

    private func events(_ arguments: String...) throws -> [JSONValue] {
        try ProgramRun.dateline(["list", "--json"] + arguments + [folder.path]).jsonLines()
    }

    @Test("list prints events in order, a line each, and nothing on standard error")
    func list() throws {
        let run = try dateline("list")
        #expect(run.ending == .exited(0))
        #expect(run.errors == "")
        let purchase = try #require(run.lines.firstIndex { $0.hasPrefix("2019") && $0.contains("bought") })
        let start = try #require(run.lines.firstIndex { $0.hasPrefix("24 February 2024") && $0.contains("began") })
        let end = try #require(run.lines.firstIndex { $0.hasPrefix("4 March 2024") && $0.contains("ended") })
        let timetable = try #require(run.lines.firstIndex { $0.hasPrefix("May 2024") && $0.contains("planned") })
        #expect(purchase < start && start < end && end < timetable)
    }

    @Test("without a subcommand and a terminal, the list is printed", arguments: [[], ["browse"]])
    func noTerminal(subcommand: [String]) throws {
        let run = try ProgramRun.dateline(subcommand + ["--status", "happened", folder.path])
        #expect(run.output == (try dateline("list", "--status", "happened").output))
        #expect(run.ending == .exited(0))
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test("list --json has the same events, as objects with the members of export")
    func listJSON() throws {
        let events = try events()
        #expect(events.count == (try dateline("list").lines.count))
        for event in events {
            #expect(
                event.keys == [
                    "id", "headline", "status", "when", "actors", "speaker", "importance", "passages", "sources",
                    "differences",
                ])
        }
        let ids = events.compactMap(\.["id"].string)
        #expect(Set(ids).count == events.count)
    }

    @Test("--top leaves the most important events, in the order of the timeline, in list and export alike")
    func top() throws {
        let all = try events()
        let top = try events("--top", "3")
        let places = top.compactMap { event in all.firstIndex { $0["id"].string == event["id"].string } }
        #expect(places.count == 3 && places == places.sorted())
        func importance(_ event: JSONValue) -> Double { event["importance"].value as? Double ?? -1 }
        let least = top.map(importance).min() ?? -1
        let left = all.filter { event in !top.contains { $0["id"].string == event["id"].string } }
        #expect(least > 0 && left.allSatisfy { importance($0) <= least })
        let exported = try dateline("export", "--format", "json", "--top", "3").json()["events"].array
        #expect(exported.compactMap(\.["id"].string) == top.compactMap(\.["id"].string))
    }

    @Test("an actor's events are those that name it as an actor, whatever the case and which of its names")
    func actorFilter() throws {
        let brandt = try #require(
            dateline("actors", "--json").jsonLines().first { $0["name"].string?.contains("Brandt") ?? false })
        let id = try #require(brandt["id"].string)
        let expected = try events().filter { $0.hasActor(id) }.compactMap(\.["id"].string)
        #expect(!expected.isEmpty && expected.count == brandt["events"].number)
        for name in ["Anna Brandt", "ANNA BRANDT", "brandt", id] {
            #expect(try events("--actor", name).compactMap(\.["id"].string) == expected)
        }
    }

    @Test("several actors let through the events that have all of them")
    func twoActors() throws {
        let both = try events("--actor", "Anna Brandt", "--actor", "peter osei")
        let one = try events("--actor", "Anna Brandt")
        #expect(!both.isEmpty && both.count < one.count)
    }

    @Test("an unknown actor is no success, and the message says where names are found")
    func unknownActor() throws {
        let run = try dateline("list", "--actor", "Nobody")
        #expect(run.ending == .exited(1))
        #expect(run.output == "")
        #expect(
            run.errorLines == ["dateline: no actor is named 'Nobody'; 'dateline actors PATH…' lists those there are"])
    }

    @Test("a window lets through what touches it", arguments: [("2024-03", "2024-03"), ("2024-03-04", "2024-03-05")])
    func window(from: String, to: String) throws {
        let first = from.count == 7 ? from + "-01" : from
        let last = to.count == 7 ? to + "-31" : to
        let expected = try events().filter { event in
            let when = event["when"]
            guard let earliest = when["earliest"].string, let latest = when["latest"].string else { return false }
            return latest >= first && earliest <= last
        }
        let found = try events("--from", from, "--to", to)
        #expect(!found.isEmpty && found.compactMap(\.["id"].string) == expected.compactMap(\.["id"].string))
        #expect(found.count < (try events().count))
    }

    @Test("status, basis and words filter, alone and together")
    func otherFilters() throws {
        let planned = try events("--status", "planned")
        #expect(!planned.isEmpty && planned.allSatisfy { $0["status"].string == "planned" })
        let stated = try events("--basis", "stated")
        #expect(!stated.isEmpty && stated.allSatisfy { $0["when"]["basis"].string == "stated" })
        let found = try events("--search", "SHIPYARD bought")
        #expect(found.count == 1)
        #expect(try events("--search", "timetable", "--status", "planned", "--from", "2024-05").count == 1)
    }

    @Test("filters that let nothing through say so and end with 1")
    func nothingFound() throws {
        let run = try dateline("list", "--search", "zeppelin")
        #expect(run.ending == .exited(1))
        #expect(run.errorLines.count == 1 && run.errors.contains("passes the filters"))
    }

    @Test("show explains an event's date and quotes its passages with file and line")
    func show() throws {
        let event = try #require(events("--search", "bought").first)
        let id = try #require(event["id"].string)
        let run = try dateline("show", id)
        #expect(run.ending == .exited(0))
        #expect(run.lines.first == event["headline"].string)
        #expect(run.output.contains("2019"))
        #expect(run.output.contains(try #require(event["when"]["because"].string)))
        #expect(run.output.contains("\(folder.path)/analysis.txt:5 · paragraph"))
        #expect(run.output.contains("**bought**"))
        let document = try dateline("show", id, "--json").json()
        #expect(document["events"].array.compactMap(\.["id"].string) == [id])
        #expect(document["articles"].array.compactMap(\.["id"].string) == ["analysis"])
    }

    @Test("show with the id of an article prints its text")
    func showArticle() throws {
        #expect(try dateline("show", "mayor").output == SmallNews.files["mayor.txt"])
    }

    @Test("show with an id that is none says where ids are found")
    func showUnknown() throws {
        let run = try dateline("show", "no-such-id")
        #expect(run.ending == .exited(1))
        #expect(
            run.errorLines == [
                "dateline: no event or article has the id 'no-such-id'; 'dateline list PATH…' prints the ids of events"
            ])
    }

    @Test("actors come with kinds and the number of their events")
    func actors() throws {
        let run = try dateline("actors")
        #expect(run.ending == .exited(0))
        #expect(run.lines.contains { $0.contains("person") && $0.contains("Peter Osei") })
        #expect(run.lines.contains { $0.contains("organization") && $0.contains("Northern Ferries") })
        let all = try events()
        for actor in try dateline("actors", "--json").jsonLines() {
            #expect(actor.keys == ["id", "name", "kind", "aliases", "roles", "events"])
            let id = try #require(actor["id"].string)
            #expect(actor["events"].number == all.filter { $0.hasActor(id) }.count)
        }
    }

    @Test("export writes what its description says, and every passage is where it says it is")
    func export() throws {
        let document = try dateline("export", "--format", "json").json()
        #expect(document.keys == ["dateline", "articles", "actors", "events"])
        #expect(document["dateline"].number == 1)
        #expect(document["articles"].array.compactMap(\.["id"].string) == ["analysis", "crews", "mayor"])
        let actors = Set(document["actors"].array.compactMap(\.["id"].string))
        for event in document["events"].array {
            #expect(actors.isSuperset(of: event["actors"].strings))
            for passage in event["passages"].array {
                let article = try #require(passage["article"].string)
                let bytes = try folder.contents(of: article + ".txt")
                for part in [passage, passage["trigger"], passage["expression"]] where !part.isNull {
                    let (start, end) = (try #require(part["start"].number), try #require(part["end"].number))
                    #expect(String(decoding: bytes[start..<end], as: UTF8.self) == part["text"].string)
                }
                let lines = bytes[..<(try #require(passage["start"].number))].filter { $0 == 0x0A }.count + 1
                #expect(passage["line"].number == lines)
            }
        }
    }

    @Test("export -o writes the same to a file")
    func exportToFile() throws {
        let target = try TemporaryFolder(["out.json": "old"])
        let run = try dateline("export", "--format", "json", "-o", target.file("out.json"))
        #expect(run.ending == .exited(0) && run.output == "" && run.errors == "")
        #expect(try target.contents(of: "out.json") == dateline("export", "--format", "json").outputBytes)
        #expect(target.names == ["out.json"])
    }

    @Test("export to a place that can't be written leaves nothing and says which file")
    func exportNowhere() throws {
        let run = try dateline("export", "--format", "json", "-o", "/nonexistent/out.json")
        #expect(run.ending == .exited(2))
        #expect(
            run.errorLines == [
                "dateline: cannot write /nonexistent/out.json: No such file or directory; name another file with -o"
            ])
    }

    @Test("an article's date can be stated by hand, for one file or for those named")
    func published() throws {
        try folder.write(Array("Nothing dated\n\nThe bridge collapsed on Friday.\n".utf8), to: "bridge.txt")
        let file = folder.file("bridge.txt")
        for arguments in [
            ["dates", "--json", "--published", "2024-03-12", file],
            ["dates", "--json", "--published", "bridge.txt=2024-03-12", file],
            ["dates", "--json", "--published", "\(file)=2024-03-12", file],
        ] {
            let line = try #require(ProgramRun.dateline(arguments).jsonLines().first)
            #expect(line["doc"].string == "bridge")
            #expect(line["published"]["basis"].string == "given")
            #expect(line["published"]["edtf"].string == "2024-03-12")
            let friday = try #require(line["timexes"].array.first { $0["text"].string == "Friday" })
            #expect(friday["value"].string == "2024-03-08")
            #expect(friday["type"].string == "DATE")
            #expect(friday.keys == ["start", "end", "text", "type", "value", "edtf", "earliest", "latest", "because"])
        }
        let list = try ProgramRun.dateline(["list", "--published", "bridge=2024-03-12", file])
        #expect(list.output.hasPrefix("8 March 2024"))
    }

    @Test("a plain date is not for folders")
    func plainDateForFolder() throws {
        let run = try dateline("dates", "--published", "2024-03-12")
        #expect(run.ending == .exited(2))
        #expect(run.errors.contains("FILE=DATE"))
    }

    @Test("dates prints words, value, meaning and reason")
    func dates() throws {
        let run = try dateline("dates")
        #expect(run.ending == .exited(0))
        #expect(run.lines.contains { $0.contains("“May 2024”") && $0.contains("DATE") && $0.contains("2024-05") })
    }

    @Test("analyse prints sentences and names, a line for each file")
    func analyse() throws {
        let lines = try dateline("analyse", "--json").jsonLines()
        #expect(lines.compactMap(\.["doc"].string) == ["analysis", "crews", "mayor"])
        let crews = lines[1]
        let bytes = try folder.contents(of: "crews.txt")
        for sentence in crews["sentences"].array {
            let tokens = sentence["tokens"].array
            #expect(tokens.filter { $0["head"].isNull }.count == 1)
            for token in tokens {
                #expect(token.keys == ["start", "end", "tag", "lemma", "head", "relation"])
                #expect(token["head"].number.map { tokens.indices.contains($0) } ?? true)
            }
        }
        let names = crews["names"].array.compactMap { name -> String? in
            guard let start = name["start"].number, let end = name["end"].number else { return nil }
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
        #expect(names.contains("Anna Brandt") && names.contains("Peter Osei"))
    }

    @Test("standard input is an article")
    func standardInput() throws {
        let run = try ProgramRun.dateline(["list", "-"], input: Array(SmallNews.files["mayor.txt"]!.utf8))
        #expect(run.ending == .exited(0))
        #expect(run.output.contains("visited the harbour"))
    }

    @Test("a reader that goes away early is no failure")
    func closedPipe() throws {
        let line = "\"$0\" export --format json \"$1\" | head -c 10; \"$0\" list \"$1\" | true"
        let run = try ProgramRun.run(["sh", "-c", line, BuiltProgram.path, folder.path])
        #expect(run.output == "{\"dateline")
        #expect(run.errors == "")
    }

    @Test("output that can't be written is a failure")
    func fullDevice() throws {
        let run = try ProgramRun.run(["sh", "-c", "\"$0\" list \"$1\" >/dev/full", BuiltProgram.path, folder.path])
        #expect(run.ending == .exited(2))
        #expect(run.errorLines.count == 1 && run.errors.contains("standard output: No space left on device"))
    }

    @Test(
        "wrong use ends with 2 and one line that says what to do",
        arguments: [
            [], ["list"], ["list", "--no-such-option", "seeds"], ["list", "--from", "yesterday", "seeds"],
            ["list", "--basis", "guessed", "seeds"], ["list", "--status", "gone", "seeds"], ["export", "seeds"],
            ["export", "--format", "word", "seeds"], ["show"], ["show", "id"], ["analyse", "seeds"],
            ["list", "--published", "2024-01-01", "seeds"], ["dates", "--published", "x.txt=soon", "seeds"],
            ["list", "--color", "red", "seeds"], ["list", "--top", "0", "seeds"], ["list", "--top", "some", "seeds"],
        ])
    func wrongUse(arguments: [String]) throws {
        let run = try ProgramRun.dateline(arguments)
        #expect(run.ending == .exited(2))
        #expect(run.output == "")
        #expect(run.errorLines.count == 1)
        #expect(run.errors.hasPrefix("dateline: ") && run.errors.contains("--help'"))
    }

    @Test("version and help are on standard output")
    func help() throws {
        #expect(try ProgramRun.dateline(["--version"]).output.hasPrefix("dateline "))
        for arguments in [["--help"], ["help", "list"], ["list", "-h"]] {
            let run = try ProgramRun.dateline(arguments)
            #expect(run.ending == .exited(0) && run.errors == "" && run.output.contains("USAGE: dateline"))
        }
    }

    @Test("colours come only when asked for, where there is no terminal")
    func colours() throws {
        let id = try #require(events().first?["id"].string)
        #expect(!(try dateline("show", id)).output.contains("\u{1B}["))
        #expect(try dateline("show", id, "--color", "always").output.contains("\u{1B}["))
    }
}
