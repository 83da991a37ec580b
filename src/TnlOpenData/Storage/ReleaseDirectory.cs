using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Storage;

/// <summary>
/// The releases this machine holds: <c>tnl-{id}.sqlite</c> each, and <c>current</c>, which names the one to serve and the
/// state of the data directory it was built from. Files appear by an atomic rename, so that a reader sees a whole one or none.
/// </summary>
public sealed class ReleaseDirectory(string path)
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromMinutes(5);

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

    /// <summary>A held release, verified; null when it is not held or no longer what its hash says.</summary>
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
    /// Writes the release to a temporary file, reads it back and compares, moves it into place and points to it.
    /// Safe to call from several processes at once: one writes, the others find it written.
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
        // A release that comes back is the newest again.
        File.SetLastWriteTimeUtc(PathOf(content.Release.Id), DateTime.UtcNow);
        WriteAtomically(PointerPath, $"{content.Release.Id}\n{fingerprint}\n");
        return built;
    }

    /// <summary>Forgets the oldest releases beyond a number, never the one being served.</summary>
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

    /// <summary>An exclusive lock that the system releases with the process, killed or not.</summary>
    /// <param name="folder">Below the directory, for what is written beside the releases; made when it is not there.</param>
    public FileStream Lock(string folder = "")
    {
        Directory.CreateDirectory(Path.Combine(path, folder));
        var giveUp = DateTime.UtcNow + LockPatience;
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
