using TnlOpenData.Api.Http;
using TnlOpenData.Api.Releases;
using TnlOpenData.Formats;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Changes;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Rest;

/// <summary>Answers the question that a list's address asks.</summary>
public sealed class ListEndpoint(RestRoute route)
{
    public async Task Get(HttpContext http)
    {
        var choice = FormatChoice.Of(http, route.Resource);
        if (await PinnedRelease.Of(http) is not { } snapshot || !await HasParent(http, snapshot))
        {
            return;
        }

        var answer = ResourceFor(http).Ask(snapshot, choice.Rest, Scope(http, snapshot));
        var addresses = answer.Page is { } page ? new ListAddresses(http, route, choice, page) : null;
        if (choice.Unacceptable)
        {
            await Refusals.NotAcceptable(http, FormatChoice.Offered(route.Resource), addresses?.PageForPeople);
            return;
        }

        IReadOnlyList<Refusal> refusals = [.. choice.Refusal is null ? [] : (Refusal[])[choice.Refusal], .. answer.Refusals, .. FlatFields(choice, answer.Page), .. OutsideJson(choice, answer.Page)];
        if (refusals.Count > 0)
        {
            await Problems.Refuse(http, refusals);
            return;
        }

        await PageReply.Send(http, answer.Page!, choice.Format!, addresses!, FileNames.Of(route, http, answer.Page!));
    }

    /// <summary>The list, able to reach the other releases where it needs them.</summary>
    private Resource ResourceFor(HttpContext http)
    {
        if (route.Resource is not ChangesResource changes)
        {
            return route.Resource;
        }

        var served = http.RequestServices.GetRequiredService<Served>();
        return changes with { FindRelease = served.Find, FindPrevious = served.Before };
    }

    private async Task<bool> HasParent(HttpContext http, Snapshot snapshot)
    {
        if (route.Parent is null)
        {
            return true;
        }

        var key = Key(http);
        var exists = route.ScopeFilter == "scale" ? snapshot.LevelsOf(key).Any() : route.Parent.Find(snapshot, [key]) is not null;
        if (!exists)
        {
            await Refusals.NoSuchItem(http, route.Parent, snapshot, [key]);
        }

        return exists;
    }

    private KeyValuePair<string, string>[] Scope(HttpContext http, Snapshot snapshot) => route.ScopeFilter switch
    {
        null => [],
        "collectivity" => [new("collectivity", snapshot.Collectivity(Key(http))!.Collectivity.Id)],
        var filter => [new(filter, Key(http))],
    };

    private string Key(HttpContext http) => (string)http.Request.RouteValues[route.Keys[0]]!;

    /// <summary>Counts stand in the envelope, which only JSON has.</summary>
    private static IEnumerable<Refusal> OutsideJson(FormatChoice choice, Page? page) =>
        page is { Facets.Count: > 0 } && choice.Format is not JsonFormat
            ? [Refusal.InvalidValue("facets", string.Join(',', page.Facets.Select(f => f.Name)), new("n’existe qu’en JSON", "exists in JSON only"))]
            : [];

    /// <summary>A column without a flat form that was asked by name cannot be left out in silence.</summary>
    private static IEnumerable<Refusal> FlatFields(FormatChoice choice, Page? page) =>
        page is null || choice.Format is not { IsFlat: true } || page.Parameters.All(p => p.Key != "fields")
            ? []
            : page.Columns.Where(c => !c.IsFlat).Select(c => Refusal.InvalidValue("fields", c.Name, new(
                $"n’a pas de forme à plat : il n’existe pas en {choice.Format.Name}",
                $"has no flat form: it does not exist in {choice.Format.Name}")));
}
