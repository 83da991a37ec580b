using TnlOpenData.Import.Problems;

namespace TnlOpenData.Api.Loading;

/// <summary>Problems as text for the console and the log: one line each, then their number.</summary>
public static class ProblemText
{
    public static string Lines(IReadOnlyList<Problem> problems) =>
        string.Join('\n', problems.Select(p => p.ToString()).Append(Count(problems)));

    public static string Count(IReadOnlyList<Problem> problems) => problems.Count == 1 ? "1 problem" : $"{problems.Count} problems";

    /// <summary>The message of an exception without its line breaks.</summary>
    public static string OneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
