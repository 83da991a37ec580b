using TnlOpenData.Api.Http;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Rest;

/// <summary>The absolute addresses that an answer gives, in its links and its <c>Link</c> header.</summary>
public abstract class Addresses
{
    private readonly HttpContext _http;
    private readonly string _pinned;
    private string? _address;

    protected Addresses(HttpContext http, RestRoute route, Page page)
    {
        _http = http;
        Route = route;
        Page = page;
        PublicBase = PublicAddress.Of(http);
        _pinned = $"{PublicBase}/v1/releases/{page.Snapshot.Release.Id}";
        IsPinned = PinnedRelease.NamedBy(http) is not null;
        LinkBase = IsPinned ? _pinned : $"{PublicBase}/v1";
    }

    /// <summary>The address asked names its release.</summary>
    public bool IsPinned { get; }

    /// <summary>What stands before the path of a link: the version, pinned to the release if the address asked is.</summary>
    public string LinkBase { get; }

    public abstract string Self { get; }

    /// <summary>The address that will always give this answer.</summary>
    public string Permalink => string.Concat(_pinned, Self.AsSpan(LinkBase.Length));

    public abstract IReadOnlyList<string> Headers { get; }

    /// <summary>The page that says the same to people; null where there is none.</summary>
    public string? PageForPeople => MatchingPage.Of(Route, Page, Route.KeysOf(_http), IsPinned ? Page.Snapshot.Release.Id : null) is { } path ? PublicBase + path : null;

    /// <summary>The same answer in each format offered.</summary>
    public abstract IEnumerable<(string Name, string Address)> Formats { get; }

    protected RestRoute Route { get; }

    protected Page Page { get; }

    protected string PublicBase { get; }

    /// <summary>The address asked, from what stands before every link on, without its format suffix.</summary>
    protected string AddressWithout(string suffix) => _address ??= Address(suffix);

    private string Address(string suffix)
    {
        var segments = _http.Request.Path.Value!.Trim('/')[..^suffix.Length].Split('/').Skip(IsPinned ? 3 : 1);
        return LinkBase + string.Concat(segments.Select(s => "/" + Uri.EscapeDataString(s)));
    }

    protected static string Link(string address, string relation) => $"<{address}>; rel=\"{relation}\"";

    protected IEnumerable<string> CommonHeaders(string licence) =>
    [
        Link(licence, "license"),
        Link($"{PublicBase}/openapi.yaml", "describedby"),
        Link($"{PublicBase}/openapi.json", "service-desc"),
        Link($"{PublicBase}/docs", "service-doc"),
        .. PageForPeople is { } page ? [MatchingPage.Link(page)] : (string[])[],
    ];
}
