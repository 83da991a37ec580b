using System.Diagnostics;
using TnlOpenData.Queries;
using TnlOpenData.Text;

namespace TnlOpenData.Web.Errors;

/// <summary>An error before it is written as a problem document or as a page.</summary>
public sealed record HttpError(ProblemType Type, Bilingual Detail, IReadOnlyList<QueryError> QueryErrors)
{
    /// <summary>The absolute address of what was probably meant.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The identifier under which the log has the request.</summary>
    public static string TraceOf(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
}

/// <summary>
/// Writes errors as HTML pages. The site registers it; it is called before a problem document is written.
/// </summary>
/// <param name="Write">Writes the page; false, with nothing written, if the client wants a problem document.</param>
public sealed record ErrorPages(Func<HttpContext, HttpError, Task<bool>> Write);
