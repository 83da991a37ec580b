using TnlOpenData.Queries;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Rest;

/// <summary>Serves one item, named by its id or by another of its codes.</summary>
public sealed class ItemEndpoint(RestRoute route)
{
    private static readonly string[] Parameters = ["format", "profile"];

    public async Task Get(HttpContext http)
    {
        var choice = FormatChoice.Of(http, route.Resource);
        if (await PinnedRelease.Of(http) is not { } snapshot)
        {
            return;
        }

        var keys = route.KeysOf(http);
        if (route.Resource.Find(snapshot, keys) is not { } page)
        {
            await RestProblems.NoSuchItem(http, route.Resource, snapshot, keys);
            return;
        }

        var addresses = new ItemAddresses(http, route, choice, page);
        if (choice.Unacceptable)
        {
            await RestProblems.NotAcceptable(http, FormatChoice.Offered(route.Resource), addresses.HtmlPage);
            return;
        }

        IReadOnlyList<QueryError> errors =
        [
            .. choice.QueryErrors,
            .. choice.QueryParameters.Select(p => QueryError.UnknownParameter(p.Key, Parameters)),
        ];
        if (errors.Count > 0)
        {
            await Problems.WriteQueryErrors(http, errors);
            return;
        }

        await ListResponse.Send(http, choice.Format!, addresses, FileNames.Of(route, addresses.Keys, page.Parameters));
    }
}

/// <inheritdoc/>
public sealed class ItemAddresses(HttpContext http, RestRoute route, FormatChoice choice, ResultPage page)
    : Addresses(http, route, page.Snapshot)
{
    /// <summary>The key of the request, where the item tells it.</summary>
    private readonly string? _asked = page.Resource.TellsKey ? string.Join('/', route.KeysOf(http)) : null;

    public override ResultPage Page => page;

    /// <summary>The address by the id of the item, whichever of its codes the request has used.</summary>
    public string Canonical => $"{PublicBase}/v1{page.PathOf(0)}";

    public override string Self => LinkBase + page.PathOf(0) + QueryText.Of(choice.Echoed);

    public override string Identity => _asked is null ? Self : $"{Self} {_asked}";

    public override IEnumerable<(string Name, string Address)> Formats =>
        FormatChoice.Offered(page.Resource).Select(f => (f.Name, $"{LinkBase}{page.PathOf(0)}?format={f.Name}"));

    public override IReadOnlyList<string> Headers =>
        [Link(Self, "self"), Link(Canonical, "canonical"), .. CommonHeaders(Snapshot.Release.LicenceUrl)];

    public override IReadOnlyList<string> Keys => page.PathOf(0)!.Split('/')[2..];

    protected override IReadOnlyList<KeyValuePair<string, string>> Parameters => [];
}
