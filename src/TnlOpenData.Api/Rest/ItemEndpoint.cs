using TnlOpenData.Api.Http;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Rest;

/// <summary>Answers for one item, by its own id or another of its codes.</summary>
public sealed class ItemEndpoint(RestRoute route)
{
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
            await Refusals.NoSuchItem(http, route.Resource, snapshot, keys);
            return;
        }

        var addresses = new ItemAddresses(http, route, choice, page);
        if (choice.Unacceptable)
        {
            await Refusals.NotAcceptable(http, FormatChoice.Offered(route.Resource), addresses.PageForPeople);
            return;
        }

        IReadOnlyList<Refusal> refusals =
        [
            .. choice.Refusal is null ? [] : (Refusal[])[choice.Refusal],
            .. choice.Rest.Select(p => Refusal.UnknownParameter(p.Key, ["format", "profile"])),
        ];
        if (refusals.Count > 0)
        {
            await Problems.Refuse(http, refusals);
            return;
        }

        await PageReply.Send(http, page, choice.Format!, addresses, FileNames.Of(route, http, page));
    }
}
