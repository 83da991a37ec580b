using System.Globalization;
using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>
/// What <c>collectivities.csv</c> repeats of the tables of territories (codes and names of places, populations) is what they say. The
/// names of the bodies are their own.
/// </summary>
internal static class RepeatedTerritoryRules
{
    private static readonly string[] Columns =
    [
        "kind", "siren", "insee_code", "departement_code", "departement_name", "region_code", "region_name", "epci_siren", "epci_name",
        "population", "population_year",
    ];

    public static readonly Rule[] All =
    [
        new(Check, Collectivities, Communes, FormerCommunes, Epci, Departements, Regions),
    ];

    private static IEnumerable<Problem> Check(PackageRows package)
    {
        var places = new TerritoryFacts(package);
        var collectivities = package.Of(Collectivities);
        foreach (var row in collectivities.ValidRows(Columns))
        {
            foreach (var (column, given, said, file) in Repeated(row.Value, places))
            {
                if (given is not null && given != said)
                {
                    var (wrong, right) = Wording(given, said, file);
                    yield return collectivities.Problem(row, column, wrong, right);
                }
            }
        }
    }

    private static (string Wrong, string Right) Wording(string given, string? said, string file) => (given, said) switch
    {
        (_, null) => ($"{DisplayText.Quote(given)} is not in {file}", "a code that has a row there"),
        ("", _) => ($"is empty, which is not what {file} says", said),
        _ => ($"{DisplayText.Quote(given)} is not what {file} says", said.Length == 0 ? "an empty cell" : said),
    };

    /// <summary>
    /// The cells of a body, each with what the tables of territories say of it: an empty text for an empty cell, null for a code that has
    /// no row. A cell that is null is not compared.
    /// </summary>
    private static IEnumerable<(string Column, string? Given, string? Said, string File)> Repeated(Collectivity body, TerritoryFacts places)
    {
        if (body.DepartementCode is { } departement && places.Departements.TryGetValue(departement, out var inDepartement))
        {
            yield return ("departement_name", body.DepartementName, inDepartement.Name, "departements.csv");
        }

        if (body.RegionCode is { } region && places.Regions.TryGetValue(region, out var inRegion))
        {
            yield return ("region_name", body.RegionName, inRegion.Name, "regions.csv");
        }

        var commune = body is { Kind: "commune", InseeCode: { } insee } ? places.Communes.GetValueOrDefault(insee) : null;
        var epci = places.Epci.GetValueOrDefault(body.EpciSiren ?? "");
        if (commune is not null)
        {
            yield return ("siren", Checked(body.Siren), commune.Siren ?? "", "communes.csv");
            yield return ("epci_siren", Checked(body.EpciSiren ?? ""), commune.EpciSiren ?? "", "communes.csv");
        }
        else
        {
            // A body may keep the code of a commune that has become a part of another one since.
            var isFormer = body.InseeCode is { } code && places.IsFormer(code);
            yield return ("insee_code", body.Kind == "commune" && !isFormer ? body.InseeCode : null, null, "communes.csv");
            yield return ("epci_siren", Checked(body.EpciSiren), epci?.Siren, "epci.csv");
        }

        if (epci is not null)
        {
            yield return ("epci_name", body.EpciName, epci.Name, "epci.csv");
        }

        // Half of a pair is a problem of its own table.
        if (places.PopulationOf(body) is var (population, year, file) && population is null == year is null)
        {
            yield return ("population_year", Text(body.PopulationYear), Text(year) ?? "", file);
            yield return ("population", Text(body.Population), Text(population) ?? "", file);
        }
    }

    /// <summary>Null for a mistyped SIREN, which is a problem already.</summary>
    private static string? Checked(string? siren) => siren is "" || (siren is not null && SirenCheckDigit.IsValid(siren)) ? siren : null;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
