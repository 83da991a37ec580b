using TnlOpenData.Publishing.Publications;
using TnlOpenData.Resources.Changes;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Web.Releases;

/// <summary>The changes of each release on disk, newest first. They are computed once for each current release.</summary>
public sealed class ReleaseNotes(ReleaseProvider releases)
{
    private const int Most = 10;

    private readonly Lock _changing = new();
    private (string Id, IReadOnlyList<ReleaseNote> Notes) _computed = ("", []);

    /// <summary>The notes of a release and of those before it.</summary>
    public IReadOnlyList<ReleaseNote> Of(Snapshot current)
    {
        lock (_changing)
        {
            if (_computed.Id != current.Release.Id)
            {
                _computed = (current.Release.Id, [.. Make(current)]);
            }

            return _computed.Notes;
        }
    }

    /// <summary>Loads one release at a time: all at once might not fit into memory.</summary>
    private IEnumerable<ReleaseNote> Make(Snapshot current)
    {
        var ids = releases.OnDisk.SkipWhile(id => id != current.Release.Id).Take(Most + 1).ToArray();
        var after = current;
        foreach (var id in ids.Skip(1))
        {
            var previous = id == releases.Current.Release.Id ? releases.Current : releases.Load(id);
            if (previous is null)
            {
                break;
            }

            yield return new ReleaseNote(after.Release, ReleaseChanges.Between(previous, after));
            after = previous;
        }

        if (ids.Length <= Most)
        {
            yield return new ReleaseNote(after.Release, null);
        }
    }
}
