using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Wording;

/// <summary>Populations with their year. A table names the year of most of its rows in its heading, and any other one in the row.</summary>
internal static class Inhabitants
{
    /// <summary>Kinds of bodies that have a population.</summary>
    private static readonly string[] Territories =
    [
        "commune", "communaute-communes", "communaute-agglomeration", "communaute-urbaine", "metropole", "departement", "region",
    ];

    /// <summary>« Habitants (2023) »; without a year where no row has one.</summary>
    public static string Heading(Snapshot snapshot) =>
        PopulationVintage.OfLaureates(snapshot) is { } year ? $"Habitants ({year})" : "Habitants";

    /// <summary>« 36 000 », « 451 000 (2022) »; null without a population.</summary>
    public static string? Cell(Snapshot snapshot, Collectivity body)
    {
        var year = body.PopulationYear == PopulationVintage.OfLaureates(snapshot) ? "" : $" ({Year(body.PopulationYear)})";
        return body.Population is { } population ? $"{French.Number(population)}{year}" : null;
    }

    /// <summary>« non publiés », « sans objet » for a body that is no place.</summary>
    public static string Absent(Collectivity body) => HasPopulation(body) ? "non publiés" : "sans objet";

    public static bool HasPopulation(Collectivity body) => Territories.Contains(body.Kind, StringComparer.Ordinal);

    private static string Year(int? year) => year is { } known ? $"{known}" : "année non publiée";
}
