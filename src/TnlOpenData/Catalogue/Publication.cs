using TnlOpenData.Dumps;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Catalogue;

/// <summary>What descriptions describe: a release, its dumps as they were written, and the absolute address they are published at.</summary>
public sealed record Publication(string Address, Snapshot Snapshot, IReadOnlyList<PublishedDump> Dumps)
{
    /// <summary>The releases as news, newest first; worked out only where they are shown.</summary>
    public required Func<IReadOnlyList<ReleaseNote>> Notes { get; init; }

    /// <summary>Changes with the release and with any of its dumps.</summary>
    public required string Validator { get; init; }

    public PackageAbout About { get; } = PackageAbout.Of(Snapshot.Release);

    public PublishedDump this[string name] => Dumps.First(d => d.Dump.Name == name);
}

/// <summary>Provides the publication whose dumps are written; waits for the first ones.</summary>
public interface IPublicationSource
{
    Task<Publication> Current(string address);
}
