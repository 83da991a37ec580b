using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using TnlOpenData.Api.Rest;
using TnlOpenData.Formats;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.OpenApi;

/// <summary>The parameters of a route: its path, its filters, and what every list takes.</summary>
internal static class Parameters
{
    private static readonly Dictionary<string, string> KeyDescriptions = new(StringComparer.Ordinal)
    {
        ["edition"] = "Année de l’édition.",
        ["collectivity"] = "Identifiant, SIREN ou code INSEE de la collectivité.",
        ["scale"] = "Nom de l’échelle.",
        ["level"] = "Code du niveau dans son échelle.",
        ["id"] = "Identifiant.",
    };

    public static IEnumerable<OpenApiParameter> Of(RestRoute route, bool suffixed)
    {
        foreach (var (key, example) in route.Keys.Zip(route.KeyExample))
        {
            yield return Path(key, KeyDescriptions[key], example);
        }

        string[] formats = [.. FormatChoice.Offered(route.Resource).Select(f => f.Name)];
        var format = suffixed
            ? Path("format", "Format de la réponse.", formats[0])
            : Query("format", "Format de la réponse ; à défaut, celui que demande Accept, sinon JSON.", formats[0]);
        format.Schema = Choice(formats);
        yield return format;
        var profile = Query("profile", "Profil du format csv. « excel-fr » : point-virgule, marque d’ordre des octets, titres français, virgule décimale, codes gardés en texte (=\"05\"), cellules inoffensives pour un tableur.", ExcelFrCsvFormat.Profile);
        profile.Schema = Choice(ExcelFrCsvFormat.Profile);
        profile.Example = null;
        yield return profile;
        if (route.IsItem)
        {
            yield break;
        }

        foreach (var filter in route.Resource.FilterInfos.Where(f => f.Name != route.ScopeFilter))
        {
            var range = filter.IsRange ? " Intervalles : « a..b », « ..b », « a.. »." : "";
            var several = filter.Name == "q" ? "" : " Plusieurs valeurs : séparées par des virgules.";
            yield return Query(filter.Name, filter.Description + range + several, filter.Example!);
        }

        string[] columns = [.. route.Resource.ColumnInfos.Select(c => c.Name)];
        yield return Query("sort", $"Colonnes de tri, « - » devant pour l’ordre décroissant. Par défaut : {route.Resource.DefaultSort}. Les lignes sans valeur viennent en dernier.", route.Resource.DefaultSort);
        yield return Query("fields", $"Colonnes à rendre, dans l’ordre voulu, parmi : {string.Join(", ", columns)}.", string.Join(',', columns.Take(3)));
        yield return Query("limit", "Nombre de lignes par page, de 1 à 1000 (100 par défaut), ou « all » pour tout en une fois.", "all");
        var cursor = Query("cursor", "Jeton opaque pris dans links.next ou links.prev ; il tient à la version des données où il a commencé.", "");
        cursor.Example = null;
        yield return cursor;
    }

    private static OpenApiParameter Path(string name, string description, string example) => new()
    {
        Name = name,
        In = ParameterLocation.Path,
        Required = true,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = JsonValue.Create(example),
    };

    private static OpenApiParameter Query(string name, string description, string example) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = JsonValue.Create(example),
    };

    private static OpenApiSchema Choice(params string[] values) => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. values.Select(v => (JsonNode)JsonValue.Create(v))],
    };
}
