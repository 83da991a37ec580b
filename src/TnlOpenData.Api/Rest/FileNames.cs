using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Text;

namespace TnlOpenData.Api.Rest;

/// <summary>The name of a saved response: the list and the values of its filters, as in <c>tnl-palmares-2018-commune</c>.</summary>
internal static class FileNames
{
    /// <param name="keys">The path parameters in canonical form.</param>
    /// <param name="parameters">The query parameters in canonical form.</param>
    public static string Of(RestRoute route, IReadOnlyList<string> keys, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var filters = parameters
            .Where(p => !ListParameters.Names.Contains(p.Key, StringComparer.Ordinal))
            .Select(p => p.Value.Replace("..", "-", StringComparison.Ordinal));
        var words = string.Join(' ', [NameOf(route.Resource), .. keys, .. filters]);
        return string.Join('-', Folding.Tokens(words));
    }

    /// <summary>The list of awards is the palmarès, as in the names of the dumps.</summary>
    private static string NameOf(Resource resource) =>
        resource.Name == AwardResource.Awards.Name ? PalmaresDumps.Name : resource.Name;
}
