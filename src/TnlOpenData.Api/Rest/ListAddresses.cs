using TnlOpenData.Api.Http;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Rest;

/// <inheritdoc/>
public sealed class ListAddresses(HttpContext http, RestRoute route, FormatChoice choice, Page page) : Addresses(http, route, page)
{
    private readonly string? _cursor = http.Request.Query["cursor"];
    private readonly string _question = QueryText.Of(page.Parameters);

    public override string Self => field ??= At(_cursor);

    public string First => field ??= At(null);

    public string? Next => field ??= Page.NextCursor is { } cursor ? At(cursor) : null;

    public string? Previous => Page.PreviousCursor is { } cursor ? At(cursor) : null;

    public override IEnumerable<(string Name, string Address)> Formats =>
        FormatChoice.Offered(Page.Resource).Select(f => (f.Name, InFormat(f.Name)));

    public override IReadOnlyList<string> Headers =>
    [
        Link(Self, "self"),
        Link(First, "first"),
        .. Next is { } next ? [Link(next, "next")] : (string[])[],
        .. Previous is { } previous ? [Link(previous, "prev")] : (string[])[],
        .. CommonHeaders(Page.Snapshot.Release.LicenceUrl),
    ];

    private string InFormat(string format)
    {
        var address = AddressWithout(choice.Suffix);
        return Route.TakesSuffix
            ? $"{address}.{format}{_question}"
            : address + QueryText.Of([.. Page.Parameters, new("format", format)]);
    }

    private string At(string? cursor) => AddressWithout(choice.Suffix) + choice.Suffix
        + QueryText.Of([.. Page.Parameters, .. choice.Said, .. cursor is null ? [] : (KeyValuePair<string, string>[])[new("cursor", cursor)]]);
}
