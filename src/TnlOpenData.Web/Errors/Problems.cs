using System.Text.Json;
using TnlOpenData.Formats.Json;
using TnlOpenData.Queries;
using TnlOpenData.Text;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Web.Errors;

/// <summary>Writes errors as problem documents (RFC 9457), in French or English, or as HTML pages for browsers.</summary>
public static class Problems
{
    public const string MediaType = "application/problem+json; charset=utf-8";

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
        var error = new HttpError(type, detail, queryErrors ?? []) { Suggestion = suggestion };
        foreach (var writer in http.RequestServices.GetServices<ErrorWriter>())
        {
            if (await writer.Write(http, error))
            {
                return;
            }
        }

        await Write(http, error);
    }

    private static async Task Write(HttpContext http, HttpError error)
    {
        var (type, detail, queryErrors) = error;
        var french = Language.IsFrench(http.Request);
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, CellJson.Compact))
        {
            json.WriteStartObject();
            json.WriteString("type", $"{PublicAddress.Of(http)}/problems/{type.Code}");
            json.WriteString("title", french ? type.Title.Fr : type.Title.En);
            json.WriteNumber("status", type.Status);
            json.WriteString("detail", french ? detail.Fr : detail.En);
            json.WriteString("instance", http.Request.PathBase + http.Request.Path);
            json.WriteString("trace_id", HttpError.TraceOf(http));
            if (error.Suggestion is { } suggestion)
            {
                json.WriteString("suggestion", suggestion);
            }

            WriteRefusals(json, queryErrors, french);
            json.WriteEndObject();
        }

        // The exception handler clears the headers that the pipeline has set.
        CommonHeaders.Write(http);
        ServerTiming.Write(http);
        http.Response.StatusCode = type.Status;
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

    private static void WriteRefusals(Utf8JsonWriter json, IReadOnlyList<QueryError> queryErrors, bool french)
    {
        if (queryErrors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("errors");
        foreach (var queryError in queryErrors.Where(e => e.Kind is not QueryErrorKind.MoreErrors))
        {
            json.WriteStartObject();
            json.WriteString("parameter", queryError.Parameter);
            json.WriteString("value", queryError.Value);
            json.WriteString("detail", french ? queryError.Detail.Fr : queryError.Detail.En);
            json.WriteString("suggestion", queryError.Suggestion);
            json.WriteStartArray("allowed");
            foreach (var allowed in queryError.Allowed)
            {
                json.WriteStringValue(allowed);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (queryErrors[^1] is { Kind: QueryErrorKind.MoreErrors } more)
        {
            json.WriteNumber("more_errors", more.Omitted);
        }
    }
}
