/// What the command line asks for.
struct Options {
    var gum = ""
    var ewt = ""
    var output = ""
    var gazetteers = "Training/Gazetteers"
    var seed: UInt64 = 20_260_401
    var evaluate = false
    var verbose = false
    var analyse: [String] = []

    static let usage = """
        dateline-train --gum DIR --ewt DIR --output FILE    train and write the language data
        dateline-train --gum DIR --ewt DIR --evaluate       measure the built-in data on what is held back
        dateline-train --analyse PATH…                      names as JSON lines, for the name scorer
          --seed N  --gazetteers DIR  --verbose
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
            case "--gum", "--ewt", "--output", "--gazetteers", "--seed":
                guard index < arguments.count else { return nil }
                set(argument, arguments[index])
                index += 1
            default: if UInt64(argument) == nil { return nil }
            }
        }
        guard !analyse.isEmpty || !gum.isEmpty && !ewt.isEmpty && (evaluate || !output.isEmpty) else { return nil }
    }

    private mutating func set(_ option: String, _ value: String) {
        switch option {
        case "--gum": gum = value
        case "--ewt": ewt = value
        case "--output": output = value
        case "--gazetteers": gazetteers = value
        default: seed = UInt64(value) ?? seed
        }
    }
}
