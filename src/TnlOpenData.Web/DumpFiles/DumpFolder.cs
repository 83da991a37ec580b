using System.Security.Cryptography;
using System.Text;
using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Web.DumpFiles;

/// <summary>The complete dumps of one release on disk: each file, its compressed copies, the manifest and the checksums.</summary>
public sealed record DumpFolder(Snapshot Snapshot, string Path, IReadOnlyList<PublishedDump> Dumps)
{
    public const string ManifestName = "manifest.json";

    public const string SumsName = "sha256sums.txt";

    /// <summary>The names of <see cref="Own"/>.</summary>
    public static readonly string[] OwnNames = [ManifestName, SumsName];

    /// <summary>The files that list the others: they are not in the manifest.</summary>
    public IReadOnlyList<Dump> Own =>
    [
        new()
        {
            Name = ManifestName,
            MediaType = "application/json",
            IsText = true,
            Title = "Manifeste",
            Description = "Chaque fichier avec ses lignes, sa taille et son empreinte.",
            Write = output => Manifest.Write(output, Snapshot, Dumps),
        },
        new()
        {
            Name = SumsName,
            MediaType = "text/plain",
            IsText = true,
            Title = "Empreintes",
            Description = "Les empreintes SHA-256, telles que sha256sum --check les lit.",
            Write = output => Manifest.WriteSums(output, Dumps),
        },
    ];

    /// <summary>All files with their lengths and hashes, compressed copies included.</summary>
    internal IReadOnlyDictionary<string, ListedFile> Files { get; init; } = new Dictionary<string, ListedFile>(StringComparer.Ordinal);

    /// <summary>Changes with any of the files.</summary>
    public string Validator => EntityTag(Own[0]);

    /// <summary>The SHA-256 of the file; for the files that list the others, a hash of all these hashes.</summary>
    public string EntityTag(Dump dump)
    {
        if (Dumps.FirstOrDefault(d => d.Dump.Name == dump.Name) is { } published)
        {
            return published.Sha256;
        }

        var text = $"{dump.Name} {Snapshot.Release.Sha256} {string.Concat(Dumps.Select(d => d.Sha256))}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>A file by its name; null if there is none.</summary>
    public Dump? Find(string name) => Dumps.Select(d => d.Dump).Concat(Own).FirstOrDefault(d => d.Name == name);

    /// <param name="coding">The content encoding, <c>br</c> or <c>gzip</c>; empty for the file itself.</param>
    public string PathOf(string name, string coding) =>
        System.IO.Path.Combine(Path, coding.Length == 0 ? name : $"{name}.{coding}");

    /// <summary>True if a file has been written in a content encoding.</summary>
    public bool HasCopy(string name, string coding) => Files.ContainsKey($"{name}.{coding}");

    /// <summary>True if a file is there with its length.</summary>
    public bool HasWhole(string name, string coding) =>
        Files.TryGetValue(coding.Length == 0 ? name : $"{name}.{coding}", out var file) && FileList.IsThere(Path, file);

    /// <summary>True if all files are there with their lengths.</summary>
    public bool IsComplete() => Files.Count > 0 && Files.Values.All(f => FileList.IsThere(Path, f));

    /// <summary>The first file whose bytes are not those that were written; null if all are. Reads all files.</summary>
    public string? FindDamage(CancellationToken cancellation)
    {
        foreach (var file in Files.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!FileList.IsThere(Path, file) || FileList.Describe(Path, file.Name) != file)
            {
                return file.Name;
            }
        }

        return null;
    }
}
