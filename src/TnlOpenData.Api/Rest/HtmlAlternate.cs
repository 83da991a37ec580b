using System.Globalization;
using TnlOpenData.Api.Http;
using TnlOpenData.Catalogue;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;

namespace TnlOpenData.Api.Rest;

/// <summary>The page that says to people what an answer says to programs: offered by <c>Link</c>, never by a redirect.</summary>
internal static class HtmlAlternate
{
    public const string OfService = PagePaths.Data + "#api";
    public const string OfReleases = PagePaths.Data + "#versions";

    /// <summary>What the explorer can be asked. A question that asks more has no page that says the same.</summary>
    private static readonly string[] Explored = [.. AwardResource.Awards.FilterInfos.Select(f => f.Name), "sort"];

    /// <summary>Null where no page says the same.</summary>
    /// <param name="keys">The path parameters as they were typed.</param>
    /// <param name="release">The release that the path names, if it does: of all pages only the explorer can show one.</param>
    public static string? Of(RestRoute route, Page page, IReadOnlyList<string> keys, string? release) => route switch
    {
        { IsItem: false, Parent: null, Resource.Name: "awards" } => Explorer(page.Parameters, release),
        // The explorer lists what each body received: the columns to sort by are others.
        { IsItem: false, Parent: null, Resource.Name: "collectivities" or "search" } => Explorer(page.Parameters.Where(p => p.Key != "sort"), release),
        _ when release is not null => null,
        { IsItem: true } => OfItem(route.Resource.Name, page.PathOf(0)!.Split('/')[2..]),
        { Parent.Name: "collectivities" } => OfItem("collectivities", [page.Snapshot.Collectivity(keys[0])!.Collectivity.Id]),
        { Parent: { } parent } => OfItem(parent.Name, keys),
        _ => OfList(route.Resource.Name),
    };

    /// <summary>A header as RFC 8288 writes it.</summary>
    public static string Link(string address) => $"<{address}>; rel=\"alternate\"; type=\"text/html\"; hreflang=fr";

    private static string? OfItem(string resource, IReadOnlyList<string> keys) => resource switch
    {
        "editions" => Edition(keys[0]),
        "coverage" => $"{Edition(keys[0])}#manque",
        "collectivities" => PagePaths.Collectivity(keys[0]),
        "awards" => $"{PagePaths.Collectivity(keys[1])}#edition-{keys[0]}",
        "disagreements" => $"{PagePaths.Data}#desaccord-{keys[0]}",
        "leads" => $"{PagePaths.Data}#piste-{keys[0]}",
        "sources" => $"{PagePaths.Data}#source-{keys[0]}",
        _ => null,
    };

    private static string? OfList(string resource) => resource switch
    {
        "editions" or "coverage" => PagePaths.Editions,
        "statistics" or "records" or "movements" => PagePaths.Statistics,
        "disagreements" => $"{PagePaths.Data}#desaccords",
        "leads" => $"{PagePaths.Data}#ce-qui-manque",
        "sources" => $"{PagePaths.Data}#sources",
        "changes" => OfReleases,
        _ => null,
    };

    private static string? Explorer(IEnumerable<KeyValuePair<string, string>> parameters, string? release)
    {
        var question = parameters.Where(p => p.Key == "sort" || !ListParameters.Names.Contains(p.Key, StringComparer.Ordinal)).ToArray();
        return question.All(p => Explored.Contains(p.Key, StringComparer.Ordinal))
            ? PagePaths.Explorer + QueryText.Of([.. question, .. release is null ? [] : (KeyValuePair<string, string>[])[new("version", release)]])
            : null;
    }

    private static string Edition(string year) => PagePaths.Edition(int.Parse(year, CultureInfo.InvariantCulture));
}
