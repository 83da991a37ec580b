using System.IO.Compression;
using System.Security.Cryptography;
using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Streams;

namespace TnlOpenData.Web.DumpFiles;

/// <summary>
/// Writes the dumps of a release into a temporary folder and renames it when it is complete. Text files are compressed once, beside the
/// original, so that no request compresses them.
/// </summary>
public static class DumpWriter
{
    /// <summary>The size in bytes above which the best compression would take minutes.</summary>
    private const long LargeBytes = 8 * 1024 * 1024;

    /// <summary>Identifies the build of the library that writes the files: another build writes them again.</summary>
    private static readonly string Program = typeof(Dump).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>The dumps of a release: those that an earlier start has written, else new ones. The caller has the lock.</summary>
    /// <param name="releases">The directory of the release files.</param>
    /// <param name="database">The path of the SQLite file of the release.</param>
    /// <param name="former">The dumps served until now. A request may still open them, so they are deleted with the next release.</param>
    public static DumpFolder Take(string releases, Snapshot snapshot, string database, DumpFolder? former, CancellationToken cancellation)
    {
        var root = Path.Combine(releases, "dumps");
        var path = Path.Combine(root, $"{snapshot.Release.Id}-{Program}");
        var dumps = AllDumps.Of(snapshot, output => Copy(database, output));
        if (Found(path, dumps) is not { } published)
        {
            var temporary = $"{path}.tmp";
            Delete(temporary);
            Directory.CreateDirectory(temporary);
            published = [.. dumps.Select(d => Publish(d, temporary, cancellation))];
            foreach (var own in new DumpFolder(snapshot, temporary, published).Own)
            {
                Publish(own, temporary, cancellation);
            }

            Delete(path);
            Directory.Move(temporary, path);
        }

        foreach (var other in Directory.GetDirectories(root).Where(d => d != path && d != former?.Path))
        {
            Delete(other);
        }

        return new DumpFolder(snapshot, path, published);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The dumps that an earlier start has written; null if one is missing.</summary>
    private static PublishedDump[]? Found(string path, IReadOnlyList<Dump> dumps)
    {
        var manifest = Path.Combine(path, DumpFolder.ManifestName);
        if (!File.Exists(manifest))
        {
            return null;
        }

        var known = Manifest.Read(File.ReadAllBytes(manifest));
        var listed = dumps.Where(d => known.ContainsKey(d.Name));
        PublishedDump[] found = [.. listed.Select(d => new PublishedDump(d, known[d.Name].Bytes, known[d.Name].Sha256))];
        return found.Length == dumps.Count && DumpFolder.IsComplete(path, found) ? found : null;
    }

    private static PublishedDump Publish(Dump dump, string folder, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var path = Path.Combine(folder, dump.Name);
        string sha256;
        long bytes;
        using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite))
        {
            using (var pieces = new StreamBufferWriter(file))
            {
                dump.Write(pieces);
                pieces.Flush();
            }

            file.Flush(flushToDisk: true);
            file.Position = 0;
            sha256 = Convert.ToHexStringLower(SHA256.HashData(file));
            bytes = file.Length;
        }

        if (dump.IsText && bytes > 0)
        {
            var level = bytes > LargeBytes ? CompressionLevel.Optimal : CompressionLevel.SmallestSize;
            Compress(path, ".br", target => new BrotliStream(target, level));
            Compress(path, ".gzip", target => new GZipStream(target, level));
        }

        return new PublishedDump(dump, bytes, sha256);
    }

    private static void Compress(string path, string suffix, Func<Stream, Stream> around)
    {
        using var source = File.OpenRead(path);
        using var target = around(new FileStream(path + suffix, FileMode.CreateNew));
        source.CopyTo(target);
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
