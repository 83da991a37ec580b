using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TnlOpenData.Locks;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Releases;

/// <summary>
/// The directory of release files: <c>tnl-{id}.sqlite</c> for each release, and <c>current</c>, the pointer. Files are moved into place by
/// an atomic rename: a reader sees a whole file or none. Reading needs no right to write.
/// </summary>
public sealed class ReleaseDirectory(string path)
{
    /// <summary>The path of the directory.</summary>
    public string Folder => path;

    /// <summary>Called with the path of a lock before this process waits for another one.</summary>
    public Action<string> OnWait { get; init; } = _ => { };

    private ReleasePointer Pointer => new(path);

    public string PathOf(string releaseId) => Path.Combine(path, $"tnl-{releaseId}.sqlite");

    /// <summary>The ids of the release files, the last one put first. The clock has no say in it: it may have been set back.</summary>
    public IReadOnlyList<string> Ids()
    {
        if (!Directory.Exists(path))
        {
            return [];
        }

        var order = Pointer.Order();
        return
        [
            .. new DirectoryInfo(path).EnumerateFiles("tnl-*.sqlite")
                .Select(f => (Id: Path.GetFileNameWithoutExtension(f.Name)["tnl-".Length..], f.LastWriteTimeUtc))
                .OrderBy(f => order.TryGetValue(f.Id, out var position) ? position : int.MaxValue)
                // Files that an earlier version of the program has put.
                .ThenByDescending(f => f.LastWriteTimeUtc)
                .ThenBy(f => f.Id, StringComparer.Ordinal)
                .Select(f => f.Id),
        ];
    }

    /// <summary>True for a release that has been put here, whether its file is still there or not.</summary>
    public bool HasHeld(string releaseId) => Pointer.Order().ContainsKey(releaseId);

    public bool Holds(string releaseId) => File.Exists(PathOf(releaseId));

    /// <summary>The last release put in place, with the fingerprint of its input; null when there is none.</summary>
    public (string ReleaseId, string Fingerprint)? Current() =>
        Pointer.Read() is [var id, var fingerprint, ..] && Holds(id) ? (id, fingerprint) : null;

    /// <summary>
    /// Reads a release and verifies its hash; null when there is no such file, or its rows do not match its hash. Its territories are
    /// read and verified later; a file that proves broken then is deleted, so that the next load builds it anew.
    /// </summary>
    public Snapshot? Load(string releaseId, Action<string> onDamage)
    {
        try
        {
            return Holds(releaseId) ? ReleaseFile.ReadWithoutTerritories(PathOf(releaseId), Damaged) : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            onDamage(e.Message);
            return null;
        }

        void Damaged(string damage, bool isBroken)
        {
            if (!isBroken || !PlacedFile.TryDelete(PathOf(releaseId)))
            {
                onDamage(damage);
                return;
            }

            onDamage($"{damage} No place is served; the file is deleted, and built anew at the next start or hang-up signal.");
        }
    }

    /// <summary>The version of a release and the rows of its tables, without reading it; null if the file cannot be read.</summary>
    public ReleaseSummary? Summary(string releaseId) => Holds(releaseId) ? ReleaseSummary.Of(PathOf(releaseId)) : null;

    /// <summary>
    /// Writes the release to a temporary file, reads it back, compares the hash, moves it into place and updates <c>current</c>.
    /// Several processes can call it at once: one writes the file, the others find it written.
    /// </summary>
    /// <param name="known">A release in memory: if it is the one to put, its file is not read again.</param>
    /// <exception cref="IOException">The release cannot be written, whatever the reason: no room, no right, a file that reads back
    /// otherwise.</exception>
    public Snapshot Put(ReleaseContent content, string fingerprint, Snapshot? known = null, CancellationToken cancellation = default)
    {
        try
        {
            Directory.CreateDirectory(path);
            using var writing = Lock(cancellation: cancellation);
            foreach (var leftover in Directory.EnumerateFiles(path, "*.tmp"))
            {
                File.Delete(leftover);
            }

            var id = content.Release.Id;
            var isKnown = known?.Release.Id == id && Holds(id);
            var built = isKnown ? known! : Load(id, _ => { }) ?? PlacedFile.Put(content, PathOf(id));
            Pointer.Write(id, fingerprint, Ids());
            return built;
        }
        catch (Exception e) when (e is SqliteException or DbUpdateException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new IOException(e.Message, e);
        }
    }

    /// <summary>
    /// Deletes the oldest releases beyond <paramref name="count"/>, never the current one, nor one that a process serves.
    /// </summary>
    public void Keep(int count, CancellationToken cancellation = default)
    {
        using var writing = Lock(cancellation: cancellation);
        var current = Current()?.ReleaseId;
        foreach (var id in Ids().Skip(count).Where(id => id != current && !ProcessLock.IsUsed(PathOf(id))))
        {
            PlacedFile.Delete(PathOf(id));
        }
    }

    /// <summary>An exclusive lock between processes.</summary>
    /// <param name="folder">The subfolder to lock; created when it does not exist. Empty for the directory of the releases itself.</param>
    /// <param name="onWait">Called, after <see cref="OnWait"/>, before the wait for another process.</param>
    public FileStream Lock(string folder = "", Action? onWait = null, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(Path.Combine(path, folder));
        return ProcessLock.Take(Path.Combine(path, folder, "lock"), Wait, cancellation);

        void Wait(string held)
        {
            OnWait(held);
            onWait?.Invoke();
        }
    }
}
