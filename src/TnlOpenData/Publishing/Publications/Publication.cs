using System.Text.Json.Nodes;
using TnlOpenData.Palmares;
using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Publishing.Publications;

/// <summary>What descriptions describe: a release, its dumps as they were written, and the absolute address they are published at.</summary>
public sealed record Publication(string Address, Snapshot Snapshot, IReadOnlyList<PublishedDump> Dumps)
{
    /// <summary>The releases as news, newest first; worked out only where they are shown.</summary>
    public required Func<IReadOnlyList<ReleaseNote>> Notes { get; init; }

    public PackageAbout About { get; } = PackageAbout.Of(Snapshot.Release);

    public PublishedDump this[string name] => Dumps.First(d => d.Dump.Name == name);
}

/// <summary>What the descriptor of the data says of the whole: who, where, about what.</summary>
/// <param name="Publisher">The one who puts the data together (role <c>wrangler</c>).</param>
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
