using TnlOpenData.Dumps;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Catalogue;

/// <summary>What descriptions describe: a release, its dumps as they were written, and the absolute address they are published at.</summary>
public sealed record Publication(string Address, Snapshot Snapshot, IReadOnlyList<PublishedDump> Dumps)
{
    /// <summary>The releases as news, newest first; worked out only where they are shown.</summary>
    public required Func<IReadOnlyList<ReleaseNote>> Notes { get; init; }

    public PackageAbout About { get; } = PackageAbout.Of(Snapshot.Release);

    public PublishedDump this[string name] => Dumps.First(d => d.Dump.Name == name);
}
