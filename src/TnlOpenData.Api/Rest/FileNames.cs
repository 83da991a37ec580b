using TnlOpenData.Queries;
using TnlOpenData.Text;

namespace TnlOpenData.Api.Rest;

/// <summary>What a download is called: the list, then what it was narrowed to, as in <c>tnl-awards-2018-commune</c>.</summary>
internal static class FileNames
{
    private const int LongestName = 80;

    public static string Of(RestRoute route, HttpContext http, Page page)
    {
        var filters = page.Parameters.Where(p => !ListParameters.Names.Contains(p.Key, StringComparer.Ordinal)).Select(p => p.Value.Replace("..", "-", StringComparison.Ordinal));
        var words = string.Join(' ', [route.Resource.Name, .. route.KeysOf(http), .. filters]);
        var name = string.Join('-', Folding.Words(words));
        return name.Length <= LongestName ? name : name[..LongestName].TrimEnd('-');
    }
}
