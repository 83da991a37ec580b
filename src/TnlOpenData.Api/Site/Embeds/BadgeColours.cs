namespace TnlOpenData.Api.Site.Embeds;

/// <summary>A ground and the ink that is read on it, with a contrast of 4.5 or more: the badge has no style sheet to ask.</summary>
internal sealed record BadgeColours(string Ground, string Ink)
{
    private const string White = "#ffffff";
    private const string Black = "#101010";

    public static readonly BadgeColours Label = new("#1c2227", White);

    /// <summary>A level that is not exactly known.</summary>
    private static readonly BadgeColours Open = new("#ffffff", Black);

    private static readonly Dictionary<string, BadgeColours> Levels = new(StringComparer.Ordinal)
    {
        ["level-copylefts-1"] = new("#d5e8e1", Black),
        ["level-copylefts-2"] = new("#a6d3c5", Black),
        ["level-copylefts-3"] = new("#6bb6a1", Black),
        ["level-copylefts-4"] = new("#2f8f79", Black),
        ["level-copylefts-5"] = new("#0b5d4e", White),
        ["level-badge-metals-badge"] = new("#c9c4b4", Black),
        ["level-badge-metals-bronze"] = new("#b87333", Black),
        ["level-badge-metals-argent"] = new("#9aa5ad", Black),
        ["level-badge-metals-or"] = new("#c99700", Black),
    };

    public static IEnumerable<BadgeColours> All => [Label, Open, .. Levels.Values];

    /// <param name="levelClass">The class that colours the level on the pages.</param>
    public static BadgeColours Of(string levelClass) => Levels.GetValueOrDefault(levelClass, Open);
}
