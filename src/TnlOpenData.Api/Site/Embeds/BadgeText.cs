namespace TnlOpenData.Api.Site.Embeds;

/// <summary>How wide a text comes out in the fonts of the badge, near enough for the glyphs to be stretched to it unnoticed.</summary>
internal static class BadgeText
{
    public const int FontSize = 12;

    /// <summary>Widths of Verdana in thousandths of its size, by class of letter.</summary>
    private const int Narrow = 370;
    private const int Lower = 610;
    private const int Upper = 730;
    private const int Wide = 970;

    /// <summary>Letters of scripts whose widths are not known here.</summary>
    private const int Other = 1000;

    public static int WidthOf(string text) => (int)Math.Ceiling(text.EnumerateRunes().Sum(rune => WidthOf(rune.Value)) * FontSize / 1000.0);

    private static int WidthOf(int letter) => letter switch
    {
        ' ' or '\u00a0' or '\'' or '’' or ',' or '.' or ':' or ';' or '!' or '|' or 'i' or 'j' or 'l' or 'I' or 'f' or 't' or 'r' or '(' or ')' or '-' or 'î' or 'ï' => Narrow,
        'm' or 'w' or 'M' or 'W' or 'œ' or 'æ' or 'Œ' or 'Æ' or '%' => Wide,
        >= 'A' and <= 'Z' or >= 'À' and <= 'Þ' => Upper,
        < 0x180 => Lower,
        _ => Other,
    };
}
