using System.IO.Compression;
using TnlOpenData.Locks;
using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Streams;

namespace TnlOpenData.Web.DumpFiles;

/// <summary>
/// Writes the dumps of a release into a temporary folder and renames it when it is complete and on the disk. Text files are compressed
/// once, beside the original, so that no request compresses them.
/// </summary>
public static class DumpWriter
{
    /// <summary>The size in bytes above which the best compression would take minutes.</summary>
    private const long LargeBytes = 8 * 1024 * 1024;

    /// <summary>The Brotli quality of a large file.</summary>
    private const int LargeQuality = 4;

    /// <summary>That of others: the best, 11, takes ten times as long for some hundredths of the size.</summary>
    private const int SmallQuality = 9;

    /// <summary>Identifies the build of the library that writes the files: another build writes them again.</summary>
    private static readonly string Program = typeof(Dump).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>The folder that holds the folder of each release.</summary>
    public static string RootOf(string releases) => Path.Combine(releases, "dumps");

    /// <summary>The declared dumps of a release.</summary>
    /// <param name="database">The path of the SQLite file of the release.</param>
    public static IReadOnlyList<Dump> Declared(Snapshot snapshot, string database) =>
        AllDumps.Of(snapshot, output => Copy(database, output));

    /// <summary>The dumps that are on disk already, complete by their lengths; null if one is missing. Needs no right to write.</summary>
    public static DumpFolder? Find(string releases, Snapshot snapshot, string database)
    {
        var path = PathOf(releases, snapshot);
        var files = FileList.Read(path);
        PublishedDump[] dumps =
        [
            .. Declared(snapshot, database).Select(d => files.TryGetValue(d.Name, out var file)
                ? new PublishedDump(d, file.Bytes, file.Sha256)
                : PublishedDump.Unwritten(d)),
        ];
        var folder = new DumpFolder(snapshot, path, dumps) { Files = files };
        return dumps.All(d => d.IsWritten) && folder.IsComplete() ? folder : null;
    }

    /// <summary>Writes the dumps anew. The caller has the lock.</summary>
    public static DumpFolder Write(string releases, Snapshot snapshot, string database, CancellationToken cancellation)
    {
        var path = PathOf(releases, snapshot);
        var temporary = $"{path}.tmp";
        try
        {
            Delete(temporary);
            Directory.CreateDirectory(temporary);
            PublishedDump[] dumps = [.. Declared(snapshot, database).Select(d => Publish(d, temporary, cancellation))];
            foreach (var own in new DumpFolder(snapshot, temporary, dumps).Own)
            {
                Publish(own, temporary, cancellation);
            }

            var names = Directory.EnumerateFiles(temporary).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
            ListedFile[] files = [.. names.Select(name => FileList.Describe(temporary, name))];
            FileList.Write(temporary, files);
            Delete(path);
            Directory.Move(temporary, path);
            return new DumpFolder(snapshot, path, dumps) { Files = files.ToDictionary(f => f.Name, StringComparer.Ordinal) };
        }
        finally
        {
            // On a full disk the part that was written must not keep the room.
            Delete(temporary);
        }
    }

    /// <summary>Deletes the folders that no process uses. The caller has the lock.</summary>
    public static void DeleteUnused(string releases, params DumpFolder?[] kept)
    {
        foreach (var other in Directory.GetDirectories(RootOf(releases)).Where(d => !Array.Exists(kept, k => k?.Path == d)))
        {
            if (!ProcessLock.IsUsed(Path.Combine(other, FileList.Name)))
            {
                Delete(other);
            }
        }
    }

    /// <summary>Tells other processes that this one uses a folder, until the result is disposed.</summary>
    public static IDisposable? Use(DumpFolder folder) => ProcessLock.Use(Path.Combine(folder.Path, FileList.Name));

    private static string PathOf(string releases, Snapshot snapshot) =>
        Path.Combine(RootOf(releases), $"{snapshot.Release.Id}-{Program}");

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
        else
        {
            // Something else has taken the name.
            File.Delete(folder);
        }
    }

    private static PublishedDump Publish(Dump dump, string folder, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var path = Path.Combine(folder, dump.Name);
        using (var file = new FileStream(path, FileMode.CreateNew))
        {
            using (var pieces = new StreamBufferWriter(file))
            {
                dump.Write(pieces);
                pieces.Flush();
            }

            file.Flush(flushToDisk: true);
        }

        var written = FileList.Describe(folder, dump.Name);
        if (dump.IsText && written.Bytes > 0)
        {
            var isLarge = written.Bytes > LargeBytes;
            var brotli = new BrotliCompressionOptions { Quality = isLarge ? LargeQuality : SmallQuality };
            var level = isLarge ? CompressionLevel.Optimal : CompressionLevel.SmallestSize;
            Compress(path, ".br", target => new BrotliStream(target, brotli, leaveOpen: true), cancellation);
            Compress(path, ".gzip", target => new GZipStream(target, level, leaveOpen: true), cancellation);
        }

        return new PublishedDump(dump, written.Bytes, written.Sha256);
    }

    private static void Compress(string path, string suffix, Func<Stream, Stream> around, CancellationToken cancellation)
    {
        using var source = File.OpenRead(path);
        using var file = new FileStream(path + suffix, FileMode.CreateNew);
        using (var target = around(file))
        {
            var buffer = new byte[256 * 1024];
            for (int read; (read = source.Read(buffer)) > 0;)
            {
                cancellation.ThrowIfCancellationRequested();
                target.Write(buffer, 0, read);
            }
        }

        file.Flush(flushToDisk: true);
    }

    private static void Copy(string file, System.Buffers.IBufferWriter<byte> output)
    {
        using var source = File.OpenRead(file);
        for (int read; (read = source.Read(output.GetSpan(64 * 1024))) > 0;)
        {
            output.Advance(read);
        }
    }
}
