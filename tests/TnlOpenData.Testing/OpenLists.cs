using TnlOpenData.Queries;
using TnlOpenData.Resources;

namespace TnlOpenData.Testing;

/// <summary>The lists without a required parameter.</summary>
public static class OpenLists
{
    public static IReadOnlyList<Resource> All { get; } = [.. AllResources.Lists.Where(r => !r.FilterInfos.Any(f => f.IsRequired))];
}
