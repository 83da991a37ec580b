using System.Text.Json;
using TnlOpenData.Formats.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources;
using TnlOpenData.Schema;
using TnlOpenData.Site.Layout;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Rest;

/// <summary><c>GET /v1</c>: the resources, the current release, its licence, and the problems of refused data.</summary>
public static class ServiceDocument
{
    private const int MostProblems = 20;

    public static async Task Get(HttpContext http)
    {
        if (await PinnedRelease.Of(http) is not { } snapshot)
        {
            return;
        }

        var isPinned = PinnedRelease.NamedBy(http) is not null;
        var refused = isPinned ? [] : http.RequestServices.GetRequiredService<ReleaseProvider>().RefusedProblems;
        var dates = http.RequestServices.GetRequiredService<ServingDates>();
        var address = PublicAddress.Of(http);
        var self = isPinned ? $"{address}/v1/releases/{snapshot.Release.Id}" : $"{address}/v1";
        string[] page = isPinned ? [] : [HtmlAlternate.Link(address, RestSubject.Service)];
        await new Representation
        {
            ContentType = "application/json; charset=utf-8",
            Identity = $"{snapshot.Release.Id} {self} {string.Join('\n', refused)}",
            LastModified = isPinned ? ServingDates.Of(http, snapshot) : dates.OfStatus(snapshot, refused),
            Links = [.. ServiceLinks.Of(snapshot.Release, address), .. page],
            Write = output =>
            {
                using var json = new Utf8JsonWriter(output, CellJson.Compact);
                json.WriteStartObject();
                json.WriteString("title", snapshot.Release.Title);
                json.WriteString("description", snapshot.Release.Description);
                ProvenanceJson.Write(json, snapshot.Release);
                CensusJson.Write(json, snapshot);
                WriteStatus(json, refused);
                json.WriteStartArray("resources");
                foreach (var resource in AllResources.Lists)
                {
                    WriteResource(json, resource, resource.Count(snapshot), $"{self}/{resource.Name}");
                }

                json.WriteEndArray();
                json.WriteStartObject("links");
                json.WriteString("self", self);
                json.WriteString("permalink", $"{address}/v1/releases/{snapshot.Release.Id}");
                json.WriteString("releases", $"{address}/v1/releases");
                json.WriteString("openapi", $"{address}/openapi.yaml");
                json.WriteString("documentation", $"{address}/docs");
                json.WriteString("graphiql", $"{address}/graphiql");
                json.WriteString("graphql_schema", $"{address}/graphql/schema.graphql");
                json.WriteEndObject();
                json.WriteEndObject();
            },
        }.Send(http);
    }

    /// <summary>Tells whether the data directory is served or refused, and the first problems of refused data.</summary>
    private static void WriteStatus(Utf8JsonWriter json, IReadOnlyList<string> refused)
    {
        json.WriteStartObject("data_status");
        json.WriteString("state", refused.Count == 0 ? "current" : "refused");
        json.WriteNumber("problem_count", refused.Count);
        json.WriteStartArray("problems");
        foreach (var line in refused.Take(MostProblems))
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, Resource resource, int? count, string address)
    {
        json.WriteStartObject();
        json.WriteString("name", resource.Name);
        json.WriteString("title", resource.Title);
        json.WriteString("description", resource.Description);
        json.WritePropertyName("count");
        CellJson.Write(json, Cell.Of(count), "");
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

/// <summary>The links of the documents that describe the service.</summary>
internal static class ServiceLinks
{
    public static IEnumerable<string> Of(Release release, string publicBase) =>
    [
        $"<{release.LicenceUrl}>; rel=\"license\"",
        $"<{publicBase}/openapi.json>; rel=\"service-desc\"",
        $"<{publicBase}/docs>; rel=\"service-doc\"",
    ];
}
