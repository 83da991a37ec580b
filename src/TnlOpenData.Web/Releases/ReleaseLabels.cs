using System.Collections.Concurrent;
using TnlOpenData.Palmares;
using TnlOpenData.Releases;

namespace TnlOpenData.Web.Releases;

/// <summary>Version and date of the releases that this server holds, read once from each file without its rows.</summary>
public sealed class ReleaseLabels(ReleaseProvider releases)
{
    private readonly ConcurrentDictionary<string, Release?> _read = new(StringComparer.Ordinal);

    /// <summary>The current release, then the others, newest first. A file that cannot be read is left out.</summary>
    public IReadOnlyList<Release> All
    {
        get
        {
            var current = releases.Current.Release;
            var others = releases.OnDisk.Where(id => id != current.Id);
            return [current, .. others.Select(Find).OfType<Release>()];
        }
    }

    /// <summary>The label of a release on disk; null if its file cannot be read.</summary>
    public Release? Find(string id) => _read.GetOrAdd(id, Read);

    private Release? Read(string id)
    {
        try
        {
            return ReleaseFile.ReadLabel(releases.PathOf(id));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
