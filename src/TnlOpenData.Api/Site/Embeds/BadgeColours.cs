using TnlOpenData.Api.Site.Assets;

namespace TnlOpenData.Api.Site.Embeds;

/// <summary>A ground and the ink that is read on it, with a contrast of 4.5 or more: the badge has no style sheet to ask.</summary>
internal sealed record BadgeColours(string Ground, string Ink)
{
    private const string White = "#ffffff";
    private const string Black = "#101010";

    /// <summary>The one level whose colour is too dark for black.</summary>
    private const string Dark = "level-copylefts-5";

    public static readonly BadgeColours Label = new(Palette.Of("ink"), White);

    /// <summary>A level that is not exactly known.</summary>
    private static readonly BadgeColours Open = new(White, Black);

    /// <param name="levelClass">The class that colours the level on the pages.</param>
    public static BadgeColours Of(string levelClass) =>
        Palette.HasLevel(levelClass) ? new(Palette.OfLevel(levelClass), levelClass == Dark ? White : Black) : Open;
}
