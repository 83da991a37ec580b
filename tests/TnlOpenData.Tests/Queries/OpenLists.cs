using TnlOpenData.Queries;
using TnlOpenData.Resources;

namespace TnlOpenData.Tests.Queries;

/// <summary>The lists that answer without being asked anything first.</summary>
internal static class OpenLists
{
    public static IReadOnlyList<Resource> All { get; } = [.. AllResources.Lists.Where(r => !r.FilterInfos.Any(f => f.IsRequired))];
}
