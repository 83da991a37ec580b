using TnlOpenData.Snapshots;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Layout;

/// <summary>
/// The declaration of a page, or of another document of the site: its route, its handler, and the lists of the site that name it.
/// Each is declared in its own folder; <c>SitePages.All</c> lists them.
/// </summary>
/// <param name="Route">The route template, as <c>/editions/{year}</c>.</param>
/// <param name="Show">Answers for the release that <see cref="PageContext.Of(HttpContext)"/> gives.</param>
public sealed record SitePage(string Route, RequestDelegate Show)
{
    private RequestDelegate? _handler;

    /// <summary>Answers a request, for the release that its address names.</summary>
    public RequestDelegate Handler => _handler ??= http => PageVersion.Send(http, this);

    /// <summary>The query parameters that the handler reads. Any other is left out of the request.</summary>
    public QueryParameters Parameters { get; init; } = QueryParameters.None;

    /// <summary>Only programs use it: its errors are problem documents.</summary>
    public bool IsForPrograms { get; init; }

    /// <summary>The Content-Security-Policy of its responses without error; null for the default of the service.</summary>
    public string? ContentPolicy { get; init; } = PageResponse.Policy;

    /// <summary>The label in the main navigation, in the order of <c>SitePages.All</c>; null for a page that is not in it.</summary>
    public string? NavigationLabel { get; init; }

    /// <summary>The name of the page where a missing page suggests it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The words of an unknown address for which the page is suggested, without accents.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Its addresses that a missing page suggests, each by its own words.</summary>
    public IReadOnlyList<SiteEntry> Entries { get; init; } = [];

    public bool IsInSitemap { get; init; } = true;

    /// <summary>The command <c>export</c> writes it.</summary>
    public bool IsExported { get; init; } = true;

    /// <summary>The addresses of a release that match a route with parameters; null for a route without parameters.</summary>
    public Func<Snapshot, IEnumerable<string>>? Expand { get; init; }

    /// <summary>Gives the address of the page that shows what a REST response shows; null for a response that it does not show.</summary>
    public Func<RestSubject, string?>? AddressFor { get; init; }

    /// <summary>The page can show releases other than the current one (<see cref="PageVersion"/>).</summary>
    public bool ShowsFormerReleases { get; init; } = true;

    /// <summary>The embeddable form of the page at a path and query string of this service; null if there is none there.</summary>
    public Func<PageContext, string, string, Embeddable?>? EmbeddableAt { get; init; }

    /// <summary>Every address of the page in a release, without query parameters.</summary>
    public IEnumerable<string> Addresses(Snapshot snapshot) => Expand?.Invoke(snapshot) ?? [Route];
}

/// <summary>One address of a page with parameters, and the words of an unknown address for which it is suggested.</summary>
/// <param name="Words">Without accents, as in an address.</param>
public sealed record SiteEntry(string Path, string Name, IReadOnlyList<string> Words);

/// <summary>What a REST response shows: a list, or one item and what lies below it.</summary>
/// <param name="Resource">The name of the resource; that of the parent for a list below an item.</param>
/// <param name="Keys">The canonical keys of the item; none for a list.</param>
/// <param name="Parameters">The query parameters of a list at the top.</param>
public sealed record RestSubject(string Resource, IReadOnlyList<string> Keys, IReadOnlyList<KeyValuePair<string, string>> Parameters)
{
    /// <summary>The service document.</summary>
    public static readonly RestSubject Service = Of("service");

    /// <summary>The list of releases.</summary>
    public static readonly RestSubject Releases = Of("releases");

    public bool IsList => Keys.Count == 0;

    /// <summary>The release whose rows the response shows; null for a document that is not a resource.</summary>
    public Snapshot? Snapshot { get; init; }

    /// <summary>The release that the address names, if it does.</summary>
    public string? Release { get; init; }

    private static RestSubject Of(string name) => new(name, [], []);
}

/// <summary>A page that has a small form for other sites: its title, the address of the small form, and its preferred size.</summary>
public sealed record Embeddable(string Title, string Address, int Width, int Height);
