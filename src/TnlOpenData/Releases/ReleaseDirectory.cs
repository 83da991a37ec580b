using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Releases;

/// <summary>
/// The directory of release files: <c>tnl-{id}.sqlite</c> for each release, and <c>current</c>, with the id of the one to serve and the
/// fingerprint of the data directory it was built from. Files are moved into place by an atomic rename: a reader sees a whole file or none.
/// </summary>
public sealed class ReleaseDirectory(string path)
{
    private static readonly TimeSpan LockTimeout = TimeSpan.FromMinutes(5);

    private string PointerPath => Path.Combine(path, "current");

    public string PathOf(string releaseId) => Path.Combine(path, $"tnl-{releaseId}.sqlite");

    /// <summary>The ids of the release files, newest first.</summary>
    public IReadOnlyList<string> Ids() => !Directory.Exists(path) ? [] :
    [
        .. new DirectoryInfo(path).EnumerateFiles("tnl-*.sqlite")
            .OrderByDescending(f => f.LastWriteTimeUtc)
            .ThenBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => Path.GetFileNameWithoutExtension(f.Name)["tnl-".Length..]),
    ];

    public bool Holds(string releaseId) => File.Exists(PathOf(releaseId));

    /// <summary>The last release put in place, with the fingerprint of its input; null when there is none.</summary>
    public (string ReleaseId, string Fingerprint)? Current()
    {
        try
        {
            return File.ReadAllText(PointerPath).Split('\n') is [var id, var fingerprint, ..] && Holds(id) ? (id, fingerprint) : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Reads a release and verifies its hash; null when there is no such file, or its rows do not match its hash.</summary>
    public Snapshot? Load(string releaseId, Action<string> onDamage)
    {
        try
        {
            return Holds(releaseId) ? ReleaseFile.Read(PathOf(releaseId)) : null;
        }
        catch (InvalidDataException e)
        {
            onDamage(e.Message);
            return null;
        }
    }

    /// <summary>
    /// Writes the release to a temporary file, reads it back, compares the hash, moves it into place and updates <c>current</c>.
    /// Several processes can call it at once: one writes the file, the others find it written.
    /// </summary>
    public Snapshot Put(ReleaseContent content, string fingerprint)
    {
        Directory.CreateDirectory(path);
        using var writing = Lock();
        foreach (var leftover in Directory.EnumerateFiles(path, "*.tmp"))
        {
            File.Delete(leftover);
        }

        var built = Load(content.Release.Id, _ => { }) ?? Build(content);
        // A release that is put a second time is the newest again.
        File.SetLastWriteTimeUtc(PathOf(content.Release.Id), DateTime.UtcNow);
        WriteAtomically(PointerPath, $"{content.Release.Id}\n{fingerprint}\n");
        return built;
    }

    /// <summary>Deletes the oldest releases beyond <paramref name="count"/>, never the current one.</summary>
    public void Keep(int count)
    {
        using var writing = Lock();
        var current = Current()?.ReleaseId;
        foreach (var id in Ids().Skip(count).Where(id => id != current))
        {
            File.SetAttributes(PathOf(id), FileAttributes.Normal);
            File.Delete(PathOf(id));
        }
    }

    private Snapshot Build(ReleaseContent content)
    {
        var temporary = Path.Combine(path, $"{content.Release.Id}.{Environment.ProcessId}.tmp");
        ReleaseFile.Write(content, temporary);
        var readBack = ReleaseFile.Read(temporary);
        Flush(temporary);
        File.SetAttributes(temporary, FileAttributes.ReadOnly);
        File.Move(temporary, PathOf(content.Release.Id), overwrite: true);
        return readBack;
    }

    private void WriteAtomically(string target, string text)
    {
        var temporary = Path.Combine(path, $"current.{Environment.ProcessId}.tmp");
        File.WriteAllText(temporary, text);
        Flush(temporary);
        File.Move(temporary, target, overwrite: true);
    }

    private static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>An exclusive lock between processes. The system releases it when the process ends, also when it is killed.</summary>
    /// <param name="folder">The subfolder to lock; created when it does not exist. Empty for the directory of the releases itself.</param>
    public FileStream Lock(string folder = "")
    {
        Directory.CreateDirectory(Path.Combine(path, folder));
        var giveUp = DateTime.UtcNow + LockTimeout;
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(path, folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (DateTime.UtcNow < giveUp)
            {
                Thread.Sleep(50);
            }
        }
    }
}
