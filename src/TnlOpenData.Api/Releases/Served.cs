using System.Collections.Immutable;
using TnlOpenData.Import.Problems;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Releases;

/// <summary>
/// The release being served, swapped by reference, and a few others in memory: those before it, so that a cursor can finish
/// what it began, and those that a permalink called back from disk.
/// </summary>
public sealed class Served(ReleaseLoader loader)
{
    private const int Kept = 3;

    private readonly Lock _changing = new();

    private ImmutableArray<Snapshot> _snapshots = [];

    private int _count;

    private volatile string _generation = "0";

    public Snapshot Current => _snapshots[0];

    /// <summary>Why the data directory as it stands now is not what is served; empty when it is.</summary>
    public IReadOnlyList<Problem> Refused { get; private set; } = [];

    /// <summary>Counts what has been served so far: answers of one generation stay good for it.</summary>
    public string Generation => _generation;

    /// <summary>A release in memory, or one called back from disk; null when this server does not hold it.</summary>
    public Snapshot? Find(string releaseId)
    {
        if (Held(releaseId) is { } held)
        {
            return held;
        }

        lock (_changing)
        {
            if (Held(releaseId) is null && loader.Recall(releaseId) is { } former)
            {
                _snapshots = [Current, former, .. _snapshots.Skip(1).Take(Kept - 2)];
            }

            return Held(releaseId);
        }
    }

    /// <summary>The release that was put in place before another; null when this server does not hold it.</summary>
    public Snapshot? Before(Snapshot snapshot)
    {
        var held = loader.Held;
        var index = held.ToList().IndexOf(snapshot.Release.Id);
        return index >= 0 && index + 1 < held.Count ? Find(held[index + 1]) : null;
    }

    public void Serve(Snapshot snapshot, IReadOnlyList<Problem> refused)
    {
        // Built before it is served: no search has to wait for it.
        SearchIndex.Of(snapshot);
        lock (_changing)
        {
            Refused = refused;
            if (_snapshots.IsEmpty || Current.Release.Id != snapshot.Release.Id)
            {
                _snapshots = [snapshot, .. _snapshots.Where(s => s.Release.Id != snapshot.Release.Id).Take(Kept - 1)];
            }

            // Last: who sees the new generation sees the new release.
            _generation = $"{++_count}";
        }
    }

    private Snapshot? Held(string releaseId) => _snapshots.FirstOrDefault(s => s.Release.Id == releaseId);
}
