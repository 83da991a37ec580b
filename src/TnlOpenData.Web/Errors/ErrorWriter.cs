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
/// Writes errors in another form than a problem document: as a page, or as the errors of GraphQL. A surface registers its own; all are
/// asked before a problem document is written.
/// </summary>
/// <param name="Write">Writes the error; false, with nothing written, if the client wants another form.</param>
public sealed record ErrorWriter(Func<HttpContext, HttpError, Task<bool>> Write);
