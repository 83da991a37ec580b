using System.Globalization;
using System.Text.Json;
using TnlOpenData.Palmares;

namespace TnlOpenData.Formats.Writing;

/// <summary>The source and the licence of an answer, with the same properties in every envelope.</summary>
public static class ProvenanceJson
{
    public const string Notice = Citation.Notice;

    public static void Write(Utf8JsonWriter json, Release release)
    {
        json.WriteString("notice", Notice);
        json.WriteStartObject("release");
        json.WriteString("id", release.Id);
        json.WriteString("version", release.Version);
        json.WriteString("created", Iso(release.Created));
        json.WriteString("sha256", release.Sha256);
        json.WriteEndObject();
        json.WriteStartObject("licence");
        json.WriteString("id", release.LicenceName);
        json.WriteString("title", release.LicenceTitle);
        json.WriteString("url", release.LicenceUrl);
        json.WriteEndObject();
        json.WriteString("attribution", Citation.Attribution(release));
    }

    public static string Iso(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
