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

    /// <summary>True if all files are there with the expected sizes.</summary>
    public static bool IsComplete(string path, IReadOnlyList<PublishedDump> dumps) =>
        dumps.All(d => new FileInfo(System.IO.Path.Combine(path, d.Dump.Name)) is { Exists: true } file && file.Length == d.Bytes);
}
