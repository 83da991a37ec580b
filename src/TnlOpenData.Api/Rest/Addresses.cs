using TnlOpenData.Api.Http;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Rest;

/// <summary>The absolute addresses that an answer gives, in its links and its <c>Link</c> header.</summary>
public abstract class Addresses(HttpContext http)
{
    /// <summary>What stands before the path of a link.</summary>
    public string LinkBase { get; } = $"{PublicAddress.Of(http)}/v1";

    public abstract string Self { get; }

    public abstract IReadOnlyList<string> Headers { get; }

    /// <summary>The same answer in each format offered.</summary>
    public abstract IEnumerable<(string Name, string Address)> Formats { get; }

    protected string PublicBase => LinkBase[..^"/v1".Length];

    /// <summary>The path asked, without its format suffix.</summary>
    protected string PathWithout(string suffix)
    {
        var path = http.Request.Path.Value!.TrimEnd('/');
        return Uri.EscapeDataString(path[..^suffix.Length]).Replace("%2F", "/", StringComparison.Ordinal);
    }

    protected static string Link(string address, string relation) => $"<{address}>; rel=\"{relation}\"";

    protected IEnumerable<string> CommonHeaders(string licence) =>
    [
        Link(licence, "license"),
        Link($"{PublicBase}/openapi.json", "service-desc"),
        Link($"{PublicBase}/docs", "service-doc"),
    ];

    /// <summary>The question written again from what was understood, not edited from what was typed.</summary>
    protected static string Query(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var query = string.Join('&', parameters.Select(p => $"{p.Key}={Readable(p.Value)}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>Commas are legal in a query and easier to read.</summary>
    private static string Readable(string value) => Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal);
}

/// <inheritdoc/>
public sealed class ListAddresses(HttpContext http, RestRoute route, FormatChoice choice, Page page) : Addresses(http)
{
    private readonly string? _cursor = http.Request.Query["cursor"];

    public override string Self => At(_cursor);

    public string First => At(null);

    public string? Next => page.NextCursor is { } cursor ? At(cursor) : null;

    public string? Previous => page.PreviousCursor is { } cursor ? At(cursor) : null;

    public override IEnumerable<(string Name, string Address)> Formats =>
        FormatChoice.Offered(page.Resource).Select(f => (f.Name, InFormat(f.Name)));

    public override IReadOnlyList<string> Headers =>
    [
        Link(Self, "self"),
        .. Next is { } next ? [Link(next, "next")] : (string[])[],
        .. Previous is { } previous ? [Link(previous, "prev")] : (string[])[],
        .. CommonHeaders(page.Snapshot.Release.LicenceUrl),
    ];

    private string InFormat(string format)
    {
        var path = PublicBase + PathWithout(choice.Suffix);
        return route.TakesSuffix
            ? $"{path}.{format}{Query(page.Parameters)}"
            : path + Query([.. page.Parameters, new("format", format)]);
    }

    private string At(string? cursor) =>
        PublicBase + PathWithout(choice.Suffix) + choice.Suffix + Query([.. page.Parameters, .. choice.Said, .. cursor is null ? [] : (KeyValuePair<string, string>[])[new("cursor", cursor)]]);
}

/// <inheritdoc/>
public sealed class ItemAddresses(HttpContext http, FormatChoice choice, Page page) : Addresses(http)
{
    /// <summary>By the item's own id, whichever of its codes was asked.</summary>
    public string Canonical => LinkBase + page.PathOf(0);

    public override string Self => Canonical + Query(choice.Said);

    public override IEnumerable<(string Name, string Address)> Formats =>
        FormatChoice.Offered(page.Resource).Select(f => (f.Name, $"{Canonical}?format={f.Name}"));

    public override IReadOnlyList<string> Headers =>
        [Link(Self, "self"), Link(Canonical, "canonical"), .. CommonHeaders(page.Snapshot.Release.LicenceUrl)];
}
