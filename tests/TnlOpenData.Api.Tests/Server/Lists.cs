using TnlOpenData.Queries;
using TnlOpenData.Resources;

namespace TnlOpenData.Api.Tests.Server;

/// <summary>The lists that answer without being asked anything first.</summary>
internal static class Lists
{
    public static IReadOnlyList<Resource> Open { get; } = [.. AllResources.Lists.Where(r => !r.FilterInfos.Any(f => f.IsRequired))];
}
