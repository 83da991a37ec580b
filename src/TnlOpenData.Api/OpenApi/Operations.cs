using Microsoft.OpenApi;
using TnlOpenData.Api.Rest;
using static TnlOpenData.Api.OpenApi.SchemaBuilders;

namespace TnlOpenData.Api.OpenApi;

/// <summary>One operation per route, with its parameters and all its responses.</summary>
internal static class Operations
{
    private const string Pinned = " (version des données nommée)";

    public static OpenApiPathItem Service(OpenApiDocument document, bool isPinned) => Path(new OpenApiOperation
    {
        OperationId = "getService" + (isPinned ? "OfRelease" : ""),
        Summary = "Le service" + (isPinned ? Pinned : ""),
        Description = "Nomme chaque ressource, la version des données servie, la licence et la phrase d’attribution.",
        Tags = Tag("service", document),
        Parameters = isPinned ? [Parameters.Release(document)] : null,
        Responses = Responses.Of(Json("Le service.", Reference("Service", document)), document, mayBeMissing: isPinned),
    });

    public static OpenApiPathItem Releases(OpenApiDocument document) => Path(new OpenApiOperation
    {
        OperationId = "listReleases",
        Summary = "Les versions des données",
        Description = "Les versions des données que ce serveur détient, la plus récente d’abord. "
            + "Une adresse qui nomme une version ne change jamais.",
        Tags = Tag("service", document),
        Responses = Responses.Of(Json("Les versions détenues.", Reference("Releases", document)), document, mayBeMissing: false),
    });

    public static OpenApiPathItem Of(RestRoute route, OpenApiDocument document, bool isSuffixed, bool isPinned)
    {
        var resource = route.Resource;
        var path = isPinned ? (IEnumerable<IOpenApiParameter>)[Parameters.Release(document)] : [];
        return Path(new OpenApiOperation
        {
            OperationId = OperationId(route) + (isSuffixed ? "As" : "") + (isPinned ? "OfRelease" : ""),
            Summary = Title(route) + (isSuffixed ? " (format par suffixe)" : "") + (isPinned ? Pinned : ""),
            Description = resource.Description,
            Tags = Tag(resource.Name, document),
            Parameters = [.. path, .. Parameters.Of(route, isSuffixed, document)],
            Responses = Responses.Of(route, document, isPinned),
        });
    }

    public static OpenApiResponse Json(string description, IOpenApiSchema schema) => new()
    {
        Description = description,
        Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal)
        {
            ["application/json"] = new OpenApiMediaType { Schema = schema },
        },
    };

    private static OpenApiPathItem Path(OpenApiOperation get) => new()
    {
        Operations = new Dictionary<HttpMethod, OpenApiOperation> { [HttpMethod.Get] = get },
    };

    private static HashSet<OpenApiTagReference> Tag(string name, OpenApiDocument document) => [new OpenApiTagReference(name, document)];

    private static string Title(RestRoute route)
    {
        if (route.IsItem)
        {
            return $"{route.Resource.Title} : une fiche";
        }

        return route.Parent is null ? route.Resource.Title : $"{route.Resource.Title}, dans {route.Parent.Name}";
    }

    /// <summary><c>editions/{edition}/awards</c> → <c>listEditionsByEditionAwards</c>.</summary>
    private static string OperationId(RestRoute route)
    {
        var segments = route.Pattern.Split('/').Select(s => s.StartsWith('{') ? "By-" + s.Trim('{', '}') : s);
        var words = segments.SelectMany(s => s.Split('-'));
        return (route.IsItem ? "get" : "list") + string.Concat(words.Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
    }
}
