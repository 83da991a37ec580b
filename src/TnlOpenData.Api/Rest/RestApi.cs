using Asp.Versioning;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Api.Rest;

/// <summary>The endpoints of the REST API, version 1.</summary>
public static class RestApi
{
    public static void MapRest(this IEndpointRouteBuilder app)
    {
        var v1 = app.NewVersionedApi("TNL Open Data").MapGroup("/v1").HasApiVersion(new ApiVersion(1, 0)).ForPrograms();
        v1.MapStrict("/releases", ReleaseList.Get).WithMetadata(new ServiceRoute()).WithTags("service");
        MapAll(v1);
        MapAll(v1.MapGroup($"/releases/{{{PinnedRelease.Key}}}").NeverChanges());
    }

    /// <summary>The routes of one release: the current one, or the one that the path names.</summary>
    private static void MapAll(IEndpointRouteBuilder group)
    {
        group.MapStrict("/", ServiceDocument.Get).WithMetadata(new ServiceRoute()).WithTags("service");
        foreach (var route in RestRoutes.All)
        {
            RequestDelegate handler = route.IsItem ? new ItemEndpoint(route).Get : new ListEndpoint(route).Get;
            group.MapRead(route.Pattern, handler).WithMetadata(route).WithTags(route.Resource.Name);
            if (route.TakesSuffix)
            {
                group.MapRead(route.Pattern + ".{format}", handler).WithMetadata(route).WithTags(route.Resource.Name);
            }
        }
    }
}

/// <summary>Endpoint metadata of the routes that describe the service: the service document and the list of releases.</summary>
public sealed record ServiceRoute;
