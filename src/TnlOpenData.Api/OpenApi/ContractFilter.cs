using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;
using TnlOpenData.Api.Rest;
using TnlOpenData.Resources;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.OpenApi;

/// <summary>Writes the paths and schemas from the declared routes and resources, so that contract and behaviour agree.</summary>
internal sealed class ContractFilter(ReleaseProvider releases) : IDocumentFilter
{
    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        var schemas = new RowSchemas(releases.Current);
        document.Servers = [new OpenApiServer { Url = "/", Description = "Ce service" }];
        // An empty requirement states that no operation needs a key.
        document.Security = [new OpenApiSecurityRequirement()];
        document.Tags = new HashSet<OpenApiTag>(
        [
            new OpenApiTag { Name = "service", Description = "Le service et ses ressources." },
            .. AllResources.Lists.Select(r => new OpenApiTag { Name = r.Name, Description = r.Description }),
        ]);
        document.Components = new OpenApiComponents
        {
            Schemas = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal),
            Parameters = new Dictionary<string, IOpenApiParameter>(StringComparer.Ordinal),
            Responses = new Dictionary<string, IOpenApiResponse>(StringComparer.Ordinal),
        };
        foreach (var resource in AllResources.Lists)
        {
            document.Components.Schemas[RowSchemas.NameOf(resource)] = schemas.Row(resource);
        }

        CommonSchemas.AddTo(document);
        document.Paths = new OpenApiPaths { ["/v1/releases"] = Operations.Releases(document) };
        AddPaths(document, "/v1", isPinned: false);
        AddPaths(document, $"/v1/releases/{{{PinnedRelease.Key}}}", isPinned: true);
    }

    private static void AddPaths(OpenApiDocument document, string prefix, bool isPinned)
    {
        document.Paths[prefix] = Operations.Service(document, isPinned);
        foreach (var route in RestRoutes.All)
        {
            document.Paths[$"{prefix}/{route.Pattern}"] = Operations.Of(route, document, isSuffixed: false, isPinned);
            if (route.TakesSuffix)
            {
                document.Paths[$"{prefix}/{route.Pattern}.{{format}}"] = Operations.Of(route, document, isSuffixed: true, isPinned);
            }
        }
    }
}
