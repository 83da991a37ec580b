using System.Text.Json.Nodes;
using TnlOpenData.Palmares;

namespace TnlOpenData.Catalogue;

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
