using Asp.Versioning;

namespace TnlOpenData.Api.Rest;

/// <summary>The REST surface, version 1.</summary>
public static class RestApi
{
    private static readonly string[] Methods = ["GET", "HEAD", "OPTIONS"];

    public static void MapRest(this IEndpointRouteBuilder app)
    {
        var v1 = app.NewVersionedApi("TNL Open Data").MapGroup("/v{version:apiVersion}").HasApiVersion(new ApiVersion(1, 0));
        v1.MapMethods("/", Methods, ServiceDocument.Get).WithMetadata(new ServiceRoute()).WithTags("service");
        foreach (var route in RestRoutes.All)
        {
            RequestDelegate answer = route.IsItem ? new ItemEndpoint(route).Get : new ListEndpoint(route).Get;
            v1.MapMethods(route.Pattern, Methods, answer).WithMetadata(route).WithTags(route.Resource.Name);
            if (route.TakesSuffix)
            {
                v1.MapMethods(route.Pattern + ".{format}", Methods, answer).WithMetadata(route).WithTags(route.Resource.Name);
            }
        }
    }
}

/// <summary>Marks the route of the service document.</summary>
public sealed record ServiceRoute;
