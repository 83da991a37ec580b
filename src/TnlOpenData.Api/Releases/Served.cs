using System.Collections.Immutable;
using TnlOpenData.Import;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Releases;

/// <summary>
/// The release being served, swapped by reference, and the few before it, so that a cursor can finish what it began.
/// </summary>
public sealed class Served
{
    private const int Kept = 3;

    private ImmutableArray<Snapshot> _snapshots = [];

    public Snapshot Current => _snapshots[0];

    /// <summary>Why the data directory as it stands now is not what is served; empty when it is.</summary>
    public IReadOnlyList<Problem> Refused { get; private set; } = [];

    public Snapshot? Find(string releaseId) => _snapshots.FirstOrDefault(s => s.Release.Id == releaseId);

    public void Serve(Snapshot snapshot, IReadOnlyList<Problem> refused)
    {
        Refused = refused;
        if (_snapshots.IsEmpty || Current.Release.Id != snapshot.Release.Id)
        {
            _snapshots = [snapshot, .. _snapshots.Where(s => s.Release.Id != snapshot.Release.Id).Take(Kept - 1)];
        }
    }
}
