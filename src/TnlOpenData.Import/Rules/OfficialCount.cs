using TnlOpenData.Palmares;

namespace TnlOpenData.Import.Rules;

/// <summary>The number of laureates that an edition has at most, as published.</summary>
internal static class OfficialCount
{
    public static int? Of(Edition edition) => edition.LaureateCount ?? edition.LaureateCountHigh;

    public static string Column(Edition edition) => edition.LaureateCount is null ? "laureate_count_high" : "laureate_count";

    public static string LeastColumn(Edition edition) => edition.LaureateCount is null ? "laureate_count_low" : "laureate_count";
}
