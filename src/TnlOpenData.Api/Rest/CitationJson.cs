using System.Text.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Rest;

/// <summary>The citation of a response: a sentence in French and in English, BibTeX, and CSL-JSON for citation managers.</summary>
public static class CitationJson
{
    public static void Write(Utf8JsonWriter json, Snapshot snapshot, string title, string permalink)
    {
        var release = snapshot.Release;
        var text = new CitationText(release, snapshot.Data.Sources.Count);
        var date = release.Created.UtcDateTime;
        json.WriteStartObject("citation");
        json.WriteString("fr", text.French(title, permalink));
        json.WriteString("en", text.English(title, permalink));
        json.WriteString("bibtex", text.BibTex(title, permalink));
        json.WriteStartObject("csl");
        json.WriteString("id", $"tnl-{release.Id}");
        json.WriteString("type", "dataset");
        json.WriteString("title", $"{title}. Palmarès du label Territoire Numérique Libre");
        json.WriteStartArray("author");
        json.WriteStartObject();
        json.WriteString("literal", text.Author);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("publisher", "TNL Open Data");
        json.WriteString("version", release.Version);
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(date.Year);
        json.WriteNumberValue(date.Month);
        json.WriteNumberValue(date.Day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("license", release.LicenceName);
        json.WriteString("URL", permalink);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
