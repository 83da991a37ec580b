using TnlOpenData.Palmares;

namespace TnlOpenData.Snapshots;

/// <summary>An edition with its coverage, its domains, and the leads to what is missing.</summary>
public sealed record EditionView(Edition Edition, Coverage Coverage, IReadOnlyList<Domain> Domains, IReadOnlyList<Lead> Leads);
