using System.Diagnostics;
using TnlOpenData.Queries;
using TnlOpenData.Text;

namespace TnlOpenData.Api.Http;

/// <summary>An error before it is written: its kind, what is wrong, and how to find it in the log.</summary>
public sealed record HttpError(ProblemType Type, Bilingual Detail, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>The address of what was probably meant.</summary>
    public string? Suggestion { get; init; }

    public static string TraceOf(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
}

/// <summary>
/// How an error is said to people: the room that has pages registers it. It is asked before any problem is written, and
/// answers false where the error is for a program.
/// </summary>
public sealed record ErrorPages(Func<HttpContext, HttpError, Task<bool>> Say);
