using TnlOpenData.Api.Releases;
using TnlOpenData.Catalogue;
using TnlOpenData.Resources.Changes;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Catalogue;

/// <summary>What each release that this server holds has changed, newest first; worked out once for each release served.</summary>
public sealed class ReleaseNotes(Served served, ReleaseLoader loader)
{
    private const int Most = 10;

    private readonly Lock _changing = new();
    private (string Id, IReadOnlyList<ReleaseNote> Notes) _known = ("", []);

    public IReadOnlyList<ReleaseNote> Of(Snapshot current)
    {
        lock (_changing)
        {
            if (_known.Id != current.Release.Id)
            {
                _known = (current.Release.Id, [.. Make(current)]);
            }

            return _known.Notes;
        }
    }

    /// <summary>Reads one release at a time: all of them at once might not fit.</summary>
    private IEnumerable<ReleaseNote> Make(Snapshot current)
    {
        var ids = loader.Held.SkipWhile(id => id != current.Release.Id).Take(Most + 1).ToArray();
        var after = current;
        foreach (var id in ids.Skip(1))
        {
            if ((id == served.Current.Release.Id ? served.Current : loader.Recall(id)) is not { } before)
            {
                break;
            }

            yield return new ReleaseNote(after.Release, ReleaseChanges.Between(before, after));
            after = before;
        }

        if (ids.Length <= Most)
        {
            yield return new ReleaseNote(after.Release, null);
        }
    }
}
