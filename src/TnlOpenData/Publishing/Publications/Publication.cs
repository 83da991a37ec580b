using System.Text.Json.Nodes;
using TnlOpenData.Palmares;
using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Publishing.Publications;

/// <summary>A release, its published dumps, and the public address: the subject of every catalogue and feed.</summary>
public sealed record Publication(string Address, Snapshot Snapshot, IReadOnlyList<PublishedDump> Dumps)
{
    /// <summary>The newest release first; computed only where they are shown.</summary>
    public required Func<IReadOnlyList<ReleaseNote>> Notes { get; init; }

    /// <summary>Changes with the release and with any of its dumps.</summary>
    public required string Validator { get; init; }

    /// <summary>False while the dumps are being written: their sizes and hashes are not known yet.</summary>
    public bool IsWritten => Dumps.All(d => d.IsWritten);

    public PackageAbout About { get; } = PackageAbout.Of(Snapshot.Release);

    public PublishedDump this[string name] => Dumps.First(d => d.Dump.Name == name);
}

/// <summary>The properties of the data package in its descriptor.</summary>
/// <param name="Publisher">The contributor with the role <c>wrangler</c>.</param>
public sealed record PackageAbout(string Name, string Homepage, string Publisher, IReadOnlyList<string> Keywords)
{
    private ILookup<string, string> SourcesByTable { get; init; } = Array.Empty<string>().ToLookup(s => s, StringComparer.Ordinal);

    /// <summary>The addresses that the descriptor names as the sources of a table; most tables have none: their rows cite.</summary>
    public IEnumerable<string> SourcesOf(string table) => SourcesByTable[table];

    public static PackageAbout Of(Release release)
    {
        var package = JsonNode.Parse(release.Descriptor)!;
        var contributors = package["contributors"]?.AsArray() ?? [];
        return new(
            (string?)package["name"] ?? "",
            (string?)package["homepage"] ?? "",
            (string?)contributors.FirstOrDefault(c => (string?)c!["role"] == "wrangler")?["title"] ?? release.Title,
            [.. package["keywords"]?.AsArray().Select(k => (string)k!) ?? []])
        {
            SourcesByTable = package["resources"]!.AsArray()
                .SelectMany(r => r!["sources"]?.AsArray().Select(s => (Table: (string)r["name"]!, Path: (string?)s!["path"])) ?? [])
                .Where(s => s.Path is not null)
                .ToLookup(s => s.Table, s => s.Path!, StringComparer.Ordinal),
        };
    }
}
