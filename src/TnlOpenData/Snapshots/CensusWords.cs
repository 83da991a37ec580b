using System.Globalization;

namespace TnlOpenData.Snapshots;

/// <summary>The rate of the census in French: the same sentence in pages, catalogues and feeds.</summary>
public static class CensusWords
{
    /// <summary>Own signs: those of the libraries of the machine differ between machines.</summary>
    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = "\u202f" };

    private const string Unknown = "Le nombre de lauréats n’a été annoncé pour aucune édition.";

    /// <summary>
    /// « 93 des 232 ou 233 lauréats annoncés sont recensés (40 %), dans les 9 éditions sur 10 dont le nombre de lauréats a été annoncé. »
    /// </summary>
    public static string Sentence(CensusRate? rate) => rate is null
        ? Unknown
        : $"{Number(rate.Recorded)} des {Announced(rate)} lauréats annoncés {Are(rate.Recorded)} ({Percent(rate)}), {Counted(rate)}.";

    /// <summary>« 40 % ».</summary>
    public static string Percent(CensusRate rate) => $"{Number((int)Math.Round(rate.Share * 100))}\u202f%";

    /// <summary>« 232 ou 233 », where sources disagree.</summary>
    public static string Announced(CensusRate rate) => rate.AnnouncedLow == rate.AnnouncedHigh
        ? Number(rate.AnnouncedHigh)
        : $"{Number(rate.AnnouncedLow)} ou {Number(rate.AnnouncedHigh)}";

    /// <summary>« dans les 9 éditions sur 10 dont le nombre de lauréats a été annoncé ».</summary>
    public static string Counted(CensusRate rate) => rate switch
    {
        { Of: 1 } => "dans la seule édition",
        { Editions: 1 } => $"dans la seule édition sur {Number(rate.Of)} dont le nombre de lauréats a été annoncé",
        _ => $"dans les {Number(rate.Editions)} éditions sur {Number(rate.Of)} dont le nombre de lauréats a été annoncé",
    };

    private static string Are(int count) => count is 0 or 1 ? "est recensé" : "sont recensés";

    private static string Number(int number) => number.ToString("#,##0", Grouped);
}
