using System.Text.Json;
using TnlOpenData.Api.Http;
using TnlOpenData.Api.Releases;
using TnlOpenData.Formats;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Rest;

/// <summary><c>GET /v1</c>: every resource, the release served, the licence, and whether the data directory was refused.</summary>
public static class ServiceDocument
{
    private const int ShownProblems = 20;

    public static Task Get(HttpContext http)
    {
        if (http.Request.Query.Count > 0)
        {
            return Problems.Refuse(http, [.. http.Request.Query.Keys.Select(k => Refusal.UnknownParameter(k, []))]);
        }

        var served = http.RequestServices.GetRequiredService<Served>();
        var (snapshot, refused) = (served.Current, served.Refused);
        var address = PublicAddress.Of(http);
        return new Representation
        {
            ContentType = "application/json; charset=utf-8",
            Identity = $"{snapshot.Release.Id} {address}/v1 {string.Join('\n', refused)}",
            LastModified = snapshot.Release.Created,
            Links = [$"<{snapshot.Release.LicenceUrl}>; rel=\"license\"", $"<{address}/openapi.json>; rel=\"service-desc\"", $"<{address}/docs>; rel=\"service-doc\""],
            Write = output =>
            {
                using var json = new Utf8JsonWriter(output, CellJson.Compact);
                json.WriteStartObject();
                json.WriteString("title", snapshot.Release.Title);
                json.WriteString("description", snapshot.Release.Description);
                Provenance.Write(json, snapshot.Release);
                WriteStatus(json, refused);
                json.WriteStartArray("resources");
                foreach (var resource in AllResources.Lists)
                {
                    WriteResource(json, resource, resource.Count(snapshot), $"{address}/v1/{resource.Name}");
                }

                json.WriteEndArray();
                json.WriteStartObject("links");
                json.WriteString("self", $"{address}/v1");
                json.WriteString("openapi", $"{address}/openapi.yaml");
                json.WriteString("documentation", $"{address}/docs");
                json.WriteEndObject();
                json.WriteEndObject();
            },
        }.Send(http);
    }

    private static void WriteStatus(Utf8JsonWriter json, IReadOnlyList<Import.Problem> refused)
    {
        json.WriteStartObject("data_status");
        json.WriteString("state", refused.Count == 0 ? "current" : "refused");
        json.WriteNumber("problem_count", refused.Count);
        json.WriteStartArray("problems");
        foreach (var problem in refused.Take(ShownProblems))
        {
            json.WriteStringValue(problem.ToString());
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, Resource resource, int count, string address)
    {
        json.WriteStartObject();
        json.WriteString("name", resource.Name);
        json.WriteString("title", resource.Title);
        json.WriteString("description", resource.Description);
        json.WriteNumber("count", count);
        json.WriteString("href", address);
        Write("formats", FormatChoice.Offered(resource).Select(f => f.Name));
        Write("filters", resource.FilterInfos.Select(f => f.Name));
        json.WriteEndObject();

        void Write(string name, IEnumerable<string> values)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
    }
}
