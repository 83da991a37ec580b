using TnlOpenData.Queries;
using TnlOpenData.Text;

namespace TnlOpenData.Api.Rest;

/// <summary>The name of a saved response: the list and the values of its filters, as in <c>tnl-awards-2018-commune</c>.</summary>
internal static class FileNames
{
    private const int LongestName = 80;

    /// <param name="keys">The path parameters in canonical form.</param>
    /// <param name="parameters">The query parameters in canonical form.</param>
    public static string Of(RestRoute route, IReadOnlyList<string> keys, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var filters = parameters
            .Where(p => !ListParameters.Names.Contains(p.Key, StringComparer.Ordinal))
            .Select(p => p.Value.Replace("..", "-", StringComparison.Ordinal));
        var words = string.Join(' ', [route.Resource.Name, .. keys, .. filters]);
        var name = string.Join('-', Folding.Tokens(words));
        return name.Length <= LongestName ? name : name[..LongestName].TrimEnd('-');
    }
}
