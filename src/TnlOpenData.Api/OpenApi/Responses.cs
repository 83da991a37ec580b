using Microsoft.OpenApi;
using TnlOpenData.Api.Rest;
using TnlOpenData.Formats;
using static TnlOpenData.Api.OpenApi.CommonSchemas;

namespace TnlOpenData.Api.OpenApi;

/// <summary>Every answer that a route may give, problems included.</summary>
internal static class Responses
{
    public static OpenApiResponses Of(RestRoute route, OpenApiDocument document, bool isPinned)
    {
        var name = RowSchemas.NameOf(route.Resource, route.IsItem ? "Item" : "List");
        var responses = Of(Shared(document, name, Rows(route, document)), document, isPinned || route.Keys.Count > 0);
        responses["406"] = Shared(document, "NotAcceptable", Problem(document, "Aucun des formats demandés par Accept n’existe ici ; Link nomme la page qui dit la même chose, s’il y en a une."));
        if (!route.IsItem)
        {
            responses["410"] = Shared(document, "Gone", Problem(document, "La version des données où le curseur a commencé n’est plus servie."));
            responses["422"] = Shared(document, "CrossScale", Problem(document, "La question mêle deux échelles de niveaux."));
        }

        return responses;
    }

    /// <summary>What every read may answer beside its content.</summary>
    public static OpenApiResponses Of(IOpenApiResponse content, OpenApiDocument document, bool mayBeMissing)
    {
        var responses = new OpenApiResponses
        {
            ["200"] = content,
            ["304"] = Shared(document, "NotModified", new OpenApiResponse { Description = "Le client a déjà cette réponse (If-None-Match, If-Modified-Since)." }),
            ["400"] = Shared(document, "BadRequest", Problem(document, "Paramètre, valeur, colonne, format ou curseur inconnu.")),
        };
        if (mayBeMissing)
        {
            responses["404"] = Shared(document, "NotFound", Problem(document, "Ce que nomme le chemin n’est pas recensé."));
        }

        responses["429"] = Shared(document, "TooManyRequests", Problem(document, "Trop de requêtes en une minute ; Retry-After dit quand revenir."));
        responses["500"] = Shared(document, "InternalError", Problem(document, "Erreur du service."));
        return responses;
    }

    public static OpenApiResponse Problem(OpenApiDocument document, string description) => new()
    {
        Description = description,
        Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal)
        {
            ["application/problem+json"] = new OpenApiMediaType { Schema = Reference("Problem", document) },
        },
    };

    /// <summary>Said once among the components, referred to by every route that may answer so.</summary>
    private static OpenApiResponseReference Shared(OpenApiDocument document, string id, OpenApiResponse response)
    {
        document.Components!.Responses!.TryAdd(id, response);
        return new OpenApiResponseReference(id, document);
    }

    private static OpenApiResponse Rows(RestRoute route, OpenApiDocument document)
    {
        var row = Reference(RowSchemas.NameOf(route.Resource), document);
        var name = RowSchemas.NameOf(route.Resource, route.IsItem ? "Item" : "List");
        document.Components!.Schemas!.TryAdd(name, route.IsItem ? Item(row, document) : List(row, document));
        document.Components.Schemas!.TryAdd("FeatureCollection", GeoJson);
        return new OpenApiResponse
        {
            Description = route.IsItem ? "La fiche." : "Les lignes qui répondent à la question.",
            Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal)
            {
                ["ETag"] = Header("Validateur fort de la réponse : version des données et représentation."),
                ["Last-Modified"] = Header("Date des données."),
                ["Link"] = Header("Liens RFC 8288 : self, first, next, prev, canonical, license, describedby, service-desc, service-doc, alternate (la page qui dit la même chose aux personnes)."),
                ["RateLimit"] = Header("Requêtes restantes (r) dans la fenêtre (t, en secondes)."),
                ["RateLimit-Policy"] = Header("Requêtes permises (q) par fenêtre (w, en secondes)."),
                ["Server-Timing"] = Header("Temps passé à répondre, en millisecondes."),
                ["api-supported-versions"] = Header("Versions de l’API."),
            },
            Content = FormatChoice.Offered(route.Resource).ToDictionary(f => f.MediaType, IOpenApiMediaType (f) => new OpenApiMediaType
            {
                Schema = f is JsonFormat ? Reference(name, document) : f is GeoJsonFormat ? Reference("FeatureCollection", document) : new OpenApiSchema { Type = JsonSchemaType.String, Format = f.IsText ? null : "binary" },
            }, StringComparer.Ordinal),
        };
    }

    private static OpenApiSchema GeoJson => new()
    {
        Type = JsonSchemaType.Object,
        Description = "FeatureCollection RFC 7946 : un point par ligne située ; `unlocated` compte les lignes sans coordonnées, laissées de côté.",
    };

    private static OpenApiHeader Header(string description) => new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static OpenApiSchema List(IOpenApiSchema row, OpenApiDocument document)
    {
        var meta = Object("Ce qu’il faut savoir pour se servir des lignes.", [
            ("resource", TextSchema("La liste.", "awards")),
            ("total", Count("Nombre exact de lignes qui répondent, toutes pages réunies.", 12)),
            ("count", Count("Nombre de lignes de cette page.", 12)),
            ("offset", Count("Nombre de lignes avant cette page.", 0)),
            ("limit", new OpenApiSchema { Type = JsonSchemaType.Integer | JsonSchemaType.Null, Format = "int32", Description = "Nombre de lignes par page ; nul quand tout est rendu en une fois (limit=all)." }),
            .. Provenance(document), ("citation", Citation)]);
        meta.Properties!["facets"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "Pour chaque facette demandée : ses valeurs et le nombre de lignes de chacune.",
            AdditionalProperties = Many("Les valeurs.", Object("Une valeur.", ("value", TextSchema("La valeur ; nulle pour les lignes qui n’en ont pas.", "commune", canBeEmpty: true)), ("count", Count("Nombre de lignes.", 12)))),
        };
        meta.Properties["coverage"] = Many("Quand la question nomme des éditions : sur quoi repose la réponse.", Reference("EditionCoverage", document));
        return Object("Une page de lignes.", ("data", Many("Les lignes.", row)), ("meta", meta), ("links", Reference("ListLinks", document)));
    }

    private static OpenApiSchema Item(IOpenApiSchema row, OpenApiDocument document) => Object("Une fiche.",
        ("data", row),
        ("meta", Object("Ce qu’il faut savoir pour se servir de la fiche.", [("resource", TextSchema("La liste dont elle vient.", "awards")), .. Provenance(document), ("citation", Citation)])),
        ("links", Reference("ItemLinks", document)));

    private static OpenApiSchema Citation => Object("Comment citer la réponse.",
        ("fr", TextSchema("En français.", "ADULLACT et sources citées, « Distinctions », palmarès du label Territoire Numérique Libre…")),
        ("en", TextSchema("En anglais.", "ADULLACT et sources citées, “Distinctions”, palmarès of the label Territoire Numérique Libre…")),
        ("bibtex", TextSchema("BibTeX.", "@misc{tnl-c0ffee0123456789, …}")),
        ("csl", new OpenApiSchema { Type = JsonSchemaType.Object, Description = "CSL-JSON." }));

    public static (string, IOpenApiSchema)[] Provenance(OpenApiDocument document) =>
    [
        ("notice", TextSchema("Ce que l’absence d’une ligne veut dire.", ProvenanceJson.Notice)),
        ("release", Reference("Release", document)),
        ("licence", Reference("Licence", document)),
        ("attribution", TextSchema("La phrase à citer.", "Label Territoire Numérique Libre : ADULLACT et sources citées ; INSEE, DGCL, Etalab, IGN (Licence Ouverte). Données du 2026-11-22.")),
    ];
}
