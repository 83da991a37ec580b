using System.Text.Json;
using TnlOpenData.Formats.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Site.Layout;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Rest;

/// <summary><c>GET /v1/releases</c>: the releases that this server has, newest first, and their addresses.</summary>
public static class ReleaseList
{
    public static Task Get(HttpContext http)
    {
        var releases = http.RequestServices.GetRequiredService<ReleaseProvider>();
        var address = PublicAddress.Of(http);
        var labels = http.RequestServices.GetRequiredService<ReleaseLabels>();
        var current = releases.Current.Release;
        IReadOnlyList<string> ids = [current.Id, .. releases.OnDisk.Where(id => id != current.Id)];
        return new Representation
        {
            ContentType = "application/json; charset=utf-8",
            Identity = $"/v1/releases {string.Join(' ', ids)}",
            LastModified = http.RequestServices.GetRequiredService<ServingDates>().OfList(ids),
            Links = [.. ServiceLinks.Of(current, address), HtmlAlternate.Link(address, RestSubject.Releases)],
            Write = output =>
            {
                using var json = new Utf8JsonWriter(output, CellJson.Compact);
                json.WriteStartObject();
                json.WriteStartArray("data");
                foreach (var id in ids)
                {
                    json.WriteStartObject();
                    var label = id == current.Id ? current : labels.Find(id);
                    json.WriteString("id", id);
                    json.WriteString("version", label?.Version);
                    json.WriteString("created", label is null ? null : ProvenanceJson.Iso(label.Created));
                    json.WriteBoolean("current", id == current.Id);
                    json.WriteString("href", $"{address}/v1/releases/{id}");
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteStartObject("links");
                json.WriteString("self", $"{address}/v1/releases");
                json.WriteEndObject();
                json.WriteEndObject();
            },
        }.Send(http);
    }
}
