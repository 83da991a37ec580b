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
    public static Task WriteQueryErrors(HttpContext http, IReadOnlyList<QueryError> refusals)
    {
        var first = refusals.FirstOrDefault(r => ProblemType.Of(r.Kind).Status == 400) ?? refusals[0];
        var detail = new Bilingual(
            string.Join(' ', refusals.Select(r => r.Detail.Fr)),
            string.Join(' ', refusals.Select(r => r.Detail.En)));
        return Write(http, ProblemType.Of(first.Kind), detail, refusals);
    }

    /// <param name="suggestion">The absolute address of what was probably meant.</param>
    public static async Task Write(
        HttpContext http,
        ProblemType type,
        Bilingual detail,
        IReadOnlyList<QueryError>? refusals = null,
        string? suggestion = null)
    {
        var error = new HttpError(type, detail, refusals ?? []) { Suggestion = suggestion };
        if (http.RequestServices.GetService<ErrorPages>() is not { } pages || !await pages.Write(http, error))
        {
            await Write(http, error);
        }
    }

    private static async Task Write(HttpContext http, HttpError error)
    {
        var (type, detail, refusals) = error;
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

            WriteRefusals(json, refusals, french);
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

    private static void WriteRefusals(Utf8JsonWriter json, IReadOnlyList<QueryError> refusals, bool french)
    {
        if (refusals.Count == 0)
        {
            return;
        }

        json.WriteStartArray("errors");
        foreach (var refusal in refusals)
        {
            json.WriteStartObject();
            json.WriteString("parameter", refusal.Parameter);
            json.WriteString("value", refusal.Value);
            json.WriteString("detail", french ? refusal.Detail.Fr : refusal.Detail.En);
            json.WriteString("suggestion", refusal.Suggestion);
            json.WriteStartArray("allowed");
            foreach (var allowed in refusal.Allowed)
            {
                json.WriteStringValue(allowed);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
