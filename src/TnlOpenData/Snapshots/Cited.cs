using TnlOpenData.Palmares;

namespace TnlOpenData.Snapshots;

/// <summary>A fact with the source that states it and, where it is about one, the collectivity.</summary>
public sealed record Cited<T>(T Fact, Source Source, Collectivity? Collectivity = null);
