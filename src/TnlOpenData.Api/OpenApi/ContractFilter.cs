using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;
using TnlOpenData.Api.Releases;
using TnlOpenData.Api.Rest;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.OpenApi;

/// <summary>Writes paths and schemas from the routes and resources themselves, so that contract and behaviour are one declaration.</summary>
internal sealed class ContractFilter(Served served) : IDocumentFilter
{
    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        var schemas = new RowSchemas(served.Current);
        document.Servers = [new OpenApiServer { Url = "/", Description = "Ce service" }];
        // Said, not left out: nothing here asks for a key.
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
        document.Paths = new OpenApiPaths { ["/v1"] = Operations.Service(document) };
        foreach (var route in RestRoutes.All)
        {
            document.Paths[$"/v1/{route.Pattern}"] = Operations.Of(route, document, suffixed: false);
            if (route.TakesSuffix)
            {
                document.Paths[$"/v1/{route.Pattern}.{{format}}"] = Operations.Of(route, document, suffixed: true);
            }
        }
    }
}
