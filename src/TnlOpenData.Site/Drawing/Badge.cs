using System.Text.Encodings.Web;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Drawing;

/// <summary>
/// The edition and the level of one award as a standalone SVG file. It has its own background and loads nothing; its texts are
/// stretched to the measured width, so that the font does not matter.
/// </summary>
public sealed record Badge(AwardView Award)
{
    public const int Height = 24;
    private const int Padding = 9;
    private const int FontSize = 12;

    private string Label => $"Territoire Numérique Libre {Award.Award.Edition}";

    /// <summary>A doubt is part of the picture: it is what people see where the badge is shown.</summary>
    private string Level => Labels.LevelInFull(Award);

    private int LabelWidth => WidthOf(Label) + (2 * Padding);

    private int LevelWidth => WidthOf(Level) + (2 * Padding);

    public int Width => LabelWidth + LevelWidth;

    /// <summary>The alternative text.</summary>
    public string Alternative
    {
        get
        {
            var name = TextLayout.OneLine(Award.Collectivity.Collectivity.Name);
            var doubt = DoubtWords.InFull(Award) is { Length: > 0 } words ? $" ({words[2..]})" : "";
            var label = LabelStatus.IsBadge(Award) ? "" : "label ";
            return $"{name} : {label}Territoire Numérique Libre {Award.Award.Edition} : {Labels.Level(Award)}{doubt}";
        }
    }

    public static Badge? Of(AwardView? award) => award is null ? null : new(award);

    public string Svg()
    {
        var colours = BadgeColours.Of(LevelClass.Of(Award));
        var title = HtmlEncoder.Default.Encode(Alternative);
        var size = $"width=\"{Width}\" height=\"{Height}\"";
        var levelPath = $"M{LabelWidth} 0H{Width - 4}a4 4 0 0 1 4 4v{Height - 8}a4 4 0 0 1 -4 4H{LabelWidth}z";
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {Width} {Height}" role="img" aria-label="{title}">
            <title>{title}</title>
            <rect {size} rx="4" fill="{BadgeColours.Label.Background}"/>
            <path d="{levelPath}" fill="{colours.Background}"/>
            <rect x="0.5" y="0.5" width="{Width - 1}" height="{Height - 1}" rx="4" fill="none" stroke="#8a9096"/>
            <g font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="{FontSize}">
            {Text(Label, Padding, BadgeColours.Label.Text)}
            {Text(Level, LabelWidth + Padding, colours.Text)}
            </g>
            </svg>

            """;
    }

    private static string Text(string text, int x, string colour)
    {
        var stretch = $"textLength=\"{WidthOf(text)}\" lengthAdjust=\"spacingAndGlyphs\"";
        return $"<text x=\"{x}\" y=\"16\" fill=\"{colour}\" {stretch}>{HtmlEncoder.Default.Encode(text)}</text>";
    }

    private static int WidthOf(string text) => TextLayout.WidthOf(text, FontSize);
}

/// <summary>A background and a text colour with a contrast of at least 4.5.</summary>
internal sealed record BadgeColours(string Background, string Text)
{
    private const string White = "#ffffff";
    private const string Black = "#101010";

    /// <summary>The only level whose colour is too dark for black text.</summary>
    private const string Dark = "level-copylefts-5";

    public static readonly BadgeColours Label = new(Palette.Of("ink"), White);

    /// <summary>For a level that is not exactly known.</summary>
    private static readonly BadgeColours Unknown = new(White, Black);

    /// <param name="levelClass">The CSS class that colours the level on the pages.</param>
    public static BadgeColours Of(string levelClass) =>
        Palette.HasLevel(levelClass) ? new(Palette.OfLevel(levelClass), levelClass == Dark ? White : Black) : Unknown;
}
