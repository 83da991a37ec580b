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
    internal static PackageAbout Of(Release release)
    {
        var package = JsonNode.Parse(release.Descriptor)!;
        var contributors = package["contributors"]?.AsArray() ?? [];
        return new(
            (string?)package["name"] ?? "",
            (string?)package["homepage"] ?? "",
            (string?)contributors.FirstOrDefault(c => (string?)c!["role"] == "wrangler")?["title"] ?? release.Title,
            [.. package["keywords"]?.AsArray().Select(k => (string)k!) ?? []]);
    }
}
