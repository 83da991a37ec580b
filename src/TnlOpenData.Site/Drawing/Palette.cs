using System.Collections.Frozen;
using System.Text.RegularExpressions;
using TnlOpenData.Site.Assets;

namespace TnlOpenData.Site.Drawing;

/// <summary>The light colours of the style sheet, for standalone files, whose viewers may not support styles.</summary>
internal static partial class Palette
{
    private static readonly string Sheet = SiteAssets.Text("site.css");

    /// <summary>The style sheet defines the light colours first, then the dark ones in a media query.</summary>
    private static readonly FrozenDictionary<string, string> Colours = Colour()
        .Matches(Sheet[..Sheet.IndexOf("@media", StringComparison.Ordinal)])
        .ToFrozenDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Levels = Level()
        .Matches(Sheet)
        .ToFrozenDictionary(m => m.Groups["class"].Value, m => Colours[m.Groups["name"].Value], StringComparer.Ordinal);

    public static string Of(string name) => Colours[name];

    public static bool HasLevel(string levelClass) => Levels.ContainsKey(levelClass);

    /// <summary>The colour of a level by its CSS class; the colour of paper if the level is not exactly known.</summary>
    public static string OfLevel(string levelClass) => Levels.GetValueOrDefault(levelClass, Colours["paper"]);

    [GeneratedRegex(@"--(?<name>[\w-]+): (?<value>#[0-9a-f]+);", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colour();

    [GeneratedRegex(
        @"\.(?<class>level-[\w-]+) \{ --level: var\(--(?<name>[\w-]+)\); \}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Level();
}
