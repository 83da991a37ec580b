using TnlOpenData.Formats.Json;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Changes;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Rest;

/// <summary>Serves the rows of a list that the query parameters select.</summary>
public sealed class ListEndpoint(RestRoute route)
{
    public async Task Get(HttpContext http)
    {
        var choice = FormatChoice.Of(http, route.Resource);
        var pinned = await PinnedRelease.Of(http, (current, cursor) => MayBeOfQuestion(http, choice, current, cursor));
        if (pinned is not { } snapshot || !await HasParent(http, snapshot))
        {
            return;
        }

        var query = ResourceFor(http).Read(snapshot, choice.QueryParameters, Scope(http, snapshot));
        var addresses = query.QueryErrors.Count == 0 ? new ListAddresses(http, route, choice, query) : null;
        if (choice.Unacceptable)
        {
            await RestProblems.NotAcceptable(http, FormatChoice.Offered(route.Resource), addresses?.HtmlPage);
            return;
        }

        IReadOnlyList<QueryError> errors =
        [
            .. choice.QueryErrors,
            .. query.QueryErrors,
            .. FieldsWithoutFlatForm(choice, query),
            .. FacetsOutsideJson(choice, query),
        ];
        if (errors.Count > 0)
        {
            await Problems.WriteQueryErrors(http, errors);
            return;
        }

        await ListResponse.Send(http, choice.Format!, addresses!, FileNames.Of(route, addresses!.Keys, query.Parameters));
    }

    /// <summary>False if the cursor is that of another question. A question that the current release cannot read may have one.</summary>
    private bool MayBeOfQuestion(HttpContext http, FormatChoice choice, Snapshot current, Cursor cursor)
    {
        // What changed last differs from release to release.
        if (route.Resource is ChangesResource || !Exists(http, current))
        {
            return true;
        }

        var scope = Scope(http, current);
        var query = route.Resource.Read(current, [.. choice.QueryParameters.Where(p => p.Key != "cursor")], scope);
        return query.QueryErrors.Count > 0
            || Cursor.FingerprintOf([new("", route.Resource.Name), .. scope, .. query.Parameters]) == cursor.Fingerprint;
    }

    /// <summary>The resource; that of changes gets access to the other releases.</summary>
    private Resource ResourceFor(HttpContext http)
    {
        if (route.Resource is not ChangesResource changes)
        {
            return route.Resource;
        }

        var releases = http.RequestServices.GetRequiredService<ReleaseProvider>();
        var labels = http.RequestServices.GetRequiredService<ReleaseLabels>();
        return changes with { FindRelease = releases.Find, FindPrevious = releases.Previous, Held = () => labels.All };
    }

    /// <summary>False, with a 404 written, if the item that the path names does not exist.</summary>
    private async Task<bool> HasParent(HttpContext http, Snapshot snapshot)
    {
        if (Exists(http, snapshot))
        {
            return true;
        }

        await RestProblems.NoSuchItem(http, route.Parent!, snapshot, [Key(http)]);
        return false;
    }

    private bool Exists(HttpContext http, Snapshot snapshot) =>
        route.Parent is null
        || (route.ScopeFilter == "scale"
            ? snapshot.LevelsOf(Key(http)).Any()
            : route.Parent.Find(snapshot, [Key(http)]) is not null);

    /// <summary>The filter that the path sets.</summary>
    private KeyValuePair<string, string>[] Scope(HttpContext http, Snapshot snapshot) => route.ScopeFilter switch
    {
        null => [],
        "collectivity" => [new("collectivity", snapshot.Collectivity(Key(http))!.Collectivity.Id)],
        var filter => [new(filter, Key(http))],
    };

    private string Key(HttpContext http) => (string)http.Request.RouteValues[route.Keys[0]]!;

    /// <summary>Facets are part of the JSON envelope; no other format has a place for them.</summary>
    private static IEnumerable<QueryError> FacetsOutsideJson(FormatChoice choice, ParsedQuery query)
    {
        if (query.FacetNames.Count > 0 && choice.Format is not JsonFormat)
        {
            var typed = string.Join(',', query.FacetNames);
            yield return QueryError.InvalidValue("facets", typed, new("n’existe qu’en JSON", "exists in JSON only"));
        }
    }

    /// <summary>A column without a flat form is left out of a flat format, unless <c>fields</c> names it: then it is an error.</summary>
    private static IEnumerable<QueryError> FieldsWithoutFlatForm(FormatChoice choice, ParsedQuery query)
    {
        if (choice.Format is not { IsFlat: true } format || query.Parameters.All(p => p.Key != "fields"))
        {
            return [];
        }

        return query.Columns.Where(c => !c.IsFlat).Select(c => QueryError.InvalidValue("fields", c.Name, new(
            $"n’a pas de forme à plat : il n’existe pas en {format.Name}",
            $"has no flat form: it does not exist in {format.Name}")));
    }
}
