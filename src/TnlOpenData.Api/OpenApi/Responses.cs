using Microsoft.OpenApi;
using TnlOpenData.Api.Rest;
using TnlOpenData.Formats.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Web.Pipeline;
using static TnlOpenData.Api.OpenApi.SchemaBuilders;

namespace TnlOpenData.Api.OpenApi;

/// <summary>The responses of a route, one per status, errors included.</summary>
internal static class Responses
{
    public static OpenApiResponses Of(RestRoute route, OpenApiDocument document, bool isPinned)
    {
        var name = RowSchemas.NameOf(route.Resource, route.IsItem ? "Item" : "List");
        var responses = Of(Shared(document, name, Rows(route, document)), document, isPinned || route.Keys.Count > 0);
        responses["406"] = Shared(document, "NotAcceptable", Problem(
            document,
            "Aucun des formats demandés par Accept n’existe ici ; Link nomme la page qui dit la même chose, s’il y en a une."));
        if (!route.IsItem)
        {
            responses["410"] = Shared(document, "Gone", Problem(
                document,
                "La version des données où le curseur a commencé n’est plus servie."));
            responses["422"] = Shared(document, "CrossScale", Problem(document, "La question mêle deux échelles de niveaux."));
        }

        return responses;
    }

    /// <summary>The given content and the statuses that every read may have.</summary>
    public static OpenApiResponses Of(IOpenApiResponse content, OpenApiDocument document, bool mayBeMissing)
    {
        var responses = new OpenApiResponses
        {
            ["200"] = content,
            ["206"] = Shared(document, "PartialContent", new OpenApiResponse
            {
                Description = "La partie demandée par Range d’une réponse dont la longueur est connue ; Content-Range la situe.",
            }),
            ["304"] = Shared(document, "NotModified", new OpenApiResponse
            {
                Description = "Le client a déjà cette réponse (If-None-Match, If-Modified-Since).",
            }),
            ["400"] = Shared(document, "BadRequest", Problem(document, "Paramètre, valeur, colonne, format ou curseur inconnu.")),
        };
        if (mayBeMissing)
        {
            responses["404"] = Shared(document, "NotFound", Problem(document, "Ce que nomme le chemin n’est pas recensé."));
        }

        responses["412"] = Shared(document, "PreconditionFailed", Problem(
            document,
            "La version demandée par If-Match ou If-Unmodified-Since n’est pas celle qui est servie."));
        responses["416"] = Shared(document, "RangeNotSatisfiable", Problem(document, "La partie demandée par Range est hors du contenu."));
        responses["429"] = Shared(document, "TooManyRequests", Problem(
            document,
            "Trop de requêtes en une minute ; Retry-After dit quand revenir."));
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

    /// <summary>Adds the response to the components, once, and returns a reference to it.</summary>
    private static OpenApiResponseReference Shared(OpenApiDocument document, string id, OpenApiResponse response)
    {
        document.Components!.Responses!.TryAdd(id, response);
        return new OpenApiResponseReference(id, document);
    }

    private static OpenApiResponse Rows(RestRoute route, OpenApiDocument document)
    {
        var row = Reference(RowSchemas.NameOf(route.Resource), document);
        var name = RowSchemas.NameOf(route.Resource, route.IsItem ? "Item" : "List");
        document.Components!.Schemas!.TryAdd(name, route.IsItem ? BodySchemas.Item(row, document) : BodySchemas.List(row, document));
        document.Components.Schemas!.TryAdd("FeatureCollection", BodySchemas.GeoJson);
        return new OpenApiResponse
        {
            Description = route.IsItem ? "La fiche." : "Les lignes qui répondent à la question.",
            Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal)
            {
                ["ETag"] = Header("Validateur fort de la réponse : version des données et représentation."),
                ["Last-Modified"] = Header("Date des données."),
                ["Link"] = Header(
                    "Liens RFC 8288 : self, first, next, prev, canonical, license, describedby, service-desc, service-doc, "
                    + "alternate (la page qui dit la même chose aux personnes)."),
                ["RateLimit"] = Header("Requêtes restantes (r) dans la fenêtre (t, en secondes)."),
                ["RateLimit-Policy"] = Header("Requêtes permises (q) par fenêtre (w, en secondes)."),
                ["Server-Timing"] = Header("Temps passé à répondre, en millisecondes."),
                ["api-supported-versions"] = Header("Versions de l’API."),
            },
            Content = FormatChoice.Offered(route.Resource).ToDictionary(
                f => f.MediaType,
                IOpenApiMediaType (f) => new OpenApiMediaType { Schema = SchemaOf(f, name, document) },
                StringComparer.Ordinal),
        };
    }

    private static IOpenApiSchema SchemaOf(TableFormat format, string json, OpenApiDocument document) => format switch
    {
        JsonFormat => Reference(json, document),
        GeoJsonFormat => Reference("FeatureCollection", document),
        _ => new OpenApiSchema { Type = JsonSchemaType.String, Format = format.IsText ? null : "binary" },
    };

    private static OpenApiHeader Header(string description) => new()
    {
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
