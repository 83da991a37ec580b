using TnlOpenData.Queries;

namespace TnlOpenData.Api.Http;

/// <summary>Addresses that take no question: whoever asks one is told so, as everywhere.</summary>
internal static class PlainRoutes
{
    private static readonly string[] Methods = ["GET", "HEAD", "OPTIONS"];

    public static IEndpointConventionBuilder MapPlain(this IEndpointRouteBuilder app, string path, RequestDelegate answer) =>
        app.MapMethods(path, Methods, http => http.Request.Query.Count == 0
            ? answer(http)
            : Problems.Refuse(http, [.. http.Request.Query.Keys.Select(k => Refusal.UnknownParameter(k, []))]));
}
