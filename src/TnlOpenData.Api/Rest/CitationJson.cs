using System.Globalization;
using System.Text.Json;
using TnlOpenData.Palmares;

namespace TnlOpenData.Api.Rest;

/// <summary>How to cite an answer: a sentence in French and in English, BibTeX, and CSL-JSON for citation managers.</summary>
public static class CitationJson
{
    private const string Author = "ADULLACT et sources citées";

    /// <summary>Kept: asking for a culture by name takes a lock, and every answer says a date.</summary>
    private static readonly CultureInfo France = CultureInfo.GetCultureInfo("fr-FR");

    public static void Write(Utf8JsonWriter json, Release release, string title, string permalink)
    {
        var date = release.Created.UtcDateTime;
        var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        json.WriteStartObject("citation");
        json.WriteString("fr", $"{Author}, « {title} », palmarès du label Territoire Numérique Libre, TNL Open Data, version {release.Version} du {French(date)} ({release.Id}), {release.LicenceTitle}, {permalink}");
        json.WriteString("en", $"{Author}, “{title}”, palmarès of the label Territoire Numérique Libre, TNL Open Data, version {release.Version} of {day} ({release.Id}), {release.LicenceTitle}, {permalink}");
        json.WriteString("bibtex", $"@misc{{tnl-{release.Id}, author = {{{{{Author}}}}}, title = {{{{{title}. Palmarès du label Territoire Numérique Libre}}}}, publisher = {{TNL Open Data}}, year = {{{year}}}, version = {{{release.Version}}}, note = {{{release.LicenceTitle}}}, url = {{{permalink}}}}}");
        json.WriteStartObject("csl");
        json.WriteString("id", $"tnl-{release.Id}");
        json.WriteString("type", "dataset");
        json.WriteString("title", $"{title}. Palmarès du label Territoire Numérique Libre");
        json.WriteStartArray("author");
        json.WriteStartObject();
        json.WriteString("literal", Author);
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

    private static string French(DateTime date) =>
        (date.Day == 1 ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture)) + date.ToString(" MMMM yyyy", France);
}
