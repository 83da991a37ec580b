using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TnlOpenData.Api.Rest;
using TnlOpenData.Api.Tests.Contract;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Tests.Http;

/// <summary>All routes of the program, as the routing has them.</summary>
public class RouteListTests(RealServer server)
{
    private const string None = "-";

    private IEnumerable<RouteEndpoint> Routes =>
        server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private string Release => server.Services.GetRequiredService<ReleaseProvider>().Current.Release.Id;

    /// <summary>A line for each route: path, methods, resource, and the HTML page with the same content.</summary>
    [Fact]
    public async Task The_list_of_routes_is_the_one_committed()
    {
        var lines = new List<string>();
        foreach (var endpoint in Routes)
        {
            var route = endpoint.Metadata.GetMetadata<RestRoute>();
            var page = PathOf(endpoint).StartsWith("/v1", StringComparison.Ordinal) ? await PageOf(PathOf(endpoint), route) : None;
            lines.Add($"{PathOf(endpoint)} {string.Join(',', MethodsOf(endpoint))} {route?.Resource.Name ?? None} {page}\n");
        }

        Golden.Is("tests/TnlOpenData.Api.Tests/Contract/routes.txt", string.Concat(lines.Order(StringComparer.Ordinal)));
    }

    /// <summary>The pipeline routes a refused method again as OPTIONS.</summary>
    [Fact]
    public void Every_route_accepts_OPTIONS() => Assert.All(Routes, r => Assert.Contains("OPTIONS", MethodsOf(r)));

    private static string PathOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');

    private static IReadOnlyList<string> MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];

    /// <summary>The page that the response of an example links to, with the names of path parameters in place of their values.</summary>
    private async Task<string> PageOf(string path, RestRoute? route)
    {
        var keys = route is null ? [] : route.Keys.Zip(route.KeyExample);
        List<(string Name, string Value)> values = [("format", "json"), ("release", Release), .. keys];
        var address = values.Aggregate(path, (text, v) => text.Replace($"{{{v.Name}}}", v.Value, StringComparison.Ordinal));
        var filters = route?.Resource.FilterInfos.Where(f => f.IsRequired) ?? [];
        string[] required = [.. filters.Select(f => $"{f.Name}={f.Example}")];
        using var response = await server.Get(required.Length == 0 ? address : $"{address}?{string.Join('&', required)}");
        Assert.Equal((address, 200), (address, (int)response.StatusCode));
        var links = response.Header("Link").Split(", ");
        var alternate = links.SingleOrDefault(l => l.Contains("rel=\"alternate\"", StringComparison.Ordinal));
        if (alternate is null)
        {
            return None;
        }

        var uri = new Uri(alternate.Split('<', '>')[1]);
        var page = uri.PathAndQuery + uri.Fragment;
        return values.Aggregate(page, (text, v) => text.Replace(v.Value, $"{{{v.Name}}}", StringComparison.Ordinal));
    }
}
