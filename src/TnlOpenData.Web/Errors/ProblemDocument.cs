using System.Text.Json;
using TnlOpenData.Formats.Json;
using TnlOpenData.Queries;

namespace TnlOpenData.Web.Errors;

/// <summary>
/// The body of a problem (RFC 9457). It repeats what the client has sent, so it is kept short: texts are cut, and a long list of errors or
/// of allowed values ends with the number of those left out.
/// </summary>
internal static class ProblemDocument
{
    /// <summary>The longest body, in bytes.</summary>
    private const int Longest = 16 * 1024;

    /// <summary>What is written of the errors of a query: all, then less and less until the body is short enough.</summary>
    private static readonly Extent[] Extents = [new(int.MaxValue, int.MaxValue), new(20, 60), new(20, 0), new(5, 0)];

    /// <param name="instance">The path of the request; empty if it could not be read.</param>
    public static MemoryStream Write(HttpError error, string publicBase, string instance, string trace, bool french)
    {
        MemoryStream body = new();
        foreach (var extent in Extents)
        {
            body.SetLength(0);
            using (var json = new Utf8JsonWriter(body, CellJson.Compact))
            {
                Write(json, error, publicBase, instance, trace, french, extent);
            }

            if (body.Length <= Longest)
            {
                break;
            }
        }

        return body;
    }

    private static void Write(
        Utf8JsonWriter json,
        HttpError error,
        string publicBase,
        string instance,
        string trace,
        bool french,
        Extent extent)
    {
        json.WriteStartObject();
        json.WriteString("type", $"{publicBase}/problems/{error.Type.Code}");
        json.WriteString("title", french ? error.Type.Title.Fr : error.Type.Title.En);
        json.WriteNumber("status", error.Type.Status);
        json.WriteString("detail", ShortText.Of(french ? error.Detail.Fr : error.Detail.En, ShortText.Detail));
        if (instance.Length > 0)
        {
            json.WriteString("instance", ShortText.Of(instance, ShortText.Address));
        }

        json.WriteString("trace_id", trace);
        if (error.Suggestion is { } suggestion)
        {
            json.WriteString("suggestion", ShortText.Of(suggestion, ShortText.Address));
        }

        if (error.QueryErrors.Count > 0)
        {
            WriteErrors(json, error.QueryErrors, french, extent);
        }

        json.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter json, IReadOnlyList<QueryError> errors, bool french, Extent extent)
    {
        // The engine has counted what it left out itself.
        var omitted = errors.Where(e => e.Kind is QueryErrorKind.MoreErrors).Sum(e => e.Omitted);
        QueryError[] named = [.. errors.Where(e => e.Kind is not QueryErrorKind.MoreErrors)];
        json.WriteStartArray("errors");
        foreach (var error in named.Take(extent.Errors))
        {
            json.WriteStartObject();
            json.WriteString("parameter", ShortText.Of(error.Parameter, ShortText.Value));
            json.WriteString("value", error.Value is null ? null : ShortText.Of(error.Value, ShortText.Value));
            json.WriteString("detail", ShortText.Of(french ? error.Detail.Fr : error.Detail.En, ShortText.Detail / 4));
            json.WriteString("suggestion", error.Suggestion);
            json.WriteStartArray("allowed");
            foreach (var allowed in error.Allowed.Take(extent.Allowed))
            {
                json.WriteStringValue(allowed);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        omitted += Math.Max(0, named.Length - extent.Errors);
        if (omitted > 0)
        {
            json.WriteNumber("more_errors", omitted);
        }
    }

    private sealed record Extent(int Errors, int Allowed);
}
