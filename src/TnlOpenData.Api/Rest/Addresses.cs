using TnlOpenData.Queries;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Rest;

/// <summary>The absolute addresses of one response, for its body and its <c>Link</c> header.</summary>
public abstract class Addresses
{
    private readonly HttpContext _http;
    private readonly string _pinned;
    private string? _address;

    protected Addresses(HttpContext http, RestRoute route, Snapshot snapshot)
    {
        _http = http;
        Route = route;
        Snapshot = snapshot;
        PublicBase = PublicAddress.Of(http);
        _pinned = $"{PublicBase}/v1/releases/{snapshot.Release.Id}";
        IsPinned = PinnedRelease.NamedBy(http) is not null;
        LinkBase = IsPinned ? _pinned : $"{PublicBase}/v1";
    }

    /// <summary>The release that the response shows.</summary>
    public Snapshot Snapshot { get; }

    /// <summary>The rows. A list computes them on first use, so <see cref="Self"/> does not use them.</summary>
    public abstract ResultPage Page { get; }

    /// <summary>The base of links to resources: the version, and the release if the address of the request names one.</summary>
    public string LinkBase { get; }

    /// <summary>The canonical address of the response.</summary>
    public abstract string Self { get; }

    /// <summary>What tells this representation from others of the release: its own address, unless more is said in it.</summary>
    public virtual string Identity => Self;

    /// <summary>The address that always has this response, because it names the release.</summary>
    public string Permalink => string.Concat(_pinned, Self.AsSpan(LinkBase.Length));

    /// <summary>The values of the header <c>Link</c>.</summary>
    public abstract IReadOnlyList<string> Headers { get; }

    /// <summary>The HTML page with the same content; null if there is none.</summary>
    public string? HtmlPage
    {
        get
        {
            var release = IsPinned ? Snapshot.Release.Id : null;
            var path = HtmlAlternate.Of(Route, Keys, Parameters, Snapshot, release);
            return path is null ? null : PublicBase + path;
        }
    }

    /// <summary>The same response in each format.</summary>
    public abstract IEnumerable<(string Name, string Address)> Formats { get; }

    protected RestRoute Route { get; }

    /// <summary>The path parameters in canonical form.</summary>
    public virtual IReadOnlyList<string> Keys => ParentPath?.Split('/')[2..] ?? Route.KeysOf(_http);

    /// <summary>The query parameters that select the rows.</summary>
    protected abstract IReadOnlyList<KeyValuePair<string, string>> Parameters { get; }

    protected string PublicBase { get; }

    private bool IsPinned { get; }

    /// <summary>The address of the request below <see cref="LinkBase"/>, without its format suffix and its query.</summary>
    protected string AddressWithout(string suffix) => _address ??= Address(suffix);

    protected static string Link(string address, string relation) => $"<{address}>; rel=\"{relation}\"";

    /// <summary>The links that every response has.</summary>
    protected IEnumerable<string> CommonHeaders(string licence)
    {
        yield return Link(licence, "license");
        yield return Link($"{PublicBase}/openapi.yaml", "describedby");
        yield return Link($"{PublicBase}/openapi.json", "service-desc");
        yield return Link($"{PublicBase}/docs", "service-doc");
        if (HtmlPage is { } page)
        {
            yield return HtmlAlternate.Link(page);
        }
    }

    private string Address(string suffix)
    {
        var segments = _http.Request.Path.Value!.Trim('/')[..^suffix.Length].Split('/').Skip(IsPinned ? 3 : 1);
        // A parent item may be named by another of its codes: its own path replaces the resource and the key.
        return ParentPath is { } parent
            ? LinkBase + parent + Escaped(segments.Skip(2))
            : LinkBase + Escaped(segments);
    }

    /// <summary>The canonical path of the item to which a list belongs; null if the path of the request is canonical.</summary>
    private string? ParentPath => Route is { IsItem: false, Parent: { ItemKeys.Count: 1 } parent }
        ? parent.Find(Snapshot, Route.KeysOf(_http))?.PathOf(0)
        : null;

    private static string Escaped(IEnumerable<string> segments) =>
        string.Concat(segments.Select(s => "/" + Uri.EscapeDataString(s)));
}
