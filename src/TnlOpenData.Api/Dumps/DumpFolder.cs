using System.Security.Cryptography;
using System.Text;
using TnlOpenData.Dumps;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Dumps;

/// <summary>The dumps of one release on disk, whole: each file, its compressed twins, the manifest and the sums.</summary>
public sealed record DumpFolder(Snapshot Snapshot, string Path, IReadOnlyList<PublishedDump> Dumps)
{
    public const string Manifest = "manifest.json";

    public const string Sums = "sha256sums.txt";

    public static readonly string[] OwnNames = [Manifest, Sums];

    /// <summary>What lists the others, and so cannot be listed itself.</summary>
    public IReadOnlyList<Dump> Own =>
    [
        new()
        {
            Name = Manifest,
            MediaType = "application/json",
            IsText = true,
            Title = "Manifeste",
            Description = "Chaque fichier avec ses lignes, sa taille et son empreinte.",
            Write = output => TnlOpenData.Dumps.Manifest.Write(output, Snapshot, Dumps),
        },
        new()
        {
            Name = Sums,
            MediaType = "text/plain",
            IsText = true,
            Title = "Empreintes",
            Description = "Les empreintes SHA-256, telles que sha256sum --check les lit.",
            Write = output => TnlOpenData.Dumps.Manifest.WriteSums(output, Dumps),
        },
    ];

    /// <summary>The hash of the file's bytes; for those that list the others, the hash of all these hashes.</summary>
    public string EntityTag(Dump dump) => Dumps.FirstOrDefault(d => d.Dump.Name == dump.Name)?.Sha256
        ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{dump.Name} {Snapshot.Release.Sha256} {string.Concat(Dumps.Select(d => d.Sha256))}")));

    public Dump? Find(string name) => Dumps.Select(d => d.Dump).Concat(Own).FirstOrDefault(d => d.Name == name);

    public string PathOf(string name, string coding) => System.IO.Path.Combine(Path, coding.Length == 0 ? name : $"{name}.{coding}");

    public static bool IsWhole(string path, IReadOnlyList<PublishedDump> dumps) =>
        dumps.All(d => new FileInfo(System.IO.Path.Combine(path, d.Dump.Name)) is { Exists: true } file && file.Length == d.Bytes);
}
