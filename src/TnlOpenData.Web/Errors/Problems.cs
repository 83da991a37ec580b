using TnlOpenData.Queries;
using TnlOpenData.Text;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Web.Errors;

/// <summary>Writes errors as problem documents (RFC 9457), in French or English, or as HTML pages for browsers.</summary>
public static class Problems
{
    public const string MediaType = "application/problem+json; charset=utf-8";

    private static readonly object Written = new();

    /// <summary>Writes all query errors in one problem, with the type of the first error of status 400, else of the first.</summary>
    public static Task WriteQueryErrors(HttpContext http, IReadOnlyList<QueryError> queryErrors)
    {
        queryErrors = QueryErrors.Bounded(queryErrors);
        var first = queryErrors.FirstOrDefault(r => ProblemType.Of(r.Kind).Status == 400) ?? queryErrors[0];
        var detail = new Bilingual(
            string.Join(' ', queryErrors.Select(r => r.Detail.Fr)),
            string.Join(' ', queryErrors.Select(r => r.Detail.En)));
        return Write(http, ProblemType.Of(first.Kind), detail, queryErrors);
    }

    /// <param name="suggestion">The absolute address of what was probably meant.</param>
    public static async Task Write(
        HttpContext http,
        ProblemType type,
        Bilingual detail,
        IReadOnlyList<QueryError>? queryErrors = null,
        string? suggestion = null)
    {
        http.Items[Written] = true;
        CommonHeaders.RemoveRepresentation(http.Response.Headers);
        var error = new HttpError(type, Short(detail), queryErrors ?? []) { Suggestion = suggestion };
        foreach (var writer in http.RequestServices.GetServices<ErrorWriter>())
        {
            if (await writer.Write(http, error))
            {
                return;
            }
        }

        await Write(http, error);
    }

    private static Bilingual Short(Bilingual text) =>
        new(ShortText.Of(text.Fr, ShortText.Detail), ShortText.Of(text.En, ShortText.Detail));

    /// <summary>True if the error of this request has been written, as a problem document or as a page.</summary>
    public static bool IsWritten(HttpContext http) => http.Items.ContainsKey(Written);

    private static async Task Write(HttpContext http, HttpError error)
    {
        var french = Language.IsFrench(http.Request);
        var instance = (http.Request.PathBase + http.Request.Path).ToString();
        using var body = ProblemDocument.Write(error, PublicAddress.Of(http), instance, HttpError.TraceOf(http), french);
        // The exception handler clears the headers that the pipeline has set.
        CommonHeaders.Write(http);
        ServerTiming.Write(http);
        http.Response.StatusCode = error.Type.Status;
        http.Response.ContentType = MediaType;
        http.Response.ContentLength = body.Length;
        http.Response.Headers.ContentLanguage = french ? "fr" : "en";
        http.Response.Headers.Vary = "Accept, Accept-Language";
        http.Response.Headers.CacheControl = "no-cache";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length));
        }
    }
}
