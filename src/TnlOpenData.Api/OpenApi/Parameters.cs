using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using TnlOpenData.Api.Rest;
using TnlOpenData.Formats.Delimited;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.OpenApi;

/// <summary>The parameters of a route: path parameters, filters, and those that all lists have.</summary>
internal static class Parameters
{
    private static readonly Dictionary<string, string> KeyDescriptions = new(StringComparer.Ordinal)
    {
        ["edition"] = "Année de l’édition.",
        ["collectivity"] = "Identifiant, SIREN ou code INSEE de la collectivité.",
        ["territory"] = "Identifiant du territoire, ou son code INSEE, son SIREN, un ancien code INSEE.",
        ["scale"] = "Nom de l’échelle.",
        ["level"] = "Code du niveau dans son échelle.",
        ["id"] = "Identifiant.",
    };

    public static IEnumerable<IOpenApiParameter> Of(RestRoute route, bool suffixed, OpenApiDocument document)
    {
        var resource = route.Resource.Name;
        foreach (var (key, example) in route.Keys.Zip(route.KeyExample))
        {
            yield return Path(key, KeyDescriptions[key], example);
        }

        string[] formats = [.. FormatChoice.Offered(route.Resource).Select(f => f.Name)];
        yield return suffixed
            ? Path("format", "Format de la réponse.", formats[0], formats)
            : Shared(document, $"{resource}.format", Query(
                "format",
                "Format de la réponse ; à défaut, celui que demande Accept, sinon JSON.",
                formats[0],
                formats));
        yield return Shared(document, "profile", Query(
            "profile",
            "Profil du format csv. « excel-fr » : point-virgule, marque d’ordre des octets, titres français, virgule décimale, "
            + "codes gardés en texte (=\"05\"), cellules inoffensives pour un tableur.",
            null,
            [ExcelFrCsvFormat.Profile]));
        if (route.IsItem)
        {
            yield break;
        }

        foreach (var filter in route.Resource.FilterInfos.Where(f => f.Name != route.ScopeFilter))
        {
            var range = filter.IsRange ? " Intervalles : « a..b », « ..b », « a.. »." : "";
            var several = filter.Name == "q" ? "" : " Plusieurs valeurs : séparées par des virgules.";
            yield return Shared(document, $"{resource}.{filter.Name}", Query(
                filter.Name,
                filter.Description + range + several,
                filter.Example,
                isRequired: filter.IsRequired));
        }

        foreach (var parameter in OfEveryList(route.Resource, document))
        {
            yield return parameter;
        }
    }

    private static IEnumerable<IOpenApiParameter> OfEveryList(Resource list, OpenApiDocument document)
    {
        var resource = list.Name;
        string[] columns = [.. list.ColumnInfos.Select(c => c.Name)];
        yield return Shared(document, $"{resource}.sort", Query(
            "sort",
            $"Colonnes de tri, « - » devant pour l’ordre décroissant. Par défaut : {list.DefaultSortText ?? list.DefaultSort}. "
            + "Les lignes sans valeur viennent en dernier.",
            list.DefaultSort.Length > 0 ? list.DefaultSort : null));
        yield return Shared(document, $"{resource}.fields", Query(
            "fields",
            $"Colonnes à rendre, dans l’ordre voulu, parmi : {string.Join(", ", columns)}.",
            string.Join(',', columns.Where(c => c[0] != '^').Take(3))));
        var facets = list.FacetNames;
        if (facets.Count > 0)
        {
            yield return Shared(document, $"{resource}.facets", Query(
                "facets",
                "Filtres dont on veut compter les valeurs, les autres filtres appliqués (JSON seulement), "
                + $"parmi : {string.Join(", ", facets)}.",
                facets[0]));
        }

        yield return Shared(document, "limit", Query(
            "limit",
            "Nombre de lignes par page, de 1 à 1000 (100 par défaut), ou « all » pour tout en une fois.",
            "all"));
        yield return Shared(document, "cursor", Query(
            "cursor",
            "Jeton opaque pris dans links.next ou links.prev ; il tient à la version des données où il a commencé.",
            null));
    }

    public static OpenApiParameterReference Release(OpenApiDocument document) =>
        Shared(document, PinnedRelease.Key, Path(
            PinnedRelease.Key,
            "Identifiant d’une version des données, pris dans /v1/releases.",
            "c0ffee0123456789"));

    /// <summary>Adds the parameter to the components, once, and returns a reference to it.</summary>
    private static OpenApiParameterReference Shared(OpenApiDocument document, string id, OpenApiParameter parameter)
    {
        document.Components!.Parameters!.TryAdd(id, parameter);
        return new OpenApiParameterReference(id, document);
    }

    private static OpenApiParameter Path(string name, string description, string example, params string[] choices) => new()
    {
        Name = name,
        In = ParameterLocation.Path,
        Required = true,
        Description = description,
        Schema = Schema(choices),
        Example = JsonValue.Create(example),
    };

    private static OpenApiParameter Query(
        string name, string description, string? example, string[]? choices = null, bool isRequired = false) => new()
        {
            Name = name,
            In = ParameterLocation.Query,
            Required = isRequired,
            Description = description,
            Schema = Schema(choices ?? []),
            Example = example is null ? null : JsonValue.Create(example),
        };

    private static OpenApiSchema Schema(string[] choices) => new()
    {
        Type = JsonSchemaType.String,
        Enum = choices.Length == 0 ? null : [.. choices.Select(v => (JsonNode)JsonValue.Create(v))],
    };
}
