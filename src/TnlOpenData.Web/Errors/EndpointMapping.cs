using TnlOpenData.Queries;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Web.Errors;

/// <summary>Routes that are only read: GET, HEAD and OPTIONS.</summary>
public static class EndpointMapping
{
    /// <summary>A route whose handler reads the query parameters, all of them unless it declares some.</summary>
    public static IEndpointConventionBuilder MapRead(this IEndpointRouteBuilder app, string path, RequestDelegate handler) =>
        app.MapMethods(path, EndpointMetadata.ReadMethods, handler);

    /// <summary>A route without query parameters; any parameter is left out of the request.</summary>
    public static IEndpointConventionBuilder MapPlain(this IEndpointRouteBuilder app, string path, RequestDelegate handler) =>
        app.MapRead(path, handler).WithParameters(QueryParameters.None);

    /// <summary>A route of the API without query parameters; any parameter is a 400.</summary>
    public static IEndpointConventionBuilder MapStrict(this IEndpointRouteBuilder app, string path, RequestDelegate handler) =>
        app.MapRead(path, http => http.Request.Query.Count == 0
            ? handler(http)
            : Problems.WriteQueryErrors(http, [.. http.Request.Query.Keys.Select(k => QueryError.UnknownParameter(k, []))]));
}
