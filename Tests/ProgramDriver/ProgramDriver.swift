public struct ProgramDriver {}
