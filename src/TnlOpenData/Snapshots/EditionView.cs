using TnlOpenData.Palmares;

namespace TnlOpenData.Snapshots;

/// <summary>An edition with its coverage and its domains.</summary>
public sealed record EditionView(Edition Edition, Coverage Coverage, IReadOnlyList<Domain> Domains);
