using TnlOpenData.Queries;
using TnlOpenData.Resources;

namespace TnlOpenData.Testing;

/// <summary>The lists without a required parameter.</summary>
public static class OpenLists
{
    public static IReadOnlyList<Resource> All { get; } = [.. AllResources.Lists.Where(r => !r.FilterInfos.Any(f => f.IsRequired))];

    /// <summary>Those that are read whole again and again on the real data: all but the 36,000 places of France.</summary>
    public static IReadOnlyList<Resource> Short { get; } = [.. All.Where(r => r.Name != "territories")];
}
