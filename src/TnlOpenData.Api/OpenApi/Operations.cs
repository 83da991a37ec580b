using Microsoft.OpenApi;
using TnlOpenData.Api.Rest;
using TnlOpenData.Formats;
using static TnlOpenData.Api.OpenApi.CommonSchemas;

namespace TnlOpenData.Api.OpenApi;

/// <summary>One operation per route, with its parameters and every answer it may give.</summary>
internal static class Operations
{
    public static OpenApiPathItem Service(OpenApiDocument document) => Path(new OpenApiOperation
    {
        OperationId = "getService",
        Summary = "Le service",
        Description = "Nomme chaque ressource, la version des données servie, la licence et la phrase d’attribution.",
        Tags = Tag("service", document),
        Responses = new OpenApiResponses
        {
            ["200"] = Json("Le service.", Reference("Service", document)),
            ["400"] = Responses.Problem(document, "La requête porte un paramètre."),
        },
    });

    public static OpenApiPathItem Of(RestRoute route, OpenApiDocument document, bool suffixed)
    {
        var resource = route.Resource;
        var operation = new OpenApiOperation
        {
            OperationId = OperationId(route) + (suffixed ? "As" : ""),
            Summary = (route.IsItem ? $"{resource.Title} : une fiche" : route.Parent is null ? resource.Title : $"{resource.Title}, dans {route.Parent.Name}") + (suffixed ? " (format par suffixe)" : ""),
            Description = resource.Description,
            Tags = Tag(resource.Name, document),
            Parameters = [.. Parameters.Of(route, suffixed, document)],
            Responses = Responses.Of(route, document),
        };
        return Path(operation);
    }

    public static OpenApiResponse Json(string description, IOpenApiSchema schema) => new()
    {
        Description = description,
        Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal) { ["application/json"] = new OpenApiMediaType { Schema = schema } },
    };

    private static OpenApiPathItem Path(OpenApiOperation get) => new()
    {
        Operations = new Dictionary<HttpMethod, OpenApiOperation> { [HttpMethod.Get] = get },
    };

    private static HashSet<OpenApiTagReference> Tag(string name, OpenApiDocument document) => [new OpenApiTagReference(name, document)];

    private static string OperationId(RestRoute route)
    {
        var words = route.Pattern.Split('/').Select(s => s.StartsWith('{') ? "By-" + s.Trim('{', '}') : s).SelectMany(s => s.Split('-'));
        return (route.IsItem ? "get" : "list") + string.Concat(words.Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
    }
}
