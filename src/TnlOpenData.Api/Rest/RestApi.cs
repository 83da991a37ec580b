using Asp.Versioning;
using TnlOpenData.Api.Http;

namespace TnlOpenData.Api.Rest;

/// <summary>The REST surface, version 1.</summary>
public static class RestApi
{
    public static void MapRest(this IEndpointRouteBuilder app)
    {
        var v1 = app.NewVersionedApi("TNL Open Data").MapGroup("/v1").HasApiVersion(new ApiVersion(1, 0)).ForPrograms();
        v1.MapPlain("/releases", ReleaseList.Get).WithMetadata(new ServiceRoute()).WithTags("service");
        MapAll(v1);
        MapAll(v1.MapGroup($"/releases/{{{PinnedRelease.Key}}}").NeverChanges());
    }

    /// <summary>The same routes on the release being served and below a release that the path names.</summary>
    private static void MapAll(IEndpointRouteBuilder group)
    {
        group.MapPlain("/", ServiceDocument.Get).WithMetadata(new ServiceRoute()).WithTags("service");
        foreach (var route in RestRoutes.All)
        {
            RequestDelegate answer = route.IsItem ? new ItemEndpoint(route).Get : new ListEndpoint(route).Get;
            group.MapRead(route.Pattern, answer).WithMetadata(route).WithTags(route.Resource.Name);
            if (route.TakesSuffix)
            {
                group.MapRead(route.Pattern + ".{format}", answer).WithMetadata(route).WithTags(route.Resource.Name);
            }
        }
    }
}

/// <summary>Marks the route of the service document.</summary>
public sealed record ServiceRoute;
