using System.IO.Compression;
using System.Security.Cryptography;
using TnlOpenData.Api.Http;
using TnlOpenData.Dumps;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Dumps;

/// <summary>
/// Writes the dumps of a release into a folder that appears by an atomic rename, whole or not at all. Text is compressed beside
/// itself once, so that no request pays for it.
/// </summary>
internal static class DumpWriter
{
    /// <summary>Above this, the smallest result would take minutes.</summary>
    private const long PatientBytes = 8 * 1024 * 1024;

    /// <summary>Changes when the program that writes the files does: they are then written anew.</summary>
    private static readonly string Program = typeof(Dump).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>The dumps of a release: found as an earlier start left them, or written. The caller holds the lock.</summary>
    /// <param name="former">The dumps served until now: requests may be about to open them, and they stay until the next ones.</param>
    public static DumpFolder Take(string releases, Snapshot snapshot, string database, DumpFolder? former, CancellationToken cancellation)
    {
        var root = Path.Combine(releases, "dumps");
        var path = Path.Combine(root, $"{snapshot.Release.Id}-{Program}");
        var dumps = AllDumps.Of(snapshot, output => Copy(database, output));
        if (Found(path, dumps) is not { } published)
        {
            var temporary = $"{path}.tmp";
            Forget(temporary);
            Directory.CreateDirectory(temporary);
            published = [.. dumps.Select(d => Publish(d, temporary, cancellation))];
            foreach (var own in new DumpFolder(snapshot, temporary, published).Own)
            {
                Publish(own, temporary, cancellation);
            }

            Forget(path);
            Directory.Move(temporary, path);
        }

        foreach (var other in Directory.GetDirectories(root).Where(d => d != path && d != former?.Path))
        {
            Forget(other);
        }

        return new DumpFolder(snapshot, path, published);
    }

    private static void Forget(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The dumps as an earlier start wrote them; null when they are not all there.</summary>
    private static PublishedDump[]? Found(string path, IReadOnlyList<Dump> dumps)
    {
        var manifest = Path.Combine(path, DumpFolder.Manifest);
        if (!File.Exists(manifest))
        {
            return null;
        }

        var known = Manifest.Read(File.ReadAllBytes(manifest));
        PublishedDump[] found = [.. dumps.Where(d => known.ContainsKey(d.Name)).Select(d => new PublishedDump(d, known[d.Name].Bytes, known[d.Name].Sha256))];
        return found.Length == dumps.Count && DumpFolder.IsWhole(path, found) ? found : null;
    }

    private static PublishedDump Publish(Dump dump, string folder, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var path = Path.Combine(folder, dump.Name);
        string sha256;
        long bytes;
        using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite))
        {
            using (var pieces = new PieceWriter(file))
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
            var level = bytes > PatientBytes ? CompressionLevel.Optimal : CompressionLevel.SmallestSize;
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
