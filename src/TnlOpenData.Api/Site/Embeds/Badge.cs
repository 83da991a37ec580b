using System.Text.Encodings.Web;
using TnlOpenData.Api.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Embeds;

/// <summary>
/// The label and the level of one award, as a picture that stands anywhere: its grounds are its own, it loads nothing, and its words
/// are stretched to the width that was kept for them, whatever the font.
/// </summary>
public sealed record Badge(AwardView Award)
{
    public const int Height = 24;
    private const int Padding = 9;

    private string Label => $"Territoire Numérique Libre {Award.Award.Edition}";

    private string Level => Labels.Level(Award);

    private int LabelWidth => BadgeText.WidthOf(Label) + (2 * Padding);

    private int LevelWidth => BadgeText.WidthOf(Level) + (2 * Padding);

    public int Width => LabelWidth + LevelWidth;

    /// <summary>The badge in words, for those who do not see it.</summary>
    public string Alternative =>
        $"{EmbedMarkup.OneLine(Award.Collectivity.Collectivity.Name)} : label Territoire Numérique Libre {Award.Award.Edition} : {Level}{(Award.Award.Identity == "assumed" ? " (lauréat supposé)" : "")}";

    public static Badge? Of(AwardView? award) => award is null ? null : new(award);

    public string Svg()
    {
        var colours = BadgeColours.Of(LevelClass.Of(Award));
        var said = HtmlEncoder.Default.Encode(Alternative);
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{Height}" viewBox="0 0 {Width} {Height}" role="img" aria-label="{said}">
            <title>{said}</title>
            <rect width="{Width}" height="{Height}" rx="4" fill="{BadgeColours.Label.Ground}"/>
            <path d="M{LabelWidth} 0H{Width - 4}a4 4 0 0 1 4 4v{Height - 8}a4 4 0 0 1 -4 4H{LabelWidth}z" fill="{colours.Ground}"/>
            <rect x="0.5" y="0.5" width="{Width - 1}" height="{Height - 1}" rx="4" fill="none" stroke="#8a9096"/>
            <g font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="{BadgeText.FontSize}">
            {Text(Label, Padding, BadgeColours.Label.Ink)}
            {Text(Level, LabelWidth + Padding, colours.Ink)}
            </g>
            </svg>

            """;
    }

    private static string Text(string text, int x, string ink) =>
        $"<text x=\"{x}\" y=\"16\" fill=\"{ink}\" textLength=\"{BadgeText.WidthOf(text)}\" lengthAdjust=\"spacingAndGlyphs\">{HtmlEncoder.Default.Encode(text)}</text>";
}
