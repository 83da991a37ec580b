using System.Globalization;
using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Territories;

/// <summary>
/// The years of the populations. The packages do not tell them. So a year stays while no population changes; when one does, whoever
/// runs the update has to say it.
/// </summary>
/// <param name="Communes">Of communes, départements and régions; null if it was not said.</param>
/// <param name="Epci">Of EPCI and EPT; null if it was not said.</param>
public sealed record PopulationYears(int? Communes, int? Epci)
{
    public const string CommunesOption = "--population-year";

    public const string EpciOption = "--epci-population-year";

    /// <summary>Empty, with a problem, if the year is not known.</summary>
    internal static string Find(
        TerritoryTable table, PresentRows present, IEnumerable<(string Key, int? Population)> places, int? said, ProblemList problems)
    {
        if (said is { } year)
        {
            return year.ToString(CultureInfo.InvariantCulture);
        }

        var option = table == TerritoryTable.Epci ? EpciOption : CommunesOption;
        var right = $"say of which year the populations are, with {option}: the README.md of the newest package links their source";
        var changed = places.Where(p => HasChanged(table, present.Find(p.Key), p.Population)).Select(p => p.Key).ToArray();
        if (changed.Length > 0)
        {
            var wrong = $"populations change: {changed.Length}, the first of them {changed[0]}";
            problems.Add(new Problem(table.File, null, TerritoryTable.PopulationYear, wrong, right));
            return "";
        }

        var years = present.All
            .Select(row => table.Cell(row, TerritoryTable.PopulationYear))
            .Where(text => text.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        if (years is [var only])
        {
            return only;
        }

        problems.Add(new Problem(table.File, null, TerritoryTable.PopulationYear, $"the table has {years.Length} years", right));
        return "";
    }

    private static bool HasChanged(TerritoryTable table, IReadOnlyList<string>? row, int? population) =>
        row is not null && table.Cell(row, TerritoryTable.Population) != Text(population);

    internal static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
