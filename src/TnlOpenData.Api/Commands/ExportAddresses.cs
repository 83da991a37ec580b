using TnlOpenData.Api.Files;
using TnlOpenData.Api.Rest;
using TnlOpenData.Formats;
using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Resources.Territories;
using TnlOpenData.Site;
using TnlOpenData.Site.Assets;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.DumpFiles;
using TnlOpenData.Web.Errors;

namespace TnlOpenData.Api.Commands;

/// <summary>One address of the tree, and what to ask for it: a list is written whole.</summary>
public sealed record ExportAddress(string Path, string RequestUri)
{
    public ExportAddress(string path) : this(path, path)
    {
    }

    /// <summary>A path without a suffix has others below it, and so is the index of a folder.</summary>
    public string FileFor(string contentType) =>
        Path.LastIndexOf('.') > Path.LastIndexOf('/') || Path.StartsWith("/.well-known/", StringComparison.Ordinal)
            ? Path[1..]
            : $"{Path}/index.{(contentType.StartsWith("text/html", StringComparison.Ordinal) ? "html" : "json")}".TrimStart('/');
}

/// <summary>Every address without a query: pages, documents, dumps, and the resources of version 1, current and pinned.</summary>
public static class ExportAddresses
{
    private static readonly string[] Contracts =
    [
        "/openapi.yaml", "/openapi.json", "/graphql/schema.graphql", "/graphql/documents", "/problems", "/v1/releases",
    ];

    public static IEnumerable<ExportAddress> Of(Snapshot snapshot) =>
        [
            .. Contracts.Concat(ProblemType.All.Select(t => $"/problems/{t.Code}")).Select(p => new ExportAddress(p)),
            .. Documents.All.Where(d => d.IsIn(snapshot)).Select(d => new ExportAddress(d.Path)),
            .. SitePages.Exported(snapshot).Select(p => new ExportAddress(p)),
            .. SiteAssets.Paths.Append(SiteAssets.IconPath).Select(p => new ExportAddress(p)),
            .. AllDumps
                .Of(snapshot, _ => { })
                .Select(d => d.Name)
                .Concat(DumpFolder.OwnNames)
                .Select(name => new ExportAddress($"/dumps/{name}")),
            .. Resources(snapshot, "/v1"),
            .. Resources(snapshot, $"/v1/releases/{snapshot.Release.Id}"),
        ];

    private static IEnumerable<ExportAddress> Resources(Snapshot snapshot, string root)
    {
        yield return new ExportAddress(root);
        foreach (var route in RestRoutes.All.Where(IsExported))
        {
            foreach (var path in Paths(snapshot, route))
            {
                yield return route.IsItem ? new ExportAddress(root + path) : Whole(root + path);
            }

            foreach (var path in route.TakesSuffix && !route.IsItem ? Paths(snapshot, route) : [])
            {
                foreach (var format in HasAllFormats(route, root) ? FormatChoice.Offered(route.Resource) : [AllFormats.Json])
                {
                    yield return Whole($"{root}{path}.{format.Name}");
                }
            }
        }
    }

    /// <summary>Not what needs a question, nor the 36,000 places: their tables are among the dumps, once.</summary>
    private static bool IsExported(RestRoute route) =>
        route.Resource.Name != TerritoryResource.Territories.Name && !route.Resource.FilterInfos.Any(f => f.IsRequired);

    /// <summary>Of the lists inside an item, the awards: pages offer them to download.</summary>
    private static bool HasAllFormats(RestRoute route, string root) =>
        route.Parent is null || (route.Resource.Name == AwardResource.Awards.Name && root == "/v1");

    private static ExportAddress Whole(string path) => new(path, $"{path}?limit=all");

    private static IEnumerable<string> Paths(Snapshot snapshot, RestRoute route)
    {
        if (route.IsItem)
        {
            return Items(snapshot, route.Resource);
        }

        return route.Parent is null ? [$"/{route.Pattern}"]
            : route.ScopeFilter == "scale" ? snapshot.Data.Scales.Select(l => $"/scales/{l.Scale}").Distinct(StringComparer.Ordinal)
            : Items(snapshot, route.Parent).Select(item => $"{item}/{route.Resource.Name}");
    }

    private static IEnumerable<string> Items(Snapshot snapshot, Resource resource)
    {
        var page = resource.Query(snapshot, [new("limit", "all")], []).Page!;
        return Enumerable.Range(0, page.Count).Select(row => page.PathOf(row)!);
    }
}
