using TnlOpenData.Formats.Writing;
using TnlOpenData.Palmares;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Site.Layout;

/// <summary>The context of a page: the release that it reads, the request, and the base of its links.</summary>
public sealed record PageContext(string Address, Snapshot Snapshot)
{
    private readonly string _before = new Uri(Address).AbsolutePath.TrimEnd('/');

    public Release Release => Snapshot.Release;

    /// <summary>The path of the request below the base address; it marks the current page in the navigation.</summary>
    public string Path { get; init; } = PagePaths.Home;

    /// <summary>The canonical query string with its question mark; empty for none.</summary>
    public string Question { get; init; } = "";

    /// <summary>The parameters of the request that the page has left out although it nearly has them.</summary>
    public IReadOnlyList<MisspeltParameter> Misspelt { get; init; } = [];

    /// <summary>The release that the address names; null if it names none.</summary>
    public PageVersion? Version { get; init; }

    /// <summary>Who answers for the service.</summary>
    public Operator Operator { get; init; } = Operator.Unknown;

    /// <summary>The address names a release that is not the current one.</summary>
    public bool IsFormer { get; init; }

    /// <summary>The page tells of files that are still being written: it will soon tell more.</summary>
    public bool IsUnfinished { get; init; }

    /// <summary>The ids of what may stand on the page several times.</summary>
    public ElementIds Ids { get; } = new();

    /// <summary>Since when the page is served so; null for no date.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The release that the address names, else the current one.</summary>
    public static PageContext Of(HttpContext http)
    {
        var current = http.RequestServices.GetRequiredService<ReleaseProvider>().Current;
        var version = http.Features.Get<PageVersion>();
        return Of(http, version?.Snapshot ?? current) with
        {
            Version = version,
            IsFormer = version is not null && version.Snapshot.Release.Id != current.Release.Id,
        };
    }

    public static PageContext Of(HttpContext http, Snapshot snapshot) =>
        new(PublicAddress.Of(http), snapshot)
        {
            Path = http.Request.Path.Value!,
            Date = ServingDates.Of(http, snapshot),
            Operator = Operator.Of(http.RequestServices.GetRequiredService<TnlOptions>()),
        };

    /// <summary>A link inside the site, with the path prefix of the base address. From a former release it leads to the same one.</summary>
    public string To(string path) => _before + InVersion(path);

    /// <summary>A link to what the site shows today, whatever release this page shows.</summary>
    public string ToCurrent(string path) => _before + path;

    /// <summary>A link that keeps the release that the address names, also where that is the current one.</summary>
    public string ToSameVersion(string path) => _before + (Version?.Of(path) ?? path);

    /// <summary>An address that shows the release of this page, if that is a former one.</summary>
    public string InVersion(string path) => IsFormer ? Version!.Of(path) : path;

    /// <summary>How this release is cited.</summary>
    public CitationText Citation => new(Release, Snapshot.Data.Sources.Count);

    /// <summary>The absolute address of this page that will always show this release.</summary>
    public string Permalink => Absolute(PageVersion.Named(Path + Question, Release.Id));

    /// <summary>An absolute address, to copy, cite or embed.</summary>
    public string Absolute(string path) => Address + path;

    /// <summary>The oEmbed address of a page.</summary>
    public string OEmbed(string path, string format) =>
        Absolute($"{EmbedPaths.OEmbedPath}?url={Uri.EscapeDataString(Absolute(path))}&format={format}");

    public string ToEdition(int year) => To(PagePaths.Edition(year));

    public string To(Collectivity body) => To(PagePaths.Collectivity(body.Id));

    /// <summary>The list of awards that the parameters select.</summary>
    public string ToExplorer(params (string Name, string Value)[] parameters) => To(PagePaths.Explorer) + Query(parameters);

    /// <summary>What is found for a text.</summary>
    public string ToSearch(string text) => To(PagePaths.Search) + Query([("q", text)]);

    /// <summary>The same rows in the API.</summary>
    public string ToApi(string list, params (string Name, string Value)[] parameters) => To($"/v1/{list}") + Query(parameters);

    private static string Query((string Name, string Value)[] parameters) =>
        QueryText.Of(parameters.Select(p => new KeyValuePair<string, string>(p.Name, p.Value)));
}
