using TnlOpenData.Queries;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Rest;

/// <inheritdoc/>
public sealed class ListAddresses(HttpContext http, RestRoute route, FormatChoice choice, ParsedQuery query)
    : Addresses(http, route, query.Snapshot)
{
    private readonly string? _cursor = http.Request.Query["cursor"];
    private readonly string _query = QueryText.Of(query.Parameters);

    public override ResultPage Page => field ??= query.Run()!;

    public override string Self => field ??= At(_cursor);

    public string First => field ??= At(null);

    public string? Next => Page.NextCursor is { } cursor ? field ??= At(cursor) : null;

    public string? Previous => Page.PreviousCursor is { } cursor ? At(cursor) : null;

    public override IEnumerable<(string Name, string Address)> Formats =>
        FormatChoice.Offered(Route.Resource).Select(f => (f.Name, InFormat(f.Name)));

    public override IReadOnlyList<string> Headers
    {
        get
        {
            List<string> headers = [Link(Self, "self"), Link(First, "first")];
            if (Next is { } next)
            {
                headers.Add(Link(next, "next"));
            }

            if (Previous is { } previous)
            {
                headers.Add(Link(previous, "prev"));
            }

            headers.AddRange(CommonHeaders(Snapshot.Release.LicenceUrl));
            return headers;
        }
    }

    protected override IReadOnlyList<KeyValuePair<string, string>> Parameters => query.Parameters;

    private string InFormat(string format)
    {
        var address = AddressWithout(choice.Suffix);
        return Route.TakesSuffix
            ? $"{address}.{format}{_query}"
            : address + QueryText.Of([.. query.Parameters, new("format", format)]);
    }

    private string At(string? cursor)
    {
        List<KeyValuePair<string, string>> parameters = [.. query.Parameters, .. choice.Echoed];
        if (cursor is not null)
        {
            parameters.Add(new("cursor", cursor));
        }

        return AddressWithout(choice.Suffix) + choice.Suffix + QueryText.Of(parameters);
    }
}
