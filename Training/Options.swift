/// What the command line asks for.
struct Options {
    var gum = ""
    var ewt = ""
    var lookups = ""
    var output = ""
    var gazetteers = "Training/Gazetteers"
    var seed: UInt64 = 20_260_401
    /// A data file to use in place of the built-in one.
    var data = ""
    var evaluate = false
    var verbose = false
    var analyse: [String] = []

    static let usage = """
        dateline-train --gum DIR --ewt DIR --lookups DIR --output FILE    train and write the language data
        dateline-train --gum DIR --ewt DIR --evaluate       measure the built-in data on what is held back
        dateline-train --analyse PATH…                      names as JSON lines, for the name scorer
          --seed N  --gazetteers DIR  --data FILE (in place of the built-in data)  --verbose
        """

    init?(_ arguments: [String]) {
        var index = 0
        while index < arguments.count {
            let argument = arguments[index]
            index += 1
            switch argument {
            case "--evaluate": evaluate = true
            case "--verbose": verbose = true
            case "--analyse":
                analyse = Array(arguments[index...])
                index = arguments.count
            case "--gum", "--ewt", "--lookups", "--output", "--data", "--gazetteers", "--seed":
                guard index < arguments.count else { return nil }
                set(argument, arguments[index])
                index += 1
            default: if UInt64(argument) == nil { return nil }
            }
        }
        guard !analyse.isEmpty || !gum.isEmpty && !ewt.isEmpty && (evaluate || !output.isEmpty && !lookups.isEmpty)
        else { return nil }
    }

    private mutating func set(_ option: String, _ value: String) {
        switch option {
        case "--gum": gum = value
        case "--ewt": ewt = value
        case "--lookups": lookups = value
        case "--output": output = value
        case "--data": data = value
        case "--gazetteers": gazetteers = value
        default: seed = UInt64(value) ?? seed
        }
    }
}
